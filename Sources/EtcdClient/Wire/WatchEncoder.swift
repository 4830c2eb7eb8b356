import EtcdAPI

/// Encodes an etcdserverpb.WatchResponse piece by piece, as etcd's own client prints it: without the watch's ID and
/// fragments.
package enum WatchEncoder {
  /// Everything but the events.
  package static func beginning(of response: WatchResponse) -> [UInt8] {
    Etcdserverpb_WatchResponse.with {
      $0.header = response.header
      $0.created = response.isCreated
      $0.canceled = response.isCanceled
      $0.compactRevision = response.compactRevision
    }.serializedBytes()
  }

  /// The field that holds an event.
  package static func event(_ event: WatchEvent) -> [UInt8] {
    let message = Mvccpb_Event.with {
      $0.type = event.type
      $0.kv = event.keyValue.copy
      if let previous = event.previous { $0.prevKv = previous.copy }
    }
    return Etcdserverpb_WatchResponse.with { $0.events = [message] }.serializedBytes()
  }
}
