import Glibc

/// A password or a token that was given on the command line or in an environment variable.
///
/// It shows its bytes to nobody who doesn't ask for them by name: a description, a dump and a reflection of it, or of
/// options that contain it, say `(secret)`. All copies share one piece of memory, which is overwritten when the last
/// one goes. Outside it the bytes live on in the system's own copy of the command line and the environment, in the
/// ``Word`` that was parsed, and in the request that carries them; a program that has a secret therefore refuses core
/// dumps.
package struct Secret: Sendable, Equatable {
  private let storage: Storage

  /// Takes a copy of the bytes.
  package init(_ bytes: [UInt8] = []) { storage = Storage(bytes) }

  /// A copy of the bytes, in the open.
  package var bytes: [UInt8] { Array(storage.memory) }

  /// The bytes decoded as UTF-8, in the open.
  package var string: String { String(decoding: storage.memory, as: UTF8.self) }

  /// Whether there are no bytes, which counts as no secret.
  package var isEmpty: Bool { storage.memory.isEmpty }

  /// Compares the bytes.
  package static func == (left: Secret, right: Secret) -> Bool {
    left.storage.memory.elementsEqual(right.storage.memory)
  }

  private final class Storage: @unchecked Sendable {  // nothing writes to the memory between init and deinit
    let memory: UnsafeMutableRawBufferPointer

    init(_ bytes: [UInt8]) {
      memory = .allocate(byteCount: bytes.count, alignment: 1)
      memory.copyBytes(from: bytes)
    }

    deinit {
      // Unlike an assignment, it isn't left out because nobody reads the memory again.
      if let start = memory.baseAddress { explicit_bzero(start, memory.count) }
      memory.deallocate()
    }
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The same for all secrets.
  package var description: String { "(secret)" }

  /// The same for all secrets.
  package var debugDescription: String { description }

  /// Without children.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
