import EtcdctlCommands
import Glibc

@main
struct Etcdctl {
  static func main() async {
    exit(await Program.run())
  }
}
