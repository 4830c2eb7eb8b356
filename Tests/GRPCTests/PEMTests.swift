import Testing

@testable import GRPC

@Suite(.timeLimit(.minutes(2))) struct PEMTests {
  private func parts(_ text: String) -> [PEM.Part] { PEM(Array(text.utf8)).parts }

  @Test func parts() {
    // A sequence of two bytes.
    let text = """
      some words
      -----BEGIN CERTIFICATE-----
      MAIB
      AA==
      -----END CERTIFICATE-----
      -----BEGIN ENCRYPTED PRIVATE KEY-----\r
      MAIBAA==\r
      -----END ENCRYPTED PRIVATE KEY-----\r
      -----BEGIN RSA PRIVATE KEY-----
      Proc-Type: 4,ENCRYPTED
      DEK-Info: AES-256-CBC,00

      AAAA
      -----END RSA PRIVATE KEY-----
      """
    #expect(
      parts(text) == [
        PEM.Part(label: "CERTIFICATE", isIntact: true),
        PEM.Part(label: "ENCRYPTED PRIVATE KEY", isEncrypted: true, isIntact: true),
        PEM.Part(label: "RSA PRIVATE KEY", isEncrypted: true, isIntact: false),
      ])
    #expect(PEM(Array(text.utf8)).parts(labeled: "PRIVATE KEY").count == 2)
  }

  @Test(arguments: ["MAIB", "MAIBAAA=", "!AIBAA==", "", "MA==", "MIQ=", "MIUBAQEBAQ=="])
  func damaged(data: String) {
    let text = "-----BEGIN CERTIFICATE-----\n\(data)\n-----END CERTIFICATE-----\n"
    #expect(parts(text) == [PEM.Part(label: "CERTIFICATE")])
  }

  @Test func incomplete() {
    #expect(parts("") == [])
    #expect(parts("-----END CERTIFICATE-----") == [])
    #expect(parts("-----BEGIN CERTIFICATE-----\nMAIBAA==") == [PEM.Part(label: "CERTIFICATE")])
  }
}
