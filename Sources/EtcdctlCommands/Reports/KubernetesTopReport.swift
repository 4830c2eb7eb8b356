import Output

/// Which groups of Kubernetes objects take the space.
struct KubernetesTopReport: SimpleReport, FieldsReport, StructuredReport, TableReport {
  private let usages: [KubernetesUsage]
  private let grouping: KubernetesUsage.Grouping
  private let withHistory: Bool

  init(_ usages: [KubernetesUsage], _ grouping: KubernetesUsage.Grouping, withHistory: Bool) {
    self.usages = usages
    self.grouping = grouping
    self.withHistory = withHistory
  }

  func simple(to out: SimpleWriter) { table().writeColumns(to: out.stream) }

  func table() -> Table {
    var header = ["resource"]
    if grouping != .resource { header.append("namespace") }
    header += grouping == .object ? ["name"] : ["objects"]
    header.append("size")
    if withHistory { header += ["revisions", "size with history"] }
    if grouping != .object { header += ["largest", "largest key"] }
    header.append("newest revision")
    return Table(header: header, rows: usages.map(cells))
  }

  private func cells(_ usage: KubernetesUsage) -> [Table.Cell] {
    var cells: [Table.Cell] = [.text(usage.group.resource)]
    if grouping != .resource { cells.append(.text(usage.group.namespace)) }
    cells.append(grouping == .object ? .text(usage.group.name) : "\(usage.objects)")
    cells.append(.text(ByteCount(usage.bytes).text))
    if withHistory { cells += ["\(usage.keptRevisions)", .text(ByteCount(usage.keptBytes).text)] }
    if grouping != .object { cells += [.text(ByteCount(usage.largestBytes).text), .bytes(usage.largestKey)] }
    cells.append("\(usage.newestRevision)")
    return cells
  }

  func fields(to out: FieldsWriter) {
    for usage in usages {
      out.quoted("Resource", usage.group.resource)
      if grouping != .resource { out.quoted("Namespace", usage.group.namespace) }
      if grouping == .object { out.quoted("Name", usage.group.name) }
      out.field("Objects", usage.objects)
      out.field("Bytes", usage.bytes)
      if withHistory {
        out.field("Revisions", usage.keptRevisions)
        out.field("BytesWithHistory", usage.keptBytes)
      }
      out.field("LargestBytes", usage.largestBytes)
      out.quoted("LargestKey", usage.largestKey)
      out.field("NewestRevision", usage.newestRevision)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.rows {
      for usage in usages { out.object { fields(of: usage, to: out) } }
    }
  }

  private func fields(of usage: KubernetesUsage, to out: any StructuredWriter) {
    out.field("resource", usage.group.resource)
    if grouping != .resource { out.field("namespace", usage.group.namespace) }
    if grouping == .object { out.field("name", usage.group.name) }
    out.field("objects", usage.objects)
    out.field("bytes", usage.bytes)
    if withHistory {
      out.field("revisions", usage.keptRevisions)
      out.field("bytes_with_history", usage.keptBytes)
    }
    out.field("largest_bytes", usage.largestBytes)
    out.field("largest_key", bytes: usage.largestKey)
    out.field("newest_revision", usage.newestRevision)
  }
}
