import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// The flags of `cp` and `mv`.
struct TransferOptions: Options, Equatable {
  static let flags: [Flag<TransferOptions>] =
    [
      .toggle("prefix", \.prefix, "Take all keys with the prefix source, and replace it by target"),
      .toggle("overwrite", \.overwrites, "Replace target keys that exist"),
    ] + ChangeOptions.flags.map { $0.lifted(\.change) }

  var prefix = false
  var overwrites = false
  var change = ChangeOptions()
}

/// Copies or moves keys: what `cp` and `mv` have in common.
struct Transfer: Sendable {
  /// The paragraphs in both manuals.
  static let remarks: [Paragraph] = [
    """
    Values are kept byte for byte, and keys stay attached to their leases. If a target key exists, nothing is done, and \
    the exit status is 7; --overwrite replaces it, with --confirm after a prompt. Prints a line for each key, and how \
    many there are.
    """,
    ChangeOptions.remark,
  ]

  /// The exit statuses of both.
  static let exitStatuses = [
    ExitStatus(.conditionFailed, "no source key exists, a target key exists, or a key was changed in the meantime")
  ]

  private let source: [UInt8]
  private let target: [UInt8]
  private let options: TransferOptions
  private let isMove: Bool

  /// - Throws: `UsageError` for arguments that cannot be carried out.
  init(_ arguments: [Word], _ options: TransferOptions, isMove: Bool) throws(UsageError) {
    source = arguments[0].bytes
    target = arguments[1].bytes
    self.options = options
    self.isMove = isMove
    guard source != target else { throw UsageError("source and target are the same") }
    if !options.prefix, source.isEmpty || target.isEmpty { throw UsageError("a key must not be empty") }
    let isNested = source.starts(with: target) || target.starts(with: source)
    if isMove, options.prefix, options.overwrites, isNested {
      throw UsageError("--overwrite cannot be used if one prefix begins with the other: a key could be both")
    }
  }

  private var sourceRange: KeyRange { options.prefix ? .prefix(source) : KeyRange(key: source) }
  private var targetRange: KeyRange { options.prefix ? .prefix(target) : KeyRange(key: target) }

  /// Carries it out.
  func run(in context: Context) async throws {
    let report = ChangeReport(kind: isMove ? .move : .copy, isDryRun: options.change.isDryRun)
    try context.printer.require(ChangeReport.self)
    try await cancellingOnSignals { _ in
      let client = try await context.client()
      let latest = try await client.latestRevision(of: sourceRange, deadline: context.deadline())
      let patience = context.globals.commandTimeout
      let run = ChangeRun(context: context, client: client, options: options.change, report: report)
      let total = try await run.carryOut(confirming: question) {
        let sources = ServerPairs(sourceRange, at: latest, client: client, patience: patience)
        let targets = ServerPairs(targetRange, at: latest, keysOnly: true, client: client, patience: patience)
        let pairs = SideBySide(sources, targets, ignoring: (source.count, target.count))
        return TransferPlan(
          pairs: pairs, prefixLength: source.count, target: target, overwrites: options.overwrites, isMove: isMove)
      }
      if total.changed == 0 {
        let name = goQuotedText(source)
        throw Failure(
          options.prefix ? "no key begins with \(name)" : "the key \(name) does not exist", .conditionFailed)
      }
    }
  }
}

extension Transfer {
  /// What is to be confirmed: only what is lost.
  private func question(_ total: ChangeSummary) -> String? {
    guard total.replaced > 0 else { return nil }
    return "\(isMove ? "move" : "copy") \(total.changed.counted("key")), "
      + "replacing \(total.replaced) that exist\(total.replaced == 1 ? "s" : "")"
  }
}

/// What copies or moves keys.
struct TransferPlan: ChangePlan {
  /// The keys to take, and those that there are where they go.
  var pairs: SideBySide
  /// How many bytes of a source key the target takes the place of.
  let prefixLength: Int
  let target: [UInt8]
  let overwrites: Bool
  let isMove: Bool

  mutating func next() async throws -> ChangeStep? {
    while let (pair, existing) = try await pairs.next() {
      guard let pair else {
        // The rest of the target's keys are of no interest.
        if pairs.isLeftAtEnd { return nil }
        continue
      }
      let name = target + pair.key.dropFirst(prefixLength)
      guard !name.isEmpty else {
        throw Failure("the target of \(goQuotedText(pair.key)) would be an empty key: nothing was changed")
      }
      if let existing, !overwrites {
        throw Failure(
          "the target \(goQuotedText(name)) exists (mod revision \(existing.modRevision)): nothing was changed",
          .conditionFailed, hint: "--overwrite replaces existing keys")
      }
      return step(for: pair, to: name, replaces: existing != nil)
    }
    return nil
  }

  private func step(for pair: Mvccpb_KeyValue, to name: [UInt8], replaces: Bool) -> ChangeStep {
    let put = KeyWrite(
      key: name, operation: .put(value: pair.value, lease: pair.lease), expected: overwrites ? nil : 0)
    let deletion = KeyWrite(key: pair.key, operation: .delete, expected: pair.modRevision)
    return ChangeStep(
      planned: PlannedKey(
        action: isMove ? .move : .copy, key: pair.key, target: name, modRevision: pair.modRevision, replaces: replaces),
      writes: isMove ? [put, deletion] : [put])
  }
}
