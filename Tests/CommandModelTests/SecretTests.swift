import Testing

@testable import CommandModel

struct SecretTests {
  private struct Credentials: Options {
    var user: Word = "alice"
    var password = Secret()
  }

  private static let password = "opensesame"

  @Test func isReadBack() {
    let secret = Secret(Array(Self.password.utf8))
    #expect(secret.string == Self.password)
    #expect(secret.bytes == Array(Self.password.utf8))
    #expect(secret == Secret(Array(Self.password.utf8)))
    #expect(secret != Secret())
    #expect(Secret().isEmpty)
    #expect(Secret([0xFF, 0]).bytes == [0xFF, 0])
  }

  @Test func doesNotShowItself() throws {
    let flag = Flag<Credentials>.secret("password", "password", \.password, "The password")
    var credentials = Credentials()
    try flag.set(&credentials, Word(Self.password), true)
    #expect(credentials.password.string == Self.password)
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), "\(credentials.password)", dumped] {
      #expect(!text.contains(Self.password) && text.contains("(secret)"), "\(text)")
      #expect(!text.contains("\(Array(Self.password.utf8)[0])"), "\(text)")
    }
    #expect(flag.description.defaultText == "")
  }
}
