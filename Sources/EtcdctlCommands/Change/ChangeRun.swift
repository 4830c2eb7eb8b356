import EtcdAPI
import EtcdClient
import Output

/// Carries out a plan, in one transaction if it fits into one.
///
/// The plan is made twice when it does not, so that it never has to be held: it reads at fixed revisions, and so is the
/// same again.
struct ChangeRun {
  let context: Context
  let client: Client
  let options: ChangeOptions
  let report: ChangeReport

  /// Carries out the plan, and prints what was done.
  /// - Parameters:
  ///   - question: what needs to be confirmed, in the words of `Confirmation`; nil for nothing.
  ///   - makePlan: makes the plan.
  /// - Returns: what the plan comes to; with nothing in it, nothing was printed.
  /// - Throws: `Failure` with the status for unmet conditions when a key was changed meanwhile; as `Client.call`; what
  ///   the plan throws.
  func carryOut(
    confirming question: (ChangeSummary) -> String?, _ makePlan: () async throws -> any ChangePlan
  ) async throws -> ChangeSummary {
    var sink = try context.printer.sink(of: report)
    var total = ChangeSummary()
    var whole: ChangeBatch? = ChangeBatch(limit: options.maxOperations)
    var plan = try await makePlan()
    while let step = try await plan.next() {
      total.count(step.planned)
      guard !step.writes.isEmpty else { continue }
      if options.isDryRun { try sink.change(step.planned) } else if whole?.add(step) == false { whole = nil }
    }
    guard total.changed + total.kept > 0 else { return total }
    var done = ChangeSummary()
    if options.isDryRun {
      done = total
    } else if total.changed > 0 {
      try await options.confirmation.require(in: context) { question(total) }
      try await reportingProgress(&sink, &done, of: total) { sink, done in
        if let whole { return try await apply(whole, &sink, &done) }
        var plan = try await makePlan()
        try await apply(&plan, &sink, &done)
      }
    }
    done.kept = total.kept
    try sink.end(done)
    return total
  }

  /// Applies a plan step by step.
  private func apply(
    _ plan: inout any ChangePlan, _ sink: inout any ChangeSink, _ done: inout ChangeSummary
  ) async throws {
    var batch = ChangeBatch(limit: options.maxOperations)
    while let step = try await plan.next() {
      guard !step.writes.isEmpty, !batch.add(step) else { continue }
      try await apply(batch, &sink, &done)
      batch = ChangeBatch(limit: options.maxOperations)
      _ = batch.add(step)
    }
    if !batch.planned.isEmpty { try await apply(batch, &sink, &done) }
  }

  private func apply(
    _ batch: ChangeBatch, _ sink: inout any ChangeSink, _ done: inout ChangeSummary
  ) async throws {
    try Task.checkCancellation()
    let response = try await finishing { [client, deadline = context.deadline()] in
      try await client.call(API.KV.txn, batch.request, deadline: deadline)
    }
    guard response.succeeded else { throw batch.failure(response) }
    done.countTransaction(at: response.header.revision)
    for planned in batch.planned {
      done.count(planned)
      try sink.change(planned)
    }
  }

  /// Runs `body`; when it fails, prints what it has done before.
  private func reportingProgress(
    _ sink: inout any ChangeSink, _ done: inout ChangeSummary, of total: ChangeSummary,
    _ body: (inout any ChangeSink, inout ChangeSummary) async throws -> Void
  ) async throws {
    do {
      try await body(&sink, &done)
    } catch {
      if done.changed > 0 {
        try sink.end(done)
        // The note comes after the lines about the keys.
        try context.printer.stream.flush()
      }
      if done.changed > 0 || isCancellation(error) {
        context.standardError.line(
          "note: stopped after \(done.changed) of \(total.changed.counted("key")); run the command again to continue")
      }
      throw error
    }
  }
}
