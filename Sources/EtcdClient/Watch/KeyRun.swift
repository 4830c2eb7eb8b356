/// Keys in ascending order with a mod revision each, in little memory.
///
/// | field    | size         | meaning                                             |
/// |----------|--------------|-----------------------------------------------------|
/// | shared   | 1            | bytes that the key shares with the one before it    |
/// | length   | 4            | length of the rest of the key                       |
/// | revision | 8            | the mod revision                                    |
/// | rest     | the length   | the rest of the key                                 |
///
/// Entries are in chunks, which are released one by one while the run is read. The first key of a chunk is whole.
struct KeyRun: Sendable {
  fileprivate static let headSize = 13
  private static let chunkSize = 64 << 10

  /// The number of keys.
  private(set) var count = 0
  private var full: [[UInt8]] = []
  private var open: [UInt8] = []
  private var last: [UInt8] = []

  fileprivate var chunks: [[UInt8]] { full + (open.isEmpty ? [] : [open]) }

  /// Appends a key that follows all others.
  mutating func append(_ key: UnsafeRawBufferPointer, revision: Int64) {
    if !open.isEmpty, open.count + Self.headSize + key.count > Self.chunkSize {
      // A copy has no spare capacity.
      full.append(open.withUnsafeBytes { [UInt8]($0) })
      open.removeAll(keepingCapacity: true)
      last = []
    }
    let limit = min(last.count, key.count, Int(UInt8.max))
    var shared = 0
    while shared < limit, last[shared] == key[shared] { shared += 1 }
    let rest = UnsafeRawBufferPointer(rebasing: key[shared...])
    open.append(UInt8(shared))
    withUnsafeBytes(of: UInt32(rest.count).littleEndian) { open.append(contentsOf: $0) }
    withUnsafeBytes(of: revision.littleEndian) { open.append(contentsOf: $0) }
    open.append(contentsOf: rest)
    last.removeSubrange(shared...)
    last.append(contentsOf: rest)
    count += 1
  }
}

/// Reads a run from its beginning, and releases what it has read.
struct KeyRunReader: Sendable {
  /// The current key; meaningless at the end.
  private(set) var key: [UInt8] = []
  /// The mod revision of the current key.
  private(set) var revision: Int64 = 0
  /// Whether there is no current key.
  private(set) var isAtEnd = false
  private var chunks: [[UInt8]]
  private var position = 0

  init(_ run: KeyRun) {
    chunks = run.chunks.reversed()
    advance()
  }

  /// Goes to the next key.
  mutating func advance() {
    if let chunk = chunks.last, position == chunk.count {
      chunks.removeLast()
      position = 0
    }
    guard let chunk = chunks.last else {
      isAtEnd = true
      return
    }
    chunk.withUnsafeBytes { bytes in
      let shared = Int(bytes[position])
      let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position + 1, as: UInt32.self)))
      revision = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: position + 5, as: Int64.self))
      let rest = position + KeyRun.headSize
      key.removeSubrange(shared...)
      key.append(contentsOf: bytes[rest..<rest + length])
      position = rest + length
    }
  }
}
