import Bolt
import Files

/// The directories of a restore: their final places, and where they are made until they are complete.
///
/// A data directory that is there already, and empty, stays: it may be a mounted volume. Then `member` in it is what
/// gets its name last.
final class RestoreTarget {
  private let dataDirectory: String
  private let exists: Bool
  private let staging: Staging
  private let walStaging: Staging?
  /// Where the log is made; nil for `wal` beside `snap`.
  private let walPath: String?
  private var parents: [String] = []
  private var isDone = false

  /// For a backup: other files may be in the data directory, and empty directories where the backup's go.
  ///
  /// - Throws: the errors for directories that are there already.
  convenience init(backup: String, walDirectory: String?) throws(SnapshotError) {
    let member = FileTree.absolute(backup) + "/member"
    for path in [member + "/snap", member] where FileTree.exists(path) {
      let names = try SnapshotError.inFile { () throws(FileError) in try FileTree.names(in: path) }
      guard names.allSatisfy({ $0 == "wal" || $0 == "snap" }) else { throw .notEmpty(path, names) }
    }
    FileTree.removeEmpty([member, member + "/snap", member + "/wal"])
    if FileTree.exists(member) { throw .notEmpty(member, (try? FileTree.names(in: member)) ?? []) }
    if let walDirectory { FileTree.removeEmpty([walDirectory]) }
    try self.init(dataDirectory: backup, walDirectory: walDirectory, mayHoldOthers: true)
  }

  /// - Throws: the errors for directories that are there already.
  init(dataDirectory: String, walDirectory: String?, mayHoldOthers: Bool = false) throws(SnapshotError) {
    let data = FileTree.absolute(dataDirectory)
    self.dataDirectory = data
    exists = FileTree.exists(data)
    let target = exists ? data + "/member" : data
    staging = Staging(for: target)
    if exists, !mayHoldOthers {
      guard let names = try? FileTree.names(in: data), names.isEmpty else {
        throw .dataDirectoryNotEmpty(dataDirectory)
      }
    }
    if let walDirectory {
      let wal = FileTree.absolute(walDirectory)
      guard !FileTree.exists(wal) else { throw .walDirectoryExists(walDirectory) }
      if wal.hasPrefix(target + "/") {
        walStaging = nil
        walPath = staging.path + wal.dropFirst(target.utf8.count)
      } else {
        let log = Staging(for: wal)
        walStaging = log
        walPath = log.path
      }
    } else {
      walStaging = nil
      walPath = nil
    }
  }

  /// The directory, still to be named, that will be `member`.
  private var member: String { exists ? staging.path : staging.path + "/member" }

  /// Where the database and the snapshot of the members go.
  var snapDirectory: String { member + "/snap" }

  /// Where the log goes.
  var walDirectory: String { walPath ?? member + "/wal" }

  /// Makes the directories under their preliminary names.
  func prepare() throws(SnapshotError) {
    do throws(FileError) {
      parents = try FileTree.makeDirectories(FileTree.parent(of: staging.target))
      try staging.makeDirectory()
      _ = try FileTree.makeDirectories(snapDirectory)
      if let walStaging {
        parents += try FileTree.makeDirectories(FileTree.parent(of: walDirectory))
        try walStaging.makeDirectory()
      } else {
        _ = try FileTree.makeDirectories(walDirectory)
      }
    } catch { throw .file(error) }
  }

  /// Gives the directories their final names, the data directory last.
  func commit() throws(SnapshotError) {
    do throws(FileError) {
      for directory in [snapDirectory, walDirectory, member, staging.path] { try FileTree.sync(directory) }
      try walStaging?.commit()
      do throws(FileError) {
        try staging.commit()
      } catch {
        if let walStaging { FileTree.remove(walStaging.target) }
        throw error
      }
      isDone = true
    } catch { throw .file(error) }
  }

  /// What a path will be when the directories have their final names.
  func finalName(of path: String) -> String {
    staging.finalName(of: walStaging?.finalName(of: path) ?? path)
  }

  deinit {
    guard !isDone else { return }
    staging.discard()
    walStaging?.discard()
    FileTree.removeEmpty(parents)
  }
}
