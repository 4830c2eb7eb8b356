import Foundation
import TestSupport
import Testing

/// Requirements of tests: where one is missing, the test is skipped and counted as skipped.
extension Trait where Self == ConditionTrait {
  static var needsEtcd35: Self { .enabled(if: EtcdRelease.v3_5 != nil, "etcd 3.5 is not here") }

  /// The installed etcd is one from before 3.5.
  static var needsEtcd34: Self {
    .enabled(if: EtcdRelease.installed?.isAtLeast("3.5") == false, "the installed etcd is not 3.4")
  }

  static var needsLaterEtcd: Self {
    .enabled(if: !EtcdRelease.later.isEmpty, "etcd 3.6 and 3.7 are not here: ETCD_36_DIR, ETCD_37_DIR")
  }

  static var needsLibedit: Self {
    .enabled(if: dlopen("libedit.so.2", RTLD_LAZY) != nil, "libedit is not installed")
  }

  /// The executable of `make dist` has libcurl, zlib and libzstd inside.
  static var needsLoadedLibraries: Self {
    .enabled("libcurl is part of the executable") {
      try await Etcdctl.built.run(["version", "--verbose"]).lines.contains {
        $0.hasPrefix("libcurl version: ") && !$0.hasSuffix(" (static)")
      }
    }
  }

  static var needsNameServer: Self {
    .enabled("port 53 or mount namespaces are not to be had") { await NameServer.isPermitted.value }
  }

  static var needsOtherUsers: Self {
    .enabled(if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0, "only root can be another user")
  }

  static var needsMounts: Self {
    .enabled("file systems may not be mounted here") {
      let directory = try TemporaryDirectory("mount")
      guard mount("tmpfs", directory.path, "tmpfs", 0, "size=4m") == 0 else { return false }
      return umount2(directory.path, Int32(MNT_DETACH)) == 0
    }
  }
}

/// The libcurl that the executable under test loads: the one that the tests themselves would.
enum Libcurl {
  private static let version: String = {
    guard let library = dlopen("libcurl.so.4", RTLD_LAZY), let symbol = dlsym(library, "curl_version") else {
      return ""
    }
    let function = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafePointer<CChar>?).self)
    return function().map { String(cString: $0) } ?? ""
  }()

  /// Whether the status of a stream that is reset gets lost.
  static let discardsStatuses = version.hasPrefix("libcurl/8.2.")
}
