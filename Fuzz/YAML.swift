import CYAML
import JSONValue
import YAML

@testable import EtcdctlCommands

/// Makes inputs to begin with: the first byte is the style.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let values = [
    #"{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a","args":["-x","yes","0x1F","1e3"]}]}}"#,
    ##"[null,true,"null","~","2026-11-26","1:30"," a ","a: b","# c","- d","\u0000\u0085\u2028\ufeff","",[],{}]"##,
    #"{"a b":"several\nlines\n\n","c":"ends\n","":" \n x","'":"\"\\","? d":"| e","\t":"é😀"}"#,
    "plain text", "several\nlines", "\u{1}",
  ]
  plant(values.flatMap { value in (0..<3).map { [$0] + Array(value.utf8) } } + [[0, 0xFF, 0xFE, 1, 2, 3]])
  return 0
}

/// Writes JSON, or text, as YAML, and has libyaml read it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)[...]
  guard let choice = bytes.popFirst() else { return 0 }
  let style = [YAMLStyle.kubectl, .value, .record][Int(choice) % 3]
  let content = Array(bytes)
  var yaml: [UInt8] = []
  // Who writes a value looks first whether it is text.
  if String(validating: content, as: UTF8.self) != nil, let json = JSONParser.parse(content) {
    YAMLEncoder.encode(json, style: style, into: &yaml)
    require(Document(yaml).root?.holds(json, style) == true, "another value than before", yaml)
  } else {
    YAMLEncoder.encode(text: content, style: style, into: &yaml)
    require(Document(yaml).root?.holds(text: content, style) == true, "another text than before", yaml)
  }
  require(yaml.last == 0x0A, "an unfinished line", yaml)
  return 0
}

private func require(_ condition: Bool, _ complaint: String, _ yaml: [UInt8]) {
  if !condition { fatalError("\(complaint): \(String(decoding: yaml, as: UTF8.self))") }
}

/// What libyaml finds in a document.
private indirect enum Node {
  case scalar([UInt8], isPlain: Bool, isBinary: Bool)
  case sequence([Node])
  case mapping([(key: Node, value: Node)])

  /// Whether it is a JSON value.
  func holds(_ json: JSON, _ style: YAMLStyle) -> Bool {
    switch (json, self) {
    case (.null, .scalar(let text, true, false)): text.elementsEqual("null".utf8)
    case (.bool(let value), .scalar(let text, true, false)): text.elementsEqual((value ? "true" : "false").utf8)
    case (.number(let digits), .scalar(let text, true, false)):
      Double(String(decoding: text, as: UTF8.self)) == Double(digits)
    case (.string(let value), .scalar): holds(text: Array(value.utf8), style)
    case (.array(let values), .sequence(let nodes)):
      values.count == nodes.count && zip(nodes, values).allSatisfy { $0.holds($1, style) }
    case (.object(let fields), .mapping(let pairs)): Self.hold(fields, pairs, style)
    default: false
    }
  }

  private static func hold(_ fields: [JSON.Field], _ pairs: [(key: Node, value: Node)], _ style: YAMLStyle) -> Bool {
    // Of several fields with a name, the last one counts; only where the order is kept, the others are written, too.
    let last = Dictionary(fields.map { (Array($0.name.utf8), $0.value) }) { $1 }
    guard pairs.count == (style.sortsKeys ? last.count : fields.count) else { return false }
    return last.allSatisfy { name, value in
      pairs.last { $0.key.holds(text: name, style) }?.value.holds(value, style) == true
    }
  }

  /// Whether it is a text, which nobody takes for something else, or bytes that are no text. What kubectl prints has
  /// the gaps of its rules.
  func holds(text: [UInt8], _ style: YAMLStyle) -> Bool {
    guard case .scalar(let content, let isPlain, let isBinary) = self else { return false }
    if isBinary {
      return String(validating: text, as: UTF8.self) == nil && base64Decoded(content.filter { $0 != 0x0A }) == text
    }
    return content == text && (!isPlain || style.matchesKubectl || !Self.readsAsOther(text))
  }

  /// Whether plain text is a word or a number of YAML 1.1.
  private static func readsAsOther(_ text: [UInt8]) -> Bool {
    let word = String(decoding: text, as: UTF8.self)
    let words = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="]
    let forms = words.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst(), $0.uppercased()] }
    return forms.contains(word) || word.allSatisfy { "0123456789+-.eE".contains($0) } && Double(word) != nil
  }
}

/// A document as libyaml reads it.
private struct Document {
  private(set) var root: Node?
  private var parser = yaml_parser_t()

  init(_ yaml: [UInt8]) {
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    yaml.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      guard next(is: YAML_STREAM_START_EVENT), next(is: YAML_DOCUMENT_START_EVENT) else { return }
      let found = node()
      if next(is: YAML_DOCUMENT_END_EVENT), next(is: YAML_STREAM_END_EVENT) { root = found }
    }
  }

  private mutating func next(is type: yaml_event_type_t) -> Bool {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    return yaml_parser_parse(&parser, &event) == 1 && event.type == type
  }

  /// The next node; nil at the end of a collection, and where nothing can be read.
  private mutating func node() -> Node? {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let tag = scalar.tag.map { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
      return .scalar(
        Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length)),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, isBinary: tag == "tag:yaml.org,2002:binary")
    case YAML_SEQUENCE_START_EVENT:
      var nodes: [Node] = []
      while let element = node() { nodes.append(element) }
      return .sequence(nodes)
    case YAML_MAPPING_START_EVENT:
      var pairs: [(key: Node, value: Node)] = []
      while let key = node(), let value = node() { pairs.append((key, value)) }
      return .mapping(pairs)
    default: return nil
    }
  }
}
