/// How far a watch has come in the store's history.
struct WatchPosition: Equatable {
  /// Where to begin when the stream has to be opened again; 0 for now.
  private(set) var nextRevision: Int64
  /// Events of `nextRevision` that were handed out already: an answer may break between two events of one revision.
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

  /// Counts an answer's events as handed out, and returns how many of its first ones were handed out before.
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
