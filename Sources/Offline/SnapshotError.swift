import Bolt
import EtcdAPI
import Files
import WAL

/// Why something could not be done with a snapshot or a data directory.
package enum SnapshotError: Error, Equatable, Sendable {
  /// A file or directory could not be used.
  case file(FileError)
  /// A compressed file can't be read or written.
  case compression(file: String, CompressionFormat, CompressionFault)
  /// The library for a compressed file can't be loaded; the reason is the loader's.
  case library(CompressionFormat, reason: String)
  /// The temporary file for a file, in this directory, can't be used.
  case scratch(file: String, directory: String, FileError.Cause)
  /// A file is no sound database.
  case database(BoltError)
  /// The write-ahead log is not sound.
  case log(WALError)
  /// The task was cancelled.
  case cancelled
  /// The database has these faults; at least one.
  case unsound(file: String, faults: [BoltError])
  /// A snapshot, but without the checksum that a server puts behind it.
  case missingHash(file: String)
  /// The file ends with something else than a database or a checksum.
  case flaw(file: String, SnapshotFlaw)
  /// The checksum behind the snapshot is not that of its bytes; `damage` is what else is wrong, as far as it shows.
  indirect case hashMismatch(file: String, expected: [UInt8], found: [UInt8], damage: SnapshotError?)
  /// What a server sent as a snapshot ends without a checksum; the number is how many bytes came.
  case noChecksumReceived(bytes: Int)
  /// A copy of the database has not the same content; nothing was changed.
  case unfaithfulCopy(String)
  /// A record in one of etcd's buckets is not what it should be.
  case malformedRecord(file: String, bucket: Schema.Bucket, key: [UInt8], fault: RecordFault)
  /// The file is no etcd database, for this bucket is not in it.
  case missingBucket(file: String, Schema.Bucket)
  /// The description of the new cluster does not fit; the text says why.
  case configuration(String)
  /// The directory to restore into is there and not empty.
  case dataDirectoryNotEmpty(String)
  /// The log directory to restore into is there.
  case walDirectoryExists(String)
  /// A directory that should be empty has these files in it.
  case notEmpty(String, [String])
  /// What stands where a snapshot should go is no file that may be replaced.
  case notReplaceable(String)
  /// The revision is older than the last compaction.
  case compacted
  /// The revision is yet to come.
  case futureRevision
  /// What a server would refuse; the text is its own.
  case refused(String)
  /// A `.snap` file is damaged, or none of several is sound.
  case malformedRaftSnapshot(String)
  /// The log ends with an entry before one that is known to be committed.
  case incompleteLog(last: UInt64, committed: UInt64)
  /// An entry of the log is not a request.
  case malformedEntry(index: UInt64, WireError)
  /// The data directory can't be brought to the wanted storage version; the text says why.
  case migration(String)
  /// The log of changes after a snapshot is not sound.
  case changeLog(ChangeLogError)
  /// No backup in a directory fits; the text says why.
  case noBackup(String)
}

/// What is wrong with a record.
package enum RecordFault: Equatable, Sendable {
  /// The key is not that of a revision; the number is how many bytes it has.
  case revision(Int)
  /// The value does not decode.
  case value(WireError)
  /// The value is not of the bucket's form.
  case form
}

extension SnapshotError {
  /// The error of a file.
  init(_ error: FileError) { self = error.cause == .cancelled ? .cancelled : .file(error) }

  /// The error of a database, or of the file that it is in.
  package init(_ error: BoltError) {
    switch error.cause {
    case .cancelled: self = .cancelled
    case .file(let cause): self = .file(FileError(error.file, cause))
    default: self = .database(error)
    }
  }

  /// Runs `body`, whose errors are those of a file.
  static func inFile<Result: ~Copyable>(
    _ body: () throws(FileError) -> Result
  ) throws(SnapshotError) -> Result {
    do throws(FileError) { return try body() } catch { throw SnapshotError(error) }
  }

  /// Runs `body`, whose errors are those of a database.
  static func inDatabase<Result: ~Copyable>(
    _ body: () throws(BoltError) -> Result
  ) throws(SnapshotError) -> Result {
    do throws(BoltError) { return try body() } catch { throw SnapshotError(error) }
  }
}

extension SnapshotError {
  /// The same error with other names for files: for one of a file that does not have its final name yet.
  func renamingFiles(_ name: (String) -> String) -> SnapshotError {
    switch self {
    case .file(let error): .file(error.renamed(name))
    case .database(let error): .database(error.renamingFile(name))
    case .unsound(let file, let faults): .unsound(file: name(file), faults: faults.map { $0.renamingFile(name) })
    case .malformedRecord(let file, let bucket, let key, let fault):
      .malformedRecord(file: name(file), bucket: bucket, key: key, fault: fault)
    case .hashMismatch(let file, let expected, let found, let damage):
      .hashMismatch(file: name(file), expected: expected, found: found, damage: damage?.renamingFiles(name))
    case .missingHash(let file): .missingHash(file: name(file))
    default: self
    }
  }
}

extension SnapshotError: CustomStringConvertible {
  /// The reason, in the words of etcd's own tools where those are precise.
  package var description: String {
    switch self {
    case .file(let error) where error.cause == .locked: "\(error.description) (is an etcd server running on it?)"
    case .file(let error): error.description
    case .compression(let file, let format, let fault): "\(file): the \(format.rawValue) \(fault.description)"
    case .library(let format, let reason): "\(format.library) cannot be loaded: \(reason)"
    case .scratch(let file, let directory, let cause):
      "\(file): the temporary file in \(directory) \(cause.description)"
    case .database(let error): error.description
    case .log(let error): error.description
    case .changeLog(let error): error.description
    case .cancelled: "cancelled"
    case .unsound(_, let faults):
      "snapshot file integrity check failed. \(faults.count) errors found: "
        + faults.map(\.description).joined(separator: "; ")
    case .missingHash(let file): "\(file): snapshot missing hash; --skip-hash-check accepts a copy of a database"
    case .flaw(let file, let flaw): "\(file): \(flaw.description)"
    // etcd's end-to-end tests look for the first two words.
    case .hashMismatch(let file, let expected, let found, let damage):
      "expected sha256 \(hexadecimal(expected)), got \(hexadecimal(found)): "
        + (damage?.description ?? "\(file) is damaged or incomplete")
    case .noChecksumReceived(let count): "the server sent no sha256 checksum after the snapshot (\(count) bytes)"
    case .malformedRecord(let file, let bucket, let key, let fault):
      "\(file): bucket \(bucket.rawValue), key \(hexadecimal(key)): \(fault.description)"
    case .missingBucket(let file, let bucket): "\(file): not an etcd database: no bucket \(bucket.rawValue)"
    case .configuration(let reason), .migration(let reason), .noBackup(let reason): reason
    default: directoryProblem
    }
  }

  /// What is wrong with a directory, a request or a log rather than with a snapshot.
  private var directoryProblem: String {
    switch self {
    case .dataDirectoryNotEmpty(let path): "data directory \"\(path)\" is not empty or cannot be read"
    case .walDirectoryExists(let path): "log directory \"\(path)\" already exists"
    case .notEmpty(let path, let names):
      "expected \"\(path)\" to be empty, got [\(names.map { "\"\($0)\"" }.joined(separator: " "))]"
    case .notReplaceable(let path):
      "\(path) is not a regular file: a snapshot can only be saved to a regular file"
    case .compacted: "mvcc: required revision has been compacted"
    case .futureRevision: "mvcc: required revision is a future revision"
    case .refused(let reason): "etcdserver: \(reason)"
    case .unfaithfulCopy(let path):
      "\(path): the copy differs: another process is changing the file, or the disk is failing"
    case .incompleteLog(let last, let committed):
      "write-ahead log: ends with entry \(last), but entry \(committed) was committed: entries are missing or damaged"
    case .malformedEntry(let index, let error): "write-ahead log: entry \(index): \(error.description)"
    case .malformedRaftSnapshot(let path): "\(path): the snapshot of the cluster's membership is damaged"
    default: "the snapshot cannot be used"
    }
  }
}

extension RecordFault: CustomStringConvertible {
  /// What is wrong, in words.
  package var description: String {
    switch self {
    case .revision(let count): "the key is not a revision (length \(count))"
    case .value(let error): "the value cannot be decoded: \(error.description)"
    case .form: "the value is malformed"
    }
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.prefix(64).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
