import Bolt
import EtcdAPI
import Files
import WAL

/// One pass over a database that checks its structure and reads the requested data on the way.
struct Examination {
  /// What to read in addition to the structure.
  struct Options: OptionSet {
    let rawValue: Int
    /// The checksum of everything, as `snapshot status` shows it.
    static let checksum = Options(rawValue: 1)
    /// Every record of the bucket `key`.
    static let records = Options(rawValue: 2)
    /// The number of keys at the latest revision.
    static let liveKeys = Options(rawValue: 4)
    /// Keep little of the file in memory at a time, which takes a little longer.
    static let sparingly = Options(rawValue: 8)
    /// Both meta pages, although one is enough to read the rest.
    static let metaPages = Options(rawValue: 16)
  }

  /// The number of leaves after which earlier ones are released; the kernel may have read 64 KiB for each.
  private static let leavesKept = 256
  /// The same for leaves that are not read, for which only the branches are loaded.
  private static let acceptedLeavesKept = 4096

  /// CRC-32C over all buckets in order: name, then each key and its value, without anything between.
  private(set) var checksum = CRC32C()
  /// The number of items in all buckets.
  private(set) var itemCount = 0
  /// The number of user keys at the latest revision; 0 if not counted.
  private(set) var liveKeyCount = 0
  /// The newest revision; nil if the bucket `key` is empty.
  private(set) var latest: Revision?
  /// The names of the buckets.
  private(set) var buckets: Set<[UInt8]> = []

  private let options: Options
  private var index: KeyIndex
  private let file: MappedFile
  private var leafCount = 0
  private var acceptedCount = 0
  private var inKeys = false
  /// The last leaf of the bucket `key` that was not read, with keys behind ``latest``.
  private var lastKnown: KnownLeaf?
  private var fault: (key: [UInt8], fault: RecordFault)?

  /// Examines `database` except the leaves in `ledger`. Those must be valid, and marked if all their elements are
  /// records; they are used only if no more than ``Options/records`` is requested.
  ///
  /// - Throws: ``SnapshotError/cancelled`` when the task is cancelled meanwhile,
  ///   ``SnapshotError/unsound(file:faults:)`` when the structure is not sound, otherwise
  ///   ``SnapshotError/malformedRecord(file:bucket:key:fault:)`` for the first record that does not decode.
  init(_ database: Database, _ options: Options, knowing ledger: LeafLedger = LeafLedger()) throws(SnapshotError) {
    self.options = options
    file = database.file
    index = KeyIndex(database)
    var faults = options.contains(.metaPages) ? database.checkMetaPages() : []
    faults += database.check(visiting: { visit($0) }, knowing: ledger, accepting: { accept($0) })
    if faults.contains(where: { $0.cause == .cancelled }) { throw .cancelled }
    guard faults.isEmpty else { throw .unsound(file: database.path, faults: faults) }
    if let (key, fault) = fault {
      throw .malformedRecord(file: database.path, bucket: .key, key: key, fault: fault)
    }
    liveKeyCount = index.liveCount
    if let lastKnown { latest = lastKnown.lastKey.withUnsafeBytes { Revision($0) } }
  }

  /// Whether an element is a record of the bucket `key`, for marking leaves.
  static func isRecord(_ element: LeafElement) -> Bool {
    Revision(element.key) != nil && (try? KeyValueView(wire: element.value)) != nil
  }

  private mutating func accept(_ leaf: KnownLeaf) -> Bool {
    guard options.isDisjoint(with: [.checksum, .liveKeys]) else { return false }
    if leaf.isFirst {
      buckets.insert([UInt8](leaf.bucket))
      inKeys = leaf.bucket.elementsEqual(Schema.Bucket.key.name)
    }
    if inKeys, !leaf.isMarked { return false }
    itemCount += leaf.count
    if inKeys { lastKnown = leaf }
    acceptedCount &+= 1
    if acceptedCount.isMultiple(of: Self.acceptedLeavesKept) { file.release() }
    return true
  }

  private mutating func visit(_ leaf: CheckedLeaf) {
    leafCount &+= 1
    if options.contains(.sparingly), leafCount.isMultiple(of: Self.leavesKept) { file.release() }
    if leaf.isFirst {
      if options.contains(.checksum) { checksum.update(leaf.bucket) }
      buckets.insert([UInt8](leaf.bucket))
      inKeys = leaf.bucket.elementsEqual(Schema.Bucket.key.name)
    }
    if options.contains(.checksum) { leaf.forEachRun { checksum.update($0) } }
    itemCount += leaf.count
    guard inKeys, leaf.count > 0, fault == nil else { return }
    let first = options.isDisjoint(with: [.records, .liveKeys]) ? leaf.count - 1 : 0
    for number in first..<leaf.count {
      guard let element = leaf.element(number) else { continue }
      if let fault = take(element) {
        self.fault = ([UInt8](element.key), fault)
        return
      }
    }
  }

  /// Reads one record of the bucket `key`.
  private mutating func take(_ element: LeafElement) -> RecordFault? {
    guard let revision = Revision(element.key), !element.isBucket else { return .revision(element.key.count) }
    latest = revision
    lastKnown = nil
    guard !options.isDisjoint(with: [.records, .liveKeys]) else { return nil }
    do throws(WireError) {
      let record = try KeyValueView(wire: element.value)
      if options.contains(.liveKeys) { index.insert(element, key: record.key) }
    } catch { return .value(error) }
    return nil
  }
}
