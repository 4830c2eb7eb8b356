"""The invariants: each is judged once, after all faults are healed, and gives a name, figures and what was wrong."""

import asyncio
import json
import os
import signal
import time
from collections import namedtuple

from history import DATA, Tail, differences, pairs_of
from jobs import EXPIRING, LOCK
from processes import last_line

Verdict = namedtuple("Verdict", "name figures faults")

# The time that etcdctl may take to end its program after the lease: generous, for a machine with other work.
ALLOWED_OVERLAP = 4.0
ALLOWED_DELAY = 90.0
# A third of the TTL of a lease, and the time for a renewal while members fail.
NOTICED_WITHIN = 20 + 40
ALLOWED_GROWTH_KIB = 10 * 1024
# A connection to each further member, and what the runtime opens for its first timer.
ALLOWED_DESCRIPTORS = 8
# Parts of one processor.
IDLE_ON_AVERAGE, IDLE_AT_MOST, BUSY_ON_AVERAGE = 0.05, 0.40, 0.50
IDLE = ("elect", "elect --listen", "lease keep-alive", "lock")


def number(value):
    return format(value, ",")


def excused_until(process, moment):
    """Until when a process cannot act that is frozen at `moment`; else `moment`."""
    for begin, end in process.freezes:
        if begin <= moment and (end is None or end >= moment):
            return end if end is not None else float("inf")
    return moment


def overlaps(stays):
    """Stays (begin, end, process) that last too long into the next one, in order of their begins."""
    faults, longest = [], 0.0
    for index, (begin, end, process) in enumerate(stays):
        for later, _, other in stays[index + 1:]:
            if later >= end:
                break
            overlap = end - max(later, excused_until(process, later))
            longest = max(longest, overlap)
            if overlap > ALLOWED_OVERLAP:
                faults.append("process %d was still there %.1f s after process %d began"
                              % (process.pid, overlap, other.pid))
    return faults, longest


def in_order(found, heads, what):
    """Whether the keys were first in the queue, one after the other in the order of the true history."""
    faults, position = [], 0
    for key in found:
        later = next((index for index in range(position, len(heads)) if heads[index][0] == key), None)
        if later is None:
            known = any(head[0] == key for head in heads)
            faults.append("%s %s %s" % (key, "came out of order as" if known else "never was", what))
        else:
            position = later
    return faults


class Judge:
    """Everything that the run has seen."""

    def __init__(self, run):
        self.run, self.runner, self.jobs, self.history = run, run.runner, run.jobs, run.history

    async def all(self):
        """The verdicts that need the cluster."""
        final = await self.runner.run("get", DATA, "--prefix", "-w", "jsonl", limit=120, name="get (all)")
        pairs = pairs_of(final.stdout) if final.status == 0 else {}
        return [self.cluster(final), self.writes(pairs), self.watch(pairs), self.listing(pairs), await self.mirror(),
                await self.lock(), self.election(), await self.leases(), await self.expiry(), await self.snapshots(),
                await self.follow(), await self.health(), await self.rolling(), self.commands()]

    def cluster(self, final):
        faults = list(self.run.troubles)
        if final.status != 0:
            faults.append("the final state cannot be read: %s" % last_line(final.stderr))
        counts = self.run.faults.counts
        figures = ", ".join("%d %s" % (counts[kind], kind) for kind in sorted(counts))
        return Verdict("faults", figures + "; healthy %.1f s after the last" % self.run.recovery, faults)

    def writes(self, pairs):
        faults, acknowledged, unknown, deletions = list(self.run.single.stale), 0, 0, 0
        for writer in self.run.writers:
            ledger = writer.ledger
            missing, wrong = ledger.lost(self.history.values)
            faults += ["%s was acknowledged and is lost" % value for value in missing]
            faults += wrong + ledger.wrong_at_the_end(pairs) + getattr(writer, "faults", [])
            acknowledged += len(ledger.acknowledged) + ledger.deleted
            unknown += len(ledger.unknown) + len(ledger.unknown_deletions)
            deletions += ledger.deleted
        figures = "%s acknowledged (%s deletions), %s of unknown outcome; %s reads after a write"
        return Verdict("writes", figures % (number(acknowledged), number(deletions), number(unknown),
                                            number(self.run.single.reads)), faults)

    def watch(self, pairs):
        faults = self.history.faults + self.history.tail.faults + differences(pairs, self.history.data())
        faults += self.ended_early(self.run.watch)
        if self.run.delay > ALLOWED_DELAY:
            faults.append("an acknowledged write was printed %.0f s later" % self.run.delay)
        return Verdict("watch --prefix", "%s events, revisions 2 to %s, without a gap; at most %.1f s late; %s" % (
            number(self.history.events), number(self.history.revision), self.run.delay,
            self.interruptions(self.run.watch)), faults)

    def listing(self, pairs):
        listing = self.run.listing
        faults = listing.faults + listing.tail.faults + differences(pairs, listing.data())
        faults += self.ended_early(self.run.list_watch)
        return Verdict("watch --list --relist", "%s events, listed %d times, the same %s keys at the end; %s" % (
            number(listing.events), listing.lists, number(len(listing.pairs)),
            self.interruptions(self.run.list_watch)), faults)

    @staticmethod
    def interruptions(process):
        return "interrupted %d times" % process.errors().count("interrupted")

    @staticmethod
    def ended_early(process):
        return [] if process.alive else ["it ended with status %d: %s" % (process.status, last_line(process.errors()))]

    async def mirror(self):
        faults = list(self.jobs.faults.get("make-mirror", []))
        equal = await self.runner.run("diff", "--prefix", DATA, "@", "endpoints:" + self.run.cluster.standby.endpoint,
                                      limit=120)
        if equal.status != 0:
            faults.append("the mirror differs: " + " ".join((equal.stdout + equal.stderr).split("\n")[:5]))
        return Verdict("make-mirror", "equal by `diff`; begun again %d times" % self.jobs.counts.get(
            "mirrors begun again", 0), faults)

    async def lock(self):
        sections = self.jobs.sections()
        faults, longest = overlaps([(section.begin, section.end, section.process) for section in sections])
        faults += self.jobs.faults.get("lock", [])
        sane = [section for section in sections if not section.process.freezes]
        faults += in_order([section.key for section in sane], self.history.lock.heads, "the first in the queue")
        faults += ["ETCD_LOCK_REV %d follows %d" % (later.revision, earlier.revision)
                   for earlier, later in zip(sane, sane[1:]) if later.revision <= earlier.revision]
        if not sections:
            faults.append("nobody ever had the lock")
        last = await self.runner.run("lock", LOCK, "--", "true", limit=60)
        if last.status != 0:
            faults.append("the lock cannot be had at the end: %s" % last_line(last.stderr))
        return Verdict("lock", "%d critical sections, none beside another (at most %.2f s); %d locks lost with their "
                       "lease" % (len(sections), longest, self.jobs.counts.get("lost locks", 0)), faults)

    def election(self):
        faults = list(self.jobs.faults.get("elect", []))
        wrong, longest = overlaps(sorted(self.reigns(), key=lambda reign: reign[:2]))
        heads = self.history.election.heads
        tail = Tail(self.run.observed)
        announced = [record["key"] for record in tail.records()]
        faults += wrong + tail.faults + in_order(announced, heads, "the leader")
        faults += self.ended_early(self.run.observer)
        own = {key for _, _, key in self.jobs.reigns}
        faults += ["%s took itself for the leader and never was" % key for key in own - {head[0] for head in heads}]
        if not announced:
            faults.append("no leader was announced")
        for process, _, key in self.jobs.reigns:
            late = (process.ended or self.run.ended) - self.jobs.dethroned.get(key, float("inf"))
            if late > NOTICED_WITHIN and not process.freezes:
                faults.append("process %d still led %.0f s after its lease was revoked" % (process.pid, late))
        return Verdict("elect", "%d leaders, %d announced by --listen in their order; two at a time for at most %.2f "
                       "s; %d lost their lease" % (len(heads), len(announced), longest,
                                                self.jobs.counts.get("lost leaderships", 0)), faults)

    def reigns(self):
        """From when to when each candidate took itself for the leader: process, begin, end.

        It learns that its lease was revoked from the next renewal, a third of the TTL later, as with etcd's own client;
        so such a reign counts until the revocation.
        """
        for process, begin, key in self.jobs.reigns:
            end = process.signalled or process.ended or self.run.ended
            yield begin, max(begin, min(end, self.jobs.dethroned.get(key, end))), process

    async def leases(self):
        faults, lived = list(self.jobs.faults.get("lease keep-alive", [])), 0.0
        for lease, process in self.jobs.kept.items():
            lived = max(lived, (process.ended or self.run.ended) - process.began)
            if not process.alive or lease in self.jobs.revoked:
                continue
            outcome = await self.runner.run("lease", "timetolive", lease, "-w", "jsonl", name="lease timetolive")
            if outcome.status != 0 or json.loads(outcome.stdout)["ttl"] <= 0:
                faults.append("lease %s is gone although it is kept alive" % lease)
        for lease in self.jobs.revoked:
            process, begin = self.jobs.kept[lease], time.monotonic()
            while process.alive and time.monotonic() < begin + NOTICED_WITHIN and await self.gone(lease):
                await asyncio.sleep(0.5)
            if process.alive and await self.gone(lease):
                faults.append("its keep-alive still runs although lease %s was revoked" % lease)
        return Verdict("lease keep-alive", "%d leases, %d of them revoked; the longest was kept alive for %.0f s" % (
            len(self.jobs.kept), len(self.jobs.revoked), lived), faults)

    async def gone(self, lease):
        outcome = await self.runner.run("lease", "timetolive", lease, "-w", "jsonl", name="lease timetolive")
        return outcome.status == 0 and json.loads(outcome.stdout)["ttl"] <= 0

    async def expiry(self):
        left = await self.runner.run("get", EXPIRING, "--prefix", "--keys-only", "-w", "jsonl",
                                     name="get (expiring)")
        keys = [json.loads(line)["key"] for line in left.stdout.splitlines()]
        faults = ["%s outlives its lease" % key for key in keys]
        faults += ["the watch has not printed the deletion of %s" % key for key in self.jobs.expiring
                   if key not in self.history.deletions and key not in keys]
        return Verdict("expiry of leases", "%d keys, all gone" % len(self.jobs.expiring), faults)

    async def snapshots(self):
        faults = list(self.jobs.faults.get("snapshot save", []))
        last = await self.runner.run("snapshot", "save", self.jobs.backups + "/", "--keep", "3", limit=240,
                                     name="snapshot save")
        if last.status != 0:
            faults.append("no snapshot at the end: %s" % last_line(last.stderr))
        for name in self.jobs.backup_files():
            outcome = await self.runner.run("snapshot", "verify", os.path.join(self.jobs.backups, name),
                                            name="snapshot verify")
            if outcome.status != 0:
                faults.append("%s: %s" % (name, last_line(outcome.stderr)))
        good, bad = self.runner.counts.get("snapshot save", (0, 0))
        return Verdict("snapshot save --keep 3", "%d saved, %d failed or killed; %d files verified, none bad" % (
            good, bad, sum(self.runner.counts.get("snapshot verify", (0, 0)))), faults)

    async def follow(self):
        process, directory = self.run.follower, self.run.followed
        faults = self.ended_early(process)
        restored = self.runner.path("restored")
        if not faults:
            await self.run.wait_for("snapshot follow catches up", 90, self.is_followed)
            if not await process.end(signal.SIGTERM, 30) or process.status != 0:
                faults.append("SIGTERM ended it with status %d: %s" % (process.status, last_line(process.errors())))
        outcome = await self.runner.run("snapshot", "restore", directory, "--data-dir", restored, limit=240,
                                        name="snapshot restore")
        if outcome.status == 0:
            outcome = await self.runner.run("diff", "--prefix", DATA, restored, "@", limit=120)
        if outcome.status != 0:
            faults.append("restored: " + " ".join((outcome.stdout + outcome.stderr).split("\n")[:5]))
        return Verdict("snapshot follow", "restored and equal by `diff`; %d new snapshots after a gap; %s" % (
            process.errors().count("taking a new snapshot"), self.interruptions(process)), faults)

    async def is_followed(self):
        newest = await self.run.newest_backup()
        return newest.get("log_revision", 0) >= self.history.pairs[DATA + "end"].mod

    async def health(self):
        faults = list(self.jobs.faults.get("endpoint health", []))
        last = await self.runner.run("endpoint", "health", "--cluster", name="endpoint health")
        if last.status != 0:
            faults.append("at the end: %s" % last_line(last.stderr))
        return Verdict("endpoint health --cluster", "%d healthy, %d not" % tuple(self.runner.counts["endpoint health"]),
                       faults)

    async def rolling(self):
        faults = list(self.jobs.faults.get("defrag --rolling", []))
        last = await self.runner.run("defrag", "--rolling", limit=400, name="defrag --rolling")
        if last.status != 0:
            faults.append("at the end: %s" % last_line(last.stderr))
        return Verdict("defrag --rolling", "%d succeeded, %d stopped at a fault" % tuple(
            self.runner.counts["defrag --rolling"]), faults)

    def commands(self):
        total = sum(map(sum, self.runner.counts.values()))
        faults = ["too slow: " + text for text in self.runner.late]
        faults += ["not one sentence: " + text for text in self.runner.unclear]
        return Verdict("short commands", "%s, each ended in time; each failure in one sentence" % number(total), faults)
