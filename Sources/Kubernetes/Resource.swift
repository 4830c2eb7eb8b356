import CKubernetes

/// A type of objects, and where they lie below the storage prefix.
///
/// Source: `RESTStorage` of kube-apiserver's built-in groups, whose prefixes are the plural of the type in lower case
/// but for a few from the first releases. Types of other groups, custom ones too, lie below the name of the group.
package struct Resource: Equatable, Sendable {
  /// What `kubectl` calls the type: `pods`, or `GROUP/PLURAL` for a type whose group is part of its keys.
  package let name: String
  /// The path below the storage prefix.
  package let path: String

  /// Types whose path is not their plural.
  private static let paths = [
    "services": "services/specs", "endpoints": "services/endpoints", "nodes": "minions",
    "replicationcontrollers": "controllers", "ingresses": "ingress", "podsecuritypolicies": "podsecuritypolicy",
    "customresourcedefinitions": "apiextensions.k8s.io/customresourcedefinitions",
    "apiservices": "apiregistration.k8s.io/apiservices",
  ]

  /// The abbreviations that `kubectl api-resources` shows.
  private static let abbreviations = [
    "cm": "configmaps", "crd": "customresourcedefinitions", "crds": "customresourcedefinitions",
    "cs": "componentstatuses", "cj": "cronjobs", "csr": "certificatesigningrequests", "deploy": "deployments",
    "ds": "daemonsets", "ep": "endpoints", "ev": "events", "hpa": "horizontalpodautoscalers", "ing": "ingresses",
    "limits": "limitranges", "netpol": "networkpolicies", "no": "nodes", "ns": "namespaces",
    "pc": "priorityclasses", "pdb": "poddisruptionbudgets", "po": "pods", "psp": "podsecuritypolicies",
    "pv": "persistentvolumes", "pvc": "persistentvolumeclaims", "quota": "resourcequotas",
    "rc": "replicationcontrollers", "rs": "replicasets", "sa": "serviceaccounts", "sc": "storageclasses",
    "sts": "statefulsets", "svc": "services", "vac": "volumeattributesclasses",
  ]

  /// The type that a word names: a plural, a singular, an abbreviation, or a group and a plural as `GROUP/PLURAL` or
  /// `PLURAL.GROUP`. A word that names no built-in type is taken for a plural as it is.
  package init(named word: String) {
    let word = word.lowercased()
    if let slash = word.firstIndex(of: "/") {
      self.init(plural: String(word[word.index(after: slash)...]), group: String(word[..<slash]))
    } else if let dot = word.firstIndex(of: ".") {
      self.init(plural: String(word[..<dot]), group: String(word[word.index(after: dot)...]))
    } else {
      let plural = Self.abbreviations[word] ?? word
      let builtIn = Self.builtIn.first { $0 == plural } ?? Self.builtIn.first { Self.singular($0, is: plural) }
      self.init(plural: builtIn ?? plural, group: "")
    }
  }

  /// Whether Kubernetes itself has the type.
  package var isBuiltIn: Bool { Self.builtIn.contains(name) }

  /// A type of a group; the group of a built-in type is no part of its keys.
  private init(plural: String, group: String) {
    let isBuiltIn = group.isEmpty || (Self.builtInGroups.contains(group) && Self.builtIn.contains(plural))
    name = isBuiltIn ? plural : "\(group)/\(plural)"
    path = isBuiltIn ? Self.paths[plural] ?? plural : name
  }

  /// The type at a path below the storage prefix.
  init(path: String) {
    self.path = path
    name = Self.paths.first { $0.value == path }?.key ?? path
  }

  /// The plurals of the built-in types, sorted.
  package static let builtIn: [String] = {
    let kinds = Set((0..<Int(kubernetes_kind_count)).map { text(kubernetes_kind(Int32($0)).kind) })
    // Not objects that are stored, but what requests and responses of the API are made of.
    let transient = ["Options", "Review", "List", "Discovery"]
    return kinds.filter { kind in !transient.contains { kind.hasSuffix($0) } }.map(plural).sorted()
  }()

  /// The groups of the built-in types.
  private static let builtInGroups: Set<String> = Set(
    (0..<Int(kubernetes_kind_count)).map { index in
      let version = text(kubernetes_kind(Int32(index)).api_version)
      return version.firstIndex(of: "/").map { String(version[..<$0]) } ?? ""
    })

  /// How Kubernetes forms the plural of a kind.
  private static func plural(of kind: String) -> String {
    let word = kind.lowercased()
    if word == "endpoints" { return word }
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") { return word + "es" }
    return word.hasSuffix("y") ? word.dropLast() + "ies" : word + "s"
  }

  private static func singular(_ plural: String, is word: String) -> Bool { self.plural(of: word) == plural }

  private static func text(_ offset: UInt16) -> String { String(decoding: Kubernetes.name(offset), as: UTF8.self) }
}
