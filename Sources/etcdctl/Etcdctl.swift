import EtcdctlCommands
import Glibc

@main
struct Etcdctl {
  static func main() {
    // Nothing is left to be done at exit, and the handlers of libraries (OpenSSL's) must not take away what other
    // threads still use.
    _exit(Program.run())
  }
}
