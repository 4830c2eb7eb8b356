import Foundation
import Glibc
import Synchronization
import TestSupport

/// A server that is etcd but for numbers: a proxy that passes requests on, and changes the numbers of the responses.
///
/// It knows nothing of etcd's messages: whatever can be read as a message is taken for one.
final class Liar: Sendable {
  private let listener: Listener
  private let counter = Counter()

  private final class Counter: Sendable {
    let lies = Mutex(0)
  }

  /// Where clients connect to.
  var address: String { "127.0.0.1:\(listener.port)" }

  /// How many responses were changed so far.
  var lies: Int { counter.lies.withLock { $0 } }

  /// A server in front of the one on a port, which says these numbers in turn.
  init(before server: UInt16, saying numbers: [Int64]) throws {
    listener = try Listener()
    listener.serveConnections { [counter] client in
      let upstream = tcpSocket()
      if withLoopback(server, { connect(upstream, $0, $1) }) == 0 {
        Thread.detachNewThread { pump(from: client, to: upstream) }
        var frames = Frames(numbers.map { UInt64(bitPattern: $0) })
        pump(from: upstream, to: client) { bytes in
          let changed = frames.changed(bytes)
          counter.lies.withLock { $0 += changed.messages }
          return changed.bytes
        }
      }
      _ = close(client)
      _ = close(upstream)
    }
  }

  deinit { listener.close() }

  /// The frames of a connection (RFC 9113), as they arrive.
  private struct Frames {
    private static let headLength = 9
    private var numbers: Numbers
    private var unfinished: [UInt8] = []

    init(_ numbers: [UInt64]) { self.numbers = Numbers(numbers) }

    /// The frames that these bytes complete, with other numbers, and how many of them are messages.
    mutating func changed(_ bytes: [UInt8]) -> (bytes: [UInt8], messages: Int) {
      unfinished += bytes
      var changed: [UInt8] = []
      var messages = 0
      while unfinished.count >= Self.headLength {
        let length = unfinished[..<3].reduce(0) { $0 << 8 | Int($1) }
        let end = Self.headLength + length
        guard unfinished.count >= end else { break }
        let stream = unfinished[5..<Self.headLength].reduce(0) { $0 << 8 | UInt32($1) }
        var payload = Array(unfinished[Self.headLength..<end])
        if unfinished[3] == 0, let message = Self.wholeMessage(payload) {
          payload = Frame.message(Message.changed(message, to: &numbers) ?? message)
          messages += 1
        }
        changed += Frame.frame(unfinished[3], unfinished[4], stream, payload)
        unfinished.removeFirst(end)
      }
      return (changed, messages)
    }

    /// The gRPC message that a frame holds; nil if it is only a part of one.
    private static func wholeMessage(_ payload: [UInt8]) -> [UInt8]? {
      guard payload.count >= 5, payload[1..<5].reduce(0, { $0 << 8 | Int($1) }) == payload.count - 5 else { return nil }
      return Array(payload[5...])
    }
  }

  /// Numbers in turn.
  private struct Numbers {
    private let all: [UInt64]
    private var index = 0

    init(_ all: [UInt64]) { self.all = all }

    mutating func next() -> UInt64 {
      defer { index = (index + 1) % all.count }
      return all[index]
    }
  }

  /// A message of protobuf.
  private enum Message {
    /// The same message with all its numbers replaced, and those of its messages; nil for anything else.
    static func changed(_ message: [UInt8], to numbers: inout Numbers) -> [UInt8]? {
      var rest = message[...]
      var changed: [UInt8] = []
      while !rest.isEmpty {
        guard let tag = varint(&rest), tag > 7 else { return nil }
        changed += encoded(tag)
        switch tag & 7 {
        case 0:
          guard varint(&rest) != nil else { return nil }
          changed += encoded(numbers.next())
        case 2:
          guard let length = varint(&rest), length <= rest.count else { return nil }
          let content = Array(rest.prefix(Int(length)))
          rest = rest.dropFirst(Int(length))
          let isText = content.allSatisfy { (0x20..<0x7F).contains($0) }
          let replacement = isText ? content : Self.changed(content, to: &numbers) ?? content
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
