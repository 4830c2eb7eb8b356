import Bolt
import Files

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  plant([database(items: 3, valueSize: 4), database(items: 60, valueSize: 40), database(items: 4, valueSize: 3000)])
  return 0
}

private let file = InputFile("bolt")

/// Opens, checks and reads a database, and copies it when it is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)
  repairMetaPages(&bytes)
  file.write(bytes)
  defer { file.remove() }
  guard let database = try? Database(file.path, lock: LockPolicy(.none)) else { return 0 }
  var checked = 0
  let faults = database.check { leaf in
    leaf.forEachRun { checked += $0.count }
    for index in 0..<leaf.count { checked += leaf.element(index)?.value.count ?? 0 }
  }
  let items = walk(database)
  if faults.isEmpty, items == nil { fatalError("sound, but not to be read") }
  return 0
}

/// Reads all buckets forwards and by cursor; nil when that leads to an error.
private func walk(_ database: Database) -> Int? {
  var count = 0
  do throws(BoltError) {
    for name in try database.bucketNames() {
      guard let bucket = try database.bucket(name) else { return nil }
      try bucket.forEach { element in
        count += element.key.count + element.value.count
        return true
      }
      var cursor = bucket.cursor()
      if let last = try cursor.last() { _ = try bucket.value(of: last.key.copy) }
      _ = try cursor.first()
      _ = try cursor.next()
      _ = try cursor.seek([UInt8](repeating: 0x30, count: 8))
    }
    return count
  } catch { return nil }
}
