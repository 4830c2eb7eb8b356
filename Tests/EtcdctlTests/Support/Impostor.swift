import TestSupport

extension HostileServer {
  /// What an impostor does after its response.
  enum Ending: Sendable {
    case silence
    case close
    /// An orderly end, before which the response arrives for certain.
    case finish
    /// Sends the response over and over.
    case flood
  }

  /// A server that is not etcd: it waits for the first bytes of each client and sends the same response.
  static func impostor(_ answer: [UInt8], _ ending: Ending) throws -> HostileServer {
    switch ending {
    case .silence: try HostileServer(.receive, .send(answer), .linger)
    case .close: try HostileServer(.receive, .send(answer))
    case .finish: try HostileServer(.receive, .send(answer), .finish, .linger)
    case .flood: try HostileServer(.receive, .flood(answer))
    }
  }
}
