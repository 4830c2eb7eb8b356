import EtcdAPI
import EtcdClient
import Files
import GRPC
import Glibc
import Offline
import Threads

/// What is seen of a server without its API: its certificate, its clock and its metrics.
extension ClusterExaminer {
  private static let quotaMetric = "etcd_server_quota_backend_bytes"

  /// Visits every advertised client URL, every given endpoint that is none, and every peer URL with TLS, in parallel.
  func addresses(of members: [KnownMember], _ contacts: [Contact]) async -> [AddressFacts] {
    var names: [UInt64: String] = [:]
    for known in members { if let id = known.id { names[id] = known.name } }
    var all = members.flatMap { known in
      known.member.clientUrls.map { AddressFacts(url: $0, member: known.name) }
    }
    let advertised = Set(all.map { Self.address(of: $0.url) })
    for contact in contacts where !advertised.contains(Self.address(of: contact.endpoint)) {
      let member = contact.memberID.flatMap { names[$0] } ?? contact.endpoint
      all.append(AddressFacts(url: contact.endpoint, member: member, kind: .given))
    }
    for known in members {
      all += known.member.peerUrls.filter { $0.hasPrefix("https://") }.map {
        AddressFacts(url: $0, member: known.name, kind: .peer)
      }
    }
    let known = names
    return await inParallel(all) { address in
      var address = address
      guard address.kind != .peer else {
        await visit(&address)
        return address
      }
      let contact = contacts.first { Self.address(of: $0.endpoint) == Self.address(of: address.url) }
      if let id = contact?.memberID { address.respondent = known[id] ?? String(id, radix: 16) }
      if case .failure(let fault) = contact?.status { address.fault = fault }
      await visit(&address)
      return address
    }
  }

  private func visit(_ address: inout AddressFacts) async {
    guard let (endpoint, transport) = try? transport(to: address.url) else { return }
    let start = Self.clock
    let limit = limit
    let visit = await inThread {
      // Metrics tell the quota, and the header of any response the time.
      transport.visit(endpoint, path: "/metrics", limit: 16 << 20, timeout: limit)
    }
    let end = Self.clock
    guard let visit else { return }
    (address.certificate, address.hasName, address.tlsVersion) = (visit.certificate, visit.hasName, visit.tlsVersion)
    guard address.kind != .peer else { return }
    if visit.tlsVersion != nil {
      address.oldVersion = await inThread { transport.acceptedOldTLS(at: endpoint, timeout: limit) } ?? nil
    }
    guard let response = try? visit.response.get() else { return }
    if let seconds = UTCTime.seconds(http: response.date) {
      address.clockOffset = Double(seconds) - end...max(Double(seconds) + 1 - start, Double(seconds) - end)
    }
    if response.status == 200 { address.quota = Self.quota(in: response.body) }
  }

  private func transport(to url: String) throws -> (Endpoint, Transport)? {
    let configuration = try context.globals.clientConfiguration(
      endpoints: [url], given: context.given, credentials: .none, environment: context.environment, log: context.log)
    guard let endpoint = configuration.endpoints.first else { return nil }
    return (endpoint, try Transport(configuration.transport))
  }

  /// This machine's clock: seconds since 1970, with their fraction.
  private static var clock: Double { Double(Timestamp.now.nanoseconds) * 1e-9 }

  /// The quota in a page of metrics; nil if it has none.
  static func quota(in page: [UInt8]) -> Int64? {
    let text = Client.metric(quotaMetric, in: page)
    return text.flatMap { Double($0) }.flatMap { Int64(exactly: $0.rounded()) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The certificates in the client's own files.
  func ownCertificates() -> [(file: String, certificate: Certificate)] {
    [context.globals.certificate, context.globals.certificateAuthority].compactMap { path in
      guard !path.isEmpty, let contents = try? WholeFile.read(path, limit: 16 << 20) else { return nil }
      return Certificate(pem: contents).map { (path, $0) }
    }
  }
}

/// Runs `body`, which blocks, in a thread of its own; nil when none can be started.
private func inThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value? {
  await withCheckedContinuation { continuation in
    guard let thread = Thread({ continuation.resume(returning: body()) }) else {
      return continuation.resume(returning: nil)
    }
    thread.detach()
  }
}
