import JSONValue
import TestSupport
import Testing

@testable import Kubernetes

/// What values of Kubernetes are read as.
@Suite struct ValueDecoderTests {
  private func text(_ value: [UInt8]) throws -> String { try Decoded(value).text }

  @Test func thereAreSamples() { #expect(Sample.all.count >= 5) }

  @Test(arguments: Sample.all) func objectsAreWhatKubectlPrints(sample: Sample) throws {
    let decoded = try Decoded(sample.stored)
    #expect(decoded.content == .object)
    #expect(decoded.json.comparable == sample.object.comparable)
  }

  @Test(arguments: Sample.all) func aCutValueIsNoCompleteObject(sample: Sample) {
    let value = sample.stored
    for length in 0..<value.count {
      do {
        // What is cut between two fields of the envelope is an object, if one with fewer fields.
        _ = try Decoded(Array(value[..<length]))
      } catch {
        #expect(error.message.contains(" at byte "))
        #expect(error.offset <= length)
      }
    }
  }

  @Test(arguments: Sample.all) func noChangedByteDoesHarm(sample: Sample) {
    var generator = SeededGenerator()
    for _ in 0..<2_000 {
      var value = sample.stored
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        value[Int.random(in: 4..<value.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let decoded = try? Decoded(value) else { continue }
      #expect(decoded.json != .null, "\(value)")
    }
  }

  @Test func fieldsInAnyOrderAndListsInPieces() throws {
    // A ConfigMap whose data come before, between and after its metadata.
    let entry = { (key: String) in Wire.bytes(2, Wire.text(1, key) + Wire.text(2, "x")) }
    let message = entry("a") + Wire.bytes(1, Wire.text(3, "ns") + Wire.text(1, "n")) + entry("b")
    #expect(
      try text(Wire.object("v1", "ConfigMap", message))
        == #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"n","namespace":"ns"},"data":{"a":"x","b":"x"}}"#)
  }

  @Test func whatIsNewerIsKept() throws {
    let unknown =
      Wire.number(100 >> 3 | 8, 7) + Wire.text(15, "new") + Wire.bytes(15, [0xff, 0xfe])
      + Wire.bytes(15, Wire.number(1, 5) + Wire.text(2, "\u{1}"))
    let decoded = try Decoded(Wire.object("v1", "ConfigMap", Wire.bytes(1, Wire.text(1, "n")) + unknown))
    #expect(decoded.json["metadata"]["name"] == .string("n"))
    #expect(
      decoded.text.contains(
        #""$unknownFields":[{"field":12,"varint":7},{"field":15,"text":"new"},{"field":15,"base64":"//4="},"#))
    #expect(decoded.text.contains(#"{"field":15,"message":[{"field":1,"varint":5},"#))
  }

  @Test func unknownFieldsOfAnInlineMessageStandInTheSameList() throws {
    // A volume (pod.spec.volumes) with an unknown field beside its inline source, which has another one.
    let inner = Wire.varint(99 << 3 | 2) + Wire.varint(5) + Array("inner".utf8)
    let volume = Wire.text(1, "v") + Wire.bytes(2, inner) + Wire.text(14, "outer")
    let pod = Wire.object("v1", "Pod", Wire.bytes(2, Wire.bytes(1, volume)))
    #expect(
      try text(pod).contains(
        #""volumes":[{"name":"v","$unknownFields":[{"field":99,"text":"inner"},{"field":14,"text":"outer"}]}]"#))
  }

  @Test func theLastOfRepeatedMapKeysCounts() throws {
    let entry = { (key: String, value: String) in Wire.bytes(2, Wire.text(1, key) + Wire.text(2, value)) }
    let map = Wire.object("v1", "ConfigMap", entry("a", "1") + entry("b", "2") + entry("a", "3"))
    #expect(try text(map).hasSuffix(#""data":{"b":"2","a":"3"}}"#))
  }

  @Test func jsonThatIsNoObjectIsShownAsFields() throws {
    let type = Wire.bytes(1, Wire.text(1, "v1") + Wire.text(2, "K"))
    let value = { (json: String) in
      Array("k8s\0".utf8) + type + Wire.text(2, json) + Wire.text(4, "application/json")
    }
    #expect(try text(value(#"{"a":1}"#)) == #"{"a":1}"#)
    for json in ["1", "[1]", "null", #""x""#] {
      let shown = try Decoded(value(json))
      #expect(shown.content == .object)
      #expect(shown.text.hasPrefix(#"{"apiVersion":"v1","kind":"K","$unknownFields":[{"field":1,"#), "\(shown.text)")
      #expect(
        shown.json["$unknownFields"].elements[1]["text"]
          == JSONParser.parse(Array(json.utf8)).map {
            .string(String(decoding: $0.encoded, as: UTF8.self))
          })
    }
  }

  @Test(arguments: [
    ("6b387300070a", "invalid protobuf tag at byte 4"),
    ("6b387300120a08", "field 2 is longer than its message at byte 4"),
    ("6b38730008ff", "unterminated number at byte 5"), ("d9d9f71c", "invalid CBOR item at byte 3"),
    ("d9d9f7bf", "unterminated CBOR item at byte 4"), ("d9d9f7a10102", "invalid key in a CBOR map at byte 4"),
  ]) func failuresNameWhatIsDamaged(value: String, message: String) {
    #expect {
      try Decoded(bytes(value))
    } throws: {
      ($0 as? DecodingFailure)?.message == message
    }
  }

  @Test func aFieldOfAnotherTypeIsKept() throws {
    // The name of an object is text; here it is a number.
    #expect(
      try text(Wire.object("v1", "ConfigMap", Wire.bytes(1, Wire.number(1, 9))))
        == #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"$unknownFields":[{"field":1,"varint":9}]}}"#)
  }

  @Test func anUnknownKindShowsItsFields() throws {
    #expect(
      try text(Wire.object("new.io/v9", "Thing", Wire.text(1, "x")))
        == #"{"apiVersion":"new.io/v9","kind":"Thing","$unknownFields":[{"field":1,"text":"x"}]}"#)
  }

  @Test func timesAreThoseOfKubernetes() throws {
    let time = { (seconds: Int, nanos: Int) in Wire.bytes(8, Wire.number(1, seconds) + Wire.number(2, nanos)) }
    for (seconds, nanos, expected) in [
      (1_772_600_767, 0, #""2026-03-04T05:06:07Z""#), (1_772_600_767, 999_999_999, #""2026-03-04T05:06:07Z""#),
      (-1, 0, #""1969-12-31T23:59:59Z""#), (951_827_696, 0, #""2000-02-29T12:34:56Z""#),
      (253_402_300_799, 0, #""9999-12-31T23:59:59Z""#),
    ] {
      let text = try text(Wire.object("v1", "ConfigMap", Wire.bytes(1, time(seconds, nanos))))
      #expect(text.contains(#""creationTimestamp":\#(expected)"#), "\(text)")
    }
    // Lies must not overflow.
    for seconds in [Int.max, Int.min] {
      _ = try text(Wire.object("v1", "ConfigMap", Wire.bytes(1, time(seconds, Int.max))))
    }
    let lease = Wire.bytes(2, Wire.bytes(4, Wire.number(1, 1_772_600_767) + Wire.number(2, 123_456_789)))
    #expect(
      try text(Wire.object("coordination.k8s.io/v1", "Lease", lease)).contains(#""2026-03-04T05:06:07.123456Z""#))
  }

  @Test func encryptedValuesAreNamed() throws {
    let value = Array("k8s:enc:aescbc:v1:key-2026:".utf8) + [0xff, 0, 0x3a]
    #expect(try Decoded(value).content == .encrypted)
    #expect(try text(value) == #"{"provider":"aescbc","key":"key-2026"}"#)
    #expect(try text(Array("k8s:enc:kms:v2:vault:\u{1}".utf8)) == #"{"provider":"kms","key":"vault"}"#)
    #expect(try text(Array("k8s:enc:".utf8)) == #"{"provider":""}"#)
  }

  @Test func jsonIsPassedOn() throws {
    let custom = Array(
      """
      { "apiVersion" : "a/v1",
       "kind":"K", "spec":{"t":"a b\\" \\n", "n":1.50e3}}

      """.utf8)
    #expect(try Decoded(custom).content == .object)
    #expect(try text(custom) == #"{"apiVersion":"a/v1","kind":"K","spec":{"t":"a b\" \n","n":1.50e3}}"#)
    #expect(try Decoded(Array(#"{"kind":"K"}"#.utf8)).content == .json)
    #expect(try Decoded(Array(#"[1, 2]"#.utf8)).content == .json)
    let others = [
      "", "{", #"{"a":01}"#, #"{"a":1,}"#, "[1 2]", "{\"a\":\"\u{1}\"}", "{} x", #"{"a":"\x"}"#, "1", "text",
    ]
    for text in others {
      #expect(try Decoded(Array(text.utf8)).content == .other, "\(text)")
    }
    #expect(try Decoded(Array("{\"a\":\"".utf8) + [0xff] + Array("\"}".utf8)).content == .other)
    // jq reads no more than 256 levels.
    for (depth, content) in [(200, ValueDecoder.Content.json), (201, .other), (100_000, .other)] {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(try Decoded(Array(deep.utf8)).content == content)
    }
  }

  /// Kubernetes reads half of a surrogate pair as U+FFFD; jq 1.6 refuses it.
  @Test(arguments: [
    (#"\ud800"#, #"\ufffd"#), (#"\uDFFF."#, #"\ufffd."#), (#"\ud83d\ude00"#, #"\ud83d\ude00"#),
    (#"\ud83d\ud83d\ude00\ude00"#, #"\ufffd\ud83d\ude00\ufffd"#), (#"\ud83d\n\u0041"#, #"\ufffd\n\u0041"#),
    (#"\\ud800"#, #"\\ud800"#), (#"\"\ud800"#, #"\"\ufffd"#), (#"\ud83dude00"#, #"\ufffdude00"#),
  ])
  func halfASurrogatePairIsReplaced(text: String, shown: String) throws {
    func object(_ text: String) -> String { #"{"apiVersion":"a/v1","kind":"K","spec":{"a\#(text)":"\#(text)"}}"# }
    #expect(try self.text(Array(object(text).utf8)) == object(shown))
  }

  @Test func lyingLengthsAndNestingAreRefused() {
    let long = Array("k8s\0".utf8) + [0x12, 0xff, 0xff, 0xff, 0xff, 0x0f]
    #expect(throws: DecodingFailure.self) { try Decoded(long) }
    do {
      _ = try Decoded(long)
    } catch { #expect(error.message == "field 2 is longer than its message at byte 4") }

    // A schema in a schema in a schema …, as in a CustomResourceDefinition (`not`, field 28).
    var schema = Wire.text(4, "innermost")
    for _ in 0..<2_000 { schema = [28 << 3 & 0x7f | 0x80 | 2, 1] + Wire.varint(schema.count) + schema }
    let definition = Wire.bytes(2, Wire.bytes(7, Wire.bytes(4, Wire.bytes(1, schema))))
    #expect(throws: DecodingFailure.self) {
      try Decoded(Wire.object("apiextensions.k8s.io/v1", "CustomResourceDefinition", definition))
    }
  }
}
