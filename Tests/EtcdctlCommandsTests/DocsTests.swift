import Foundation
import Testing

@testable import EtcdctlCommands

/// The man pages and completion scripts of the project are those that the declarations give.
@Suite struct DocsTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theCommittedFilesAreUpToDate() throws {
    for file in DocsCommand.files {
      let committed = try? String(contentsOf: Self.project.appending(path: file.path), encoding: .utf8)
      #expect(committed == file.text, "\(file.path): run `make docs`")
    }
  }

  @Test func noFileIsLeftOver() throws {
    let made = Set(DocsCommand.files.map(\.path)).union(
      ["compatibility", "formats", "backup", "contexts"].map { "man/etcdctl-\($0).7" })
    for folder in ["man", "completions"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: Self.project.appending(path: folder).path) {
        #expect(made.contains("\(folder)/\(name)"), "\(folder)/\(name) belongs to no command")
      }
    }
  }

  @Test func pagesReferToPagesThatExist() {
    let pages = DocsCommand.files.filter { $0.path.hasPrefix("man/") }
    let known = Set(pages.map { $0.path.dropFirst("man/".count).dropLast(".1".count).description })
    for page in pages {
      for reference in page.text.matches(of: /\\fB([^\\]+(?:\\-[^\\]+)*)\\fR\(1\)/) {
        let name = String(reference.output.1).replacing("\\-", with: "-")
        #expect(known.contains(name), "\(page.path): \(name)(1)")
      }
    }
  }
}
