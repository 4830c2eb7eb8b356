import EtcdAPI
import JSONValue
import WAL

@testable import Offline

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let store = Array(
    #"{"Root":{"Path":"/","Children":{"0":{"Children":{}},"1":{"Children":{"\u00e9":{"Value":"\n"}}}}}}"#.utf8)
  let whole = RaftMessages.snapFile(store: store, voters: [1], index: 2, term: 3)
  let envelope = whole.prefix { $0 != 0x12 }.count
  let request = [0x08, 1, 0x12, 3, 0x50, 0x55, 0x54, 0x1A, 2, 0x2F, 0x30, 0x28, 0, 0x38, 0] as [UInt8]
  plant([whole + [0], Array(whole[envelope...].dropFirst(3)) + [1], store + [2], request + [3], [0xA2, 6, 0, 3]])
  return 0
}

private let file = InputFile("snap")

/// Reads a `.snap` file, the store in it, and requests of a log.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)
  guard let mode = bytes.popLast() else { return 0 }
  switch mode % 4 {
  case 0: readFile(bytes)
  case 1: readFile(enveloped(bytes))
  case 2: readStore(bytes)
  default: bytes.withUnsafeBytes { _ = try? LoggedRequest($0) }
  }
  return 0
}

private func enveloped(_ content: [UInt8]) -> [UInt8] {
  var writer = WireWriter()
  writer.alwaysUint64(1, UInt64(CRC32C(of: content).value))
  writer.alwaysBytes(2, content)
  return writer.bytes
}

private func readFile(_ bytes: [UInt8]) {
  file.write(bytes)
  defer { file.remove() }
  if let snap = try? RaftSnapshotFile(file.path) { readStore(snap.store) }
}

private func readStore(_ bytes: [UInt8]) {
  guard var store = JSONParser.parse(bytes) else { return }
  _ = V2Store.hasCustomContent(store)
  let encoded = store.encoded
  if JSONParser.parse(encoded) != store { fatalError("what was written reads differently") }
  V2Store.replaceMembers(in: &store, with: Member(id: 1, name: "m", peerURLs: ["http://a:1"]))
  _ = JSONParser.parse(store.encoded).map(V2Store.hasCustomContent)
}
