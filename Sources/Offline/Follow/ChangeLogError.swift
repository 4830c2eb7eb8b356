/// What is wrong with the log of changes after a snapshot, and where.
package struct ChangeLogError: Error, Equatable, Sendable {
  /// The path of the segment.
  package var file: String
  /// Where in the segment the record begins.
  package var offset: Int
  /// What is wrong.
  package var cause: Cause
  /// The last revision before, up to which the log can be used.
  package var lastRevision: Int64

  /// The kinds of faults.
  package enum Cause: Error, Equatable, Sendable {
    /// The record, or the revision that it belongs to, is cut off.
    case incomplete
    /// The record has another checksum.
    case checksum(expected: UInt32, found: UInt32)
    /// The record is malformed although its checksum is right.
    case form
    /// The segment does not begin as one of this version of the format.
    case version
    /// The segment does not continue the one before, or the snapshot.
    case order
    /// A revision does not follow the one before, or lacks changes.
    case gap(revision: Int64)
  }
}

extension ChangeLogError: CustomStringConvertible {
  /// File, place and cause, and what can still be used.
  package var description: String {
    "\(file): offset \(offset): \(cause.description); the last good revision is \(lastRevision)"
  }
}

extension ChangeLogError.Cause: CustomStringConvertible {
  /// The cause in words.
  package var description: String {
    switch self {
    case .incomplete: "the record is incomplete"
    case .checksum(let expected, let found):
      "the record is damaged: expected CRC-32C \(String(expected, radix: 16)), got \(String(found, radix: 16))"
    case .form: "the record is malformed"
    case .version: "not a log of changes in a known format"
    case .order: "the segment does not continue the one before: a file is missing or from another log"
    case .gap(let revision): "revision \(revision) is incomplete or out of order"
    }
  }
}
