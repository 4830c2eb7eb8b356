import Bolt
import Files
import Glibc

@testable import Offline

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  plant([database(items: 3, valueSize: 4), database(items: 60, valueSize: 40), database(items: 4, valueSize: 3000)])
  return 0
}

private let file = InputFile("restore")
private let copy = file.path + ".copy"

/// Verifies a snapshot as `restore` does; one that is taken is written anew and amended.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)
  repairMetaPages(&bytes)
  file.write(bytes)
  defer { file.remove() }
  do {
    let map = try MappedFile(file.path)
    guard
      let (database, status) = try? SnapshotVerification.examine(map, [.checksum, .records], countingLiveKeys: true)
    else { return 0 }
    unlink(copy)
    defer { unlink(copy) }
    // Longer keys than bolt allows, and empty ones, are sound for a reader and refused by the writer.
    guard (try? CompactCopy(source: database).write(to: copy)) != nil else { return 0 }
    try amend()
    let again = try MappedFile(copy)
    guard let (_, after) = try? SnapshotVerification.examine(again, [.checksum, .records], countingLiveKeys: true),
      after.revision == status.revision, after.liveKeys == status.liveKeys
    else { fatalError("a sound database gave an unsound copy") }
  } catch { return 0 }
  return 0
}

private func amend() throws(BoltError) {
  var amendment = try Amendment(of: copy)
  try amendment.replace(bucket: "members", with: [(key: Array("1".utf8), value: Array("{}".utf8))])
  try amendment.commit()
}
