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
    library("GRPC", ["CCurl", "Threads", "Files"]),
    .systemLibrary(name: "CResolver"),
    library("EtcdClient", ["GRPC", "EtcdAPI", "CResolver"]),
    library("Bolt", ["Files"]),
    library("WAL", ["EtcdAPI", "CSystem"]),
    .target(name: "CCrypto"),
    .target(name: "CEditLine", dependencies: ["CSystem"]),
    .target(name: "CCompression", dependencies: ["CSystem"]),
    library("JSONValue"),
    library("YAML", ["JSONValue"]),
    library("Offline", ["Files", "Bolt", "WAL", "EtcdAPI", "JSONValue", "CCrypto", "CCompression", "Threads"]),
    library("CommandModel", ["CSystem"]),
    library("Output", ["Threads", "Files", "JSONValue", "YAML"]),
    .target(name: "CKubernetes"),
    library("Kubernetes", ["CKubernetes", "Output"]),
    library(
      "EtcdctlCommands",
      [
        "CommandModel", "Output", "EtcdClient", "EtcdAPI", "GRPC", "Bolt", "Offline", "Files", "CSystem", "Threads",
        "Kubernetes", "JSONValue", "CEditLine",
      ]),
    .executableTarget(name: "etcdctl", dependencies: ["EtcdctlCommands"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    tests(of: "Threads"),
    tests(of: "Files", ["TestSupport"]),
    tests(of: "GRPC", ["TestSupport"]),
    tests(of: "EtcdClient", ["TestSupport"]),
    tests(of: "Bolt", ["Files", "TestSupport"]),
    tests(of: "WAL", ["TestSupport"]),
    tests(of: "JSONValue"),
    tests(of: "YAML", ["JSONValue", "TestSupport"]),
    tests(of: "Offline", ["Files", "Bolt", "EtcdAPI", "JSONValue", "TestSupport"]),
    tests(of: "CommandModel", ["TestSupport"]),
    tests(of: "Output"),
    .testTarget(
      name: "KubernetesTests", dependencies: ["Kubernetes", "JSONValue", "TestSupport"], exclude: ["Values"]),
    tests(of: "EtcdctlCommands", ["TestSupport"]),
    // They drive the executable, and so need none of its modules but to make files.
    .testTarget(name: "EtcdctlTests", dependencies: ["Bolt", "TestSupport", "Files"]),
  ]
)

// What the release is made with beside `--static-swift-stdlib --disable-local-rpath`, which only `swift build` knows
// (see Makefile). A root package may say so; nobody depends on this one.
let releaseCode: [SwiftSetting] = [
  // No regular expressions, which would bring 1 MB of the standard library along.
  .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"], .when(configuration: .release))
]
let releaseLinking: [LinkerSetting] = [
  .unsafeFlags(
    // The static standard library asks for exported symbols, which would keep all of its code.
    ["-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-static-libgcc", "-Xlinker", "-s"]
      // No address that an attacker knows, and no table of functions that one could change.
      + ["-Xclang-linker", "-pie", "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now"]
      // The table of relocations in a hundredth of its size; glibc knows that form from 2.36 on.
      + ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
      // The static C++ library, where `make release` has put it in reach: little of it is used.
      + ["-L\(Context.packageDirectory)/.build/static"],
    .when(configuration: .release))
]

// Debug builds, which the tests use, take warnings for errors; the release has to build with compilers to come.
for target in package.targets where target.type != .system {
  target.swiftSettings = [.treatAllWarnings(as: .error, .when(configuration: .debug))]
  target.cSettings = [.enableWarning("all"), .treatAllWarnings(as: .error, .when(configuration: .debug))]
  if target.type != .test { target.swiftSettings? += releaseCode }
  if target.type == .executable { target.linkerSettings = releaseLinking }
}
