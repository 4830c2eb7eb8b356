import EtcdctlCommands
import Glibc

@main
struct Etcdctl {
  // Not on the main actor: to get back to it at the end would take a new thread.
  @concurrent nonisolated static func main() async {
    // Nothing is left to be done at exit, and the handlers of libraries (OpenSSL's) must not take away what other threads
    // still use.
    _exit(await Program.run())
  }
}
