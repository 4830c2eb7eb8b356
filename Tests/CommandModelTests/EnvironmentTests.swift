import CommandModel
import Testing

@Suite struct EnvironmentVariables {
  @Test func aVariableStandsForAGlobalFlag() throws {
    let variables: [String: Word] = [
      "TOOL_ENDPOINTS": "a,b", "TOOL_DIAL_TIMEOUT": "1m30s", "TOOL_HEX": "1", "TOOL_INSECURE_TRANSPORT": "false",
      "TOOL_WRITE_OUT": "json", "TOOL_KEY": "k.pem", "TOOL_CONFIG": "c", "HEX": "maybe",
    ]
    let expected = Sample.Globals(
      endpoints: ["a", "b"], timeout: .seconds(90), isHex: true, isInsecure: false, format: .json, key: "k.pem",
      config: "c")
    let invocation = try Sample.parse("get k", variables)
    #expect(invocation.globals == expected)
    #expect(invocation.warnings == [])
    #expect(invocation.given == [])
  }

  @Test func aFlagBeatsItsVariable() throws {
    let variables: [String: Word] = ["TOOL_WRITE_OUT": "xml", "TOOL_ENDPOINTS": "a", "TOOL_HEX": "true"]
    let globals = try Sample.parse("get k -w json --endpoints b --hex=false", variables).globals
    #expect(globals == Sample.Globals(endpoints: ["b"], format: .json))
  }

  @Test func anEmptyVariableIsNotSet() throws {
    let invocation = try Sample.parse("get k", ["TOOL_DIAL_TIMEOUT": "", "TOOL_HEX": ""])
    #expect(invocation.globals == Sample.Globals())
    #expect(invocation.warnings == [])
  }

  @Test func aVariableThatCannotBeReadIsIgnoredWithAWarning() throws {
    let invocation = try Sample.parse("get k", ["TOOL_DIAL_TIMEOUT": "junk", "TOOL_HEX": "maybe"])
    #expect(invocation.globals == Sample.Globals())
    #expect(
      invocation.warnings.map(\.message) == [
        #"environment variable TOOL_DIAL_TIMEOUT is ignored: expected a duration, for instance 5s or 1m30s"#,
        #"environment variable TOOL_HEX is ignored: expected true or false"#,
      ])
  }

  @Test func aRefusedChoiceInAVariableIsAnError() {
    let error = UsageError(
      "unsupported output format xml: choose simple, json or table", kind: .unsupported, command: ["get"])
    #expect(Sample.error("get k", ["TOOL_WRITE_OUT": "xml"]) == error)
  }

  @Test(arguments: ["member list", "completion bash", "help get", "get -h", "member", ""])
  func whatNeedsNoVariableReadsNone(line: String) throws {
    let invocation = try Sample.parse(line, ["TOOL_WRITE_OUT": "xml", "TOOL_HEX": "maybe", "TOOL_X": "y"])
    #expect(invocation.globals == Sample.Globals())
    #expect(invocation.warnings == [])
  }

  @Test func unknownVariablesAreNotedWithoutTheirValue() throws {
    let variables: [String: Word] = [
      "TOOL_ENDPOINT": "secret", "TOOL_PREFIX": "true", "TOOL_API": "3", "TOOL_LOCK_KEY": "k", "OTHER": "x",
    ]
    #expect(
      try Sample.parse("lock m", variables).warnings == [
        .unknownVariable(name: "TOOL_ENDPOINT", suggestion: "TOOL_ENDPOINTS"),
        .unknownVariable(name: "TOOL_PREFIX", suggestion: nil),
      ])
    #expect(
      ParseWarning.unknownVariable(name: "A", suggestion: "B").message
        == "unrecognized environment variable A; did you mean B?")
  }

  @Test func aCommandsOwnFlagMayHaveAVariable() throws {
    let action = try Sample.action("member add n", ["TOOL_CLUSTER": "true", "TOOL_PEER_URLS": "x"])
    #expect(action == .add(Sample.Add(isCluster: true)))
    #expect(try Sample.action("member add n --cluster=0", ["TOOL_CLUSTER": "true"]) == .add(Sample.Add()))
  }

  @Test func theProcessHasAnEnvironment() {
    #expect(Environment.process["PATH"]?.isEmpty == false)
    #expect(Environment.process["NO_SUCH_VARIABLE_AT_ALL"] == nil)
    #expect(Environment(["A_1": "x", "A_2": "", "B": "y"]).names(startingWith: "A_") == ["A_1", "A_2"])
  }
}
