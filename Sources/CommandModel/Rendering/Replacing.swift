extension String {
  /// The text with `replacement` in every place of `text`, which is not empty.
  ///
  /// As the standard library's, which would bring its regular expressions into the program: almost a megabyte.
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
