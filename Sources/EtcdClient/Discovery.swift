import CResolver

/// Finds a cluster's endpoints in the SRV records of a domain.
///
/// The records are `_etcd-client-ssl._tcp.DOMAIN` for TLS and `_etcd-client._tcp.DOMAIN` for plaintext; with a service
/// name the first part gets the suffix `-NAME`. Source: etcd's `client/pkg/srv`.
package enum Discovery {
  /// Why no endpoints were found.
  package struct LookupError: Error, Equatable, Sendable {
    /// The records that were looked up.
    package let names: [String]
    /// The resolver's reason.
    package let reason: String
  }

  /// Finds the endpoints.
  /// - Parameters:
  ///   - domain: the domain whose records are looked up.
  ///   - service: the suffix of the service's name; empty for none.
  ///   - includingInsecure: whether plaintext endpoints count.
  /// - Returns: addresses with a scheme; those with TLS first, and by priority and weight within.
  /// - Throws: `LookupError` when neither kind of record is found.
  package static func endpoints(
    domain: String, service: String, includingInsecure: Bool
  ) throws(LookupError) -> [String] {
    let suffix = service.isEmpty ? "" : "-\(service)"
    let secureName = "_etcd-client-ssl\(suffix)._tcp.\(domain)"
    let insecureName = "_etcd-client\(suffix)._tcp.\(domain)"
    let secure = records(of: secureName)
    let insecure = records(of: insecureName)
    if case .failure(let reason) = secure, case .failure = insecure {
      throw LookupError(names: [secureName, insecureName], reason: reason.text)
    }
    let kinds = [("https", secure)] + (includingInsecure ? [("http", insecure)] : [])
    return kinds.flatMap { scheme, result in
      ((try? result.get()) ?? []).map { "\(scheme)://\($0.target):\($0.port)" }
    }
  }

  private struct Reason: Error {
    let text: String
  }

  private static func records(of name: String) -> Result<[ServiceRecord], Reason> {
    var answer = [UInt8](repeating: 0, count: 65_536)
    let length = answer.withUnsafeMutableBufferPointer {
      resolver_query(name, 1, 33, $0.baseAddress, Int32($0.count))
    }
    guard length >= 0 else { return .failure(Reason(text: String(cString: hstrerror(resolver_error())))) }
    guard let records = ServiceRecord.parse(Array(answer.prefix(Int(length)))) else {
      return .failure(Reason(text: "the name server's response is malformed"))
    }
    return .success(records.sorted { ($0.priority, $1.weight) < ($1.priority, $0.weight) })
  }
}

/// An SRV record of the DNS.
///
/// | OFFSET | SIZE | DESCRIPTION                     |
/// |--------|------|---------------------------------|
/// | 0      | 2    | priority, lowest first          |
/// | 2      | 2    | weight                          |
/// | 4      | 2    | port                            |
/// | 6      | any  | target, a domain name           |
///
/// Source: RFC 2782; the message around it: RFC 1035, section 4.
struct ServiceRecord: Equatable {
  var priority: UInt16
  var weight: UInt16
  var port: UInt16
  var target: String

  private static let type: UInt16 = 33
  private static let messageHeaderSize = 12

  /// The SRV records among the answers of a message; nil when it is malformed.
  static func parse(_ message: [UInt8]) -> [ServiceRecord]? {
    guard let questions = message.number(at: 4), let answers = message.number(at: 6) else { return nil }
    var position = messageHeaderSize
    for _ in 0..<questions {
      guard let (_, length) = name(in: message, at: position) else { return nil }
      position += length + 4
    }
    var records: [ServiceRecord] = []
    for _ in 0..<answers {
      guard let (_, length) = name(in: message, at: position) else { return nil }
      position += length
      guard let type = message.number(at: position), let size = message.number(at: position + 8) else { return nil }
      position += 10
      if type == Self.type {
        guard let record = ServiceRecord(message, at: position) else { return nil }
        records.append(record)
      }
      position += Int(size)
    }
    return records
  }

  private init?(_ message: [UInt8], at position: Int) {
    guard let priority = message.number(at: position), let weight = message.number(at: position + 2),
      let port = message.number(at: position + 4), let (target, _) = Self.name(in: message, at: position + 6)
    else { return nil }
    self.priority = priority
    self.weight = weight
    self.port = port
    self.target = target
  }

  /// The domain name at an offset and how many bytes it takes there.
  private static func name(in message: [UInt8], at position: Int) -> (text: String, length: Int)? {
    guard position < message.count else { return nil }
    var expanded = [CChar](repeating: 0, count: 1025)
    let length = message.withUnsafeBufferPointer { bytes -> Int32 in
      guard let start = bytes.baseAddress else { return -1 }
      return resolver_expand(start, start + bytes.count, start + position, &expanded, Int32(expanded.count))
    }
    guard length > 0 else { return nil }
    let text = expanded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (String(decoding: text, as: UTF8.self), Int(length))
  }
}

extension [UInt8] {
  /// The big-endian 16-bit number at an offset.
  fileprivate func number(at position: Int) -> UInt16? {
    guard position >= 0, position + 1 < count else { return nil }
    return UInt16(self[position]) << 8 | UInt16(self[position + 1])
  }
}
