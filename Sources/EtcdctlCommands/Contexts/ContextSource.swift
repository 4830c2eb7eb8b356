import CommandModel
import Files

/// Where installers of clusters put what a client needs: `context add --from`.
struct ContextSource {
  /// A setting: the name of a flag and its value.
  typealias Setting = (flag: String, value: String)

  /// The installers whose places are known.
  enum Installer: String, CaseIterable {
    case kubeadm, k3s, rke2, kubespray

    fileprivate var directory: String {
      switch self {
      case .kubeadm: "/etc/kubernetes/pki/etcd"
      case .k3s, .rke2: "/var/lib/rancher/\(rawValue)/server/tls/etcd"
      case .kubespray: "/etc/ssl/etcd/ssl"
      }
    }

    /// The file of variables that the installer writes; nil for none.
    fileprivate var variables: String? { self == .kubespray ? "/etc/etcd.env" : nil }
  }

  private static let auto = "auto"
  /// What the flag takes.
  static let label = ([auto] + Installer.allCases.map(\.rawValue) + ["PATH"]).joined(separator: "|")
  /// On the machine of a member, etcd listens here with TLS, whoever installed it.
  private static let endpoint = "https://127.0.0.1:2379"

  /// The directory that stands for `/`, for tests.
  var root = ""

  /// What is found.
  /// - Parameter word: an installer, `auto` for the first one whose files are here, or the path of a directory of
  ///   certificates or of a file of variables.
  /// - Returns: the settings, and the place where they were found.
  /// - Throws: `UsageError` which says what is missing.
  func settings(from word: String) throws(UsageError) -> (place: String, settings: [Setting]) {
    if let installer = Installer(rawValue: word) { return try settings(of: installer) }
    if word == Self.auto {
      guard let installer = Installer.allCases.first(where: { isHere($0) }) else { throw nothingFound }
      return try settings(of: installer)
    }
    guard word.utf8.contains(UInt8(ascii: "/")) else {
      throw UsageError("\"\(word)\" is no known source: choose \(Self.label); a PATH has a slash")
    }
    if FileTree.isDirectory(word) { return (word, try certificates(in: word)) }
    let settings = try variables(in: word)
    guard !settings.isEmpty else { throw UsageError("\(word) has no variables of etcdctl") }
    return (word, settings)
  }

  private func isHere(_ installer: Installer) -> Bool {
    ([installer.directory] + [installer.variables].compactMap(\.self)).contains { FileTree.exists(root + $0) }
  }

  private var nothingFound: UsageError {
    let places = Installer.allCases.map { root + $0.directory }
    return UsageError(
      "no certificates of etcd were found: none of these directories is here, or may be read by this user: "
        + places.joined(separator: ", "), advice: "sudo, or --from with the directory of the certificates")
  }

  private func settings(of installer: Installer) throws(UsageError) -> (place: String, settings: [Setting]) {
    if let variables = installer.variables.map({ root + $0 }), FileTree.exists(variables) {
      let found = try self.variables(in: variables)
      if found.contains(where: { $0.flag == GlobalOptions.endpointsFlag }) { return (variables, found) }
    }
    let directory = root + installer.directory
    guard FileTree.isDirectory(directory) else {
      throw UsageError("the directory \(directory) of \(installer.rawValue) is not here, or not for this user to read")
    }
    return (directory, try certificates(in: directory))
  }

  /// What a file of environment variables sets. What is for other programs, or for other versions, is skipped.
  private func variables(in path: String) throws(UsageError) -> [Setting] {
    let file = try ContextFile(reading: path, name: path)
    return GlobalOptions.flagNames.compactMap { flag in
      file[GlobalOptions.variable(of: flag)].map { (flag, $0.value.string) }
    }
  }

  // MARK: - Certificates

  /// Names of the files in a directory: the authority, and the certificates and keys of clients, the best first.
  private struct Names {
    let authority: String
    let clients: [(certificate: String, key: String)]
  }

  /// The names that installers give; kubespray's have the name of the machine in them.
  private static func names(in files: [String]) -> [Names] {
    let ending = (certificate: ".pem", key: "-key.pem")
    let machines = ["admin-", "node-"].flatMap { begin in
      files.filter { $0.hasPrefix(begin) && $0.hasSuffix(ending.certificate) && !$0.hasSuffix(ending.key) }
    }
    return [
      Names(
        authority: "ca.crt",
        clients: ["healthcheck-client", "client", "peer", "server"].map { ("\($0).crt", "\($0).key") }),
      Names(authority: "server-ca.crt", clients: [("client.crt", "client.key")]),
      Names(
        authority: "ca.pem",
        clients: (machines.map { String($0.dropLast(ending.certificate.count)) } + ["client"]).map {
          ($0 + ending.certificate, $0 + ending.key)
        }),
    ]
  }

  private func certificates(in directory: String) throws(UsageError) -> [Setting] {
    let path = FileTree.absolute(directory)
    let files: [String]
    do throws(FileError) {
      files = try FileTree.names(in: path)
    } catch {
      throw UsageError(error.description, advice: "sudo")
    }
    let candidates = Self.names(in: files)
    guard let names = candidates.first(where: { files.contains($0.authority) }) else {
      let authorities = candidates.map(\.authority).joined(separator: ", ")
      throw UsageError("\(path) has no CA certificate: none of \(authorities)")
    }
    guard let client = names.clients.first(where: { files.contains($0.certificate) }) else {
      let certificates = names.clients.map(\.certificate).joined(separator: ", ")
      throw UsageError("\(path) has no client certificate: none of \(certificates)")
    }
    guard files.contains(client.key) else {
      throw UsageError("\(path)/\(client.key) is missing: it is the key of \(client.certificate)")
    }
    return [
      (GlobalOptions.endpointsFlag, Self.endpoint),
      (GlobalOptions.certificateAuthorityFlag, "\(path)/\(names.authority)"),
      (GlobalOptions.certificateFlag, "\(path)/\(client.certificate)"),
      (GlobalOptions.keyFlag, "\(path)/\(client.key)"),
    ]
  }
}
