extension UnsafeRawBufferPointer {
  /// The `count` bytes from `offset` on; the caller has checked the bounds.
  @inlinable package func run(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer {
    guard count > 0, let baseAddress else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: baseAddress + offset, count: count)
  }
}
