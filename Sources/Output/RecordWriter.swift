/// Puts records, one after the other, into the form of a format.
protocol RecordEncoder: AnyObject {
  /// Writes a record, a JSON object on one line.
  func write(record: UnsafeRawBufferPointer, to stream: OutputStream)

  /// Writes the pair of a list of pairs that has nothing else; false if it is a record like any other.
  func write(pair: RecordPair, value: ReadValue?, to stream: OutputStream) -> Bool

  /// Writes a value alone.
  func write(value: ReadValue, to stream: OutputStream)

  /// Whether what changed between two values is best shown as a difference of two texts of several lines.
  var showsDifferences: Bool { get }
}

extension OutputFormat {
  /// The encoder of a format whose output is records; nil for others.
  var recordEncoder: (any RecordEncoder)? {
    switch self {
    case .jsonl: JSONLinesEncoder()
    case .yaml: YAMLRecordEncoder()
    default: nil
    }
  }
}

/// Writes reports as records: objects that stand for themselves, made for programs that read one at a time.
///
/// From the events of a document come:
/// - the rows, a record each; what stands before them is a record of its own, unless it is the header alone, and what
///   stands after them is omitted;
/// - without rows, the document itself, with the fields of the header.
///
/// Names are in snake case. IDs are hexadecimal texts, durations seconds under `NAME_seconds`, choices their names, and
/// bytes text, or base64 under `NAME_b64` when they aren't UTF-8.
package final class RecordWriter: StructuredWriter {
  /// Where the records go.
  package let stream: OutputStream
  /// IDs are hexadecimal anyway.
  package var hex: Bool { false }
  /// Records have all their fields.
  package var omitsEmpty: Bool { false }

  private let encoder: any RecordEncoder
  private let values: any ValueReader
  /// The record that is being written, as JSON.
  private let text = OutputStream.capturing()
  private var isCommaDue = false
  /// The name of the value that comes next, as it stands in the report.
  private var name: StaticString?
  /// How many objects and arrays are open, the list of rows not counted.
  private var depth = 0
  /// The depth at which the rows are, while there are any to come.
  private var rowDepth: Int?
  private var hadRows = false
  private var isInHeader = false
  /// Whether the document has fields other than those of its header.
  private var hasFields = false
  /// What arrives in pieces.
  private var pieces: [UInt8] = []

  /// A writer of records in the form of an encoder.
  init(stream: OutputStream, encoder: any RecordEncoder, values: any ValueReader) {
    self.stream = stream
    self.encoder = encoder
    self.values = values
  }

  // MARK: - Records

  /// Writes a pair of a list of pairs.
  package func row(pair: RecordPair) {
    guard let value = pair.value else {
      if !encoder.write(pair: pair, value: nil, to: stream) { finish(pair, nil) }
      return
    }
    values.read(value, of: pair.key) { read in
      if !encoder.write(pair: pair, value: read, to: stream) { finish(pair, read) }
    }
  }

  /// Writes a value without its key, which only messages name.
  package func row(value: UnsafeRawBufferPointer, of key: UnsafeRawBufferPointer) {
    values.read(value, of: key) { encoder.write(value: $0, to: stream) }
  }

  /// Writes what changed between two values of a key, each with its revision, as a difference of their documents; false
  /// if the format has records for that.
  package func difference(
    of key: UnsafeRawBufferPointer, before: (value: UnsafeRawBufferPointer, revision: Int64)?,
    after: (value: UnsafeRawBufferPointer, revision: Int64)?
  ) -> Bool {
    guard encoder.showsDifferences else { return false }
    let name = String(decoding: goQuoted([UInt8](key)).dropFirst().dropLast(), as: UTF8.self)
    let title = { (revision: Int64?) in revision.map { "\(name) (revision \($0))" } ?? "/dev/null" }
    let diff = UnifiedDiff(from: document(of: before?.value, key), to: document(of: after?.value, key))
    diff.write(before: title(before?.revision), after: title(after?.revision), to: stream)
    if diff.isEmpty { stream.write(literal: "(only the stored bytes differ)\n") }
    return true
  }

  private func document(of value: UnsafeRawBufferPointer?, _ key: UnsafeRawBufferPointer) -> [UInt8] {
    var document: [UInt8] = []
    if let value { values.read(value, of: key) { document = YAMLRecordEncoder.document(of: $0) } }
    return document
  }

  private func finish(_ pair: RecordPair, _ value: ReadValue?) {
    beginObject()
    fields(of: pair, value)
    endObject()
    endDocument()
  }

  // MARK: - Structure

  /// A record, a document or part of them.
  package func beginObject() {
    if depth == rowDepth { discard() }
    open(UInt8(ascii: "{"))
  }

  /// The end of a record, of a document or of a part of them.
  package func endObject() {
    close(UInt8(ascii: "}"))
    if depth == rowDepth {
      writeRecord()
    } else if depth == 0 {
      hadRows ? discard() : writeRecord()
    }
  }

  /// An array in a record.
  package func beginArray() { open(UInt8(ascii: "[")) }

  /// Its end.
  package func endArray() { close(UInt8(ascii: "]")) }

  /// What follows are records.
  package func beginRows() {
    name = nil
    if hasFields {
      // The document remains open: more than this record of it is not printed.
      text.write(byte: UInt8(ascii: "}"))
      writeRecord()
    }
    discard()
    rowDepth = depth
    hadRows = true
  }

  /// No more records.
  package func endRows() { rowDepth = nil }

  /// A header's fields belong to the record.
  package func beginHeader(_ name: StaticString?) { isInHeader = true }

  /// The end of the header.
  package func endHeader(_ name: StaticString?) { isInHeader = false }

  /// A part's fields belong to the record.
  package func beginPart(_ name: StaticString) {}

  /// The end of the part.
  package func endPart() {}

  /// The name of a field; how it is written depends on the value.
  package func key(_ name: StaticString) {
    self.name = name
  }

  /// All rows were written.
  package func endDocument() {
    discard()
    rowDepth = nil
    hadRows = false
  }

  private func writeRecord() {
    text.withCaptured { encoder.write(record: $0, to: stream) }
    discard()
  }

  private func discard() {
    text.discardCaptured()
    isCommaDue = false
    hasFields = false
  }

  private func open(_ bracket: UInt8) {
    beginValue()
    text.write(byte: bracket)
    isCommaDue = false
    depth += 1
  }

  private func close(_ bracket: UInt8) {
    text.write(byte: bracket)
    isCommaDue = true
    depth -= 1
  }

  // MARK: - Values

  /// Text.
  package func value(text content: UnsafeRawBufferPointer) {
    beginValue()
    text.writeJSON(text: content)
  }

  /// Begins bytes, of which nothing can be written before all of them are known.
  package func beginBytes() { pieces.removeAll(keepingCapacity: true) }

  /// The next piece.
  package func append(_ bytes: UnsafeRawBufferPointer) { pieces.append(contentsOf: bytes) }

  /// Writes the bytes.
  package func endBytes() { pieces.withUnsafeBytes { value(textOrBytes: $0) } }

  /// Text, or base64 under another name.
  package func value(textOrBytes bytes: UnsafeRawBufferPointer) {
    if isUTF8(bytes) { return value(text: bytes) }
    if name == nil {
      // In a list there is no name that could say it.
      beginValue()
      text.write(literal: #"{"b64":"#)
      text.writeJSON(base64: bytes)
      return text.write(byte: UInt8(ascii: "}"))
    }
    beginValue("_b64")
    text.writeJSON(base64: bytes)
  }

  /// A number.
  package func value(magnitude: UInt64, isNegative: Bool) {
    beginValue()
    text.writeDecimal(magnitude: magnitude, isNegative: isNegative)
  }

  /// An ID in hexadecimal.
  package func value(identifier: UInt64, isSigned: Bool) {
    beginValue()
    text.write(byte: UInt8(ascii: "\""))
    text.writeHexadecimal(identifier)
    text.write(byte: UInt8(ascii: "\""))
  }

  /// The name.
  package func value(choice number: Int, name: String) { value(name) }

  /// Seconds.
  package func value(duration: Duration?, text: String) {
    beginValue("_seconds")
    guard let duration else { return self.text.write(literal: "null") }
    let (seconds, attoseconds) = duration.components
    // More digits than microseconds would only show how numbers are rounded.
    self.text.writeJSON(number: Double(seconds) + Double(attoseconds / 1_000_000_000_000) / 1e6)
  }

  /// `true` or `false`.
  package func value(_ flag: Bool) {
    beginValue()
    text.write(literal: flag ? "true" : "false")
  }

  /// `null`
  package func null() {
    beginValue()
    text.write(literal: "null")
  }

  /// A pair as an object.
  package func value(pair: RecordPair) {
    beginObject()
    fields(of: pair)
    endObject()
  }

  /// The fields of a pair, in the object that is open.
  package func fields(of pair: RecordPair) {
    guard let value = pair.value else { return fields(of: pair, nil) }
    values.read(value, of: pair.key) { fields(of: pair, $0) }
  }

  private func fields(of pair: RecordPair, _ value: ReadValue?) {
    key("key")
    self.value(textOrBytes: pair.key)
    switch value {
    case nil: break
    case .object(let json): field("object", json: json)
    case .encrypted(let json): field("encrypted", json: json)
    case .json(let content), .text(let content):
      key("value")
      self.value(text: content)
    case .bytes(let content):
      key("value")
      self.value(textOrBytes: content)
    }
    field("create_revision", pair.createRevision)
    field("mod_revision", pair.modRevision)
    field("version", pair.version)
    if pair.lease != 0 { identifier("lease", pair.lease) }
  }

  private func field(_ name: StaticString, json: UnsafeRawBufferPointer) {
    key(name)
    beginValue()
    text.write(json)
  }

  // MARK: - Names

  /// Writes what stands before a value: a comma, and its name with a suffix.
  private func beginValue(_ suffix: StaticString = "") {
    if isCommaDue { text.write(byte: UInt8(ascii: ",")) }
    isCommaDue = true
    guard let name else { return }
    self.name = nil
    if depth == 1, !isInHeader { hasFields = true }
    text.write(byte: UInt8(ascii: "\""))
    writeSnakeCase(name)
    text.write(literal: suffix)
    text.write(literal: "\":")
  }

  /// `dbSizeInUse` as `db_size_in_use`, `peerURLs` as `peer_urls`.
  private func writeSnakeCase(_ name: StaticString) {
    let letters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    for (index, letter) in letters.enumerated() {
      guard isUpper(letter) else {
        text.write(byte: letter == UInt8(ascii: "-") || letter == UInt8(ascii: " ") ? UInt8(ascii: "_") : letter)
        continue
      }
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      // The last capital of several begins a word, but for the plural of an abbreviation.
      let beginsWord = isLower(next) && !(next == UInt8(ascii: "s") && index + 2 == letters.count)
      if index > 0, isLower(letters[index - 1]) || (isUpper(letters[index - 1]) && beginsWord) {
        text.write(byte: UInt8(ascii: "_"))
      }
      text.write(byte: letter | 0x20)
    }
  }

  private func isUpper(_ letter: UInt8) -> Bool { (0x41...0x5a).contains(letter) }

  private func isLower(_ letter: UInt8) -> Bool { (0x61...0x7a).contains(letter) || (0x30...0x39).contains(letter) }
}
