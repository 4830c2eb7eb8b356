extension BinaryInteger {
  /// The number with its noun: `1 key`, `3 keys`, `3 entries`; `several` is for plurals that do not just end in s.
  func counted(_ one: String, _ several: String? = nil) -> String {
    "\(self) \(self == 1 ? one : several ?? one + "s")"
  }
}
