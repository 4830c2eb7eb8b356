import Bolt

extension SnapshotView {
  /// Calls `body` with the key of every revision that is kept, deletions included, and how many bytes its record takes.
  ///
  /// - Throws: a ``SnapshotError`` when the file is damaged.
  package func forEachKeptRevision(_ body: (UnsafeRawBufferPointer, Int) -> Void) async throws(SnapshotError) {
    async let populated: Void = populate()
    let result = Result { () throws(SnapshotError) in
      try forEachRecord(through: .max) { element, _, key in body(key, element.key.count + element.value.count) }
    }
    await populated
    try result.get()
  }
}
