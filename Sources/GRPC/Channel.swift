import CCurl
import Glibc

/// The connection to one endpoint: its state, the calls that wait for it, and its easy handles.
///
/// The first call of a plaintext connection must request `HTTP/2 with prior knowledge`, and with libcurl 7.88 later
/// ones must not. So one call opens the connection while the others wait, and no other call may open a socket: if
/// libcurl wants to, because it found the connection dead, that call is restarted as the opening one.
///
/// libcurl 8 shares a connection only after the first response has arrived. When that takes long, a waiting call opens
/// another one.
final class Channel {
  enum State {
    case idle
    /// There is no connection yet that others can share.
    case connecting
    case connected
  }

  /// How long calls wait for another's response before one opens its own connection.
  private static let patience = Duration.milliseconds(100)

  let endpoint: Endpoint
  var state = State.idle
  var waiting: [CurlStream] = []
  var idleHandles: [EasyHandle] = []
  let options: TransportOptions
  let material: TLSMaterial
  /// Checks the certificates of the endpoint's server.
  let verifier: ServerVerifier
  private(set) var sockets: [Int32] = []
  private let stallGuard: StallGuard?
  private var isCorked = false
  /// Calls that libcurl is working on.
  var activeCalls = 0
  var liveness: Liveness
  /// Whether the last closed socket was connected: libcurl does not always report that.
  private(set) var lastSocketWasConnected = false
  private var lastSocketReceived: Int?
  private static let idleLimit = 128
  /// POLLRDHUP of Linux's `poll.h`, which Swift does not import.
  private static let peerHasClosed: Int16 = 0x2000

  /// The timeout of the next connection.
  private(set) var dialTimeout: Duration

  init(_ endpoint: Endpoint, settings: Settings, guardedBy stallGuard: StallGuard? = nil) {
    self.endpoint = endpoint
    self.stallGuard = stallGuard
    options = settings.options
    liveness = Liveness(time: options.keepAliveTime, timeout: options.keepAliveTimeout)
    material = settings.material
    verifier = ServerVerifier(expecting: (options.tls ?? TLSOptions()).expectedName(at: endpoint))
    dialTimeout = min(options.firstDialTimeout ?? options.dialTimeout, options.dialTimeout)
  }

  /// The connection timed out: the next one gets more time, because the network may just be slow.
  func dialTimedOut() { dialTimeout = min(dialTimeout * 3, options.dialTimeout) }

  /// Whether a request is held back on a new connection until the server has sent something: a silent server must not
  /// get it if there are other endpoints.
  var waitsForGreeting: Bool { options.firstDialTimeout != nil }

  /// The last connected socket; nil where the server's first bytes are not plaintext.
  var hearableSocket: Int32? {
    guard !endpoint.usesTLS, endpoint.socketPath.isEmpty else { return nil }
    return sockets.last { Channel.hasPeer($0) }
  }

  /// How many bytes the newest connection has received, or the last closed one if there is none; nil where the kernel
  /// does not report it.
  var receivedBytes: Int? {
    sockets.last.map { ProtocolProbe.bytesReceived(on: $0) } ?? lastSocketReceived
  }

  /// Whether the socket is still open.
  func owns(_ socket: Int32) -> Bool { sockets.contains(socket) }

  func takeWaiting() -> [CurlStream] {
    defer { waiting = [] }
    return waiting
  }

  /// Ensures that libcurl notices when the server has closed an idle connection: libcurl 8.14 considers a connection
  /// alive while only the server's half is closed.
  func giveUpDeadConnections() {
    guard activeCalls == 0 else { return }
    for socket in sockets where Channel.peerHasClosed(socket) { giveUp(socket) }
  }

  /// Makes libcurl find the connection dead at its next use.
  func giveUp(_ socket: Int32) {
    shutdown(socket, Int32(SHUT_RDWR))
    forget(socket)
  }

  private func forget(_ socket: Int32) {
    stallGuard?.remove(socket)
    sockets.removeAll { $0 == socket }
    if sockets.isEmpty, state == .connected { state = .idle }
  }

  private static func peerHasClosed(_ socket: Int32) -> Bool {
    var entry = pollfd(fd: socket, events: Channel.peerHasClosed, revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// Whether the peer has closed the connection and all its data was read.
  static func isClosedByPeer(_ socket: Int32) -> Bool {
    peerHasClosed(socket) && !hasUnread(socket)
  }

  /// Whether unread data has arrived.
  static func hasUnread(_ socket: Int32) -> Bool {
    var unread: Int32 = 0
    return ioctl(socket, UInt(FIONREAD), &unread) != 0 || unread > 0
  }

  /// When a waiting call opens its own connection, because there is one but no response.
  private(set) var timeForAnotherConnection: ContinuousClock.Instant?

  /// There is a connection, but other calls cannot share it yet.
  func connected(at time: ContinuousClock.Instant) { timeForAnotherConnection = time + Channel.patience }

  /// Others can share the connection from now on.
  func becomeShareable() {
    state = .connected
    timeForAnotherConnection = nil
  }

  /// The call that was to open a connection has ended before others could share it.
  func connectionAttemptEnded() {
    if state == .connecting { state = .idle }
    timeForAnotherConnection = nil
  }

  /// An easy handle with all options that are common to all calls.
  func handle(forBulk isBulk: Bool) throws(CallError) -> EasyHandle {
    if !isBulk, let handle = idleHandles.popLast() { return handle }
    guard let handle = EasyHandle(bufferSize: isBulk ? 64 << 10 : 16 << 10) else {
      throw .transport(failure("out of memory"))
    }
    configure(handle)
    try check(handle)
    return handle
  }

  /// Throws when libcurl refused an option of the handle.
  func check(_ handle: EasyHandle) throws(CallError) {
    guard let option = handle.refusedOption else { return }
    throw .transport(failure("this libcurl (\(libraryVersion)) refuses option \(option.rawValue)"))
  }

  func giveBack(_ handle: EasyHandle) {
    if idleHandles.count < Channel.idleLimit { idleHandles.append(handle) }
  }

  private var libraryVersion: String { curl_version().map { String(cString: $0) } ?? "" }

  private func failure(_ reason: String) -> TransportError {
    TransportError(endpoint: endpoint.text, phase: .configuration, reason: reason, isRetryable: false)
  }

  /// The URL without path.
  private(set) lazy var origin: String = {
    let scheme = endpoint.usesTLS ? "https://" : "http://"
    let tls = endpoint.usesTLS ? options.tls : nil
    if let name = tls?.serverName, !name.isEmpty { return "\(scheme)\(name):\(endpoint.port)" }
    guard endpoint.socketPath.isEmpty else { return scheme + endpoint.socketAuthority }
    // The zone of a link-local address follows an encoded percent sign.
    return scheme
      + endpoint.address.utf8.reduce(into: "") { address, byte in
        address += byte == UInt8(ascii: "%") ? "%25" : String(UnicodeScalar(byte))
      }
  }()

  private func configure(_ handle: EasyHandle) {
    setRoute(of: handle)
    handle.set(CURLOPT_POST, 1)
    // A truncated request would leave libcurl 7.88 waiting for the end of the response.
    handle.set(CURLOPT_KEEP_SENDING_ON_ERROR, 1)
    handle.set(CURLOPT_UPLOAD_BUFFERSIZE, 16 << 10)
    setCallbacks(of: handle)
  }

  /// Sets the options of the connection that are independent of gRPC.
  func setRoute(of handle: EasyHandle) {
    handle.set(CURLOPT_NOSIGNAL, 1)
    // A timeout of name resolution must not wait for the resolver's thread.
    handle.set(CURLOPT_QUICK_EXIT, 1)
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    handle.set(CURLOPT_TCP_NODELAY, 1)
    handle.set(CURLOPT_CONNECTTIMEOUT_MS, Int(dialTimeout.wholeMilliseconds(in: 1...Int32.max)))
    handle.set(CURLOPT_USERAGENT, options.userAgent)
    handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    setDestination(of: handle)
    if endpoint.usesTLS { setTLS(of: handle) }
  }

  private func setDestination(of handle: EasyHandle) {
    if endpoint.socketPath.hasPrefix("@") {
      handle.set(CURLOPT_ABSTRACT_UNIX_SOCKET, String(endpoint.socketPath.dropFirst()))
    } else if !endpoint.socketPath.isEmpty {
      handle.set(CURLOPT_UNIX_SOCKET_PATH, endpoint.socketPath)
    } else if endpoint.usesTLS, options.tls?.serverName?.isEmpty == false {
      handle.set(CURLOPT_CONNECT_TO, list: [Array("::\(endpoint.address)".utf8)])
    }
    guard let proxy = options.proxy, proxy.serves(endpoint) else {
      // An empty name also keeps libcurl from reading the environment.
      handle.set(CURLOPT_PROXY, "")
      return
    }
    handle.set(CURLOPT_PROXY, proxy.url)
    // The environment is not read for exceptions either.
    handle.set(CURLOPT_NOPROXY, "")
    handle.set(CURLOPT_HTTPPROXYTUNNEL, 1)
  }

  private func setCallbacks(of handle: EasyHandle) {
    handle.set(CURLOPT_WRITEFUNCTION) { CurlStream.from($3)?.receiveBody($0, $1 &* $2) ?? 0 }
    handle.set(CURLOPT_HEADERFUNCTION) { CurlStream.from($3)?.receiveHeader($0, $1 &* $2) ?? 0 }
    handle.set(CURLOPT_READFUNCTION) { CurlStream.from($3)?.provideBody($0, $1 &* $2) ?? ccurl_read_abort }
    handle.setBeforeRequest { context, _, _, _, port in CurlStream.from(context)?.connectionIsReady(port) ?? 1 }
    handle.setOpenSocket { context, _, address in CurlStream.from(context)?.openSocket(address) ?? ccurl_no_socket }
    handle.setCloseSocket { context, socket in
      Channel.from(context)?.willClose(socket)
      return close(socket)
    }
    // The connection and this pointer outlive the call; the loop keeps its channels until it ends.
    let context = Unmanaged.passUnretained(self).toOpaque()
    handle.set(CURLOPT_CLOSESOCKETDATA, pointer: context)
    guard options.log != nil else { return }
    handle.set(CURLOPT_VERBOSE, 1)
    handle.set(CURLOPT_DEBUGDATA, pointer: context)
    handle.setDebug { _, kind, text, size, context in
      Channel.from(context)?.log(kind, text, size)
      return 0
    }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Channel? {
    // The pointer that `setCallbacks` made.
    context.map { Unmanaged<Channel>.fromOpaque($0).takeUnretainedValue() }
  }

  private func log(_ kind: curl_infotype, _ text: UnsafeMutablePointer<CChar>?, _ size: Int) {
    guard kind == CURLINFO_TEXT, let text else { return }
    var line = UnsafeRawBufferPointer(start: text, count: size)[...]
    while let last = line.last, last <= 0x20 { line = line.dropLast() }
    options.log?("\(endpoint.text): \(ConnectionLog.withoutSecrets(String(decoding: line, as: UTF8.self)))")
  }

  /// Opens a socket that detects a dead peer and is not inherited by child processes.
  func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    let socket = socket(address.pointee.family, kind, address.pointee.protocol)
    guard socket >= 0 else { return ccurl_no_socket }
    sockets.append(socket)
    stallGuard?.add(socket)
    lastSocketWasConnected = false
    if address.pointee.family != AF_UNIX { setKeepAlive(of: socket) }
    return socket
  }

  private func setKeepAlive(of socket: Int32) {
    let time = options.keepAliveTime.wholeMilliseconds(in: 1...86_400_000)
    let timeout = options.keepAliveTimeout.wholeMilliseconds(in: 1...86_400_000)
    let interval = max(1, timeout / 3000)
    set(SOL_SOCKET, SO_KEEPALIVE, 1, of: socket)
    set(Int32(IPPROTO_TCP), TCP_KEEPIDLE, max(1, time / 1000), of: socket)
    set(Int32(IPPROTO_TCP), TCP_KEEPINTVL, interval, of: socket)
    set(Int32(IPPROTO_TCP), TCP_KEEPCNT, max(1, timeout / 1000 / interval), of: socket)
    // It counts from the last sign of life, so it includes the silence before the first probe.
    set(Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, time + timeout, of: socket)
  }

  /// Holds back what is sent until `uncork`, so that a request's headers and message go out together.
  func cork() {
    guard !isCorked, endpoint.socketPath.isEmpty else { return }
    isCorked = true
    for socket in sockets { set(Int32(IPPROTO_TCP), TCP_CORK, 1, of: socket) }
  }

  func uncork() {
    guard isCorked else { return }
    isCorked = false
    for socket in sockets { set(Int32(IPPROTO_TCP), TCP_CORK, 0, of: socket) }
  }

  private func set(_ level: Int32, _ option: Int32, _ value: Int32, of socket: Int32) {
    var value = value
    // Without this option, a dead peer is only noticed later.
    setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  /// The local port of a connection; 0 where there are no ports.
  static func localPort(of socket: Int32) -> Int32 {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
    }
    guard status == 0, [AF_INET, AF_INET6].contains(Int32(address.ss_family)) else { return 0 }
    // The port of both families is where that of IPv4 is.
    return withUnsafeBytes(of: &address) {
      Int32(UInt16(bigEndian: $0.load(fromByteOffset: MemoryLayout<sa_family_t>.size, as: UInt16.self)))
    }
  }

  private static func hasPeer(_ socket: Int32) -> Bool {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(socket, $0, &length) == 0 }
    }
  }

  private func willClose(_ socket: Int32) {
    lastSocketWasConnected = Channel.hasPeer(socket)
    lastSocketReceived = ProtocolProbe.bytesReceived(on: socket)
    forget(socket)
  }
}
