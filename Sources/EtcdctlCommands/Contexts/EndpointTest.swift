import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// What an endpoint says when a context is tested.
struct EndpointTest: Sendable {
  let endpoint: String
  /// The version of etcd; empty when it is not known.
  var version = ""
  var took: Duration?
  /// Why the endpoint cannot be used; empty if it can.
  var error = ""

  init(_ endpoint: String) { self.endpoint = endpoint }
}

extension Context {
  /// Checks the files that the settings name, then sends a request to every endpoint.
  /// - Throws: `Failure` with the status for wrong arguments when a certificate or key cannot be used; what has to do
  ///   with an endpoint, a login too, is in its result.
  func testEndpoints() async throws -> [EndpointTest] {
    try requireUsableFiles()
    return await inParallel(try globals.endpointList()) { await self.test($0) }
  }

  private func test(_ endpoint: String) async -> EndpointTest {
    var test = EndpointTest(endpoint)
    let start = ContinuousClock.now
    do {
      let client = try await client(of: endpoint)
      defer { client.shutdown() }
      test.version = try await client.call(
        API.Maintenance.status, .init(), policy: .repeatable, deadline: deadline()
      ).version
    } catch {
      test.error = describe(error).message ?? ""
    }
    test.took = ContinuousClock.now - start
    return test
  }
}

/// Which endpoints of a context can be used.
struct ContextTestReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let tests: [EndpointTest]

  init(_ tests: [EndpointTest]) { self.tests = tests }

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    Table(
      header: ["endpoint", "version", "took", "error"],
      texts: tests.map { [$0.endpoint, $0.version, $0.took?.goText ?? "", $0.error] })
  }

  func fields(to out: FieldsWriter) {
    for test in tests {
      out.quoted("Endpoint", test.endpoint)
      out.quoted("Version", test.version)
      out.field("Took", text: test.took?.goText ?? "")
      out.quoted("Error", test.error)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for test in tests {
        out.object {
          out.field("endpoint", test.endpoint)
          out.field("version", test.version)
          out.key("took")
          out.value(duration: test.took, text: test.took?.goText ?? "")
          out.field("error", test.error)
        }
      }
    }
  }
}
