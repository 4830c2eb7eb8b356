import Foundation
import Glibc
import TestSupport
import Testing

/// Compressed snapshots, as files of our own and as those of the programs zstd and gzip.
@Suite(.timeLimit(.minutes(3))) struct CompressionTests {
  /// A format, the program for it and the suffix of its files.
  enum Format: String, CaseIterable, Sendable {
    case zstd, gzip

    var suffix: String { self == .zstd ? ".zst" : ".gz" }

    static var isThere: Bool { allCases.allSatisfy { access("/usr/bin/\($0.rawValue)", X_OK) == 0 } }
  }

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("compression") }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() }
  }

  private var bash: Etcdctl { Etcdctl(executable: "/bin/bash").adding(["ETCDCTL": Etcdctl.built.executable]) }

  /// Runs a script in the directory, with the executable under test as $ETCDCTL.
  private func script(
    _ script: String, on server: EtcdServer? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await bash.adding(server?.clientEnvironment ?? [:]).run(
      ["-c", script], environment: environment, directory: directory.path)
  }

  /// Compresses with the format's own program.
  private func pack(_ path: String, _ format: Format) async throws -> String {
    let packed = directory.file("packed\(format.suffix)")
    #expect(try await script("\(format) -c '\(path)' > '\(packed)'").status == 0)
    return packed
  }

  // MARK: Saving

  @Test(.needsCompressors, arguments: EtcdRelease.all, Format.allCases)
  func theirProgramsReadWhatWeSave(release: EtcdRelease, format: Format) async throws {
    let server = try await EtcdServer.plain(release)
    let etcdctl = Etcdctl.built(for: server)
    try await etcdctl.expect(["put", "/compression/\(format)", "value"])
    let ways = [
      ["backup\(format.suffix)"], ["backup", "--compress", format.rawValue], ["--compress=\(format)", "b.gz"],
    ]
    for way in ways {
      let name = try #require(way.first { $0.hasPrefix("b") })
      let save = try await etcdctl.run(["snapshot", "save"] + way, directory: directory.path)
      #expect(save.lines.first == "Snapshot saved at \(name)")
      #expect(save.stderr == "")
      #expect(save.status == 0)
      let unpacked = try await script("\(format) -d < \(name) > plain && cmp --bytes=4 plain \(name)")
      #expect(unpacked.status == 1, "\(unpacked.stderr)")
      let plain = try await etcdctl.run(["snapshot", "verify", "plain"], directory: directory.path)
      #expect(plain.status == 0)
      let packed = try await etcdctl.run(["snapshot", "verify", name], directory: directory.path)
      #expect(packed.text.replacing(name, with: "plain") == plain.text)
      #expect(try names == ([name, "plain"].sorted()))
      for name in try names { try FileManager.default.removeItem(atPath: directory.file(name)) }
    }
  }

  @Test func withNoneASuffixIsJustAName() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let path = directory.file("backup.db.zst")
    #expect(try await etcdctl.run(["snapshot", "save", path, "--compress", "none"]).status == 0)
    #expect(try directory.read("backup.db.zst").prefix(4) == [0, 0, 0, 0])
    #expect(try await etcdctl.run(["snapshot", "verify", path]).status == 0)
    let wrong = try await etcdctl.run(["snapshot", "save", path, "--compress", "xz"])
    #expect(wrong.stderr.contains("choose zstd, gzip or none"), "\(wrong.stderr)")
    #expect(wrong.status == 1)
  }

  @Test(.needsCompressors, arguments: Format.allCases) func directoriesHaveThem(format: Format) async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    try await etcdctl.expect(["put", "/compression/directory", "value"])
    let folder = directory.file("backups")
    let save = ["snapshot", "save", folder + "/", "--compress", format.rawValue, "--keep", "2"]
    for _ in 0..<3 { #expect(try await etcdctl.run(save).status == 0) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("etcd-") }.sorted()
    #expect(names.count == 2)
    for name in names {
      let path = "\(folder)/\(name)"
      let status = try await etcdctl.run(["snapshot", "status", path])
      let revision = try #require(status.text.split(separator: ", ").dropFirst().first)
      #expect(name.hasSuffix("-r\(revision).db\(format.suffix)") || name.contains("-r\(revision)_"))
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      let unpacked = try await script("\(format) -dc '\(path)' | wc -c")
      let list = try await etcdctl.run(["snapshot", "list", folder, "-w", "jsonl"])
      let line = try #require(list.lines.first { $0.contains(name) })
      #expect(line.contains("\"size\":\(unpacked.text.dropLast()),") && line.contains("\"file_size\":\(size ?? 0)"))
    }
    let list = try await etcdctl.run(["snapshot", "list", folder, "--verify"])
    #expect(list.stderr == "")
    #expect(list.status == 0)
    let restore = try await etcdctl.run(["snapshot", "restore", folder, "--data-dir", directory.file("new")])
    #expect(restore.stderr.hasPrefix("restored \(folder)/\(names[1])"), "\(restore.stderr)")
    #expect(restore.status == 0)
  }

  // MARK: Reading

  /// The output of commands that read a file, which they name as `FILE`.
  private static let readers = [
    "snapshot status FILE", "snapshot status FILE -w json", "snapshot status FILE -w table", "snapshot verify FILE",
    "snapshot verify FILE -w json", "snapshot hashkv FILE", "snapshot hashkv FILE --rev 14",
    "snapshot diff FILE --rev-a 14 --rev-b 20", "snapshot diff FILE backup.db", "snapshot diff backup.db FILE",
    "get --from-snapshot FILE --prefix /a/", "get --from-snapshot FILE /big -w json", "get --from-snapshot FILE /none",
    "member list --from-snapshot FILE", "lease list --from-snapshot FILE", "user list --from-snapshot FILE",
    "role get readers --from-snapshot FILE", "alarm list --from-snapshot FILE", "auth status --from-snapshot FILE",
    "snapshot restore FILE --data-dir new && find new -type f | sort | xargs sha256sum; rm -r new",
  ]
  private static let utilityReaders = [
    "snapshot status FILE", "hashkv FILE", "bbolt buckets FILE", "bbolt check FILE", "bbolt info FILE",
    "bbolt keys FILE meta", "bbolt pages FILE", "bbolt page FILE 0", "bbolt dump FILE 1", "bbolt stats FILE",
    "bbolt inspect FILE",
  ]

  @Test(.needsCompressors) func everyCommandReadsThem() async throws {
    let data = try await OfflineData.make(.any())
    data.server.stop()
    #expect(try await script("cp '\(data.snapshot)' backup.db; zstd -q backup.db; gzip -k backup.db").status == 0)
    #expect(try await script("mkdir bin; ln -s \"$ETCDCTL\" bin/etcdctl; ln -s etcdctl bin/etcdutl").status == 0)
    let commands = Self.readers.map { "bin/etcdctl \($0)" } + Self.utilityReaders.map { "bin/etcdutl \($0)" }
    for command in commands {
      let plain = try await script(command.replacing("FILE", with: "backup.db"))
      #expect(plain.status == 0, "\(command): \(plain.stderr)")
      for file in ["backup.db.zst", "backup.db.gz", "- < backup.db", "- < backup.db.gz", "- < <(cat backup.db.zst)"] {
        let name = file.hasPrefix("-") ? "standard input" : file
        // The file's place in the command, and the redirection at its end.
        let parts = file.split(separator: " ", maxSplits: 1)
        var line = command.replacing("FILE", with: String(parts[0]))
        if parts.count > 1 {
          let end = line.range(of: " &&")?.lowerBound ?? line.endIndex
          line.insert(contentsOf: " " + parts[1], at: end)
        }
        var packed = try await script(line)
        packed.stdout = Array(packed.text.replacing(name, with: "backup.db").utf8)
        packed.stderr = packed.stderr.replacing(name, with: "backup.db")
        #expect(packed == plain, "\(line)")
      }
    }
    #expect(try names == ["backup.db", "backup.db.gz", "backup.db.zst", "bin"])
  }

  @Test func standardInputCanBeReadOnce() async throws {
    let outcome = try await Etcdctl.built.run(["snapshot", "diff", "-", "-"])
    #expect(outcome.errorLine == "Error: only one of the files can be standard input")
    #expect(outcome.status == 128)
    let pick = try await Etcdctl.built.run(["snapshot", "restore", "--pick", "backup.db", "-"])
    #expect(pick.errorLine == "Error: --pick cannot read standard input: what is chosen is read twice")
    #expect(pick.status == 128)
  }

  @Test(.needsCompressors, arguments: Format.allCases) func damageIsNamed(format: Format) async throws {
    let server = try await EtcdServer.plain()
    let path = directory.file("backup.db\(format.suffix)")
    #expect(try await Etcdctl.built(for: server).run(["snapshot", "save", path]).status == 0)
    let whole = try directory.read("backup.db\(format.suffix)")
    try directory.write(whole.dropLast(5), to: "cut")
    var damaged = whole
    for place in whole.count / 2..<whole.count / 2 + 8 { damaged[place] ^= 0x55 }
    try directory.write(damaged, to: "damaged")
    for command in ["status", "verify", "hashkv", "restore --data-dir new", "diff --rev-a 1"] {
      let words = ["snapshot"] + command.split(separator: " ").map(String.init)
      for (name, fault) in [("cut", "is incomplete: the file ends early"), ("damaged", "is damaged: ")] {
        let outcome = try await Etcdctl.built.run(words + [name], directory: directory.path)
        #expect(outcome.stderr.hasPrefix("Error: \(name): the \(format) data \(fault)"), "\(outcome.stderr)")
        #expect(outcome.stderr.split(separator: "\n").count == 1)
        #expect(outcome.text == "")
        #expect(outcome.status == 1)
      }
    }
    #expect(try names == ["backup.db\(format.suffix)", "cut", "damaged"])
  }

  /// An invalid library counts as missing.
  @Test(.needsLoadedLibraries) func aMissingLibraryIsNamed() async throws {
    let libraries = try TemporaryDirectory("libraries")
    let formats: [(file: String, magic: [UInt8], name: String, packages: (String, String))] = [
      ("libzstd.so.1", [0x28, 0xB5, 0x2F, 0xFD], "libzstd", ("libzstd1", "libzstd")),
      ("libz.so.1", [0x1F, 0x8B, 8, 0], "zlib", ("zlib1g", "zlib")),
    ]
    for format in formats {
      try libraries.write(Array("no library\n".utf8), to: format.file)
      try directory.write(format.magic + [0, 0], to: "backup")
      let outcome = try await Etcdctl.built.run(
        ["snapshot", "verify", "backup"], environment: ["LD_LIBRARY_PATH": libraries.path], directory: directory.path)
      #expect(
        outcome
          == Outcome(
            stderr: """
              Error: \(format.name) cannot be loaded: \(libraries.file(format.file)): file too short
              hint: install \(format.name): apt install \(format.packages.0), or dnf install \(format.packages.1)

              """, status: 1))
    }
  }

  // MARK: Space

  @Test(.needsMounts, .needsCompressors) func aFullDiskIsNamed() async throws {
    let server = try await EtcdServer.shared(.init(.any(), flags: ["--max-request-bytes", "16000000"]))
    let etcdctl = Etcdctl.built(for: server)
    // Does not shrink, so that the compressed file is too large, too.
    let noise = "head -c 900000 /dev/urandom | base64 -w 0"
    let fill = "for n in 1 2 3 4 5 6 7 8; do \(noise) | \"$ETCDCTL\" put /noise/$n > /dev/null; done"
    #expect(try await script(fill, on: server).status == 0)
    let small = directory.file("small")
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    try #require(mount("tmpfs", small, "tmpfs", 0, "size=4m") == 0)
    defer { umount2(small, Int32(MNT_DETACH)) }
    for format in Format.allCases {
      let save = try await etcdctl.run(["snapshot", "save", small + "/backup.db\(format.suffix)"])
      // The file or the temporary one beside it, whichever is the first that does not fit.
      #expect(save.errorLine?.hasPrefix("Error: \(small)/backup.db\(format.suffix): ") == true)
      #expect(save.errorLine?.hasSuffix("cannot be written: no space left on device") == true)
      #expect(save.status == 5)
      let path = directory.file("backup.db\(format.suffix)")
      #expect(try await etcdctl.run(["snapshot", "save", path]).status == 0)
      let verify = try await etcdctl.run(["snapshot", "verify", path], environment: ["TMPDIR": small])
      #expect(
        verify.stderr == """
          Error: \(path): the temporary file in \(small) cannot be written: no space left on device
          hint: set the environment variable TMPDIR to a directory with enough space

          """)
      #expect(verify.status == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: small) == [])
    let missing = try await script("\"$ETCDCTL\" snapshot verify - < backup.db.gz", environment: ["TMPDIR": "/none"])
    #expect(
      missing.errorLine
        == "Error: standard input: the temporary file in /none cannot be opened: no such file or directory")
  }

  /// The program wants 64 MB of data segment beside what it has; the snapshot is larger than that and this limit.
  @Test(.needsCompressors) func memoryDoesNotGrowWithTheFile() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let fill = "for n in {1..110}; do printf '%01000000d' $n | \"$ETCDCTL\" put /large/$n > /dev/null || exit 1; done"
    #expect(try await script(fill, on: server).status == 0)
    for format in Format.allCases {
      let steps = """
        ulimit -d 90000
        "$ETCDCTL" snapshot save backup.db\(format.suffix) > /dev/null
        "$ETCDCTL" snapshot save - --compress \(format) | "$ETCDCTL" snapshot verify -
        "$ETCDCTL" snapshot verify backup.db\(format.suffix)
        "$ETCDCTL" snapshot restore backup.db\(format.suffix) --data-dir new 2> /dev/null && du -m new/member/snap
        rm -r new
        """
      let outcome = try await script(steps, on: server)
      #expect(outcome.stderr == "")
      #expect(outcome.lines.count == 5)
      #expect(outcome.lines.first?.hasPrefix("standard input verified: ") == true)
      #expect(Int(outcome.lines.last?.prefix { $0.isNumber } ?? "") ?? 0 > 100, "\(outcome.text)")
    }
  }
}

extension Trait where Self == ConditionTrait {
  static var needsCompressors: Self { .enabled(if: CompressionTests.Format.isThere, "zstd or gzip is not here") }
}
