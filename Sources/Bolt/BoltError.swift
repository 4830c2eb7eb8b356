import Files

/// What is wrong with a database file, and where.
package struct BoltError: Error, Equatable, Sendable {
  /// The path of the file.
  package var file: String
  /// The page at which the fault was found, if it belongs to one.
  package var page: PageID?
  /// What is wrong.
  package var cause: Cause

  /// Makes an error about `file`.
  package init(file: String = "", page: PageID? = nil, cause: Cause) {
    self.file = file
    self.page = page
    self.cause = cause
  }

  /// The kinds of faults, with what was expected and what was found.
  package enum Cause: Equatable, Sendable {
    /// The file itself can't be used, whatever is in it.
    case file(FileError.Cause)
    /// The task was cancelled.
    case cancelled
    /// The file has no bytes.
    case empty
    /// Neither of the two meta pages is valid.
    case noValidMeta
    /// One of the two meta pages is invalid; the other one is valid.
    case damagedMeta
    /// The file is shorter than its meta page says; both numbers are bytes.
    case truncated(expected: UInt64, found: UInt64)
    /// A page number at or above the high-water mark, or one of the two meta pages, was referred to.
    case pageOutOfRange(highWaterMark: PageID)
    /// The page header has another number.
    case pageNumber(found: PageID)
    /// The page has the wrong type; `flags` are those of its header.
    case pageKind(flags: UInt16)
    /// The page claims more elements than fit into it.
    case elementCount(Int)
    /// The key or value of an element lies outside the page.
    case elementOutOfBounds(index: Int)
    /// A key is not greater than the one before it, or outside the bounds that the parent page sets.
    case keyOrder(index: Int, key: [UInt8], bound: [UInt8])
    /// The value that should describe a bucket is too short or malformed.
    case malformedBucket(name: [UInt8])
    /// The tree is deeper than any real one, or contains a cycle.
    case tooDeep
    /// The page is reached more than once.
    case reachedTwice
    /// The page is listed as free though it is in use.
    case reachableFreed
    /// The page is neither in use nor listed as free.
    case unreachableUnfreed
    /// The freelist contains a page that cannot be free, or one that is repeated.
    case malformedFreelist(entry: UInt64)
    /// No such bucket.
    case noBucket(name: [UInt8])
    /// A key that a writer was given is empty, too long, or not above the one before.
    case unwritableKey([UInt8])
    /// A value that a writer was given is too long; the number is its bytes.
    case unwritableValue(Int)
  }
}

extension BoltError {
  /// The error of the file that a database is in.
  package init(_ error: FileError) {
    self.init(file: error.path, cause: error.cause == .cancelled ? .cancelled : .file(error.cause))
  }

  /// Runs `body`, whose errors are those of the file that a database is in.
  static func inFile<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(BoltError) -> Result {
    do throws(FileError) { return try body() } catch { throw BoltError(error) }
  }

  /// The same error for `path`.
  func of(file path: String) -> BoltError {
    BoltError(file: file.isEmpty ? path : file, page: page, cause: cause)
  }

  /// The same error with another name for the file.
  package func renamingFile(_ name: (String) -> String) -> BoltError {
    BoltError(file: name(file), page: page, cause: cause)
  }
}
