import Foundation
import Glibc
import TestSupport

/// A server that is etcd but for numbers: a proxy that passes requests on, and changes the numbers of the responses.
///
/// It knows nothing of etcd's messages: whatever can be read as a message is taken for one.
final class Liar: Sendable {
  private let listener: Listener

  /// Where clients connect to.
  var address: String { "127.0.0.1:\(listener.port)" }

  /// A server in front of the one on a port, whose numbers are all `number`, in two's complement.
  init(before server: UInt16, saying number: UInt64) throws {
    listener = try Listener()
    listener.serveConnections { client in
      let upstream = tcpSocket()
      if withLoopback(server, { connect(upstream, $0, $1) }) == 0 {
        Thread.detachNewThread { pump(from: client, to: upstream) }
        var frames = Frames(number)
        pump(from: upstream, to: client) { frames.changed($0) }
      }
      _ = close(client)
      _ = close(upstream)
    }
  }

  deinit { listener.close() }

  /// The frames of a connection (RFC 9113), as they arrive.
  private struct Frames {
    private static let headLength = 9
    private let number: UInt64
    private var unfinished: [UInt8] = []

    init(_ number: UInt64) { self.number = number }

    /// The frames that these bytes complete, with other numbers.
    mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
      unfinished += bytes
      var changed: [UInt8] = []
      while unfinished.count >= Self.headLength {
        let length = unfinished[..<3].reduce(0) { $0 << 8 | Int($1) }
        let end = Self.headLength + length
        guard unfinished.count >= end else { break }
        let stream = unfinished[5..<Self.headLength].reduce(0) { $0 << 8 | UInt32($1) }
        var payload = Array(unfinished[Self.headLength..<end])
        if unfinished[3] == 0, let message = Self.wholeMessage(payload) {
          payload = Frame.message(Message.changed(message, to: number) ?? message)
        }
        changed += Frame.frame(unfinished[3], unfinished[4], stream, payload)
        unfinished.removeFirst(end)
      }
      return changed
    }

    /// The gRPC message that a frame holds; nil if it is only a part of one.
    private static func wholeMessage(_ payload: [UInt8]) -> [UInt8]? {
      guard payload.count >= 5, payload[1..<5].reduce(0, { $0 << 8 | Int($1) }) == payload.count - 5 else { return nil }
      return Array(payload[5...])
    }
  }

  /// A message of protobuf.
  private enum Message {
    /// The same message with all its numbers replaced, and those of its messages; nil for anything else.
    static func changed(_ message: [UInt8], to number: UInt64) -> [UInt8]? {
      var rest = message[...]
      var changed: [UInt8] = []
      while !rest.isEmpty {
        guard let tag = varint(&rest), tag > 7 else { return nil }
        changed += encoded(tag)
        switch tag & 7 {
        case 0:
          guard varint(&rest) != nil else { return nil }
          changed += encoded(number)
        case 2:
          guard let length = varint(&rest), length <= rest.count else { return nil }
          let content = Array(rest.prefix(Int(length)))
          rest = rest.dropFirst(Int(length))
          let isText = content.allSatisfy { (0x20..<0x7F).contains($0) }
          let replacement = isText ? content : Self.changed(content, to: number) ?? content
          changed += encoded(UInt64(replacement.count)) + replacement
        default: return nil
        }
      }
      return changed
    }

    private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
      var value: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 64, by: 7) {
        guard let byte = rest.popFirst() else { return nil }
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      return nil
    }

    private static func encoded(_ number: UInt64) -> [UInt8] {
      var rest = number
      var bytes: [UInt8] = []
      while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      return bytes + [UInt8(rest)]
    }
  }
}
