import Bolt

extension SnapshotView {
  /// Calls `body` with every revision that is kept, deletions included: its key, the revision, and how many bytes its
  /// record takes.
  ///
  /// - Throws: a ``SnapshotError`` when the file is damaged.
  package func forEachKeptRevision(
    _ body: (UnsafeRawBufferPointer, Revision, Int) -> Void
  ) async throws(SnapshotError) {
    async let populated: Void = populate()
    let result = Result { () throws(SnapshotError) in
      try forEachRecord(through: .max) { element, revision, key in
        body(key, revision, element.key.count + element.value.count)
      }
    }
    await populated
    try result.get()
  }
}
