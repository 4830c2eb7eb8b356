extension String {
  /// The text with all occurrences of `text`, which is not empty, replaced.
  ///
  /// The standard library's version would link its regular expressions, almost a megabyte.
  func replacing(_ text: String, with replacement: String) -> String {
    let (source, searched) = (Array(utf8), Array(text.utf8))
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index...].starts(with: searched) {
        result += replacement.utf8
        index += searched.count
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
