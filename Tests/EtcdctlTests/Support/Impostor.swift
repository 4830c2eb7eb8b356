import TestSupport

extension HostileServer {
  /// What follows on the answer of an impostor.
  enum Ending: Sendable {
    case silence
    case close
    /// The answer over and over.
    case flood
  }

  /// A server that is no etcd: it waits for the first words of a client and gives each the same answer.
  static func impostor(_ answer: [UInt8], _ ending: Ending) throws -> HostileServer {
    switch ending {
    case .silence: try HostileServer(.receive, .send(answer), .linger)
    case .close: try HostileServer(.receive, .send(answer))
    case .flood: try HostileServer(.receive, .flood(answer))
    }
  }
}
