import TestSupport
import Testing

@testable import GRPC

/// Every event in every state, in one table: a row an event, a column a state.
@Suite(.timeLimit(.minutes(2))) struct CallProgressTests {
  private typealias Event = CallProgress.Event

  private static let endpoint = (try? Endpoint(parsing: "host:1", secureByDefault: false)).unsafelyUnwrapped
  private static let lost = CallError.transport(
    TransportError(endpoint: "host:1", phase: .http, reason: "lost", isRetryable: true))
  private static let refusal = CallError.status(RPCError(code: .internal, message: "refused"))

  private static func head(_ lines: String) -> ResponseHead {
    var head = ResponseHead()
    Array(lines.utf8).withUnsafeBytes { head.receive($0) }
    return head
  }

  private static let leading = "HTTP/2 200\r\ncontent-type: application/grpc\r\n\r\n"
  private static let begun = head(leading)
  private static let good = head(leading + "grpc-status: 0\r\n")
  private static let noLeader = head(leading + "grpc-status: 14\r\ngrpc-message: no leader\r\n")
  private static let noLeaderOutcome = Outcome.failed(.status(RPCError(code: .unavailable, message: "no leader")))

  /// The states, each as the events that lead to it.
  private static let states: [(name: String, events: [Event])] = [
    ("waiting", []),
    ("opening", [.started(opensConnection: true)]),
    ("sharing", [.started(opensConnection: false)]),
    ("displaced", [.started(opensConnection: false), .connectionWanted]),
    ("heldBack", [.started(opensConnection: true), .connected(holdsRequestBack: true), .requestPaused]),
    ("requested", [.started(opensConnection: true), .connected(holdsRequestBack: false)]),
    ("sent", [.started(opensConnection: true), .connected(holdsRequestBack: false), .sent(9), .requestPaused]),
    ("responding", responding),
    ("paused", responding + [.readingPaused]),
    ("inside", responding + [.bodyReceived(isInsideMessage: true)]),
    ("refused", responding + [.headReceived(noLeader)]),
    ("served", responding + [.requestCompleted, .headReceived(good)]),
    ("broken", responding + [.refused(refusal)]),
    ("explaining", [.started(opensConnection: true), .finished(.failure(lost, .explanation))]),
    ("ended", [.stopped(.cancelled)]),
  ]

  private static let responding: [Event] = [
    .started(opensConnection: true), .connected(holdsRequestBack: false), .sent(9), .requestPaused,
    .headReceived(begun),
  ]

  private static let events: [(name: String, event: Event)] = [
    ("started", .started(opensConnection: true)),
    ("connectionWanted", .connectionWanted),
    ("connected", .connected(holdsRequestBack: false)),
    ("spokeHTTP2", .serverSpoke(.http2)),
    ("spokeTLS", .serverSpoke(.tls)),
    ("sent", .sent(5)),
    ("requestPaused", .requestPaused),
    ("requestResumed", .requestResumed),
    ("requestCompleted", .requestCompleted),
    ("head", .headReceived(begun)),
    ("status", .headReceived(noLeader)),
    ("body", .bodyReceived(isInsideMessage: false)),
    ("readingPaused", .readingPaused),
    ("readingResumed", .readingResumed),
    ("refused", .refused(refusal)),
    ("roundEnded", .roundEnded),
    ("success", .finished(.success(mayLackStatus: false))),
    ("successWithoutStatus", .finished(.success(mayLackStatus: true))),
    ("failure", .finished(.failure(lost, .none))),
    ("explicableFailure", .finished(.failure(lost, .explanation))),
    ("harmlessFailure", .finished(.failure(lost, .restart))),
    ("stopped", .stopped(.cancelled)),
  ]

  /// What each event decides in each state: `-` nothing, `abort`, `send`, `again` (on the same connection or on a
  /// `fresh` one), `explain`, or the end: `ok`, `lost`, `refusal`, `leader` for the server's own status, `status` for a
  /// missing one, `message` for one that is cut short, `cancel`.
  private static let table = """
    state       waiting opening sharing displaced heldBack requested sent    responding paused inside  refused served broken  explaining ended
    started              -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    connectionWanted     abort  -       abort   abort     abort    abort     abort   abort      abort  abort   abort   abort  abort   abort      abort
    connected            -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    spokeHTTP2           -      -       -       -         send     -         -       -          -      -       -       -      -       -          -
    spokeTLS             -      -       -       -         explain  explain   explain -          -      -       -       -      -       -          -
    sent                 -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    requestPaused        -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    requestResumed       -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    requestCompleted     -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    head                 -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    status               -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    body                 -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    readingPaused        -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    readingResumed       -      -       -       -         -        -         -       -          -      -       -       -      -       -          -
    refused              -      abort   abort   abort     abort    abort     abort   abort      abort  abort   abort   abort  abort   -          -
    roundEnded           -      -       -       -         -        -         -       -          -      -       leader  ok     refusal -          -
    success              -      status  status  status    status   status    status  status     status status  leader  ok     refusal -          -
    successWithoutStatus -      status  status  status    status   status    status  ok         ok     ok      leader  ok     refusal -          -
    failure              -      lost    lost    fresh     lost     lost      lost    lost       lost   lost    leader  ok     refusal -          -
    explicableFailure    -      explain explain fresh     explain  explain   explain explain    explain explain leader ok     refusal -          -
    harmlessFailure      -      again   again   fresh     again    again     again   again      again  lost    leader  ok     refusal -          -
    stopped              cancel cancel  cancel  cancel    cancel   cancel    cancel  cancel     cancel cancel  cancel  cancel cancel  cancel     -
    """

  private static func word(_ action: CallProgress.Action) -> String {
    switch action {
    case .proceed: "-"
    case .abort: "abort"
    case .sendRequest: "send"
    case .restart(let lacksConnection): lacksConnection ? "fresh" : "again"
    case .explain: "explain"
    case .end(.completed): "ok"
    case .end(.failed(lost)): "lost"
    case .end(.failed(refusal)): "refusal"
    case .end(.failed(.cancelled)): "cancel"
    case .end(noLeaderOutcome): "leader"
    case .end(.failed(.transport)): "status"
    case .end(.failed(.status)): "message"
    case .end(.failed(.stalled)): "stalled"
    }
  }

  private static func progress(_ events: [Event]) -> CallProgress {
    var progress = CallProgress(at: endpoint)
    for event in events { _ = progress.handle(event) }
    return progress
  }

  @Test func everyEventInEveryState() throws {
    let rows = Self.table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.first.map { Array($0.dropFirst()) } == Self.states.map(\.name))
    #expect(rows.dropFirst().map(\.first) == Self.events.map(\.name))
    for (row, event) in zip(rows.dropFirst(), Self.events) {
      for (expected, state) in zip(row.dropFirst(), Self.states) {
        var progress = Self.progress(state.events)
        #expect(Self.word(progress.handle(event.event)) == expected, "\(event.name) while \(state.name)")
      }
    }
  }

  /// A call that has ended stays so.
  @Test func theEndIsTheEnd() {
    for event in Self.events {
      var progress = Self.progress([.stopped(.cancelled)])
      _ = progress.handle(event.event)
      #expect(progress.state == .ended(.failed(.cancelled)), "\(event.name)")
    }
  }

  @Test func aMessageThatIsCutShort() {
    var progress = Self.progress(Self.responding + [.bodyReceived(isInsideMessage: true), .headReceived(Self.good)])
    #expect(Self.word(progress.handle(.roundEnded)) == "message")
  }

  /// Trailers end the call while our half is open, paused or complete, and while reading is paused.
  @Test func trailersEndTheCall() {
    for half: [Event] in [[], [.requestResumed], [.requestCompleted], [.readingPaused]] {
      var progress = Self.progress(Self.responding + half + [.headReceived(Self.noLeader)])
      #expect(progress.handle(.roundEnded) == .end(Self.noLeaderOutcome))
    }
  }

  /// A response may begin with its status, and libcurl 7.88 may lose what precedes the trailers.
  @Test func aStatusAtOnce() {
    for head in [
      Self.head("HTTP/2 200\r\ncontent-type: application/grpc\r\ngrpc-status: 14\r\ngrpc-message: no leader\r\n\r\n"),
      Self.head("grpc-status: 14\r\ngrpc-message: no leader\r\n"),
    ] {
      var progress = Self.progress([
        .started(opensConnection: true), .connected(holdsRequestBack: false), .headReceived(head),
      ])
      #expect(progress.handle(.roundEnded) == .end(Self.noLeaderOutcome))
    }
  }

  @Test func aCallBeginsAnewNotForEver() {
    var progress = CallProgress(at: Self.endpoint)
    var restarts = 0
    while true {
      _ = progress.handle(.started(opensConnection: true))
      guard case .restart = progress.handle(.finished(.failure(Self.lost, .restart))) else { break }
      restarts += 1
    }
    #expect(restarts == 5)
    #expect(progress.state == .ended(.failed(Self.lost)))
  }

  @Test func whatWasSentIsNotSentAgain() {
    for (sent, word) in [(0, "fresh"), (1, "lost")] {
      var progress = Self.progress([.started(opensConnection: false), .sent(sent), .connectionWanted])
      #expect(Self.word(progress.handle(.finished(.failure(Self.lost, .none)))) == word)
    }
  }

  @Test func aHeldBackRequestIsSentOnce() {
    var progress = Self.progress([.started(opensConnection: true), .connected(holdsRequestBack: true), .requestPaused])
    #expect(progress.isHeldBack)
    #expect(progress.handle(.serverSpoke(.http2)) == .sendRequest)
    #expect(!progress.isHeldBack && progress.isConnected && !progress.requestIsPaused)
    #expect(progress.handle(.serverSpoke(.http2)) == .proceed)
  }
}
