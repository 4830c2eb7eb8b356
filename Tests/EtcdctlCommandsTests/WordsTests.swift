import CommandModel
import EtcdAPI
import Testing

@testable import EtcdctlCommands

/// The words of help texts: those that operators of etcd use.
@Suite struct WordsTests {
  private static let programs = Tool.allCases.map(\.parser.description)
  private static let commands = programs.flatMap(\.root.listed)

  /// Phrases that nobody would say, or that another word says better.
  private static let forbidden = [
    "answer", "asks", "who asks", "is asked", "tells", "is had", "was had", "gives up", "its vote", "makes a lease",
    "ends a lease", "leave away", "leave out", "left out", "from the key on", "little memory", "proven", "proves",
    "on the disk", "what there was", "comes twice", "nobody", "whoever", "for ever", "turns tls on", "behind it",
    "commands about", "fit for", "isn't", "doesn't", "can't", "aren't", "won't", "greeting", "lamp",
  ]

  private static func texts(of command: CommandDescription) -> [String] {
    let manual = command.manual
    let paragraphs = manual.description.map { paragraph in
      switch paragraph {
      case .text(let text), .code(let text): text
      }
    }
    return [manual.summary] + paragraphs + manual.examples.flatMap { [$0.command, $0.explanation] }
      + manual.exitStatuses.map(\.meaning) + manual.environment.map(\.meaning) + command.flags.map(\.help)
  }

  @Test func noTextUsesAnotherWord() {
    let texts = Self.commands.flatMap(Self.texts) + Self.programs.flatMap { $0.globals.map(\.help) }
    #expect(texts.count > 500)
    for text in texts {
      for phrase in Self.forbidden {
        #expect(!text.lowercased().contains(phrase), "\(phrase): \(text)")
      }
    }
  }

  /// `Deletes a key`, in at most 60 characters.
  @Test func summariesAreShortAndInTheThirdPerson() {
    for command in Self.commands where !command.path.isEmpty {
      let summary = command.manual.summary
      #expect(summary.count <= 60, "\(summary)")
      let verb = summary.prefix { $0.isLetter }
      #expect(verb.last == "s" && verb.first?.isUppercase == true && summary.last != ".", "\(summary)")
    }
  }

  @Test func flagsAreDescribedInAPhrase() {
    let flags = Self.commands.flatMap(\.flags) + Self.programs.flatMap(\.globals)
    for flag in flags where !flag.isHidden {
      #expect(flag.help.first?.isUppercase == true && flag.help.last != ".", "--\(flag.name): \(flag.help)")
      #expect(flag.help.count <= 80, "--\(flag.name): \(flag.help)")
    }
  }

  @Test func everyCommandHasAnExample() {
    let without: Set = ["help", "options", "version"]
    for command in Self.commands where !command.isGroup && !without.contains(command.manual.name) {
      #expect(command.manual.examples.first?.command.contains(command.path.joined(separator: " ")) == true)
    }
  }

  @Test func everyTreeFitsOnAScreen() {
    for tool in Tool.allCases {
      let help = tool.help(isColored: false).help(for: [])
      #expect(help.split(separator: "\n", omittingEmptySubsequences: false).count <= 61, "\(tool)")
    }
  }

  private func note(_ members: [(name: String, isLearner: Bool)]) -> String? {
    let members = members.map { member in
      Etcdserverpb_Member.with {
        $0.name = member.name
        $0.isLearner = member.isLearner
      }
    }
    return MemberAddCommand.quorumNote(on: "m9", members: members)
  }

  @Test func addingAVotingMemberWarnsAboutTheQuorum() {
    #expect(
      note([("m1", false), ("", false)])
        == "warning: the cluster has no quorum until m9 has started: it needs 2 of 2 voting members")
    #expect(
      note([("m1", false), ("m2", false), ("", false)])
        == "note: until m9 has started, the cluster tolerates no failure: it needs 2 of 3 voting members")
    #expect(note([("m1", false), ("m2", false), ("m3", false), ("m4", false), ("", false)]) == nil)
    #expect(
      note([("m1", false), ("m2", true), ("m3", false), ("m4", false), ("", false)])?.hasPrefix("note: ") == true)
  }

  @Test(arguments: [
    ("etcdserver: user name is empty", "authentication is enabled: give --user NAME or a client certificate"),
    (
      "failed to grant lease (etcdserver: no leader)",
      "the member may hang, or the cluster may have lost its quorum: "
        + "see etcdctl endpoint status"
    ),
    ("etcdserver: duplicate key given in txn request", nil),
  ])
  func serversErrorsHaveHints(message: String, hint: String?) {
    #expect(ServerAdvice.hint(for: message, user: "") == hint)
    #expect(
      ServerAdvice.hint(for: "etcdserver: user name is empty", user: "alice")
        == "no password was given for alice: use --password or --user alice:PASSWORD")
    let denied = ServerAdvice.hint(for: "etcdserver: permission denied", user: "alice")
    #expect(denied?.hasPrefix("etcdctl user get alice --detail ") == true)
  }
}
