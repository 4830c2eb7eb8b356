/// Certificates of all kinds, made once with the openssl command.
enum Certificates {
  /// The path of `NAME.pem` or `NAME.key`.
  static func path(_ file: String) async throws -> String { try await made.value.directory.path + "/" + file }

  private static let made = Task {
    let maker = try ServerProcess(["/bin/sh", "-ec", script + "\necho certificates are made; exec sleep infinity"])
    try await maker.waitForLine(containing: "certificates are made")
    return maker
  }

  /// `openssl ca`, because it alone takes both dates in every version.
  private static let script = """
    authority() {
      openssl req -x509 -newkey rsa:2048 -nodes -days 30 -keyout $1.key -out $1.pem -subj "/CN=$1"
      : > $1.index
      printf '[ca]\\ndefault_ca=own\\n[own]\\ndatabase=%s.index\\nrand_serial=yes\\nnew_certs_dir=.\\n' $1 > $1.conf
      printf 'default_md=sha256\\npolicy=any\\nunique_subject=no\\n[any]\\ncommonName=supplied\\n' >> $1.conf
    }
    leaf() {
      openssl req -newkey rsa:2048 -nodes -keyout $1.key -out $1.csr -subj "/CN=$1"
      printf '%s\\n' "$3" > $1.ext
      openssl ca -batch -notext -config $2.conf -cert $2.pem -keyfile $2.key -in $1.csr -out $1.pem \\
        -startdate $4 -enddate $5 -extfile $1.ext
    }
    past=20200101000000Z over=20200201000000Z soon=20480101000000Z end=20490101000000Z
    local='subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:another.example'
    authority ca
    authority other
    leaf server ca "$local" $past $end
    leaf expired ca "$local" $past $over
    leaf future ca "$local" $soon $end
    leaf elsewhere ca subjectAltName=DNS:elsewhere.example $past $end
    leaf client ca extendedKeyUsage=clientAuth $past $end
    leaf late ca extendedKeyUsage=clientAuth $past $over
    leaf stranger other extendedKeyUsage=clientAuth $past $end
    openssl pkey -in client.key -aes256 -passout pass:x -out encrypted.key
    openssl rsa -in client.key -aes256 -traditional -passout pass:x -out encrypted-old.key
    { head -c 500 client.pem; echo; echo '-----END CERTIFICATE-----'; } > damaged.pem
    { head -c 900 client.key; echo; echo '-----END PRIVATE KEY-----'; } > damaged.key
    openssl x509 -in ca.pem -outform DER -out ca.der
    : > empty.pem
    """
}
