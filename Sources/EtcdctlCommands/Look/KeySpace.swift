import EtcdAPI
import EtcdClient
import GRPC
import Offline

/// What is looked around in: a server or a snapshot, at the revision at which it was opened.
struct KeySpace {
  private enum Origin {
    case server(Client, patience: Duration)
    case snapshot(SnapshotKeys)
  }

  /// The header of a response at that revision.
  let header: Etcdserverpb_ResponseHeader
  private let origin: Origin

  /// Opens what a command reads.
  /// - Parameters:
  ///   - source: a snapshot, or the server of the context.
  ///   - prefix: what all keys that are read begin with.
  ///   - known: what keys begin with that the user may read.
  ///   - context: the context.
  /// - Throws: as `SnapshotSource.open` and `Client.call`.
  init(_ source: SnapshotSource, prefix: [UInt8], readable known: [UInt8], in context: Context) async throws {
    if let view = try source.open(in: context) {
      let range = KeyRange.prefix(prefix)
      header = view.header
      origin = .snapshot(try await view.keys(from: range.key, to: range.rangeEnd, at: 0))
      return
    }
    let client = try await context.client()
    // A single key, which may not exist, costs the server nothing.
    header = try await client.header(of: KeyRange(key: known.isEmpty ? [0] : known), deadline: context.deadline())
    origin = .server(client, patience: context.globals.commandTimeout)
  }

  /// The keys of a range, with the lengths of their values if `withSizes`.
  func keys(_ range: KeyRange, withSizes: Bool = false) -> any KeyCursor {
    switch origin {
    case .server(let client, let patience):
      ServerKeys(range, at: header.revision, withSizes: withSizes, client: client, patience: patience)
    case .snapshot(let keys): SnapshotHeads(keys, in: range)
    }
  }

  /// All pairs, of a server without their values if `keysOnly`.
  func pairs(prefix: [UInt8], keysOnly: Bool) -> any PairSource {
    switch origin {
    case .server(let client, let patience):
      ServerPairs(
        .prefix(prefix), at: header.revision, keysOnly: keysOnly, client: client, patience: patience)
    case .snapshot(let keys): SnapshotPairs(keys)
    }
  }

  /// A key alone; nil if there is none, or none that the user may read.
  func head(of key: [UInt8], withSizes: Bool = false) async throws -> KeyHead? {
    var keys = keys(KeyRange(key: key, rangeEnd: key + [0]), withSizes: withSizes)
    do {
      return try await keys.next()
    } catch let error as RPCError where error.code == .permissionDenied {
      return nil
    }
  }
}
