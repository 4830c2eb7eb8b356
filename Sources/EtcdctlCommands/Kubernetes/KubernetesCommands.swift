import CommandModel
import Kubernetes

extension Commands {
  static let kubernetes = CommandNode<Action>.group(
    Manual("k8s", "Shows what a Kubernetes cluster keeps in etcd"),
    [
      .command(KubernetesGetCommand.self),
      .command(KubernetesTopCommand.self),
    ])
}

/// The flag that says where an API server keeps its objects.
struct StoragePrefix: Options, Equatable {
  static let name = "prefix"

  static let flags: [Flag<StoragePrefix>] = [
    .bytes(name, "key", \.prefix, "Storage prefix: --etcd-prefix of the kube-apiserver").completing(.key)
  ]

  var prefix = Word(ObjectKey.defaultPrefix)

  /// The prefix without a slash at its end.
  var bytes: [UInt8] {
    var bytes = prefix.bytes
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return bytes
  }
}
