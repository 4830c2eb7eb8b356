/// Text that is read as a date or time.
enum Timestamp {
  /// What go-yaml takes for one, with Go's `time.Parse`: `2006-1-2`, `2006-1-2T15:4:5Z07:00` (also with `t`),
  /// `2006-1-2 15:4:5`; seconds may have a fraction.
  static func isOne(_ text: [UInt8]) -> Bool {
    var scanner = FormScanner(text)
    guard skipDate(&scanner, text) else { return false }
    if scanner.isAtEnd { return true }
    let isZoned = scanner.skip(UInt8(ascii: "T")) || scanner.skip(UInt8(ascii: "t"))
    guard isZoned || scanner.skipBlanks(tabs: false) > 0 else { return false }
    guard scanner.number(in: 0...23) != nil, scanner.skip(UInt8(ascii: ":")),
      scanner.number(in: 0...59) != nil, scanner.skip(UInt8(ascii: ":")),
      scanner.number(in: 0...59) != nil, skipFraction(&scanner)
    else { return false }
    return (!isZoned || skipZone(&scanner)) && scanner.isAtEnd
  }

  private static func skipDate(_ scanner: inout FormScanner, _ text: [UInt8]) -> Bool {
    guard scanner.skipDigits() == 4, let year = Int(String(decoding: text[..<4], as: UTF8.self)),
      scanner.skip(UInt8(ascii: "-")), let month = scanner.number(in: 1...12), scanner.skip(UInt8(ascii: "-"))
    else { return false }
    return scanner.number(in: 1...daysIn(month, of: year)) != nil
  }

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Goes over a point or comma and digits, if they are there; false if digits are missing.
  private static func skipFraction(_ scanner: inout FormScanner) -> Bool {
    guard scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ",")) else { return true }
    return scanner.skipDigits() > 0
  }

  private static func skipZone(_ scanner: inout FormScanner) -> Bool {
    if scanner.skip(UInt8(ascii: "Z")) { return true }
    guard scanner.skipSign() else { return false }
    let start = scanner.offset
    // Go takes the hour 24 and the minute 60 for valid.
    guard scanner.number(in: 0...24) != nil, scanner.skip(UInt8(ascii: ":")), scanner.number(in: 0...60) != nil else {
      return false
    }
    return scanner.offset == start + 5
  }

  /// What has the form of one to YAML 1.1 (yaml.org/type/timestamp.html), be there such a day or not.
  static func looksLikeOne(_ text: [UInt8]) -> Bool {
    func isNumber(_ scanner: inout FormScanner) -> Bool { scanner.number(in: 0...99) != nil }
    var scanner = FormScanner(text)
    guard scanner.skipDigits() == 4, scanner.skip(UInt8(ascii: "-")), isNumber(&scanner),
      scanner.skip(UInt8(ascii: "-")), isNumber(&scanner)
    else { return false }
    if scanner.isAtEnd { return true }
    guard scanner.skip(UInt8(ascii: "T")) || scanner.skip(UInt8(ascii: "t")) || scanner.skipBlanks(tabs: true) > 0,
      isNumber(&scanner), scanner.skip(UInt8(ascii: ":")), isNumber(&scanner), scanner.skip(UInt8(ascii: ":")),
      isNumber(&scanner)
    else { return false }
    if scanner.skip(UInt8(ascii: ".")) { scanner.skipDigits() }
    _ = scanner.skipBlanks(tabs: true)
    guard !scanner.isAtEnd, !scanner.skip(UInt8(ascii: "Z")) else { return scanner.isAtEnd }
    guard scanner.skipSign(), isNumber(&scanner) else { return false }
    return !scanner.skip(UInt8(ascii: ":")) || isNumber(&scanner) ? scanner.isAtEnd : false
  }
}
