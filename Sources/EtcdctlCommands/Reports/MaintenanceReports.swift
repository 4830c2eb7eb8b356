import EtcdAPI
import EtcdClient
import Output

/// Alarms of members.
struct AlarmReport: MessageReport {
  private let message: Etcdserverpb_AlarmResponse

  init(_ message: Etcdserverpb_AlarmResponse) {
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    for alarm in message.alarms {
      if alarm.memberID != 0 { out.text("memberID:\(alarm.memberID) ") }
      if alarm.alarm != .none { out.text("alarm:\(text(of: alarm.alarm)) ") }
      out.newline()
    }
  }

  func fields(to out: FieldsWriter) {
    if message.hasHeader { out.header(message.header) }
    for alarm in message.alarms {
      out.field("MemberID", alarm.memberID)
      out.field("AlarmType", text: text(of: alarm.alarm))
      out.newline()
    }
  }

  private func text(of type: Etcdserverpb_AlarmType) -> String {
    switch type {
    case .none: "NONE"
    case .nospace: "NOSPACE"
    case .corrupt: "CORRUPT"
    case .UNRECOGNIZED(let number): number.description
    }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      if message.hasHeader { out.header(message.header) }
      out.rows("alarms", message.alarms, omitEmpty: true) { alarm in
        out.object {
          out.identifier("memberID", alarm.memberID, omitEmpty: true)
          out.choice("alarm", alarm.alarm.rawValue, named: text(of: alarm.alarm), omitEmpty: true)
        }
      }
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

/// A change of the leader.
struct MoveLeaderReport: SimpleReport, StructuredReport, ProtobufReport {
  private let leader: UInt64
  private let target: UInt64
  private let message: Etcdserverpb_MoveLeaderResponse

  init(from leader: UInt64, to target: UInt64, _ message: Etcdserverpb_MoveLeaderResponse) {
    self.leader = leader
    self.target = target
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.text("Leadership transferred from ")
    out.hexadecimal(leader)
    out.text(" to ")
    out.hexadecimal(target)
    out.newline()
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      if message.hasHeader { out.header(message.header) }
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

/// A step of a downgrade.
struct DowngradeReport: SimpleReport, StructuredReport, ProtobufReport {
  private let step: String
  private let message: Etcdserverpb_DowngradeResponse

  /// A report on the step `validate`, `enable` or `cancel`.
  init(_ step: String, _ message: Etcdserverpb_DowngradeResponse) {
    self.step = step
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.stream.write(name: "Downgrade \(step) success, cluster version \(message.version)")
    out.newline()
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(message.header)
      out.field("version", message.version, omitEmpty: true)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}
