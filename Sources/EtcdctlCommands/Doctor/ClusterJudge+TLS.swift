import GRPC

/// TLS.
extension ClusterJudge {
  private static let secondsPerDay: Int64 = 86_400

  /// The versions of TLS; nothing where there is none.
  var tlsVersions: [Finding] {
    let versions = Set(facts.addresses.compactMap(\.tlsVersion)).sorted()
    guard !versions.isEmpty else { return [] }
    let bad = facts.addresses.compactMap { address in
      address.oldVersion.map { old in
        Finding(
          .tls, .warning, at: address.member, "\(address.url) accepts connections with \(old)",
          advice: "etcd itself accepts no version before TLS 1.2: configure what terminates TLS in front of it")
      }
    }
    return findings(.tls, bad, otherwise: "connections use \(versions.joined(separator: " and "))")
  }

  var certificates: [Finding] {
    var bad = facts.ownCertificates.compactMap { file, certificate in
      expiry(
        of: certificate, "the certificate in \(file)", at: "",
        advice: "renew it, here and wherever else it is used; etcd reads its --trusted-ca-file only when it starts")
    }
    for address in facts.addresses {
      guard let certificate = address.certificate else { continue }
      let place = address.kind == .peer ? "the peer URL \(address.url)" : address.url
      let finding = expiry(
        of: certificate, "the certificate at \(place)", at: address.member,
        advice: "renew it; etcd reads a renewed certificate at the next connection, without a restart")
      if let finding { bad.append(finding) }
      // Members with --peer-auto-tls make their own certificates, whose names no other member checks.
      guard !address.hasName, !(address.kind == .peer && certificate.isAutomatic) else { continue }
      let names = certificate.names.isEmpty ? "no host" : certificate.names
      bad.append(
        Finding(
          .certificates, .failure, at: address.member,
          "the certificate (\(certificate.subject)) is not valid for \(place): it names \(names)",
          advice: "issue a certificate whose subject alternative names include this host, or advertise another URL"))
    }
    return findings(.certificates, bad, otherwise: checkedCertificates)
  }

  private var checkedCertificates: String {
    let number = facts.ownCertificates.count + facts.addresses.count { $0.certificate != nil }
    let hidden = facts.addresses.count { $0.kind == .peer && $0.certificate == nil }
    guard number + hidden > 0 else { return "no TLS" }
    let checked = "\(number.counted("certificate")) checked"
    return hidden == 0 ? checked : "\(checked), but none could be seen at \(hidden.counted("peer URL"))"
  }

  private func expiry(
    of certificate: Certificate, _ place: String, at member: String, advice: String
  ) -> Finding? {
    guard let expiry = certificate.expiry else {
      return Finding(.certificates, .unknown, at: member, "\(place) has an unknown expiry date")
    }
    let days = (expiry - facts.now) / Self.secondsPerDay
    let time = days == 0 ? "less than a day" : days.magnitude.counted("day")
    guard expiry > facts.now else {
      return Finding(
        .certificates, .failure, at: member, "\(place) (\(certificate.subject)) expired \(time) ago",
        advice: advice)
    }
    let level = Finding.Level(
      -days, warnAt: -thresholds.certificateWarningDays, failAt: -thresholds.certificateFailureDays)
    guard level != .ok else { return nil }
    return Finding(
      .certificates, level, at: member, "\(place) (\(certificate.subject)) expires in \(time)",
      advice: advice)
  }
}
