import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// One of the two states that `diff` compares.
enum DiffSide: Equatable {
  /// A snapshot file or data directory.
  case snapshot(String)
  /// A revision of the server of the command; 0 for the latest.
  case revision(Int64)
  /// The server of other endpoints, now.
  case endpoints([String])
  /// The server of a context, now.
  case context(String)

  /// The server of the command, now.
  static let latest = DiffSide.revision(0)

  private static let endpointsPrefix = "endpoints:"
  private static let contextPrefix = "context:"

  /// - Throws: `UsageError`.
  init(_ text: String) throws(UsageError) {
    if text.hasPrefix(Self.endpointsPrefix) {
      let endpoints = text.dropFirst(Self.endpointsPrefix.count).split(separator: ",").map(String.init)
      guard !endpoints.isEmpty else { throw UsageError("\(text) has no endpoints") }
      self = .endpoints(endpoints)
    } else if text.hasPrefix(Self.contextPrefix) {
      self = .context(String(text.dropFirst(Self.contextPrefix.count)))
    } else if text.hasPrefix("@") {
      let digits = text.dropFirst()
      guard let revision = digits.isEmpty ? 0 : Int64(digits), revision >= 0 else {
        throw UsageError("\(text) is no revision: expected a number after @")
      }
      self = .revision(revision)
    } else {
      guard !text.isEmpty else { throw UsageError("the name of a snapshot is empty") }
      self = .snapshot(text)
    }
  }

  /// Its keys in a range, and the revision at which they are read.
  func pairs(_ range: KeyRange, in context: Context) async throws -> (any PairSource, Int64) {
    switch self {
    case .snapshot(let path):
      let view = try SnapshotView(path)
      let keys = try await view.keys(from: range.key, to: range.rangeEnd, at: 0)
      return (SnapshotPairs(keys), keys.revision)
    case .revision(let revision):
      return try await Self.pairs(range, at: revision, of: try await context.client(), in: context)
    case .endpoints(let endpoints):
      return try await Self.pairs(range, of: try await context.client(ofCluster: endpoints), in: context)
    case .context(let name):
      return try await Self.pairs(range, of: try await context.client(ofContext: name), in: context)
    }
  }

  private static func pairs(
    _ range: KeyRange, at revision: Int64 = 0, of client: Client, in context: Context
  ) async throws -> (any PairSource, Int64) {
    let latest: Int64
    do {
      latest = try await client.header(of: range, at: revision, deadline: context.deadline()).revision
    } catch let error as RPCError where error.reports(.compacted) {
      guard let oldest = try? await client.lastCompaction(of: range, after: revision), oldest > revision else {
        throw error
      }
      throw Failure("\(error.message): revision \(revision) is gone, the oldest that can be read is \(oldest)")
    }
    let read = revision > 0 ? revision : latest
    return (ServerPairs(range, at: read, client: client, patience: context.globals.commandTimeout), read)
  }
}

extension Context {
  /// A client of the cluster of a context, with the settings of that alone: the flags and the environment are those of
  /// the command's own server.
  /// - Throws: `UsageError` when there is no such context, or a value in it is malformed; as `client`.
  fileprivate func client(ofContext name: String) async throws -> Client {
    let settings = try ContextSettings(try ContextDirectory(environment).file(name))
    if let warning = settings.file?.warning { standardError.line("warning: \(warning)") }
    return try await with(settings.globals).client()
  }
}
