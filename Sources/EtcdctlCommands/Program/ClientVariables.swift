import CommandModel

/// Environment variables that many programs heed, and what they mean to this one.
enum ClientVariables {
  static let certificateFile = "SSL_CERT_FILE"
  static let certificateDirectories = "SSL_CERT_DIR"
  static let proxy = "HTTPS_PROXY"
  static let proxyExceptions = "NO_PROXY"

  static let all = [
    Variable(certificateFile, "without --cacert, the CA file to trust instead of the system's"),
    Variable(
      certificateDirectories, "without --cacert, directories of CA files, separated by colons, instead of the system's"),
    Variable(proxy, "an HTTP proxy for all connections but those to this machine"),
    Variable(
      proxyExceptions, "hosts, domains and networks to connect to without the proxy, separated by commas; * for all"),
    Variable(
      "OPENSSL_CONF",
      "a configuration file of OpenSSL instead of the system's. With these lines in it, short keys and SHA-1 signatures are accepted: "
        + "openssl_conf = settings, [settings], ssl_conf = tls, [tls], system_default = policy, [policy], "
        + "CipherString = DEFAULT@SECLEVEL=0"),
  ]
}
