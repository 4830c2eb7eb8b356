import Foundation
import Testing

@testable import Files

/// Files that change while they are read.
struct MappedFileTests {
  @Test func aFileThatIsCutWhileItIsReadEndsTheProcessWithASentence() async throws {
    let result = try await #require(
      processExitsWith: .exitCode(6), observing: [\.standardErrorContent],
      performing: {
        MappedFile.endProcessWhenCut(status: 6)
        let path = FileManager.default.temporaryDirectory.path + "/cut-\(getpid())"
        try Data(repeating: 7, count: 1 << 20).write(to: URL(fileURLWithPath: path))
        let others = try [MappedFile("/proc/self/exe"), MappedFile("/proc/self/exe")]
        let map = try MappedFile(path, named: "backup.db")
        try OpenFile(path, .update).truncate(to: 4096)
        unlink(path)
        exit(Int32(map.bytes[1 << 19]) + Int32(others.count))
      })
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("Error: backup.db: the file was truncated, or its disk failed, while it was being read\n"))
  }

  @Test func otherBusErrorsEndTheProcessAsEver() async {
    await #expect(processExitsWith: .signal(SIGBUS)) {
      MappedFile.endProcessWhenCut(status: 6)
      _ = try MappedFile("/proc/self/exe")
      raise(SIGBUS)
    }
  }
}
