import Foundation

/// Certificates of all kinds that the tests need, made once with the openssl command.
package enum Certificates {
  /// `name.crt` and `name.key` in the directory.
  package enum Name: String, Sendable, CaseIterable {
    case server, client
    /// A client that another authority vouches for.
    case stranger
    /// For `elsewhere.example` only.
    case wrongHost
    case expiredServer, expiredClient
    /// Valid from 2048 on.
    case futureServer
    /// For `localhost`, which stands in the common name alone, or beside an e-mail address.
    case commonNameOnly, mailOnly
    /// With an RSA key of 1024 bits, or signed with SHA-1.
    case shortKeyServer, shortKeyClient, weakDigestServer, weakDigestClient
    /// By authorities that have expired: one of their own (`oldAuthority`), one below the common one, shown with it.
    case underOldAuthority, underOldIntermediate
  }

  /// Runs openssl the first time; throws what it says when that fails.
  package static func directory() async throws -> String { try await made.value.path }

  package static func certificate(_ name: Name) async throws -> String {
    try await directory() + "/\(name.rawValue).crt"
  }

  package static func key(_ name: Name) async throws -> String { try await directory() + "/\(name.rawValue).key" }

  /// The authority of all but the stranger.
  package static func authority() async throws -> String { try await directory() + "/ca.crt" }

  /// The one that has expired.
  package static func oldAuthority() async throws -> String { try await directory() + "/old.crt" }

  package static func otherAuthority() async throws -> String { try await directory() + "/other.crt" }

  /// The public key of `key`.
  package static func publicKey(_ name: Name) async throws -> String { try await directory() + "/\(name.rawValue).pub" }

  /// The client's key, encrypted with the pass phrase `secret`.
  package static func encryptedKey() async throws -> String { try await directory() + "/encrypted.key" }

  /// A file of the directory: beside those above `encrypted-pkcs8.key`, `damaged.crt` and `damaged.key`, `ca.der` and
  /// `empty.crt`.
  package static func file(_ name: String) async throws -> String { try await directory() + "/" + name }

  private static let made = Task {
    let directory = try TemporaryDirectory("certificates")
    var launch = Launch(executable: "/bin/sh", arguments: ["-ec", script].map { Array($0.utf8) })
    launch.directory = directory.path
    let outcome = try await ChildProcess(launch).finish(timeout: .seconds(60))
    guard outcome.status == 0 else { throw HarnessError("openssl: \(outcome.stderr)") }
    return directory
  }

  /// `openssl ca` because it alone takes both dates in every version.
  private static let script = """
    authority() {
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -keyout $1.key -out $1.crt \\
        -subj "/CN=$2"
      records $1
    }
    records() {
      : > $1.index
      printf '[ca]\\ndefault_ca=own\\n[own]\\ndatabase=%s.index\\nrand_serial=yes\\nnew_certs_dir=.\\n' $1 > $1.conf
      printf 'default_md=sha256\\npolicy=any\\nunique_subject=no\\n[any]\\ncommonName=supplied\\n' >> $1.conf
    }
    leaf() { # name, common name, authority, first day, last day, extensions, digest, kind of key
      openssl req -newkey ${8:-ec -pkeyopt ec_paramgen_curve:prime256v1} -nodes -keyout $1.key -out $1.csr -subj "/CN=$2"
      printf '%s\\n' "$6" > $1.ext
      openssl ca -batch -notext -config $3.conf -cert $3.crt -keyfile $3.key -in $1.csr -out $1.crt \\
        -startdate $4 -enddate $5 -extfile $1.ext -md ${7:-sha256}
    }
    past=20200101000000Z
    over=20200201000000Z
    end=20490101000000Z
    local='subjectAltName=IP:127.0.0.1,IP:::1,DNS:localhost,DNS:another.example
    extendedKeyUsage=serverAuth,clientAuth'
    authority ca tests-ca
    authority other other-ca
    leaf server server ca $past $end "$local"
    leaf client alice ca $past $end extendedKeyUsage=clientAuth
    leaf stranger stranger other $past $end extendedKeyUsage=clientAuth
    leaf wrongHost elsewhere ca $past $end 'subjectAltName=DNS:elsewhere.example
    extendedKeyUsage=serverAuth,clientAuth'
    leaf expiredServer server ca $past $over "$local"
    leaf expiredClient alice ca $past $over extendedKeyUsage=clientAuth
    leaf futureServer server ca 20480101000000Z $end "$local"
    openssl ec -in server.key -pubout -out server.pub
    leaf commonNameOnly localhost ca $past $end extendedKeyUsage=serverAuth,clientAuth
    leaf mailOnly localhost ca $past $end 'subjectAltName=email:root@localhost
    extendedKeyUsage=serverAuth,clientAuth'
    leaf shortKeyServer server ca $past $end "$local" sha256 rsa:1024
    leaf shortKeyClient alice ca $past $end extendedKeyUsage=clientAuth sha256 rsa:1024
    leaf weakDigestServer server ca $past $end "$local" sha1
    leaf weakDigestClient alice ca $past $end extendedKeyUsage=clientAuth sha1
    own='basicConstraints=critical,CA:TRUE'
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout old.key -out old.csr -subj /CN=old-ca
    records old
    echo "$own" > old.ext
    openssl ca -batch -notext -selfsign -config old.conf -keyfile old.key -in old.csr -out old.crt \\
      -startdate $past -enddate $over -extfile old.ext
    leaf underOldAuthority server old $past $end "$local"
    leaf intermediate old-intermediate ca $past $over "$own"
    records intermediate
    leaf underOldIntermediate server intermediate $past $end "$local"
    cat intermediate.crt >> underOldIntermediate.crt
    openssl ec -in client.key -aes256 -passout pass:secret -out encrypted.key
    openssl pkey -in client.key -aes256 -passout pass:secret -out encrypted-pkcs8.key
    { head -c 300 client.crt; echo; echo '-----END CERTIFICATE-----'; } > damaged.crt
    { head -c 150 client.key; echo; echo '-----END PRIVATE KEY-----'; } > damaged.key
    openssl x509 -in ca.crt -outform DER -out ca.der
    : > empty.crt
    """
}
