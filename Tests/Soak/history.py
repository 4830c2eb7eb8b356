"""What the watches print, folded into states: gaps, repetitions and wrong order come to light.

etcd proves the completeness itself: a watch of all keys has an event of each revision, and the versions of a key are
consecutive. So one lost event, or one that is repeated, contradicts the next one.
"""

import json
from collections import namedtuple

Pair = namedtuple("Pair", "value create mod version")

DATA = "/soak/data/"
WORDS_OF_EVENTS = ("PUT", "DELETE")


class Tail:
    """Reads the records that were added to a file."""

    def __init__(self, path):
        self.file = open(path, "rb")
        self.rest = b""
        self.faults = []

    def records(self):
        *lines, self.rest = (self.rest + self.file.read()).split(b"\n")
        for line in lines:
            try:
                yield json.loads(line)
            except ValueError:
                self.faults.append("not a record: %r" % line[:200])


class Queue:
    """The keys of a lock or an election by the revisions at which they were created: the first one has the lock."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.places = {}
        self.heads = []             # in order: key, create revision

    def take(self, key, pair):
        if pair is None:
            self.places.pop(key, None)
        else:
            self.places[key] = pair.create

    def settle(self):
        """Called after all events of a revision."""
        head = min(self.places.items(), key=lambda place: place[1], default=None)
        if head and (not self.heads or self.heads[-1] != head):
            self.heads.append(head)


class History:
    """The watch of all keys from the first revision on."""

    def __init__(self, tail):
        self.tail = tail
        self.revision = 1
        self.events = 0
        self.pairs = {}
        self.values = {}            # of data: the revision at which each was written
        self.deletions = {}         # of other keys than data: the last revision at which each was deleted
        self.faults = []
        self.lock, self.election = Queue("/soak/lock/"), Queue("/soak/election/")

    def read(self):
        """Takes what was printed since the last time."""
        for record in self.tail.records():
            if record["type"] in WORDS_OF_EVENTS:
                self.take(record)
            else:
                self.fault("a %s among events" % record["type"])
        self.lock.settle()
        self.election.settle()

    def fault(self, text):
        self.faults.append(text)

    def take(self, event):
        self.events += 1
        key, mod = event["key"], event["mod_revision"]
        if mod not in (self.revision, self.revision + 1):
            self.fault("an event of revision %d follows one of %d" % (mod, self.revision))
        if mod != self.revision:
            self.lock.settle()
            self.election.settle()
        self.revision = mod
        pair = self.put(key, event) if event["type"] == "PUT" else self.delete(key, event)
        for queue in (self.lock, self.election):
            if key.startswith(queue.prefix):
                queue.take(key, pair)

    def put(self, key, event):
        pair = Pair(event["value"], event["create_revision"], event["mod_revision"], event["version"])
        before = self.pairs.get(key)
        expected = (before.create, before.version + 1) if before else (pair.mod, 1)
        if (pair.create, pair.version) != expected:
            self.fault("%s at revision %d: created at %d, version %d, instead of %d, %d"
                       % (key, pair.mod, pair.create, pair.version, *expected))
        self.pairs[key] = pair
        if key.startswith(DATA):
            if pair.value in self.values:
                self.fault("%s was written at revision %d and again at %d"
                           % (pair.value, self.values[pair.value], pair.mod))
            self.values[pair.value] = pair.mod
        return pair

    def delete(self, key, event):
        if self.pairs.pop(key, None) is None:
            self.fault("%s was deleted at revision %d, but did not exist" % (key, event["mod_revision"]))
        if not key.startswith(DATA):
            self.deletions[key] = event["mod_revision"]

    def data(self):
        return {key: pair for key, pair in self.pairs.items() if key.startswith(DATA)}


class Listing:
    """The list-watch: a list, then events; after a compaction it says what has changed, without the order."""

    def __init__(self, tail):
        self.tail = tail
        self.pairs = {}
        self.events = self.lists = 0
        self.faults = []

    def read(self):
        for record in self.tail.records():
            kind = record["type"]
            if kind == "SYNC":
                self.lists += 1
                continue
            self.events += 1
            if kind == "LIST" and self.lists:
                self.faults.append("LIST %s after SYNC" % record["key"])
            if kind == "DELETE":
                self.delete(record)
            else:
                self.put(record)

    def put(self, record):
        key = record["key"]
        pair = Pair(record["value"], record["create_revision"], record["mod_revision"], record["version"])
        before = self.pairs.get(key)
        if before and before.mod >= pair.mod:
            self.faults.append("%s at revision %d after %d" % (key, pair.mod, before.mod))
        self.pairs[key] = pair

    def delete(self, record):
        key, mod = record["key"], record["mod_revision"]
        before = self.pairs.pop(key, None)
        if before is None:
            self.faults.append("%s was deleted, but did not exist" % key)
        elif mod != 0 and mod <= before.mod:
            self.faults.append("%s was deleted at revision %d after %d" % (key, mod, before.mod))

    def data(self):
        return self.pairs


def pairs_of(text):
    """The pairs that `get -w jsonl` prints."""
    records = map(json.loads, text.splitlines())
    return {record["key"]: Pair(record["value"], record["create_revision"], record["mod_revision"],
                                record["version"]) for record in records}


def differences(expected, found):
    """Up to three keys that differ, as sentences."""
    keys = sorted(key for key in expected.keys() | found.keys() if expected.get(key) != found.get(key))
    return ["%s: %s instead of %s" % (key, found.get(key), expected.get(key)) for key in keys[:3]]
