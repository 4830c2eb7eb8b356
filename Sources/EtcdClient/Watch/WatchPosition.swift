/// The position of a watch in the history.
struct WatchPosition: Equatable {
  /// The revision from which to reopen the stream; 0 for now.
  private(set) var nextRevision: Int64
  /// The number of delivered events of `nextRevision`: a response may end between two events of one revision.
  private(set) var deliveredOfNext = 0
  /// Whether the beginning of a message was delivered, and not yet its end: that of a stream that breaks comes from the
  /// next one.
  var isInsideMessage = false
  /// Events at the front of the stream that are to be skipped.
  private var toSkip = 0
  /// Whether the message so far has events of `nextRevision`.
  private var hasBegunRevision = false

  init(start: Int64) {
    nextRevision = start
  }

  /// The stream was opened.
  mutating func begin(_ created: WatchResponse) {
    if nextRevision == 0, !created.isCanceled { nextRevision = created.header.revision &+ 1 }
    toSkip = deliveredOfNext
    hasBegunRevision = false
  }

  /// Counts the events of a response as delivered, and returns how many of them are not to be delivered: they were
  /// before, or precede the watch. A member that lags behind may send such to a watch of a future revision (etcd before
  /// 3.4.38, 3.5.22 and 3.6.2).
  mutating func advance(over response: WatchResponse) throws -> Int {
    let old = try response.eventCount(before: nextRevision)
    let delivered = min(toSkip, response.eventCount - old)
    let skipped = old + delivered
    toSkip -= delivered
    if response.eventCount > old { hasBegunRevision = true }
    if response.isProgressOfWatch { nextRevision = max(nextRevision, response.header.revision &+ 1) }
    let new = response.eventCount - skipped
    if new > 0 {
      let last = response.last
      let isOneRevision = last.count >= new && last.revision == nextRevision
      deliveredOfNext = isOneRevision ? deliveredOfNext + new : min(last.count, new)
      nextRevision = last.revision
    }
    if !response.isFragment, hasBegunRevision {
      nextRevision &+= 1
      deliveredOfNext = 0
      hasBegunRevision = false
    }
    return skipped
  }
}
