import EtcdAPI
import EtcdClient
import Output
import Synchronization

/// Writes random keys concurrently over one connection, and records the latencies.
struct LoadGenerator: Sendable {
  /// The interval at which due requests are sent: sending them together costs less.
  private static let tick = Duration.milliseconds(10)
  /// The timeout of a request.
  private static let patience = Duration.seconds(60)

  let client: Client
  let prefix: [UInt8]
  /// The size in bytes of a key after the prefix, and of a value.
  let keySize: Int
  let valueSize: Int
  /// The maximum number of concurrent requests.
  let clients: Int

  /// Writes keys at a rate for a duration, slower if the server cannot keep up; ends early when the task is cancelled.
  func run(rate: Int, for duration: Duration) async -> LoadResult {
    let record = LoadRecord()
    let begin = ContinuousClock.now
    await withDiscardingTaskGroup { group in
      var credit = 0.0
      var last = begin
      while !Task.isCancelled {
        let now = ContinuousClock.now
        guard now - begin < duration else { break }
        // Missed requests are not made up for, except one per client.
        credit = min(credit + (now - last).seconds * Double(rate), Double(clients))
        last = now
        let due = min(Int(credit), clients - record.underWay)
        for _ in 0..<max(due, 0) {
          record.begin()
          group.addTask { await put(record) }
        }
        credit -= Double(max(due, 0))
        try? await Task.sleep(for: Self.tick)
      }
    }
    return record.result(after: ContinuousClock.now - begin)
  }

  /// Writes a number of keys as fast as possible and reports to `progress`; ends early when the task is cancelled.
  func run(count: Int, progress: @escaping @Sendable (Int) -> Void) async -> LoadResult {
    let record = LoadRecord()
    let begin = ContinuousClock.now
    await withDiscardingTaskGroup { group in
      for _ in 0..<clients {
        group.addTask {
          while !Task.isCancelled {
            guard let number = record.begin(atMost: count) else { return }
            await put(record)
            progress(number)
          }
        }
      }
    }
    return record.result(after: ContinuousClock.now - begin)
  }

  private func put(_ record: LoadRecord) async {
    let request = Etcdserverpb_PutRequest.with {
      $0.key = randomKey()
      $0.value = [UInt8](repeating: 0, count: valueSize)
    }
    let start = ContinuousClock.now
    do {
      _ = try await client.call(API.KV.put, request, deadline: start.advanced(by: Self.patience))
      record.end(.success((ContinuousClock.now - start).seconds))
    } catch {
      if Task.isCancelled { return record.end(nil) }
      record.end(.failure(LoadError(message: shortMessage(of: error))))
    }
  }

  /// A random number as a varint, padded with zeros.
  private func randomKey() -> [UInt8] {
    var key = prefix
    var number = UInt64.random(in: 0..<1 << 63) << 1
    while number >= 0x80 {
      key.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    key.append(UInt8(number))
    key.append(contentsOf: repeatElement(0, count: max(prefix.count + keySize - key.count, 0)))
    return key
  }
}

/// Why a request of a check failed.
struct LoadError: Error, Hashable {
  let message: String
}

/// Collects results while the load runs.
final class LoadRecord: Sendable {
  private struct State {
    var begun = 0
    var underWay = 0
    var result = LoadResult()
  }

  private let state = Mutex(State())

  /// The number of requests in flight.
  var underWay: Int { state.withLock { $0.underWay } }

  /// Begins a request unless the limit is reached; returns its number, from 1.
  @discardableResult
  func begin(atMost limit: Int = .max) -> Int? {
    state.withLock { state in
      guard state.begun < limit else { return nil }
      state.begun += 1
      state.underWay += 1
      return state.begun
    }
  }

  /// Ends a request with its latency in seconds; nil for one that does not count.
  func end(_ outcome: Result<Double, LoadError>?) {
    state.withLock { state in
      state.underWay -= 1
      switch outcome {
      case .success(let seconds): state.result.latencies.append(seconds)
      case .failure(let error): state.result.errors[error.message, default: 0] += 1
      case nil: break
      }
    }
  }

  /// The result after the total time.
  func result(after total: Duration) -> LoadResult {
    state.withLock { state in
      state.result.total = total.seconds
      return state.result
    }
  }
}

/// The result of a load.
struct LoadResult: Sendable, Equatable {
  /// How long each successful request took, in seconds.
  var latencies: [Double] = []
  /// The number of occurrences of each error.
  var errors: [String: Int] = [:]
  /// The total time in seconds.
  var total = 0.0

  /// Successful requests a second.
  var rate: Double { total > 0 ? Double(latencies.count) / total : 0 }

  /// The longest time that a request took, in seconds.
  var slowest: Double { latencies.max() ?? 0 }

  /// The standard deviation of the times, in seconds.
  var deviation: Double {
    guard !latencies.isEmpty else { return .nan }
    let count = Double(latencies.count)
    let mean = latencies.reduce(0, +) / count
    return (latencies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
  }
}

extension LoadResult {
  /// The errors as a field of a record.
  func writeErrors(to out: RecordWriter) {
    out.array("errors") {
      for (message, count) in errors.sorted(by: { $0.key < $1.key }) {
        out.object {
          out.field("message", message)
          out.field("count", count)
        }
      }
    }
  }
}

extension Duration {
  /// The time in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
