import Bolt
import Files
import Glibc

/// A file whose content is the input of the moment; the readers that are fuzzed take paths.
struct InputFile {
  let path: String

  init(_ name: String) {
    let directory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    path = "\(directory)/etcdctl-fuzz-\(name)-\(getpid())"
  }

  func write(_ bytes: [UInt8]) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0, bytes.withUnsafeBytes({ Glibc.write(descriptor, $0.baseAddress, $0.count) }) == bytes.count
    else { fatalError("no room in \(path)") }
    close(descriptor)
  }

  func remove() { unlink(path) }
}

/// The input as bytes.
func input(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: data, count: size))
}

/// Gives both meta pages the checksums that their content has; no fuzzer would ever find one.
func repairMetaPages(_ bytes: inout [UInt8]) {
  guard bytes.count >= 80 else { return }
  let pageSize = Int(bytes[24]) | Int(bytes[25]) << 8 | Int(bytes[26]) << 16
  for start in [0, pageSize] where start + 80 <= bytes.count {
    let checksum = bytes[start + 16..<start + 72].reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    for byte in 0..<8 { bytes[start + 72 + byte] = UInt8(truncatingIfNeeded: checksum >> UInt64(byte * 8)) }
  }
}

/// Puts inputs to begin with into the directory that `FUZZ_SEEDS` names.
func plant(_ seeds: [[UInt8]]) {
  guard let directory = getenv("FUZZ_SEEDS") else { return }
  for (number, seed) in seeds.enumerated() {
    let path = String(cString: directory) + "/seed\(number)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = seed.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }
}

/// A database with small pages, so that inputs stay small: two buckets.
func database(items: Int, valueSize: Int) -> [UInt8] {
  let file = InputFile("seed")
  defer { file.remove() }
  do {
    var writer = try BulkWriter(creating: file.path, pageSize: 1024)
    try writer.begin(bucket: Array("key".utf8))
    for number in 1...items {
      let key = [0, 0, 0, 0, 0, 0, 0, UInt8(number), 0x5F, 0, 0, 0, 0, 0, 0, 0, 0]
      let revision = UInt8(number % 128)
      let record = [0x0A, 1, 0x61, 0x10, revision, 0x18, revision, 0x20, 1, 0x2A, 1, 0x31] as [UInt8]
      try writer.put(key, valueSize > 1000 ? record + [0x2A, 0xB8, 0x17] + [UInt8](repeating: 1, count: 3000) : record)
    }
    try writer.begin(bucket: Array("meta".utf8))
    try writer.put(Array("consistent_index".utf8), [0, 0, 0, 0, 0, 0, 0, 5])
    try writer.finish()
    return try WholeFile.read(file.path)
  } catch { return [] }
}
