/// The position of a watch in the history.
struct WatchPosition: Equatable {
  /// The revision from which to reopen the stream; 0 for now.
  private(set) var nextRevision: Int64
  /// The number of delivered events of `nextRevision`: a response may end between two events of one revision.
  private(set) var deliveredOfNext = 0
  /// Events at the front of the stream that are to be skipped.
  private var toSkip = 0

  init(start: Int64) {
    nextRevision = start
  }

  /// The stream was opened.
  mutating func begin(_ created: WatchResponse) {
    if nextRevision == 0, !created.isCanceled { nextRevision = created.header.revision &+ 1 }
    toSkip = deliveredOfNext
  }

  /// Counts the events of a response as delivered, and returns how many of them were delivered before.
  mutating func advance(over response: WatchResponse) -> Int {
    let skipped = min(toSkip, response.eventCount)
    toSkip -= skipped
    if response.isProgressNotify { nextRevision = max(nextRevision, response.header.revision &+ 1) }
    let new = response.eventCount - skipped
    if new > 0 {
      let last = response.last
      let isOneRevision = last.count >= new && last.revision == nextRevision
      deliveredOfNext = isOneRevision ? deliveredOfNext + new : min(last.count, new)
      nextRevision = last.revision
    }
    if !response.isFragment, response.eventCount > 0 || response.continuesMessage {
      nextRevision &+= 1
      deliveredOfNext = 0
    }
    return skipped
  }
}
