import Foundation
import TestSupport

/// Values as an API server stores them, and the keys they have there.
struct KubernetesValue: Sendable {
  let key: String
  let stored: [UInt8]

  init(_ key: String, _ stored: [UInt8]) { (self.key, self.stored) = (key, stored) }

  init(_ key: String, _ text: String) { self.init(key, Array(text.utf8)) }

  // MARK: Real objects

  private static let directory = Etcdctl.packageDirectory + "/Tests/KubernetesTests/Values/"

  static let sampleNames: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".key") }.sorted().map { String($0.dropLast(4)) }
  }()

  /// A real object.
  static func sample(_ name: String) throws -> KubernetesValue {
    let key = try String(contentsOfFile: "\(directory)\(name).key", encoding: .utf8)
    let stored = try Data(contentsOf: URL(fileURLWithPath: "\(directory)\(name).bin"))
    return KubernetesValue(key.trimmingCharacters(in: .newlines), Array(stored))
  }

  /// What `kubectl get -o json` prints of it.
  static func json(_ name: String) throws -> NSObject {
    try parsed(Array(Data(contentsOf: URL(fileURLWithPath: "\(directory)\(name).json"))))
  }

  /// JSON that can be compared: Kubernetes makes no difference between null and absent.
  static func parsed(_ json: [UInt8]) throws -> NSObject {
    func comparable(_ value: Any) -> NSObject {
      switch value {
      case let fields as [String: Any]: fields.filter { !($0.value is NSNull) }.mapValues(comparable) as NSDictionary
      case let elements as [Any]: elements.map(comparable) as NSArray
      default: value as? NSObject ?? NSNull()
      }
    }
    return comparable(try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed))
  }

  // MARK: Objects made for a test

  /// A field of bytes, text or a message in protobuf.
  static func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
    var length: [UInt8] = []
    var rest = content.count
    while rest >= 0x80 {
      length.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    return [number << 3 | 2] + length + [UInt8(rest)] + content
  }

  static func field(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  /// An object of any kind.
  static func object(_ apiVersion: String, _ kind: String, _ message: [UInt8]) -> [UInt8] {
    Array("k8s\0".utf8) + field(1, field(1, apiVersion) + field(2, kind)) + field(2, message) + field(3, "")
      + field(4, "")
  }

  /// A ConfigMap with one entry, `color`.
  static func configMap(_ name: String, _ color: String, also: [UInt8] = []) -> [UInt8] {
    object("v1", "ConfigMap", field(1, field(1, name)) + field(2, field(1, "color") + field(2, color)) + also)
  }

  /// Its JSON.
  static func configMapJSON(_ name: String, _ color: String) -> String {
    #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"\#(name)"},"data":{"color":"\#(color)"}}"#
  }

  /// Its YAML.
  static func configMapYAML(_ name: String, _ color: String) -> String {
    "apiVersion: v1\ndata:\n  color: \(color)\nkind: ConfigMap\nmetadata:\n  name: \(name)\n"
  }
}

extension Etcdctl {
  /// Puts a value that need not be text.
  func put(_ value: KubernetesValue) async throws {
    let outcome = try await run(bytes: [Array("put".utf8), Array(value.key.utf8)], stdin: value.stored)
    guard outcome.status == 0 else { throw HarnessError("put \(value.key): \(outcome.stderr)") }
  }

  /// A shell that has this executable as `$PROGRAM`.
  var inShell: Etcdctl {
    Etcdctl(executable: "/bin/sh", environment: environment.merging(["PROGRAM": executable]) { $1 })
  }
}
