import Files
import Foundation
import TestSupport
import Testing

struct DirectoryLockTests {
  @Test func oneAtATimeAndTheOtherIsToldWhoHasIt() throws {
    let scratch = try TemporaryDirectory("lock")
    var first: DirectoryLock? = try DirectoryLock(scratch.path, for: "snapshot follow")
    for _ in 0..<2 {
      let error = #expect(throws: FileError.self) { try DirectoryLock(scratch.path, for: "another one") }
      #expect(error?.description == "\(scratch.path): in use by process \(getpid()) (snapshot follow)")
    }
    #expect(first != nil)
    first = nil
    _ = try DirectoryLock(scratch.path, for: "a third one")
    #expect(try scratch.tree() == [DirectoryLock.name])
  }

  @Test func aMissingDirectoryIsAnError() {
    #expect(throws: FileError.self) { try DirectoryLock("/nonexistent", for: "a test") }
  }
}
