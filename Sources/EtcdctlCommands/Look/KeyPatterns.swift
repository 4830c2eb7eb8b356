import CommandModel
import EtcdAPI
import Glibc

/// A POSIX extended regular expression.
final class RegularExpression {
  private let compiled = UnsafeMutablePointer<regex_t>.allocate(capacity: 1)

  /// Compiles an expression.
  /// - Throws: `UsageError` that names the flag it was given with.
  init(_ pattern: Word, of flag: String) throws(UsageError) {
    compiled.initialize(to: regex_t())
    let code = (pattern.bytes + [0]).withUnsafeBytes {
      regcomp(compiled, $0.bindMemory(to: CChar.self).baseAddress, REG_EXTENDED | REG_NOSUB)
    }
    guard code == 0 else {
      var text = [CChar](repeating: 0, count: 256)
      regerror(code, compiled, &text, text.count)
      let reason = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw UsageError("--\(flag): invalid regular expression \(goQuotedText(pattern.bytes)): \(reason)")
    }
  }

  deinit {
    regfree(compiled)
    compiled.deallocate()
  }

  /// Whether the expression matches anywhere in `bytes`, which may be any bytes.
  func matches(_ bytes: [UInt8]) -> Bool {
    // With REG_STARTEND, the length decides where the text ends, and not a zero byte.
    var bounds = regmatch_t(rm_so: 0, rm_eo: regoff_t(bytes.count))
    // An empty array has no address.
    return (bytes.isEmpty ? [0] : bytes).withUnsafeBytes {
      regexec(compiled, $0.bindMemory(to: CChar.self).baseAddress, 1, &bounds, REG_STARTEND) == 0
    }
  }
}

/// A shell pattern that the last segments of a key match.
struct SegmentPattern {
  private let pattern: [CChar]
  private let delimiter: [UInt8]
  /// How many segments it is about: as many as it has itself.
  private let segments: Int

  init(_ pattern: Word, delimiter: [UInt8]) {
    self.pattern = pattern.bytes.map { CChar(bitPattern: $0) } + [0]
    self.delimiter = delimiter
    segments = Self.starts(of: pattern.bytes, delimiter).count
  }

  func matches(_ key: [UInt8]) -> Bool {
    let starts = Self.starts(of: key, delimiter)
    guard starts.count >= segments else { return false }
    // To the C library, a zero byte would be the end. No pattern can name it: any other control character will do.
    let name = key[starts[starts.count - segments]...].map { $0 == 0 ? 1 : CChar(bitPattern: $0) } + [0]
    return fnmatch(pattern, name, 0) == 0
  }

  /// Where the segments begin.
  private static func starts(of key: [UInt8], _ delimiter: [UInt8]) -> [Int] {
    [0] + Level(prefix: [], delimiter: delimiter).directoryEnds(of: key, limit: 0)
  }
}

/// What a pair has to be like.
struct PairFilter {
  var name: SegmentPattern?
  var key: RegularExpression?
  var value: RegularExpression?

  func matches(_ pair: Mvccpb_KeyValue) -> Bool {
    (name?.matches(pair.key) ?? true) && (key?.matches(pair.key) ?? true) && (value?.matches(pair.value) ?? true)
  }
}
