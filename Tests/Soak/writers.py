"""Writers: they know which of their writes were acknowledged, and of which they do not know the outcome.

Each writer has keys of its own, and each value is written once, so that an event names the write that it comes from.
"""

import asyncio
import json
import random
import re
import signal
import time

from history import DATA

KEYS_PER_WRITER = 500
FAILED_LINES = re.compile(r"Error: lines? (\d+)(?: to (\d+))?: ")


class Ledger:
    """The writes to one writer's keys, in order."""

    def __init__(self):
        self.acknowledged = []      # values, in the order in which they were written
        self.unknown = set()        # values that may be there or not
        self.unknown_deletions = set()      # keys
        self.last = {}              # of a key: the value that was acknowledged last; None for a deletion
        self.later = {}             # of a key: values with an unknown outcome that may replace the last one
        self.deleted = 0

    def succeeded(self, key, value):
        self.last[key] = value
        if value is None:
            self.deleted += 1
        else:
            self.acknowledged.append(value)

    def failed(self, key, value):
        """Nobody knows: it may take effect later, even after writes that come after it."""
        if value is None:
            self.unknown_deletions.add(key)
        else:
            self.unknown.add(value)
            self.later.setdefault(key, set()).add(value)

    @property
    def outcomes(self):
        return len(self.acknowledged) + self.deleted + len(self.unknown) + len(self.unknown_deletions)

    def lost(self, values):
        """Acknowledged writes that are not in the history, and those that are out of order."""
        missing = [value for value in self.acknowledged if value not in values]
        found = [(values[value], value) for value in self.acknowledged if value in values]
        wrong = ["%s at revision %d, %s at %d" % (later[1], later[0], earlier[1], earlier[0])
                 for earlier, later in zip(found, found[1:]) if later[0] < earlier[0]]
        return missing, wrong

    def wrong_at_the_end(self, pairs):
        """Keys that have neither the last acknowledged value nor one of an unknown outcome."""
        wrong = []
        for key, value in self.last.items():
            found = pairs[key].value if key in pairs else None
            possible = {value} | self.later.get(key, set()) | ({None} if key in self.unknown_deletions else set())
            if found not in possible:
                wrong.append("%s is %s instead of %s" % (key, found, value))
        return wrong


class ShellWriter:
    """Writes lines to a `shell`, which makes transactions of them; restarted when it ends."""

    def __init__(self, runner, name, rate, seed):
        self.runner, self.name, self.rate = runner, name, rate
        self.random = random.Random("%s %s" % (seed, name))
        self.ledger = Ledger()
        self.number = 0
        self.faults = []
        self.process = None

    def batch(self, size):
        """Lines, with the key and value of each; the value of a deletion is None."""
        writes = []
        for _ in range(size):
            key = "%s%s/%03d" % (DATA, self.name, self.random.randrange(KEYS_PER_WRITER))
            self.number += 1
            if self.random.random() < 0.04:
                writes.append((key, None))
            else:
                writes.append((key, "%s-%06d" % (self.name, self.number)))
        return writes

    async def start(self):
        self.lines = self.done = self.position = 0
        self.progress = asyncio.Event()
        self.process = await self.runner.start("shell", "shell", on_line=self.on_line, stdin=True)
        self.errors = open(self.process.error_path, encoding="utf-8")

    def on_line(self, process, line):
        self.done += 1
        self.progress.set()

    def failures(self):
        """The numbers of the lines that failed since the last call."""
        failed = set()
        for line in self.errors.readlines():
            match = FAILED_LINES.match(line)
            if match:
                failed.update(range(int(match[1]), int(match[2] or match[1]) + 1))
        return failed

    async def write(self, size, limit=90):
        """Writes a batch and waits until the shell has said of each line how it ended."""
        writes = self.batch(size)
        text = "".join("put %s %s\n" % write if write[1] else "del %s\n" % write[0] for write in writes)
        first, self.done, failed = self.lines + 1, 0, set()
        self.lines += size
        deadline = time.monotonic() + limit
        self.process.process.stdin.write(text.encode())
        while self.done + len(failed) < size and self.process.alive and time.monotonic() < deadline:
            self.progress.clear()
            failed |= self.failures()
            if self.done + len(failed) < size:
                try:
                    await asyncio.wait_for(self.progress.wait(), 0.2)
                except asyncio.TimeoutError:
                    pass
        finished = self.done + len(failed) >= size
        for number, (key, value) in enumerate(writes, first):
            # Without word of all lines, nobody knows which ones the words are about.
            if finished and number not in failed:
                self.ledger.succeeded(key, value)
            else:
                self.ledger.failed(key, value)
        return finished

    async def run(self, until, total):
        """Writes at a rate until `until`, at most `total` writes; after an outage it catches up bit by bit."""
        await self.start()
        began, written = time.monotonic(), 0
        while time.monotonic() < until and written < total:
            behind = (time.monotonic() - began) * self.rate - written
            size = int(min(behind, self.rate * 2, 500, total - written))
            if size > 0:
                written += size
                if not await self.write(size):
                    self.faults.append("no word of a line after 90 s" if self.process.alive else
                                       "it ended with status %d" % self.process.status)
                    await self.process.end(signal.SIGKILL, 10)
                    await self.start()
            await asyncio.sleep(0.25)
        self.process.process.stdin.close()


class SingleWriter:
    """Writes with a command for each write, and reads what it has written."""

    def __init__(self, runner, seed):
        self.runner = runner
        self.random = random.Random("%s single" % seed)
        self.ledger = Ledger()
        self.number = 0
        self.stale = []
        self.reads = 0
        self.written_at = {}        # when a value was acknowledged

    async def write(self):
        key = "%ssingle/%02d" % (DATA, self.random.randrange(200))
        self.number += 1
        value = "single-%06d" % self.number
        kind = self.random.choice(("put", "put", "txn", "del"))
        if kind == "put":
            outcome = await self.runner.run("put", key, value)
        elif kind == "txn":
            outcome = await self.runner.run("txn", text="mod(\"%s\") > \"-1\"\n\nput %s %s\n\n\n" % (key, key, value))
        else:
            value = None
            outcome = await self.runner.run("del", key)
        if outcome.status == 0:
            self.ledger.succeeded(key, value)
            if value:
                self.written_at[value] = time.monotonic()
        else:
            self.ledger.failed(key, value)
        return key, value

    async def read(self, key, value):
        """An acknowledged write is read by every later `get`, whatever member responds."""
        if key in self.ledger.later or key in self.ledger.unknown_deletions:
            return
        outcome = await self.runner.run("get", key, "-w", "jsonl")
        if outcome.status != 0:
            return
        self.reads += 1
        found = json.loads(outcome.stdout)["value"] if outcome.stdout else None
        if found != value:
            self.stale.append("%s is read as %s after %s was written" % (key, found, value))

    async def run(self, until):
        while time.monotonic() < until:
            await self.read(*await self.write())
            await asyncio.sleep(0.3)
