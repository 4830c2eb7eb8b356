import JSONValue
import YAML

@testable import EtcdctlCommands
@testable import Output

/// Makes inputs to begin with: the first byte chooses, or is the length of the key.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let lines = [
    #"{"key":"/a","value":"1","create_revision":7,"mod_revision":8,"version":2,"lease":"1f","lease_ttl_seconds":60}"#,
    #"{"key_b64":"/wA=","value_b64":"","extra":{"a":[1,-2.5e3,null,true,"\ud83d\ude00"]}}"#,
    #"{"type":"export","format":1,"cluster_id":"1f","revision":9,"range_begin":"","range_end_b64":"AA=="}"#,
    #"{"type":"end","keys":3}"#,
  ]
  let pairs: [[UInt8]] = [[2, 0x61, 0xFF, 0x3C, 0xE2, 0x80, 0xA8], [1, 0x61, 0x0A, 0x22, 0x5C, 0]]
  plant(lines.map { [0] + Array($0.utf8) } + pairs)
  return 0
}

/// Reads a line of `import`; writes a pair as a record and reads it back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)[...]
  guard let length = bytes.popFirst() else { return 0 }
  if length == 0 {
    do throws(LineFault) {
      _ = try ExportRecord(line: Array(bytes))
    } catch {
      if error.text.isEmpty { fatalError("no word about what is wrong") }
    }
  } else if bytes.count >= Int(length) {
    roundTrip(key: Array(bytes.prefix(Int(length))), value: Array(bytes.dropFirst(Int(length))))
  }
  return 0
}

private func roundTrip(key: [UInt8], value: [UInt8]) {
  let line = Array(record(.jsonl, key: key, value: value).dropLast())
  guard line.allSatisfy({ $0 >= 0x20 }) else { fatalError("more than a line") }
  guard let json = JSONParser.parse(line) else { fatalError("no JSON: \(String(decoding: line, as: UTF8.self))") }
  guard json["mod_revision"].unsigned == 8 else { fatalError("another revision") }
  let expected = ExportedPair(key: key, value: value, lease: 0x1F)
  guard case .pair(expected)? = try? ExportRecord(line: line) else { fatalError("another pair than before") }
  let document = record(.yaml, key: key, value: value)
  guard document.last == 0x0A, String(validating: document, as: UTF8.self) != nil else { fatalError("no YAML") }
}

/// A pair as a record of a format.
private func record(_ format: OutputFormat, key: [UInt8], value: [UInt8]) -> [UInt8] {
  let stream = OutputStream.capturing()
  guard let encoder = format.recordEncoder else { fatalError("no format of records") }
  key.withUnsafeBytes { key in
    value.withUnsafeBytes { value in
      let writer = RecordWriter(stream: stream, encoder: encoder, values: PlainValues())
      writer.row(
        pair: RecordPair(key: key, value: value, createRevision: 7, modRevision: 8, version: 2, lease: 0x1F))
    }
  }
  return stream.takeCaptured()
}
