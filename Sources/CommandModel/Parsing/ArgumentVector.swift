import CSystem
import Glibc

/// The command line as `ps` shows it: the memory in which the system passed the arguments.
package enum ArgumentVector {
  /// Overwrites what is secret in the process's arguments: the values of flags, of `NAME:PASSWORD` the password alone.
  ///
  /// Between the start of the process and this call others can see them: a file or a variable is a better place.
  ///
  /// - Parameters:
  ///   - flags: the names of flags whose values are secret.
  ///   - pairFlags: the names of flags whose values are a name, or a name and a secret.
  ///   - hidesPairs: whether arguments that are no flags may be a name and a secret, too.
  package static func hideSecrets(of flags: [String], pairsOf pairFlags: [String], inArguments hidesPairs: Bool) {
    var index: Int32 = 1
    while let argument = process_argument(index) {
      let text = String(cString: argument)
      // What follows belongs to a program that is run.
      if text == "--" { return }
      index += 1
      guard text.hasPrefix("--") else {
        if hidesPairs { hide(argument, afterColon: true) }
        continue
      }
      let name = text.dropFirst(2).prefix { $0 != "=" }
      let isPair = pairFlags.contains(String(name))
      guard isPair || flags.contains(String(name)) else { continue }
      if text.utf8.count > name.utf8.count + 2 {
        hide(argument + name.utf8.count + 3, afterColon: isPair)
      } else if let value = process_argument(index) {
        hide(value, afterColon: isPair)
        index += 1
      }
    }
  }

  private static func hide(_ text: UnsafeMutablePointer<CChar>, afterColon: Bool) {
    var position = text
    if afterColon {
      guard let colon = strchr(text, Int32(UInt8(ascii: ":"))) else { return }
      position = colon + 1
    }
    memset(position, Int32(UInt8(ascii: "*")), strlen(position))
  }
}
