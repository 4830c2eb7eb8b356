import CKubernetes

/// A message of the tables, and how its JSON looks.
struct Message {
  private let entry: kubernetes_message

  /// The message with a number in the tables.
  init(_ index: Int) { entry = kubernetes_message(Int32(truncatingIfNeeded: index)) }

  /// How many fields it has.
  var count: Int { Int(entry.count) }

  /// Which JSON it has: one of the constants from `OBJECT` on.
  var form: Int { Int(entry.form) }

  /// A field; they are in the order of their numbers.
  func field(_ index: Int) -> Field { Field(kubernetes_field(Int32(entry.first) + Int32(index)).pointee) }

  /// The message of a kind; nil if the tables don't have the kind.
  static func ofKind(_ kind: UnsafeRawBufferPointer, apiVersion: UnsafeRawBufferPointer) -> Message? {
    var candidates = 0..<Int(kubernetes_kind_count)
    while let first = candidates.first {
      let middle = first + candidates.count / 2
      let entry = kubernetes_kind(Int32(middle))
      let order = compare(apiVersion, name(entry.api_version)) ?? compare(kind, name(entry.kind))
      guard let isBefore = order else { return Message(Int(entry.message)) }
      candidates = isBefore ? first..<middle : middle + 1..<candidates.upperBound
    }
    return nil
  }

  /// Whether one text comes before another; nil if they are the same.
  private static func compare(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool? {
    one.elementsEqual(other) ? nil : one.lexicographicallyPrecedes(other)
  }
}

/// A field of a message.
struct Field {
  private let entry: kubernetes_field

  init(_ entry: kubernetes_field) { self.entry = entry }

  /// Its number on the wire.
  var number: UInt32 { UInt32(entry.number) }

  /// How it begins in JSON after another field: a comma, its name in quotation marks, and a colon.
  var label: UnsafeRawBufferPointer { name(entry.label) }

  /// Whether nothing is written of it when it isn't set.
  var vanishesWhenAbsent: Bool { has(OMITEMPTY) && !has(INLINE) }

  /// Its type, if that is no message: one of the constants from `STRING` on.
  var scalar: Int { Int(entry.type) }

  /// Whether its type is a message.
  var isMessage: Bool { Int(entry.type) >= KUBERNETES_FIRST_MESSAGE }

  /// Its type, if that is a message.
  var message: Message? { isMessage ? Message(Int(entry.type) - KUBERNETES_FIRST_MESSAGE) : nil }

  /// Whether it has all of the given traits, constants from `MANY` on.
  func has(_ traits: Int) -> Bool { Int(entry.traits) & traits == traits }
}

extension WireEntry {
  /// Whether it is written as a field's type is; if not, somebody else gave the number to another field.
  func fits(_ field: Field) -> Bool {
    if field.isMessage || field.has(MAP) && number == field.number { return isBytes }
    switch field.scalar {
    case STRING, BYTES: return isBytes
    case DOUBLE: return kind == .fixed64 || field.has(MANY) && isBytes
    default: return kind == .varint || field.has(MANY) && isBytes
    }
  }
}

/// The text at a place in the table of names.
func name(_ offset: UInt16) -> UnsafeRawBufferPointer {
  guard let start = kubernetes_name(Int32(offset)) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
  return UnsafeRawBufferPointer(start: start + 1, count: Int(UInt8(bitPattern: start[0])))
}
