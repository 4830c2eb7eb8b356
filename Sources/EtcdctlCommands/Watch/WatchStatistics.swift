import CommandModel
import EtcdAPI
import EtcdClient
import Offline
import Output
import Synchronization

/// `watch --stats`: how many events there are instead of the events.
struct WatchStatistics: Sendable {
  let request: Etcdserverpb_WatchCreateRequest
  let interval: Duration
  /// How many segments of a key make a group.
  let depth: Int
  let context: Context

  /// Counts and prints until it is interrupted, which is not an error.
  /// - Throws: why the watch could not be created or was canceled, a failed write.
  func run() async throws {
    let client = try await context.client()
    let watch = Watch(request, client: client)
    do {
      try await cancellingOnSignals { _ in try await count(watch) }
    } catch is CancellationError {}
  }

  private func count(_ watch: Watch) async throws {
    let counter = EventCounter(depth: depth)
    do { try await count(watch, with: counter) } catch {
      // What a canceled stream reports is not the reason.
      try Task.checkCancellation()
      throw error
    }
  }

  private func count(_ watch: Watch, with counter: EventCounter) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await watch.run { update in
          switch update {
          case .interrupted(let cause): context.standardError.note(interruption: cause, of: "watch")
          case .resumed(let endpoint): context.standardError.line("watch resumed at \(endpoint)")
          case .response(let response, let skipped): try counter.count(response, skipping: skipped)
          }
        }
        try Task.checkCancellation()
        throw Failure("watch is canceled by the server", .interrupted)
      }
      group.addTask { try await printRegularly(counter) }
      defer { group.cancelAll() }
      _ = try await group.next()
    }
  }

  private func printRegularly(_ counter: EventCounter) async throws {
    var last = ContinuousClock.now
    while true {
      try await Task.sleep(until: last + interval, clock: .continuous)
      let now = ContinuousClock.now
      let groups = counter.take()
      try context.printer.print(
        WatchStatisticsReport(groups, seconds: (now - last).seconds, at: UTCTime.now))
      try context.printer.flush()
      last = now
    }
  }
}

/// The events of keys that begin alike.
struct EventGroup: Sendable, Equatable {
  let prefix: [UInt8]
  var puts = 0
  var deletes = 0
  /// The bytes of the keys and values.
  var bytes = 0

  var events: Int { puts + deletes }
}

/// Counts events by the beginning of their keys.
final class EventCounter: Sendable {
  private static let slash = UInt8(ascii: "/")
  /// How many groups are told apart, so that memory does not grow; the rest are counted together.
  private static let groupLimit = 10_000

  private let depth: Int
  private let groups = Mutex<[[UInt8]: EventGroup]>([:])

  init(depth: Int) { self.depth = depth }

  /// Counts the events of a response, of which the first ones were counted before.
  func count(_ response: WatchResponse, skipping skipped: Int) throws {
    var rest = skipped
    try response.forEachEvent { event in
      guard rest == 0 else { return rest -= 1 }
      let pair = event.keyValue
      add([UInt8](pair.key), isDelete: event.isDelete, bytes: pair.key.count + pair.value.count)
    }
  }

  /// Counts an event.
  func add(_ key: [UInt8], isDelete: Bool, bytes: Int) {
    let prefix = Self.prefix(of: key, depth: depth)
    groups.withLock { groups in
      let name = groups[prefix] == nil && groups.count >= Self.groupLimit ? Array("(other keys)".utf8) : prefix
      var group = groups[name] ?? EventGroup(prefix: name)
      if isDelete { group.deletes += 1 } else { group.puts += 1 }
      group.bytes += bytes
      groups[name] = group
    }
  }

  /// The groups since the last time, the busiest first.
  func take() -> [EventGroup] {
    let all = groups.withLock { groups in
      defer { groups.removeAll(keepingCapacity: true) }
      return Array(groups.values)
    }
    return all.sorted {
      $0.events == $1.events ? $0.prefix.lexicographicallyPrecedes($1.prefix) : $0.events > $1.events
    }
  }

  /// `/registry/pods/` of `/registry/pods/default/web` for two segments; the whole key if it has no more.
  static func prefix(of key: [UInt8], depth: Int) -> [UInt8] {
    var missing = depth
    for (index, byte) in key.enumerated() where byte == slash && index > 0 {
      missing -= 1
      if missing == 0 { return Array(key[...index]) }
    }
    return key
  }
}

/// How many events there were in a span of time, by the beginning of the key.
struct WatchStatisticsReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let groups: [EventGroup]
  private let seconds: Double
  private let time: String

  init(_ groups: [EventGroup], seconds: Double, at time: Int64) {
    self.groups = groups
    self.seconds = max(seconds, 1e-3)
    self.time = UTCTime.rfc3339(time)
  }

  func simple(to out: SimpleWriter) {
    out.beginScreen()
    table().writeColumns(to: out.stream)
  }

  /// The groups and, as the last row, their sum.
  func table() -> Table {
    var total = EventGroup(prefix: Array("(all)".utf8))
    for group in groups {
      total.puts += group.puts
      total.deletes += group.deletes
      total.bytes += group.bytes
    }
    return Table(
      header: ["time", "events/s", "puts", "deletes", "bytes/s", "prefix"],
      rows: (groups + [total]).map { group in
        [
          .text(time), .text((Double(group.events) / seconds).text(decimals: 1)), "\(group.puts)", "\(group.deletes)",
          .text(ByteCount(UInt64(Double(group.bytes) / seconds)).text), .bytes(group.prefix),
        ]
      })
  }

  func fields(to out: FieldsWriter) {
    for group in groups {
      out.quoted("Time", time)
      out.quoted("Prefix", group.prefix)
      out.field("Puts", group.puts)
      out.field("Deletes", group.deletes)
      out.field("Bytes", group.bytes)
      out.field("EventsPerSecond", text: (Double(group.events) / seconds).text(decimals: 1))
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for group in groups {
        out.object {
          out.field("time", time)
          out.field("prefix", bytes: group.prefix)
          out.field("puts", group.puts)
          out.field("deletes", group.deletes)
          out.field("bytes", group.bytes)
          out.key("span")
          out.value(duration: .seconds(seconds), text: Duration.seconds(seconds).goText)
        }
      }
    }
  }
}
