"""Pods as kube-apiserver stores them: what a Deployment with two containers makes of one, 5 kB in protobuf.

The numbers are those of the fields in k8s.io/api/core/v1/generated.proto and k8s.io/apimachinery's meta/v1. As in real
clusters, two fifths are managedFields.
"""

import json


def varint(number):
    encoded = bytearray()
    while number >= 0x80:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def message(*fields):
    """A message of (number, value) pairs: text, bytes and messages, or integers."""
    encoded = b""
    for number, value in fields:
        if isinstance(value, int):
            encoded += varint(number << 3) + varint(value)
        else:
            content = value.encode() if isinstance(value, str) else value
            encoded += varint(number << 3 | 2) + varint(len(content)) + content
    return encoded


def entries(number, texts):
    """A map of texts, in the order in which API servers write it."""
    return [(number, message((1, key), (2, value))) for key, value in sorted(texts.items())]


STARTED = 1_772_600_767
TIME = message((1, STARTED), (2, 0))
LABELS = {"app.kubernetes.io/name": "web", "app.kubernetes.io/instance": "web-production",
          "app.kubernetes.io/component": "frontend", "pod-template-hash": "7d5c9b8f64"}
ANNOTATIONS = {"checksum/config": "5f9c4ab08cac7457e9111a30e4664920607ea2c115a1433d7be98e97e64244ca",
               "prometheus.io/scrape": "true", "prometheus.io/port": "9102", "prometheus.io/path": "/metrics"}
# What the network's plugin writes; it does not leave managedFields of the kubelet or a controller.
NETWORK = {"k8s.v1.cni.cncf.io/network-status": json.dumps(
    [{"name": "cluster-network", "interface": "eth0", "ips": ["10.42.7.113"], "mac": "0a:58:0a:2a:07:71",
      "default": True, "dns": {}}], indent=4)}
ARGUMENTS = ["--listen=:8080", "--config=/etc/shop/config.yaml", "--log-format=json", "--shutdown-timeout=25s"]
NAMES = ["web", "metrics"]
VARIABLES = {"LOG_LEVEL": "info", "DATABASE_HOST": "postgres.databases.svc.cluster.local", "DATABASE_PORT": "5432",
             "CACHE_ADDRESS": "redis-master.databases.svc.cluster.local:6379", "HTTP_TIMEOUT": "30s",
             "FEATURE_FLAGS": "checkout-v2,new-search", "REGION": "eu-central-1"}


def fields_of(*names):
    return {"f:" + name: {} for name in names}


def managed_container(name):
    fields = {".": {}, **fields_of("image", "imagePullPolicy", "name", "resources", "terminationMessagePath",
                                   "terminationMessagePolicy")}
    if name == "web":
        fields["f:env"] = {".": {}, **{'k:{"name":"%s"}' % key: {".": {}, **fields_of("name", "value")}
                                       for key in VARIABLES}}
    fields["f:ports"] = {".": {}, 'k:{"containerPort":8080,"protocol":"TCP"}':
                         {".": {}, **fields_of("containerPort", "name", "protocol")}}
    return fields


def managed_fields():
    """Who set which fields: the ReplicaSet's controller, and the kubelet."""
    created = {"f:metadata": {"f:annotations": {".": {}, **fields_of(*ANNOTATIONS)}, "f:generateName": {},
                              "f:labels": {".": {}, **fields_of(*LABELS)},
                              "f:ownerReferences": {".": {}, 'k:{"uid":"0b1f3c52-7d5c-4e7e-9c55-a4e1c1a9d0e2"}': {}}},
               "f:spec": {"f:containers": {'k:{"name":"%s"}' % name: managed_container(name) for name in NAMES},
                          **fields_of("dnsPolicy", "enableServiceLinks", "restartPolicy", "schedulerName",
                                      "securityContext", "terminationGracePeriodSeconds")}}
    conditions = ["ContainersReady", "Initialized", "Ready"]
    status = {"f:status": {"f:conditions": {'k:{"type":"%s"}' % kind: {".": {}, **fields_of(
        "lastProbeTime", "lastTransitionTime", "status", "type")} for kind in conditions},
        **fields_of("containerStatuses", "hostIP", "phase", "podIP", "podIPs", "startTime")}}

    def entry(manager, fields, *more):
        text = json.dumps(fields, separators=(",", ":"))
        return (17, message((1, manager), (2, "Update"), (3, "v1"), (4, TIME), (6, "FieldsV1"),
                            (7, message((1, text))), *more))

    return [entry("kube-controller-manager", created), entry("kubelet", status, (8, "status"))]


def container(name):
    probe = message((1, message((2, message((1, "/healthz"), (2, message((1, 0), (2, 8080), (3, ""))), (3, ""),
                                            (4, "HTTP"))))), (2, 5), (3, 1), (4, 10), (5, 1), (6, 3))
    quantities = [
        (number, message((1, key), (2, message((1, value)))))
        for number, key, value in [(1, "memory", "256Mi"), (2, "cpu", "100m"), (2, "memory", "128Mi")]]
    variables = [(7, message((1, key), (2, value))) for key, value in VARIABLES.items()] if name == "web" else []
    mount = message((1, "kube-api-access-x7v5q"), (2, 1), (3, "/var/run/secrets/kubernetes.io/serviceaccount"), (4, ""))
    return message((1, name), (2, "registry.example.com/shop/%s:v1.14.2" % name),
                   *((4, argument) for argument in ARGUMENTS), (5, ""),
                   (6, message((1, "http"), (2, 0), (3, 8080), (4, "TCP"), (5, ""))), *variables,
                   (8, message(*quantities)), (9, mount), (10, probe), (11, probe),
                   (13, "/dev/termination-log"), (14, "IfNotPresent"), (16, 0), (17, 0), (18, 0), (20, "File"))


def condition(kind):
    return (2, message((1, kind), (2, "True"), (3, message()), (4, TIME), (5, ""), (6, "")))


def container_status(name):
    digest = "sha256:9f0ac5b1d9a4a5a2c6d6c4a6f6d4d3c7e0a6e9d4c5b1a2f3e4d5c6b7a8f9e0d1"
    return (8, message((1, name), (2, message((2, message((1, TIME))))), (3, message()), (4, 1), (5, 0),
                       (6, "registry.example.com/shop/%s:v1.14.2" % name),
                       (7, "registry.example.com/shop/%s@%s" % (name, digest)),
                       (8, "containerd://" + digest[7:]), (9, 1)))


def toleration(key):
    return (22, message((1, key), (2, "Exists"), (3, ""), (4, "NoExecute"), (5, 300)))


OWNER = message((1, "ReplicaSet"), (3, "web-7d5c9b8f64"), (4, "0b1f3c52-7d5c-4e7e-9c55-a4e1c1a9d0e2"), (5, "apps/v1"),
                (6, 1), (7, 1))
METADATA_END = message((8, TIME), *entries(11, LABELS), *entries(12, ANNOTATIONS | NETWORK), (13, OWNER),
                       *managed_fields())
TOKEN = message((1, message((4, message((1, ""), (2, 3607), (3, "token"))))), (2, 420))
SPEC = message((1, message((1, "kube-api-access-x7v5q"), (2, message((26, TOKEN))))),
               *((2, container(name)) for name in NAMES), (3, "Always"), (4, 30), (6, "ClusterFirst"),
               (8, "default"), (9, "default"), (10, "worker-17"), (11, 0), (12, 0), (13, 0), (14, message()), (16, ""),
               (17, ""), (19, "default-scheduler"), toleration("node.kubernetes.io/not-ready"),
               toleration("node.kubernetes.io/unreachable"), (24, ""), (25, 0), (30, 1), (31, "PreemptLowerPriority"))
ADDRESS = message((1, "10.42.7.113"))
STATUS = message((1, "Running"), *map(condition, ["Initialized", "Ready", "ContainersReady", "PodScheduled"]), (3, ""),
                 (4, ""), (5, "10.0.4.17"), (6, "10.42.7.113"), (7, TIME), *map(container_status, NAMES),
                 (9, "Burstable"), (12, ADDRESS))


def pod(number):
    """The key and the value of one of many."""
    namespace, name = "shop-%02d" % (number % 50), "web-7d5c9b8f64-%07d" % number
    metadata = message((1, name), (2, "web-7d5c9b8f64-"), (3, namespace), (4, ""),
                       (5, "1b1c2d3e-0001-4000-8000-%012d" % number), (6, ""), (7, 0)) + METADATA_END
    raw = message((1, metadata), (2, SPEC), (3, STATUS))
    value = b"k8s\0" + message((1, message((1, "v1"), (2, "Pod"))), (2, raw), (3, ""), (4, ""))
    return "/registry/pods/%s/%s" % (namespace, name), value
