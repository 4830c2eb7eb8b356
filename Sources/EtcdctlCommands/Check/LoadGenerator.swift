import EtcdClient
import Synchronization

/// Writes random keys, many at a time over one connection, and keeps how long each took.
struct LoadGenerator: Sendable {
  /// How much of the time goes by between two looks at what is due: requests that go out together cost less.
  private static let tick = Duration.milliseconds(10)
  /// A server that takes longer has failed.
  private static let patience = Duration.seconds(60)

  let client: Client
  let prefix: [UInt8]
  /// The size of what follows the prefix, and of a value, in bytes.
  let keySize: Int
  let valueSize: Int
  /// How many requests are under way at most.
  let clients: Int

  /// Writes so many keys a second for so long, or less when the server can't follow; ends early when the task is
  /// cancelled.
  func run(rate: Int, for duration: Duration) async -> LoadResult {
    let record = LoadRecord()
    let begin = ContinuousClock.now
    await withDiscardingTaskGroup { group in
      var credit = 0.0
      var last = begin
      while !Task.isCancelled {
        let now = ContinuousClock.now
        guard now - begin < duration else { break }
        // What wasn't sent in time isn't made up for, but for one round of all clients.
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

  /// Writes so many keys as fast as the server takes them, and tells `progress` about it; ends early when the task is
  /// cancelled.
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
    let request = PutRequest(key: randomKey(), value: [UInt8](repeating: 0, count: valueSize))
    let start = ContinuousClock.now
    do {
      _ = try await client.put(request, deadline: start.advanced(by: Self.patience))
      record.end(.success((ContinuousClock.now - start).seconds))
    } catch {
      if Task.isCancelled { return record.end(nil) }
      record.end(.failure(LoadError(message: shortMessage(of: error))))
    }
  }

  /// A random number as a varint, filled up with zeros.
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

/// What becomes known while the load runs.
final class LoadRecord: Sendable {
  private struct State {
    var begun = 0
    var underWay = 0
    var result = LoadResult()
  }

  private let state = Mutex(State())

  /// How many requests are not answered yet.
  var underWay: Int { state.withLock { $0.underWay } }

  /// A request goes out, unless so many did; returns its number, from 1.
  @discardableResult
  func begin(atMost limit: Int = .max) -> Int? {
    state.withLock { state in
      guard state.begun < limit else { return nil }
      state.begun += 1
      state.underWay += 1
      return state.begun
    }
  }

  /// A request has ended after so many seconds; nil for one that doesn't count.
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

  /// What there is after the time that it took.
  func result(after total: Duration) -> LoadResult {
    state.withLock { state in
      state.result.total = total.seconds
      return state.result
    }
  }
}

/// What came of a load.
struct LoadResult: Sendable, Equatable {
  /// How long each successful request took, in seconds.
  var latencies: [Double] = []
  /// How often each error came.
  var errors: [String: Int] = [:]
  /// How long it took altogether, in seconds.
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

extension Duration {
  /// The time in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
