import CCurl
import Glibc

/// The way to one endpoint: how its connection stands, who waits for it, and easy handles set up for it.
///
/// The first call of a plaintext connection must ask for `HTTP/2 with prior knowledge`, and with libcurl 7.88 all
/// later ones must not. So one call opens the connection while the others wait, and no other call may open a
/// socket: when libcurl wants to, because it found the connection dead, that call starts anew as the opening one.
///
/// libcurl 8 shares a connection only after the first answer has arrived. When that takes long, a call that waits
/// opens another one.
final class Channel {
  enum State {
    case idle
    /// There is none yet that others can share.
    case connecting
    case connected
  }

  /// How long calls wait for another's answer before one opens its own connection.
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
  /// Calls that libcurl has in hand.
  var activeCalls = 0
  /// Whether a socket can be read, and libcurl was asked to look.
  var isReadable = false
  /// How often in a row that brought nothing.
  var fruitlessLooks = 0
  /// Calls that wait for a response.
  var waitingCalls = 0
  var liveness: Liveness
  /// The connections that there were when the server was asked for a sign of life; nil when it has answered.
  var questioned: [Int32]?
  /// Whether the socket that was closed last had a peer: libcurl does not always say how far it came.
  private(set) var lastSocketWasConnected = false
  private static let idleLimit = 128
  /// POLLRDHUP of Linux's `poll.h`, which Swift does not import.
  private static let peerHasClosed: Int16 = 0x2000

  /// How long the next connection may take to come about.
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

  /// No connection came about in time: the next one gets more of it, for the way may just be slow.
  func dialTimedOut() { dialTimeout = min(dialTimeout * 3, options.dialTimeout) }

  /// Whether a request is held back on a new connection until the server has said something: where there are other endpoints, a silent
  /// one must not get it.
  var waitsForGreeting: Bool { options.firstDialTimeout != nil }

  /// The socket that was opened last and has a peer; nil where there are no first words to hear in plaintext.
  var hearableSocket: Int32? {
    guard !endpoint.usesTLS, endpoint.socketPath.isEmpty else { return nil }
    return sockets.last { Channel.hasPeer($0) }
  }

  /// Whether the socket is still open.
  func owns(_ socket: Int32) -> Bool { sockets.contains(socket) }

  func takeWaiting() -> [CurlStream] {
    defer { waiting = [] }
    return waiting
  }

  /// Makes sure that libcurl notices when the server has closed a connection that nobody uses: libcurl 8.14 takes
  /// a connection for alive while only the server's half is closed.
  func giveUpDeadConnections() {
    guard activeCalls == 0 else { return }
    for socket in sockets where Channel.peerHasClosed(socket) { giveUp(socket) }
  }

  /// Has libcurl find the connection dead when it wants to use it next.
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

  /// Whether the peer has closed the connection and everything that it had sent was read.
  static func isClosedByPeer(_ socket: Int32) -> Bool {
    peerHasClosed(socket) && !hasUnread(socket)
  }

  /// Whether something has arrived that nobody has read.
  static func hasUnread(_ socket: Int32) -> Bool {
    var unread: Int32 = 0
    return ioctl(socket, UInt(FIONREAD), &unread) != 0 || unread > 0
  }

  /// When a waiting call is to open a connection of its own, because there is one but no answer.
  private(set) var timeForAnotherConnection: ContinuousClock.Instant?

  /// There is a connection, but others can't share it yet.
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

  /// An easy handle that has all options that don't change from call to call.
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
    // The zone of a link-local address stands behind an encoded percent sign.
    return scheme
      + endpoint.address.utf8.reduce(into: "") { address, byte in
        address += byte == UInt8(ascii: "%") ? "%25" : String(UnicodeScalar(byte))
      }
  }()

  private func configure(_ handle: EasyHandle) {
    setRoute(of: handle)
    handle.set(CURLOPT_POST, 1)
    // A request that is cut short would leave libcurl 7.88 waiting for the end of the answer.
    handle.set(CURLOPT_KEEP_SENDING_ON_ERROR, 1)
    handle.set(CURLOPT_UPLOAD_BUFFERSIZE, 16 << 10)
    setCallbacks(of: handle)
  }

  /// Sets how the endpoint is reached: all that doesn't concern gRPC.
  func setRoute(of handle: EasyHandle) {
    handle.set(CURLOPT_NOSIGNAL, 1)
    // Giving up on a name must not wait for the thread that looks it up.
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
      // An empty name also keeps libcurl from asking the environment.
      handle.set(CURLOPT_PROXY, "")
      return
    }
    handle.set(CURLOPT_PROXY, proxy.url)
    // Nor is the environment asked for exceptions.
    handle.set(CURLOPT_NOPROXY, "")
    handle.set(CURLOPT_HTTPPROXYTUNNEL, 1)
  }

  private func setCallbacks(of handle: EasyHandle) {
    handle.set(CURLOPT_WRITEFUNCTION) { CurlStream.from($3)?.receiveBody($0, $1 &* $2) ?? 0 }
    handle.set(CURLOPT_HEADERFUNCTION) { CurlStream.from($3)?.receiveHeader($0, $1 &* $2) ?? 0 }
    handle.set(CURLOPT_READFUNCTION) { CurlStream.from($3)?.provideBody($0, $1 &* $2) ?? ccurl_read_abort }
    handle.setBeforeRequest { context, _, _, _, _ in CurlStream.from(context)?.connectionIsReady() ?? 1 }
    handle.setOpenSocket { context, _, address in CurlStream.from(context)?.openSocket(address) ?? ccurl_no_socket }
    handle.setCloseSocket { context, socket in
      Channel.from(context)?.willClose(socket)
      return close(socket)
    }
    // The connection, and with it this pointer, outlives the call; the loop keeps its channels until the end.
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

  /// Opens a socket that notices a dead peer and is not passed on to child processes.
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
    // Counts from the last sign of life, so the silence before the first probe is part of it.
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
    // What can't be set only makes a dead peer be noticed later.
    setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
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
    forget(socket)
  }
}
