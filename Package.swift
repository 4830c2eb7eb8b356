// swift-tools-version: 6.2
import PackageDescription

/// A library target and its dependencies; an arrow in CONTRIBUTING.md is an entry here.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies)
}

/// The test target of a module.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies)
}

let package = Package(
  name: "etcdctl",
  products: [.executable(name: "etcdctl", targets: ["etcdctl"])],
  targets: [
    .target(name: "CSystem"),
    .target(name: "CCurl", dependencies: ["CSystem"]),
    .target(name: "EtcdAPI", exclude: ["Protos", "generate"]),
    library("Threads"),
    library("Files", ["CSystem"]),
    library("GRPC", ["CCurl", "CSystem", "Threads", "Files"]),
    .systemLibrary(name: "CResolver"),
    library("EtcdClient", ["GRPC", "EtcdAPI", "CResolver"]),
    library("Bolt", ["Files"]),
    library("WAL", ["EtcdAPI", "CSystem"]),
    .target(name: "CCrypto"),
    library("JSONValue"),
    library("Offline", ["Files", "Bolt", "WAL", "EtcdAPI", "JSONValue", "CCrypto", "Threads"]),
    library("CommandModel"),
    library("Output", ["Threads", "Files"]),
    library(
      "EtcdctlCommands",
      [
        "CommandModel", "Output", "EtcdClient", "EtcdAPI", "GRPC", "Bolt", "Offline", "Files", "CSystem", "Threads",
      ]),
    .executableTarget(name: "etcdctl", dependencies: ["EtcdctlCommands"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    tests(of: "Threads"),
    tests(of: "Files", ["TestSupport"]),
    tests(of: "GRPC"),
    tests(of: "EtcdClient"),
    tests(of: "Bolt", ["Files", "TestSupport"]),
    tests(of: "WAL", ["TestSupport"]),
    tests(of: "JSONValue"),
    tests(of: "Offline", ["Files", "Bolt", "EtcdAPI", "JSONValue", "TestSupport"]),
    tests(of: "CommandModel"),
    tests(of: "Output"),
    tests(of: "EtcdctlCommands"),
    .testTarget(name: "EtcdctlTests", dependencies: ["etcdctl", "Bolt", "Files"]),
  ]
)
