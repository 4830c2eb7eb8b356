"""A run: the cluster, the commands beside it, the faults, and the verdicts."""

import asyncio
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time

import network
import record
import resources
from cluster import NAMES, Cluster
from faults import Faults
from history import DATA, History, Listing, Tail
from jobs import ELECTION, EXPIRING, Jobs
from processes import Runner
from verdicts import Judge, Verdict
from writers import ShellWriter, SingleWriter

WRITERS = 3
MOST_WRITES = 199_000
WRITES_PER_SECOND = 330
HEALING_LIMIT = 180


class Soak:
    def __init__(self, etcdctl, etcd, seconds, seed):
        self.seconds, self.seed = seconds, seed
        self.directory = tempfile.mkdtemp(prefix="etcdctl-soak.")
        self.net, self.reason = network.network(NAMES)
        self.runner = Runner(etcdctl, self.net, self.directory)
        self.cluster = Cluster(self.runner, etcd)
        self.troubles = []
        self.recovery = self.delay = 0.0
        self.began = self.ended = time.monotonic()
        self.tasks = []

    def say(self, text):
        print("%7.1f s  %s" % (time.monotonic() - self.began, text), flush=True)

    def file(self, name):
        path = self.runner.path(name)
        with open(path, "wb"):
            return path

    async def start(self):
        await self.cluster.start()
        await self.start_watches()
        self.tasks.append(asyncio.ensure_future(self.read()))
        await self.see_all_begin()
        self.began = time.monotonic()
        until = self.began + self.seconds
        self.jobs = Jobs(self.runner, self.cluster, self.seed, until)
        self.faults = Faults(self.runner, self.cluster, self.jobs, self.history, self.seed, self.say)
        writes = min(MOST_WRITES, self.seconds * WRITES_PER_SECOND) // WRITERS
        shells = [ShellWriter(self.runner, "w%d" % number, writes / self.seconds, self.seed)
                  for number in range(WRITERS)]
        self.writers = [*shells, self.single]
        self.work = [*(shell.run(until, writes) for shell in shells), self.single.run(until), *self.jobs.all(),
                     self.faults.run(until)]

    async def start_watches(self):
        """What must run from the beginning to the end."""
        self.single = SingleWriter(self.runner, self.seed)
        self.history = History(Tail(self.file("watch.out")))
        self.listing = Listing(Tail(self.file("list-watch.out")))
        self.observed = self.file("observed.out")
        self.followed = self.runner.path("followed")
        start = self.runner.start
        self.watch = await start("watch", "watch", "", "--prefix", "--rev", "1", "-w", "jsonl",
                                 output=self.runner.path("watch.out"))
        self.list_watch = await start("watch --list", "watch", DATA, "--prefix", "--list", "--relist", "-w", "jsonl",
                                      output=self.runner.path("list-watch.out"))
        self.observer = await start("elect --listen", "elect", "--listen", ELECTION, "-w", "jsonl",
                                    output=self.observed)
        self.follower = await start("snapshot follow", "snapshot", "follow", self.followed + "/", "--full-every",
                                    "60s", "--keep", "3")

    async def see_all_begin(self):
        """A command whose first request fails may give up; from then on it must not."""
        key, value = DATA + "begin", "begin"
        await self.runner.run("put", key, value)
        self.single.ledger.succeeded(key, value)
        candidate = await self.runner.start("elect", "elect", ELECTION, "first")
        await self.wait_for("watch begins", 60, lambda: self.watch_is_done(key, value))
        await self.wait_for("watch --list begins", 60, lambda: self.listing_is_done(key, value))
        await self.wait_for("elect --listen begins", 60, self.leader_is_announced)
        await self.wait_for("snapshot follow begins", 60, self.newest_backup)
        await candidate.end(signal.SIGTERM, 30)

    async def leader_is_announced(self):
        return os.path.getsize(self.observed) > 0

    async def newest_backup(self):
        """What `snapshot list` says about the newest snapshot of the continuous backup."""
        listed = await self.runner.run("snapshot", "list", self.followed, "--verify", "-w", "jsonl", limit=120,
                                       name="snapshot list")
        return json.loads((listed.stdout.splitlines() or ["{}"])[0])

    async def run(self):
        """The verdicts."""
        await self.start()
        self.tasks.append(asyncio.ensure_future(self.runner.sample(max(1.0, self.seconds / 400))))
        work = [asyncio.ensure_future(part) for part in self.work]
        self.tasks += work
        # What fails in one of them is a fault of this program: it ends the run.
        await asyncio.gather(*work)
        self.ended = time.monotonic()
        await self.settle()
        verdicts = await Judge(self).all()
        verdicts += await self.finish()
        return verdicts

    async def read(self):
        """Follows what the watches print."""
        while True:
            self.history.read()
            self.listing.read()
            now = time.monotonic()
            for value in [value for value in self.single.written_at if value in self.history.values]:
                written = self.single.written_at.pop(value)
                frozen = sum((end or now) - begin for begin, end in self.watch.freezes if (end or now) > written)
                self.delay = max(self.delay, now - written - frozen)
            await asyncio.sleep(0.3)

    async def settle(self):
        """Ends all faults; waits until everything has caught up."""
        self.say("healing")
        for process in self.runner.processes:
            process.thaw()
        await self.cluster.heal()
        begin = time.monotonic()
        try:
            await self.cluster.wait_until_healthy(HEALING_LIMIT)
        except TimeoutError as error:
            self.troubles.append(str(error))
        self.recovery = time.monotonic() - begin
        await self.catch_up()
        await self.wait_for("leases expire", 90, self.keys_expired)

    async def catch_up(self):
        """Waits until everybody has seen a last write."""
        key, value = DATA + "end", "end"
        outcome = await self.runner.run("put", key, value)
        if outcome.status != 0:
            self.troubles.append("no write succeeds at the end: " + outcome.stderr.strip())
            return
        self.single.ledger.succeeded(key, value)
        for what, condition in (("watch", self.watch_is_done), ("watch --list", self.listing_is_done),
                                ("make-mirror", self.mirror_is_done)):
            await self.wait_for("%s catches up" % what, HEALING_LIMIT, lambda: condition(key, value))

    async def wait_for(self, what, limit, condition):
        deadline = time.monotonic() + limit
        while not await condition():
            if time.monotonic() > deadline:
                self.troubles.append("it takes more than %d s until %s" % (limit, what))
                return
            await asyncio.sleep(0.3)

    async def keys_expired(self):
        """A new leader grants each lease its whole TTL once more."""
        outcome = await self.runner.run("get", EXPIRING, "--prefix", "--count-only", "-w", "jsonl",
                                        name="get (expiring)")
        return outcome.status == 0 and json.loads(outcome.stdout)["count"] == 0

    async def watch_is_done(self, key, value):
        return value in self.history.values

    async def listing_is_done(self, key, value):
        return key in self.listing.pairs and self.listing.pairs[key].value == value

    async def mirror_is_done(self, key, value):
        outcome = await self.runner.run("get", key, "--print-value-only", "--endpoints", self.cluster.standby.endpoint,
                                        name="get (standby)")
        return outcome.stdout.strip() == value

    async def finish(self):
        """Ends the commands that run on, and judges what they used."""
        faults = []
        for process in self.runner.processes:
            if process.alive and not await process.end(signal.SIGTERM, 30):
                faults.append("%s did not end within 30 s of SIGTERM" % process.role)
        await self.stop()
        left = self.runner.left_behind()
        faults += ["process %d: %s" % found for found in left]
        for pid, _ in left:
            os.kill(pid, signal.SIGKILL)
        self.uses = resources.uses(self.runner)
        ended = Verdict("end", "%d long-running commands ended, nothing left behind" % len(self.runner.processes),
                        faults)
        return [resources.verdict(self.uses), ended]

    async def stop(self):
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.runner.end_all()
        await self.cluster.stop()

    def clean_up(self, keep):
        self.net.tear_down()
        if not keep:
            shutil.rmtree(self.directory, ignore_errors=True)


def table(verdicts):
    """The verdicts, a line each, and below a failed one what was wrong."""
    width = max(len(verdict.name) for verdict in verdicts)
    lines = []
    for verdict in verdicts:
        lines.append("%-6s  %-*s  %s" % ("FAILED" if verdict.faults else "ok", width, verdict.name, verdict.figures))
        lines += ["        - " + fault for fault in verdict.faults[:5]]
        if len(verdict.faults) > 5:
            lines.append("        - and %d more" % (len(verdict.faults) - 5))
    return "\n".join(lines)


def columns(rows):
    widths = [max(map(len, cells)) for cells in zip(*rows)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


async def play(soak):
    loop, main = asyncio.get_running_loop(), asyncio.current_task()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, main.cancel)
    try:
        return await soak.run()
    finally:
        await soak.stop()


def judge(soak, results):
    """Runs it, prints the verdicts and writes them to the file `results`, if any; the exit status."""
    print("soak: %d s, SOAK_SEED=%d, %s, three members%s" % (
        soak.seconds, soak.seed, soak.cluster.version, " in network namespaces" if soak.net.partitions else ""))
    if soak.reason:
        print("skipped: partitions (no network namespaces: %s)" % soak.reason)
    verdicts = asyncio.run(play(soak))
    print("\n" + table(verdicts) + "\n\n" + columns([resources.COLUMNS] + [use.row() for use in soak.uses]))
    if results:
        record.write(results, soak, verdicts)
    return 1 if any(verdict.faults for verdict in verdicts) else 0


def main(etcdctl, etcd, seconds, seed, keep, results):
    """Runs it and cleans up; what was written stays when something failed. Returns the exit status."""
    soak = Soak(etcdctl, etcd, seconds, seed if seed is not None else random.randrange(1 << 32))
    status = 1
    try:
        status = judge(soak, results)
    except asyncio.CancelledError:
        status = 130
        print("soak: interrupted", file=sys.stderr)
    finally:
        keep = keep or status == 1
        soak.clean_up(keep)
        if keep:
            print("\nWhat was written: %s" % soak.directory)
    return status
