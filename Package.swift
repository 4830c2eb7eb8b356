// swift-tools-version: 6.2
import PackageDescription

let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

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
  dependencies: [
    .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "EtcdAPI", dependencies: [protobuf], exclude: ["Protos", "generate"]),
    library("GRPC", ["CCurl"]),
    .systemLibrary(name: "CResolver"),
    library("EtcdClient", ["GRPC", "EtcdAPI", "CResolver", protobuf]),
    library("Bolt", ["CSystem"]),
    .target(name: "CSystem"),
    library("WAL", ["EtcdAPI", "CSystem"]),
    library("Snapshot", ["Bolt", "WAL", "EtcdAPI", "EtcdClient", crypto]),
    library("CommandModel"),
    library("Output", [protobuf]),
    library("EtcdctlCommands", ["CommandModel", "Output", "EtcdClient", "EtcdAPI", "GRPC", "Snapshot", protobuf]),
    .executableTarget(name: "etcdctl", dependencies: ["EtcdctlCommands"]),

    tests(of: "GRPC"),
    tests(of: "EtcdClient"),
    tests(of: "Bolt"),
    tests(of: "WAL"),
    tests(of: "Snapshot"),
    tests(of: "CommandModel"),
    tests(of: "Output"),
    tests(of: "EtcdctlCommands"),
    .testTarget(name: "EtcdctlTests", dependencies: ["etcdctl"]),
  ]
)
