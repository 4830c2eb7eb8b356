import EtcdctlCommands
import Glibc

@main
struct Etcdctl {
  // Not on the main actor: to get back to it at the end would take a new thread.
  @concurrent nonisolated static func main() async {
    exit(await Program.run())
  }
}
