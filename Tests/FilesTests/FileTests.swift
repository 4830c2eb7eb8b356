import Foundation
import TestSupport
import Testing

@testable import Files

struct FileTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  @Test func aSentenceNamesFileAndReason() {
    let missing = FileError("backup.db", .system(call: .open, errno: ENOENT))
    #expect(missing.description == "backup.db: cannot be opened: no such file or directory")
    #expect(missing.cause.reason == "no such file or directory")
    #expect(FileError("a", .locked).description == "a: locked by another process")
    #expect(FileError("a", .tooLarge(limit: 3)).description == "a: larger than 3 bytes")
    #expect(missing.renamed { $0 + ".partial" }.path == "backup.db.partial")
    #expect(errorText(EISDIR) == "is a directory")
    #expect(errorText(EDOTDOT) == "RFS specific error")
  }

  @Test func readsWhatIsWhole() throws {
    let path = try scratch.write([1, 2, 3])
    #expect(try WholeFile.read(path) == [1, 2, 3])
    #expect(try WholeFile.read(path, limit: 3) == [1, 2, 3])
    #expect(throws: FileError(path, .tooLarge(limit: 2))) { try WholeFile.read(path, limit: 2) }
    #expect(throws: FileError(scratch.path, .system(call: .read, errno: EISDIR))) { try WholeFile.read(scratch.path) }
    let missing = scratch.file("missing")
    #expect(throws: FileError(missing, .system(call: .open, errno: ENOENT))) { try WholeFile.read(missing) }
  }

  @Test func readsAPipeAndDoesNotMapOne() throws {
    let pipe = scratch.file("pipe")
    mkfifo(pipe, 0o600)
    #expect(throws: FileError(pipe, .notRegularFile)) { try MappedFile(pipe) }
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", "printf 78 > '\(pipe)'"]
    try writer.run()
    #expect(try WholeFile.read(pipe) == Array("78".utf8))
    writer.waitUntilExit()
  }

  @Test func createsOnlyWhatIsNotThere() throws {
    let path = scratch.file()
    try WholeFile.create(path, [1], permissions: 0o600)
    #expect(throws: FileError(path, .system(call: .open, errno: EEXIST))) {
      try WholeFile.create(path, [2], permissions: 0o600)
    }
    try WholeFile.replace(path, [3], permissions: 0o600)
    #expect(try scratch.read() == [3])
    #expect(try scratch.tree() == ["db"])
  }

  @Test func whatIsNotCommittedLeavesNothing() throws {
    do {
      let staging = Staging(for: scratch.file())
      _ = try staging.makeFile()
      #expect(try scratch.tree().count == 1)
    }
    #expect(try scratch.tree() == [])
    let nowhere = scratch.file("none/db")
    #expect(throws: FileError(nowhere, .noDirectory(scratch.file("none")))) { _ = try Staging(for: nowhere).makeFile() }
  }

  @Test func pathsAreTakenApart() {
    #expect(FileTree.parent(of: "a") == "")
    #expect(FileTree.parent(of: "/a") == "/")
    #expect(FileTree.parent(of: "/a/b") == "/a")
    #expect(FileTree.name(of: "/a/b") == "b")
    #expect(FileTree.absolute("/a/./b/../c//d") == "/a/c/d")
  }

  @Test func linksAreRead() throws {
    let link = scratch.file("link")
    symlink("target", link)
    #expect(FileTree.linkTarget(of: link) == Array("target".utf8))
    #expect(FileTree.linkTarget(of: scratch.path) == nil)
  }
}
