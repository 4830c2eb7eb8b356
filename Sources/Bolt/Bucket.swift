import Files

/// A bucket: keys and values in ascending order of the keys' bytes.
package struct Bucket: Sendable {
  /// The name.
  package let name: [UInt8]
  let tree: Tree

  /// Calls `body` with every element in ascending order until it returns false.
  ///
  /// The bytes in the element are valid as long as the database object lives.
  package func forEach(_ body: (LeafElement) -> Bool) throws(BoltError) {
    try tree.forEach(body)
  }

  /// The value of `key`; nil if it isn't there or is a bucket.
  package func value(of key: [UInt8]) throws(BoltError) -> MappedBytes? {
    var cursor = cursor()
    guard let item = try cursor.seek(key), !item.isBucket, item.key.withUnsafeBytes({ $0.elementsEqual(key) }) else {
      return nil
    }
    return item.value
  }

  /// The bucket `name` within this one; nil if there is none.
  package func bucket(_ name: [UInt8]) throws(BoltError) -> Bucket? { try tree.bucket(name) }

  /// A new cursor without a position.
  package func cursor() -> Cursor { Cursor(tree) }
}

/// A key and its value; holding it keeps the file mapped.
package struct Item: Sendable {
  /// The key.
  package let key: MappedBytes
  /// The value.
  package let value: MappedBytes
  /// Whether the value describes a bucket.
  package let isBucket: Bool
}

/// A position in a bucket.
package struct Cursor {
  private let database: Database
  private var cursor: TreeCursor

  init(_ tree: Tree) {
    database = tree.database
    cursor = TreeCursor(tree)
  }

  /// Goes to the first item; nil if the bucket is empty.
  package mutating func first() throws(BoltError) -> Item? {
    try item { (cursor) throws(BoltError) in try cursor.first() }
  }

  /// Goes to the last item; nil if the bucket is empty.
  package mutating func last() throws(BoltError) -> Item? {
    try item { (cursor) throws(BoltError) in try cursor.last() }
  }

  /// Goes to the first item whose key is `key` or above; nil if there is none.
  package mutating func seek(_ key: [UInt8]) throws(BoltError) -> Item? {
    try item { (cursor) throws(BoltError) in try cursor.seek(key) }
  }

  /// Goes to the next item; nil at the end.
  package mutating func next() throws(BoltError) -> Item? {
    try item { (cursor) throws(BoltError) in try cursor.next() }
  }

  private mutating func item(
    _ move: (inout TreeCursor) throws(BoltError) -> LeafElement?
  ) throws(BoltError) -> Item? {
    let file = database.file
    return try database.inFile { () throws(BoltError) in
      guard let element = try move(&cursor) else { return nil }
      return Item(
        key: MappedBytes(element.key, in: file),
        value: MappedBytes(element.value, in: file),
        isBucket: element.isBucket
      )
    }
  }
}
