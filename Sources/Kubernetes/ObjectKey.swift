/// What the key of an object says: its type, its namespace and its name.
package struct ObjectKey: Equatable, Sendable {
  /// Where an API server keeps its objects unless `--etcd-prefix` says otherwise.
  package static let defaultPrefix = "/registry"

  /// The type.
  package let resource: Resource
  /// The namespace; empty for objects of the cluster.
  package let namespace: String
  /// The name.
  package let name: String

  /// Types whose path has two parts although the first is no name of a group.
  private static let nestedPaths: Set<String> = ["services", "ranges"]

  /// Takes a key apart; nil for one that is not below the prefix.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - prefix: the storage prefix, without a slash at its end.
  package init?(_ key: UnsafeRawBufferPointer, prefix: [UInt8]) {
    guard key.starts(with: prefix), key.count > prefix.count + 1, key[prefix.count] == UInt8(ascii: "/") else {
      return nil
    }
    let rest = String(decoding: key[(prefix.count + 1)...], as: UTF8.self)
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    let isNested = parts.count > 1 && (parts[0].contains(".") || Self.nestedPaths.contains(String(parts[0])))
    let pathLength = isNested ? 2 : 1
    resource = Resource(path: parts[..<pathLength].joined(separator: "/"))
    let object = parts[pathLength...]
    namespace = object.count > 1 ? String(object[pathLength]) : ""
    name = object.count > 1 ? object[(pathLength + 1)...].joined(separator: "/") : object.first.map(String.init) ?? ""
  }

  /// The key of an object called `NAMESPACE/NAME`, or `NAME` if it belongs to the cluster. With a name that is empty or
  /// ends in a slash, what the keys of several objects begin with.
  package static func key(of resource: Resource, _ name: String, prefix: [UInt8]) -> [UInt8] {
    prefix + Array("/\(resource.path)/\(name)".utf8)
  }
}
