import GRPC
import TestSupport

extension EtcdServer {
  /// The port of its only member.
  var port: UInt16 { members[0].clientPort }

  /// Its only member.
  var endpoint: Endpoint { get throws { try Endpoint(parsing: url(), secureByDefault: false) } }

  /// One of its own for a test.
  static func start(flags: [String] = []) async throws -> EtcdServer { try await start(.init(.any(), flags: flags)) }
}
