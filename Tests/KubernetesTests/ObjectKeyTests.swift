import Testing

@testable import Kubernetes

/// Where objects lie.
@Suite struct ObjectKeyTests {
  private func parse(_ key: String, prefix: String = "/registry") -> ObjectKey? {
    Array(key.utf8).withUnsafeBytes { ObjectKey($0, prefix: Array(prefix.utf8)) }
  }

  @Test(arguments: [
    ("/registry/pods/default/web", "pods", "default", "web"), ("/registry/namespaces/prod", "namespaces", "", "prod"),
    ("/registry/services/specs/ns/a", "services", "ns", "a"),
    ("/registry/services/endpoints/ns/a", "endpoints", "ns", "a"), ("/registry/minions/w1", "nodes", "", "w1"),
    ("/registry/controllers/ns/rc", "replicationcontrollers", "ns", "rc"),
    ("/registry/ingress/ns/i", "ingresses", "ns", "i"),
    ("/registry/cert-manager.io/certificates/prod/site", "cert-manager.io/certificates", "prod", "site"),
    ("/registry/example.com/clusterthings/one", "example.com/clusterthings", "", "one"),
    (
      "/registry/apiextensions.k8s.io/customresourcedefinitions/a.b.c", "customresourcedefinitions", "", "a.b.c"
    ),
    ("/registry/apiregistration.k8s.io/apiservices/v1.apps", "apiservices", "", "v1.apps"),
    ("/registry/ranges/serviceips", "ranges/serviceips", "", ""),
    ("/registry/masterleases/10.0.0.1", "masterleases", "", "10.0.0.1"),
    ("/registry/configmaps/ns/", "configmaps", "ns", ""), ("/registry/x", "x", "", ""),
  ]) func keysSayWhatLiesThere(key: String, resource: String, namespace: String, name: String) throws {
    let object = try #require(parse(key))
    #expect(object.resource.name == resource)
    #expect(object.namespace == namespace)
    #expect(object.name == name)
  }

  @Test(arguments: ["", "/", "/registry", "/registry/", "/registryx/pods/a/b", "compact_rev_key"])
  func otherKeysAreNoObjects(key: String) { #expect(parse(key) == nil) }

  @Test(arguments: [
    ("pods", "default/web", "/registry/pods/default/web"), ("pod", "a/b", "/registry/pods/a/b"),
    ("po", "a/b", "/registry/pods/a/b"), ("Pod", "a/b", "/registry/pods/a/b"), ("nodes", "w1", "/registry/minions/w1"),
    ("no", "w1", "/registry/minions/w1"), ("svc", "a/b", "/registry/services/specs/a/b"),
    ("endpoints", "a/b", "/registry/services/endpoints/a/b"), ("ingress", "a/b", "/registry/ingress/a/b"),
    ("netpol", "a/b", "/registry/networkpolicies/a/b"), ("storageclass", "s", "/registry/storageclasses/s"),
    ("priorityclasses", "s", "/registry/priorityclasses/s"), ("lease", "a/b", "/registry/leases/a/b"),
    ("deployments.apps", "a/b", "/registry/deployments/a/b"), ("apps/deployments", "a/b", "/registry/deployments/a/b"),
    ("crd", "x", "/registry/apiextensions.k8s.io/customresourcedefinitions/x"),
    ("cert-manager.io/certificates", "a/b", "/registry/cert-manager.io/certificates/a/b"),
    ("certificates.cert-manager.io", "a/b", "/registry/cert-manager.io/certificates/a/b"),
    ("endpointslices", "a/b", "/registry/endpointslices/a/b"), ("masterleases", "x", "/registry/masterleases/x"),
    ("pods", "", "/registry/pods/"),
  ]) func wordsNameTypes(word: String, name: String, key: String) {
    let made = ObjectKey.key(of: Resource(named: word), name, prefix: Array("/registry".utf8))
    #expect(String(decoding: made, as: UTF8.self) == key)
  }
}
