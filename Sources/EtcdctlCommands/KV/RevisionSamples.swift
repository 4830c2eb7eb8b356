import Files
import Glibc
import Offline

/// Revisions and the times at which they were the newest, in a file: `CLUSTER_ID SECONDS REVISION` a line, the seconds
/// since 1970.
struct RevisionSamples {
  struct Sample: Equatable {
    var cluster: UInt64
    var time: Int64
    var revision: Int64
  }

  private static let sizeLimit = 16 << 20

  private(set) var samples: [Sample] = []
  private let path: String

  /// Reads a file; one that does not exist has no samples.
  /// - Throws: `FileError`; `Failure` for a file of another kind, which is never overwritten.
  init(path: String) throws {
    self.path = path
    let contents: [UInt8]
    do { contents = try WholeFile.read(path, limit: Self.sizeLimit) } catch {
      guard case .system(_, ENOENT) = error.cause else { throw error }
      return
    }
    for (index, line) in contents.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let sample = Sample(line) else {
        throw Failure("\(path), line \(index + 1), is not a revision and its time: is it the file of --samples?")
      }
      samples.append(sample)
    }
  }

  /// The newest revision of a cluster that is at least `duration` old at `now`; nil if there is none.
  ///
  /// Revisions above the current one are of a cluster that has been restored since.
  func newest(olderThan duration: Duration, of cluster: UInt64, upTo current: Int64, now: Int64) -> Int64? {
    samples.filter { $0.cluster == cluster && $0.revision <= current && now - $0.time >= duration.components.seconds }
      .map(\.revision).max()
  }

  /// Adds the current revision of a cluster, and drops what is not needed any more to keep `duration`.
  /// - Throws: `FileError`.
  mutating func add(_ revision: Int64, of cluster: UInt64, keeping duration: Duration, now: Int64) throws {
    let base = newest(olderThan: duration, of: cluster, upTo: revision, now: now) ?? 0
    samples.removeAll { $0.cluster == cluster && ($0.revision < base || $0.revision > revision) }
    // Of an idle cluster, the first time of a revision says all.
    if !samples.contains(where: { $0.cluster == cluster && $0.revision == revision }) {
      samples.append(Sample(cluster: cluster, time: now, revision: revision))
    }
    let text = samples.map { "\(String($0.cluster, radix: 16)) \($0.time) \($0.revision)\n" }.joined()
    try WholeFile.replace(path, Array(text.utf8), permissions: 0o644)
  }
}

extension RevisionSamples.Sample {
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, let cluster = UInt64(words[0], radix: 16), let time = Int64(words[1]),
      let revision = Int64(words[2]), time >= 0, revision > 0
    else { return nil }
    self.init(cluster: cluster, time: time, revision: revision)
  }
}
