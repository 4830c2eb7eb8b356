import CommandModel

/// Environment variables that are not specific to etcdctl, and what they mean to it.
enum ClientVariables {
  static let certificateFile = "SSL_CERT_FILE"
  static let certificateDirectories = "SSL_CERT_DIR"
  static let proxy = "HTTPS_PROXY"
  static let proxyExceptions = "NO_PROXY"

  static let all = [
    Variable(certificateFile, "without --cacert, CA bundle to trust instead of the system's"),
    Variable(
      certificateDirectories,
      "without --cacert, directories with CA files to trust instead of the system's, separated by colons"),
    Variable(proxy, "HTTP proxy for all connections except those to this machine"),
    Variable(
      proxyExceptions, "hosts, domains and networks to connect to directly, separated by commas; * for all"),
    Variable(
      "OPENSSL_CONF",
      "OpenSSL configuration file to use instead of the system's. These lines accept short keys and SHA-1 signatures: "
        + "openssl_conf = settings, [settings], ssl_conf = tls, [tls], system_default = policy, [policy], "
        + "CipherString = DEFAULT@SECLEVEL=0"),
  ]
}
