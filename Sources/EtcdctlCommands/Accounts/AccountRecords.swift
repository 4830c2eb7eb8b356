import EtcdAPI
import Files
import JSONValue
import Output

/// A user, as `user export` writes it.
struct UserRecord: Sendable, Equatable {
  var name: [UInt8]
  var roles: [[UInt8]] = []
  /// Whether the user has no password; nil if that is not known: servers do not report it.
  var hasNoPassword: Bool?
  /// The bcrypt hash of the password, which only files have.
  var passwordHash: [UInt8] = []
}

/// A role, as `role export` writes it.
struct RoleRecord: Sendable, Equatable {
  var name: [UInt8]
  var permissions: [PermissionRecord] = []
}

/// A permission of a role.
struct PermissionRecord: Sendable, Equatable {
  var type: Authpb_Permission.TypeEnum
  var key: [UInt8]
  var rangeEnd: [UInt8] = []

  /// The message of the API.
  var message: Authpb_Permission {
    .with {
      $0.permType = type
      $0.key = key
      $0.rangeEnd = rangeEnd
    }
  }

  /// Whether it is for the same keys as another one, which it then replaces when it is granted.
  func covers(sameAs other: PermissionRecord) -> Bool { key == other.key && rangeEnd == other.rangeEnd }
}

extension PermissionRecord {
  init(_ message: Authpb_Permission) {
    self.init(type: message.permType, key: message.key, rangeEnd: message.rangeEnd)
  }
}

/// The records in a file or in standard input: a JSON object a line.
struct AccountInput {
  private static let sizeLimit = 256 << 20

  private let name: String
  private let bytes: [UInt8]

  /// Reads a file, or standard input for `-`.
  /// - Throws: `FileError`, `InputError`.
  init(path: String, in context: Context) async throws {
    name = path == "-" ? "standard input" : path
    bytes =
      path == "-" ? try await context.standardInput.readAll() : try WholeFile.read(path, limit: Self.sizeLimit)
  }

  init(_ text: String) { (name, bytes) = ("standard input", Array(text.utf8)) }

  /// The users.
  /// - Throws: `Failure` that names the line.
  func users() throws(Failure) -> [UserRecord] {
    try records { (json) throws(Fault) in
      let roles = try json.texts("roles")
      let noPassword: Bool? = if case .bool(let flag) = json["no_password"] { flag } else { nil }
      let hash = json["password_hash"].text ?? ""
      guard hash.isEmpty || (hash.hasPrefix("$2") && hash.utf8.count == 60) else {
        throw Fault("password_hash is not a bcrypt hash")
      }
      return UserRecord(
        name: try json.name(), roles: roles, hasNoPassword: noPassword, passwordHash: Array(hash.utf8))
    }
  }

  /// The roles.
  /// - Throws: `Failure` that names the line.
  func roles() throws(Failure) -> [RoleRecord] {
    try records { (json) throws(Fault) in
      guard case .array(let elements) = json["permissions"] else { throw Fault("permissions is no list") }
      var role = RoleRecord(name: try json.name())
      for element in elements { role.permissions.append(try PermissionRecord(element)) }
      return role
    }
  }

  /// Why a line is no record.
  fileprivate struct Fault: Error {
    let text: String
    init(_ text: String) { self.text = text }
  }

  private func records<Record>(_ read: (JSON) throws(Fault) -> Record) throws(Failure) -> [Record] {
    var records: [Record] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(Fault) {
        guard case .object(let fields)? = JSONParser.parse(Array(line)) else {
          throw Fault("it is not a JSON object; the output of export -w jsonl is expected")
        }
        records.append(try read(.object(fields)))
      } catch {
        throw Failure("line \(index + 1) of \(name) is no valid record: \(error.text)", .invalidInput)
      }
    }
    return records
  }
}

extension PermissionRecord {
  private static let types: [Authpb_Permission.TypeEnum] = [.read, .write, .readwrite]

  fileprivate init(_ json: JSON) throws(AccountInput.Fault) {
    guard let type = json["perm_type"].text.flatMap({ text in Self.types.first { $0.name == text } }) else {
      throw AccountInput.Fault("perm_type is none of READ, WRITE and READWRITE")
    }
    self.type = type
    key = try json.bytes("key")
    rangeEnd = try json.bytes("range_end")
  }
}

extension JSON {
  fileprivate func name() throws(AccountInput.Fault) -> [UInt8] {
    guard let name = self["name"].text, !name.isEmpty else { throw AccountInput.Fault("name is missing") }
    return Array(name.utf8)
  }

  fileprivate func texts(_ name: String) throws(AccountInput.Fault) -> [[UInt8]] {
    guard case .array(let elements) = self[name] else { throw AccountInput.Fault("\(name) is no list") }
    var texts: [[UInt8]] = []
    for element in elements {
      guard let text = element.text else { throw AccountInput.Fault("\(name) is no list of names") }
      texts.append(Array(text.utf8))
    }
    return texts
  }

  /// The bytes of a field, or of that with the suffix `_b64`; none if neither is there.
  fileprivate func bytes(_ name: String) throws(AccountInput.Fault) -> [UInt8] {
    if let text = self[name].text { return Array(text.utf8) }
    guard let base64 = self["\(name)_b64"].text else { return [] }
    guard let bytes = base64Decoded(Array(base64.utf8)) else {
      throw AccountInput.Fault("\(name)_b64 is not base64")
    }
    return bytes
  }
}
