/// Frames of HTTP/2 (RFC 9113) as a server sends them.
package enum Frame {
  package static let settings = frame(4, 0, 0, [])
  package static let settingsAcknowledged = frame(4, 1, 0, [])

  /// What a server says first.
  package static let greeting = settings + settingsAcknowledged

  package static func frame(_ kind: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    let length = UInt32(payload.count)
    return bytes(length).dropFirst() + [kind, flags] + bytes(stream) + payload
  }

  package static func headers(_ fields: [(String, String)], ends: Bool = false, stream: UInt32 = 1) -> [UInt8] {
    // Literals without indexing, names and values shorter than 127 bytes (RFC 7541, 6.2.2).
    var block: [UInt8] = []
    for (name, value) in fields {
      block += [0, UInt8(name.utf8.count)] + Array(name.utf8)
      block += [UInt8(value.utf8.count)] + Array(value.utf8)
    }
    return frame(1, ends ? 5 : 4, stream, block)
  }

  package static let response = headers([(":status", "200"), ("content-type", "application/grpc")])

  package static func data(_ payload: [UInt8], ends: Bool = false) -> [UInt8] { frame(0, ends ? 1 : 0, 1, payload) }

  package static func trailers(_ fields: (String, String)...) -> [UInt8] { headers(fields, ends: true) }

  package static func reset(_ code: UInt32) -> [UInt8] { frame(3, 0, 1, bytes(code)) }

  package static func goAway(lastStream: UInt32, _ code: UInt32) -> [UInt8] {
    frame(7, 0, 0, bytes(lastStream) + bytes(code))
  }

  /// A gRPC message; `length` to lie about it.
  package static func message(_ payload: [UInt8], flag: UInt8 = 0, length: UInt32? = nil) -> [UInt8] {
    [flag] + bytes(length ?? UInt32(payload.count)) + payload
  }

  private static func bytes(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
}
