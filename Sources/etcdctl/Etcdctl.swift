import EtcdctlCommands

@main
struct Etcdctl {
  static func main() async {}
}
