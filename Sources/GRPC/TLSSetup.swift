import CCurl

extension Channel {
  /// Sets the client certificate and the trusted CAs of a handle.
  func setTLS(of handle: EasyHandle) {
    let tls = options.tls ?? TLSOptions()
    handle.set(CURLOPT_SSLVERSION, ccurl_tls_1_2)
    if let certificate = material.certificate { handle.set(CURLOPT_SSLCERT_BLOB, blob: certificate) }
    if let key = material.key { handle.set(CURLOPT_SSLKEY_BLOB, blob: key) }
    // Without a pass phrase, OpenSSL would prompt for one on the terminal.
    handle.set(CURLOPT_KEYPASSWD, "")
    guard !tls.skipVerification else {
      handle.set(CURLOPT_SSL_VERIFYPEER, 0)
      handle.set(CURLOPT_SSL_VERIFYHOST, 0)
      handle.set(CURLOPT_CAINFO, nil as String?)
      handle.set(CURLOPT_CAPATH, nil as String?)
      // OpenSSL ignores the result then.
      if verifier.keepsCertificate { verifier.install(on: handle) }
      return
    }
    if let authorities = material.authorities {
      // libcurl refuses an empty text, but accepts one without CAs.
      handle.set(CURLOPT_CAINFO, nil as String?)
      if !authorities.isEmpty { handle.set(CURLOPT_CAINFO_BLOB, blob: authorities) }
      // Otherwise the system's CAs would be trusted as well.
      handle.set(CURLOPT_CAPATH, nil as String?)
    } else if let file = EnvironmentTrust.systemFile {
      // libcurl knows only where the system has it that libcurl was built on.
      handle.set(CURLOPT_CAINFO, file)
    }
    verifier.install(on: handle)
  }
}
