import Glibc

extension StandardInput {
  /// Asks for a password: writes the prompt, reads a line, without echo when the input is a terminal, and ends the line
  /// of the prompt. From anything else than a terminal the line is read as it comes, and not a byte beyond it.
  ///
  /// The echo is switched on again whatever happens, also when a signal ends the program.
  ///
  /// - Parameters:
  ///   - prompt: what is shown, for example `Password: `.
  ///   - printer: where the prompt and its newline go; those of records go to standard error.
  /// - Returns: the line without white space at its ends; nothing at the end of the input.
  /// - Throws: `InputError`; `InputError.failed` too when the prompt cannot be written.
  package func password(prompt: String, on printer: Printer) async throws(InputError) -> [UInt8] {
    try show(prompt, on: printer)
    let echo = EchoSwitch.off(fileDescriptor)
    let line: InputLine?
    do {
      line = try await nextLine(readingAhead: false)
    } catch {
      echo?.restore()
      try show("\n", on: printer)
      throw error
    }
    echo?.restore()
    try show("\n", on: printer)
    return trimmed(line?.bytes ?? [])
  }

  private func show(_ text: String, on printer: Printer) throws(InputError) {
    if printer.printsRecords { return printer.standardError.write(text) }
    printer.stream.write(text)
    do {
      try printer.flush()
    } catch {
      switch error {
      case .closed: throw .failed(errno: EPIPE)
      case .failed(let code): throw .failed(errno: code)
      }
    }
  }

  private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return [] }
    return Array(bytes[...last].drop(while: isSpace))
  }
}

/// A terminal that does not show what is typed, until `restore`.
private struct EchoSwitch {
  /// What a signal handler needs to restore the terminal.
  private struct Saved {
    let fileDescriptor: Int32
    var settings: termios
    let actions: UnsafeMutablePointer<sigaction>
  }

  private static let signals: (Int32, Int32, Int32, Int32) = (SIGHUP, SIGINT, SIGQUIT, SIGTERM)

  // Unsafe: set before the handlers are installed, cleared after they are gone.
  private nonisolated(unsafe) static var saved: Saved?

  /// Switches the echo off; `nil` when the descriptor is not a terminal.
  static func off(_ fileDescriptor: Int32) -> EchoSwitch? {
    var settings = termios()
    guard saved == nil, tcgetattr(fileDescriptor, &settings) == 0 else { return nil }
    saved = Saved(fileDescriptor: fileDescriptor, settings: settings, actions: .allocate(capacity: 4))
    installHandlers()
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(fileDescriptor, TCSADRAIN, &settings)
    return EchoSwitch()
  }

  /// Restores the terminal and what signals do.
  func restore() {
    EchoSwitch.restoreAll()
    EchoSwitch.saved?.actions.deallocate()
    EchoSwitch.saved = nil
  }

  private static func installHandlers() {
    guard let actions = saved?.actions else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      // Only calls that are safe in a signal handler; the signal comes again when the handler has returned.
      EchoSwitch.restoreAll()
      raise(signal)
    }
    sigaction(signals.0, &action, actions)
    sigaction(signals.1, &action, actions + 1)
    sigaction(signals.2, &action, actions + 2)
    sigaction(signals.3, &action, actions + 3)
  }

  private static func restoreAll() {
    guard var saved else { return }
    tcsetattr(saved.fileDescriptor, TCSADRAIN, &saved.settings)
    sigaction(signals.0, saved.actions, nil)
    sigaction(signals.1, saved.actions + 1, nil)
    sigaction(signals.2, saved.actions + 2, nil)
    sigaction(signals.3, saved.actions + 3, nil)
  }
}
