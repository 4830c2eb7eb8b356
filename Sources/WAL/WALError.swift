import EtcdAPI

/// What is wrong with a write-ahead log, and where.
package struct WALError: Error, Equatable, Sendable {
  /// The segment's file; empty when it is about the log as a whole.
  package var file: String
  /// The offset of the record in the file, in bytes.
  package var offset: Int
  /// What is wrong.
  package var cause: Cause

  /// Makes an error about the record at `offset` of `file`.
  package init(file: String = "", offset: Int = 0, cause: Cause) {
    self.file = file
    self.offset = offset
    self.cause = cause
  }

  /// The kinds of faults.
  package enum Cause: Error, Equatable, Sendable {
    /// There is no segment that the log could be read from.
    case noSegment
    /// A segment of this number is missing between others.
    case missingSegment(UInt64)
    /// The record extends past the end of a segment that is not the last.
    case truncated
    /// The record is no protobuf message of its type.
    case malformed(WireError)
    /// The checksum does not match the bytes.
    case checksum(expected: UInt32, found: UInt32)
    /// There is no such type of records.
    case unknownType(UInt64)
    /// Segments were written by different members.
    case conflictingMetadata
    /// The log has another term for the index of the snapshot than the snapshot.
    case snapshotMismatch(index: UInt64, term: UInt64, found: UInt64)
    /// Entries between the last one and this one are missing.
    case missingEntries(after: UInt64, found: UInt64)
  }
}

extension WALError: CustomStringConvertible {
  /// One sentence for the user: file, offset, cause.
  package var description: String {
    file.isEmpty ? "write-ahead log: \(cause.description)" : "\(file): offset \(offset): \(cause.description)"
  }
}

extension WALError.Cause: CustomStringConvertible {
  /// The cause in words.
  package var description: String {
    switch self {
    case .noSegment: "no segment contains the first entry that is needed"
    case .missingSegment(let number): "segment \(number) is missing"
    case .truncated: "the record extends past the end of the file"
    case .malformed(let error): "the record is malformed: \(error.description)"
    case .checksum(let expected, let found): "checksum mismatch: \(expected) expected, \(found) found"
    case .unknownType(let type): "unknown type of record \(type)"
    case .conflictingMetadata: "the segments belong to different members"
    case .snapshotMismatch(let index, let term, let found):
      "snapshot at index \(index): term \(term) expected, \(found) found"
    case .missingEntries(let last, let found): "entries are missing: entry \(found) follows entry \(last)"
    }
  }
}
