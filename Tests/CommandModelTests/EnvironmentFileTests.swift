import CommandModel
import Testing

/// A file of variables counts where neither the command line nor the environment sets a flag.
@Suite struct EnvironmentFiles {
  private static func parse(
    _ line: String, _ variables: [String: Word] = [:], file: [String: Word]
  ) throws -> Invocation<Sample.Globals, Sample.Action> {
    try Sample.parser.parse(
      line.split(separator: " ").map { Word(String($0)) }, environment: Environment(variables)
    ) { (_, _) throws(UsageError) in EnvironmentFile("settings.env", Environment(file)) }
  }

  @Test func flagsComeFirstThenTheEnvironmentThenTheFile() throws {
    let file: [String: Word] = [
      "TOOL_ENDPOINTS": "f", "TOOL_HEX": "true", "TOOL_WRITE_OUT": "json", "TOOL_KEY": "f.pem",
    ]
    let invocation = try Self.parse(
      "get k --hex=false", ["TOOL_ENDPOINTS": "e", "TOOL_KEY": "", "TOOL_CONFIG": "c"], file: file)
    #expect(invocation.globals == Sample.Globals(endpoints: ["e"], format: .json, key: "f.pem", config: "c"))
    #expect(invocation.given == ["hex"])
    #expect(invocation.warnings == [])
  }

  @Test func theFileIsChosenByTheFlags() throws {
    var seen: (key: String, given: Set<String>)?
    _ = try Sample.parser.parse(
      ["get", "k", "--limit", "1"], environment: Environment(["TOOL_KEY": "e", "TOOL_HEX": "maybe"])
    ) { (globals, given) throws(UsageError) in
      seen = (globals.key, given)
      return nil
    }
    #expect(seen?.key == "e")
    #expect(seen?.given == ["key", "limit"])
  }

  @Test(arguments: ["member list", "completion bash", "help get", "get -h", "member", ""])
  func whatNeedsNoVariableReadsNoFile(line: String) throws {
    let invocation = try Self.parse(line, file: ["TOOL_HEX": "maybe"])
    #expect(invocation.globals == Sample.Globals())
  }

  @Test func malformedValuesInAFileAreErrors() {
    #expect(throws: UsageError("settings.env: TOOL_HEX is malformed: expected true or false", command: ["get"])) {
      try Self.parse("get k", file: ["TOOL_HEX": "maybe"])
    }
    let refusal = UsageError(
      "settings.env: TOOL_WRITE_OUT: unsupported output format xml: choose simple, json or table", kind: .unsupported,
      command: ["get"])
    #expect(throws: refusal) { try Self.parse("get k", file: ["TOOL_WRITE_OUT": "xml"]) }
  }

  /// What the environment sets wrongly is as if it were not set.
  @Test func theFileCountsWhereTheEnvironmentIsMalformed() throws {
    let invocation = try Self.parse("get k", ["TOOL_HEX": "maybe"], file: ["TOOL_HEX": "true"])
    #expect(invocation.globals.isHex)
    #expect(invocation.warnings.count == 1)
  }

  @Test func unknownVariablesAreNotedWithTheFile() throws {
    let warnings = try Self.parse("get k", ["TOOL_PREFIX": "y"], file: ["TOOL_ENDPOINT": "a", "TOOL_API": "3"]).warnings
    #expect(
      warnings.map(\.message) == [
        "unrecognized environment variable TOOL_PREFIX",
        "settings.env: unrecognized environment variable TOOL_ENDPOINT; did you mean TOOL_ENDPOINTS?",
      ])
  }

  @Test func globalFlagsCanBeFilledIn() throws {
    let line = Sample.Globals(isHex: true)
    let file: [String: Word] = ["TOOL_HEX": "false", "TOOL_KEY": "f", "TOOL_CONFIG": "c", "TOOL_Z": ""]
    let (globals, given, warnings) = try Sample.parser.globals(
      line, given: ["hex"], environment: Environment(["TOOL_KEY": "e", "TOOL_DIAL_TIMEOUT": "malformed"])
    ) { values, given in
      #expect(values.key == "e" && given == ["hex", "key"])
      return EnvironmentFile("f", Environment(file))
    }
    #expect(globals == Sample.Globals(isHex: true, key: "e", config: "c"))
    #expect(given == ["hex", "key"])
    #expect(warnings == [.unknownVariable(name: "TOOL_Z", suggestion: nil, file: "f")])
  }
}
