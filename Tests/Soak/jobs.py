"""What runs beside the writers: locks, elections, leases, snapshots, a mirror, health checks, defragmentation.

Each job repeats what an operator's scripts do, and notes what cannot be right at once; the rest is judged at the end.
"""

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections import namedtuple

from history import DATA
from processes import last_line, one_sentence

LOCK = "/soak/lock"
ELECTION = "/soak/election"
EXPIRING = "/soak/expiring/"
LOCK_TTL = 5
# Longer than any fault, so that no lease that is kept alive may expire.
KEPT_TTL = 60

Section = namedtuple("Section", "begin end key revision process")


class Jobs:
    """The jobs of a run, and what they have seen."""

    def __init__(self, runner, cluster, seed, until):
        self.runner, self.cluster, self.until = runner, cluster, until
        self.random = random.Random("%s jobs" % seed)
        self.faults = {}            # of each job: what was wrong
        self.witness = runner.path("witness")
        self.backups = runner.path("backups")
        self.lockers = {}           # by the names that critical sections note
        self.reigns = []            # of candidates: process, begin, key
        self.kept = {}              # leases that are kept alive: ID -> process
        self.revoked = {}           # when leases were revoked by this run
        self.dethroned = {}         # when the leases of leaders were revoked, by key
        self.expiring = []          # leases that nobody renews: key, TTL
        self.counts = {}

    def fault(self, job, text):
        self.faults.setdefault(job, []).append(text)

    def count(self, name):
        self.counts[name] = self.counts.get(name, 0) + 1

    @property
    def going(self):
        return time.monotonic() < self.until

    async def pause(self, seconds):
        await asyncio.sleep(min(seconds, max(self.until - time.monotonic(), 0)))

    def all(self):
        contenders = [self.contend(number) for number in range(3)]
        candidates = [self.campaign(number) for number in range(3)]
        return [*contenders, *candidates, self.keep_alive(), self.expire(), self.snapshots(), self.mirror(),
                self.health(), self.defragment()]

    # Locks

    async def contend(self, number):
        turn = 0
        while self.going:
            turn += 1
            name = "%d.%d" % (number, turn)
            # Some outlive the lease when it is not renewed.
            longest = (0.2, 1.5) if self.random.random() < 0.85 else (LOCK_TTL, 2.5 * LOCK_TTL)
            seconds = "%.2f" % self.random.uniform(*longest)
            program = [sys.executable, "-IS", os.path.join(os.path.dirname(__file__), "section.py"), self.witness,
                       name, seconds]
            process = await self.runner.start("lock", "lock", "--ttl", str(LOCK_TTL), LOCK, "--", *program)
            self.lockers[name] = process
            await self.finish(process)
            self.judge_lock(process)
            await self.pause(0.1)

    async def finish(self, process):
        """Waits until it ends, at the latest some time after the run."""
        left = max(self.until - time.monotonic(), 0) + 10
        try:
            await asyncio.wait_for(process.process.wait(), left)
        except asyncio.TimeoutError:
            if not await process.end(signal.SIGTERM, 30):
                self.fault(process.role, "it did not end within 30 s of SIGTERM")

    def judge_lock(self, process):
        errors = process.errors()
        if process.status == 0:
            self.count("critical sections")
        elif "the lock was lost" in errors:
            self.count("lost locks")
        elif process.signalled is None and (process.status != 1 or not one_sentence(errors)):
            self.fault("lock", "status %d: %s" % (process.status, last_line(errors)))

    def sections(self):
        """The critical sections, by their begin."""
        begins, sections, lines = {}, [], []
        if os.path.exists(self.witness):
            with open(self.witness, encoding="utf-8") as file:
                lines = file.readlines()
        for line in lines:
            word, name, moment, key, revision = line.split()
            if word == "enter":
                begins[name] = (float(moment), key, int(revision))
            elif name in begins:
                begin, key, revision = begins.pop(name)
                sections.append(Section(begin, float(moment), key, revision, self.lockers[name]))
        for name, (begin, key, revision) in begins.items():
            # Killed: its program does not outlive it.
            process = self.lockers[name]
            sections.append(Section(begin, process.ended or time.monotonic(), key, revision, process))
        return sorted(sections, key=lambda section: section.begin)

    # Elections

    async def campaign(self, number):
        while self.going:
            elected = asyncio.Event()

            def announce(process, line, elected=elected):
                self.reigns.append((process, time.monotonic(), json.loads(line)["key"]))
                elected.set()

            process = await self.runner.start("elect", "elect", ELECTION, "candidate-%d" % number, "-w", "jsonl",
                                              on_line=announce)
            ended = asyncio.ensure_future(process.process.wait())
            won = asyncio.ensure_future(elected.wait())
            left = max(self.until - time.monotonic(), 0)
            await asyncio.wait([ended, won], timeout=left, return_when=asyncio.FIRST_COMPLETED)
            won.cancel()
            if process.alive:
                await self.pause(self.random.uniform(1, 6))
            await self.resign(process)

    async def resign(self, process):
        while process.alive and process.frozen:
            await asyncio.sleep(0.2)
        leads = any(reign[0] is process for reign in self.reigns)
        if process.alive and not await process.end(signal.SIGTERM, 30):
            self.fault("elect", "it did not end within 30 s of SIGTERM")
        for reign in self.reigns:
            if reign[0] is process:
                await self.revoke(reign[2].rpartition("/")[2])
        if process.status == -signal.SIGKILL:
            return
        if "leadership was lost" in process.errors():
            self.count("lost leaderships")
        elif process.status not in ((0,) if leads else (0, 1)):
            self.fault("elect", "status %d: %s" % (process.status, last_line(process.errors())))

    async def revoke(self, lease):
        """A candidate revokes its lease within a second or not at all, and then the others would wait for a minute."""
        while self.going:
            outcome = await self.runner.run("lease", "revoke", lease, name="lease revoke")
            if outcome.status == 0 or "not found" in outcome.stderr:
                return
            await self.pause(0.5)

    # Leases

    async def grant(self, ttl):
        """A new lease; tried until the cluster grants one."""
        while self.going:
            outcome = await self.runner.run("lease", "grant", str(ttl), "-w", "jsonl", name="lease grant")
            if outcome.status == 0:
                return json.loads(outcome.stdout)["id"]
            await self.pause(1)
        return None

    async def keep_alive(self):
        """A lease that is kept alive, and a key that is attached to it, until this run revokes the lease."""
        while self.going:
            lease = await self.grant(KEPT_TTL)
            if lease is None:
                return
            process = await self.runner.start("lease keep-alive", "lease", "keep-alive", lease)
            self.kept[lease] = process
            await self.runner.run("put", "/soak/kept/" + lease, "here", "--lease", lease)
            ended = asyncio.ensure_future(process.process.wait())
            await asyncio.wait([ended], timeout=max(self.until - time.monotonic(), 0))
            if process.alive:
                return
            await self.judge_end_of_lease(lease, process)

    async def judge_end_of_lease(self, lease, process):
        if process.status == -signal.SIGKILL:
            return
        if process.status != 0:
            self.fault("lease keep-alive", "status %d: %s" % (process.status, last_line(process.errors())))
        while self.going:
            outcome = await self.runner.run("lease", "timetolive", lease, "-w", "jsonl", name="lease timetolive")
            if outcome.status == 0:
                ttl = json.loads(outcome.stdout)["ttl"]
                if ttl > 0:
                    self.fault("lease keep-alive", "it ended although the lease has %d s left: %s"
                               % (ttl, last_line(process.errors())))
                elif lease not in self.revoked:
                    self.fault("lease keep-alive", "the lease expired although it was kept alive")
                return
            await self.pause(1)

    async def expire(self):
        """Leases that nobody renews: their keys must vanish."""
        while self.going:
            ttl = self.random.randint(1, 5)
            lease = await self.grant(ttl)
            if lease is None:
                return
            key = EXPIRING + lease
            # The lease may have expired before; then the put is refused.
            outcome = await self.runner.run("put", key, "here", "--lease", lease)
            if outcome.status == 0:
                self.expiring.append(key)
            await self.pause(self.random.uniform(1, 4))

    # Backups, mirror, cluster

    async def snapshots(self):
        while self.going:
            kill_after = self.random.uniform(0.02, 0.5) if self.random.random() < 0.2 else None
            outcome = await self.runner.run("snapshot", "save", self.backups + "/", "--keep", "3", limit=240,
                                            kill_after=kill_after, name="snapshot save")
            if outcome.status == 0 and len(self.backup_files()) > 3:
                self.fault("snapshot save", "--keep 3 has kept %d" % len(self.backup_files()))
            await self.verify_backups()
            await self.pause(8)

    def backup_files(self):
        """The files with a final name."""
        if not os.path.isdir(self.backups):
            return []
        return sorted(name for name in os.listdir(self.backups) if name.endswith(".db"))

    async def verify_backups(self):
        for name in self.backup_files()[-1:]:
            outcome = await self.runner.run("snapshot", "verify", os.path.join(self.backups, name),
                                            name="snapshot verify")
            self.count("verified snapshots")
            if outcome.status != 0:
                self.fault("snapshot save", "%s: %s" % (name, last_line(outcome.stderr)))

    async def mirror(self):
        """Begun again when it ends, as by an operator: with an empty destination, as a mirror deletes no leftovers."""
        standby = self.cluster.standby.endpoint
        while self.going:
            process = await self.runner.start("make-mirror", "make-mirror", "--prefix", DATA, standby)
            await asyncio.wait([asyncio.ensure_future(process.process.wait())],
                               timeout=max(self.until - time.monotonic(), 0))
            if process.alive:
                return
            self.count("mirrors begun again")
            last = last_line(process.errors())
            # Before its first request has succeeded it may give up; after that, only a compaction may end it.
            if "compacted" not in last and time.monotonic() - process.began > 30:
                self.fault("make-mirror", "status %d: %s" % (process.status, last))
            await self.runner.run("del", DATA, "--prefix", "--endpoints", standby, name="del (standby)")
            await self.pause(1)

    async def health(self):
        while self.going:
            outcome = await self.runner.run("endpoint", "health", "--cluster", limit=60, name="endpoint health")
            if outcome.status not in (0, 1):
                self.fault("endpoint health", "status %d: %s" % (outcome.status, last_line(outcome.stderr)))
            elif outcome.status == 1 and not outcome.stderr.strip():
                self.fault("endpoint health", "status 1 without a word")
            await self.pause(3)

    async def defragment(self):
        while self.going:
            await self.pause(self.random.uniform(10, 30))
            if self.going:
                outcome = await self.runner.run("defrag", "--rolling", limit=400, name="defrag --rolling")
                if outcome.status not in (0, 1):
                    self.fault("defrag --rolling", "status %d: %s" % (outcome.status, last_line(outcome.stderr)))
