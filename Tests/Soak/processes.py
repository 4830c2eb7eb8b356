"""Runs etcdctl: short commands with a time limit, long ones with samples of their memory, descriptors and CPU time."""

import asyncio
import glob
import os
import shutil
import signal
import statistics
import subprocess
import time
from collections import namedtuple

import network

Outcome = namedtuple("Outcome", "status stdout stderr seconds")
Sample = namedtuple("Sample", "time resident descriptors cpu state")  # seconds, KiB, number, seconds

MARK = "ETCD_SOAK_RUN"
TICKS = os.sysconf("SC_CLK_TCK")
PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


def one_sentence(stderr):
    """Whether what a failed command says ends in exactly one `Error:`, apart from hints."""
    lines = [line for line in stderr.splitlines() if line and not line.startswith("hint: ")]
    errors = [line for line in lines if line.startswith("Error: ")]
    return len(errors) == 1 and lines[-1] == errors[0] and len(errors[0]) > len("Error: ")


def last_line(text):
    return (text.strip().splitlines() or ["(nothing)"])[-1]


def send(process, number):
    """Sends a signal. What asyncio has for it may reap the process itself, and then reports a wrong exit status."""
    if process.returncode is None:
        try:
            os.kill(process.pid, number)
        except ProcessLookupError:
            pass


def post_mortem(pid, path):
    """Writes down what a process that hangs is waiting for: its threads, with backtraces if there is a debugger."""
    with open(path, "wb") as file:
        for pattern in ("status", "task/*/comm", "task/*/wchan", "task/*/syscall"):
            for name in sorted(glob.glob("/proc/%d/%s" % (pid, pattern))):
                try:
                    with open(name, "rb") as source:
                        file.write(name.encode() + b": " + source.read().strip() + b"\n")
                except OSError:
                    continue
        file.flush()
        if shutil.which("gdb"):
            subprocess.run(["timeout", "60", "gdb", "-p", str(pid), "-batch", "-ex", "thread apply all bt"],
                           stdin=subprocess.DEVNULL, stdout=file, stderr=file)


class Process:
    """A process that runs for long."""

    def __init__(self, role, words, process, error_path):
        self.role, self.words, self.process, self.error_path = role, words, process, error_path
        self.pid = process.pid
        self.began, self.ended = time.monotonic(), None
        self.freezes = []           # [begin, end] of each; the end is None as long as it lasts
        self.signalled = None       # when this run told it to end
        self.samples = []
        self.follower = None

    @property
    def alive(self):
        return self.process.returncode is None

    @property
    def frozen(self):
        return bool(self.freezes) and self.freezes[-1][1] is None

    @property
    def status(self):
        return self.process.returncode

    def signal(self, number):
        if self.alive:
            send(self.process, number)
            if number in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
                self.signalled = self.signalled or time.monotonic()

    def freeze(self):
        if self.alive and not self.frozen:
            self.freezes.append([time.monotonic(), None])
            send(self.process, signal.SIGSTOP)

    def thaw(self):
        if self.frozen:
            send(self.process, signal.SIGCONT)
            self.freezes[-1][1] = time.monotonic()

    def errors(self):
        with open(self.error_path, encoding="utf-8", errors="replace") as file:
            return file.read()

    async def wait(self):
        await self.process.wait()

    async def end(self, number, limit):
        """Tells it to end; whether it has in time. Otherwise it is killed."""
        self.thaw()
        self.signal(number)
        try:
            await asyncio.wait_for(self.process.wait(), limit)
            return True
        except asyncio.TimeoutError:
            post_mortem(self.pid, self.error_path + ".stuck")
            self.signal(signal.SIGKILL)
            await self.process.wait()
            return False

    def sample(self):
        try:
            with open("/proc/%d/stat" % self.pid, encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
            descriptors = len(os.listdir("/proc/%d/fd" % self.pid))
        except OSError:
            return
        cpu = (int(fields[11]) + int(fields[12])) / TICKS
        self.samples.append(Sample(time.monotonic(), int(fields[21]) * PAGE_KIB, descriptors, cpu, fields[0]))

    def growth(self, field):
        """How much more the last third of the samples has than the first, by their medians; None if they are few.

        The first samples do not count: buffers, caches and the first reconnections come with the first minute.
        """
        values = [getattr(sample, field) for sample in self.samples]
        values = values[len(values) // 10:]
        third = len(values) // 3
        if third < 8:
            return None
        return statistics.median(values[-third:]) - statistics.median(values[:third])

    def cpu_share(self, width=None):
        """The CPU time that it takes on average, or at most over `width` samples, as a part of one processor."""
        samples = self.samples
        width = width or len(samples) - 1
        shares = [(later.cpu - earlier.cpu) / max(later.time - earlier.time, 0.1)
                  for earlier, later in zip(samples, samples[width:])] if width > 0 else []
        return max(shares, default=0.0)


class Runner:
    """Starts what the run needs, and knows what it started."""

    def __init__(self, etcdctl, net, directory):
        self.etcdctl, self.net, self.directory = etcdctl, net, directory
        self.endpoints = ""
        self.mark = "%d" % os.getpid()
        self.processes = []
        self.late = []              # commands that were killed because they took longer than their limit
        self.unclear = []           # failures that are not one sentence
        self.counts = {}            # of each short command: successes, failures
        self.files = 0
        # Nothing of the user's: no endpoints, no context.
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("ETCD")}
        self.environment.update({"ETCDCTL_API": "3", MARK: self.mark, "HOME": directory, "XDG_CONFIG_HOME": directory})

    def path(self, name):
        return os.path.join(self.directory, name)

    def words(self, place, words):
        """What runs `words` in a namespace and kills them when this program dies, however it does."""
        return self.net.inside(place, ["setpriv", "--pdeathsig", "KILL", *words])

    async def spawn(self, place, words, **streams):
        environment = dict(self.environment)
        if self.endpoints:
            environment["ETCDCTL_ENDPOINTS"] = self.endpoints
        return await asyncio.create_subprocess_exec(*self.words(place, words), env=environment, **streams)

    async def run(self, *arguments, limit=60.0, text=None, name=None, kill_after=None):
        """Runs etcdctl. One that has not ended after `limit` seconds is killed and remembered."""
        name = name or arguments[0]
        began = time.monotonic()
        process = await self.spawn(network.CLIENTS, [self.etcdctl, *arguments],
                                   stdin=asyncio.subprocess.PIPE if text is not None else asyncio.subprocess.DEVNULL,
                                   stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
        talk = asyncio.ensure_future(process.communicate(text.encode() if text is not None else None))
        try:
            await asyncio.wait_for(asyncio.shield(talk), kill_after or limit)
        except asyncio.TimeoutError:
            if not kill_after:
                self.late.append("etcdctl %s: %.0f s" % (" ".join(arguments), limit))
                post_mortem(process.pid, self.path("late.%d.stuck" % process.pid))
        finally:
            send(process, signal.SIGKILL)
        stdout, stderr = (part.decode(errors="replace") for part in await talk)
        outcome = Outcome(process.returncode, stdout, stderr, time.monotonic() - began)
        self.count(name, outcome, killed=process.returncode == -signal.SIGKILL)
        return outcome

    def count(self, name, outcome, killed):
        counts = self.counts.setdefault(name, [0, 0])
        counts[outcome.status != 0] += 1
        # Health prints a line for each endpoint instead.
        if outcome.status != 0 and not killed and not name.startswith("endpoint") and not one_sentence(outcome.stderr):
            self.unclear.append("%s: status %d: %s" % (name, outcome.status, outcome.stderr.strip()))

    async def start(self, role, *arguments, output=None, on_line=None, place=network.CLIENTS, stdin=False):
        """Starts etcdctl for long. Its output goes to the file `output`, or line by line to `on_line`."""
        self.files += 1
        error_path = self.path("%s.%d.err" % (role.replace(" ", "-"), self.files))
        words = [self.etcdctl, *arguments]
        with open(error_path, "wb") as errors, open(output or os.devnull, "ab") as file:
            process = await self.spawn(place, words, stdin=asyncio.subprocess.PIPE if stdin else
                                       asyncio.subprocess.DEVNULL, stderr=errors,
                                       stdout=asyncio.subprocess.PIPE if on_line else file)
        started = Process(role, words, process, error_path)
        self.processes.append(started)
        # The loop itself keeps no strong reference.
        started.follower = asyncio.ensure_future(self.follow(started, on_line))
        return started

    @staticmethod
    async def follow(process, on_line):
        if on_line:
            while line := await process.process.stdout.readline():
                on_line(process, line.decode(errors="replace").rstrip("\n"))
        await process.process.wait()
        process.ended = time.monotonic()

    def running(self, *roles):
        return [process for process in self.processes if process.alive and process.role in roles]

    async def sample(self, pause):
        while True:
            for process in self.processes:
                if process.alive:
                    process.sample()
            await asyncio.sleep(pause)

    async def end_all(self):
        for process in self.processes:
            process.thaw()
            process.signal(signal.SIGKILL)
        for process in self.processes:
            await process.process.wait()

    def left_behind(self):
        """Processes that descend from this run and are none that it knows."""
        known = {process.pid for process in self.processes} | {os.getpid()}
        mark = ("%s=%s" % (MARK, self.mark)).encode()
        found = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open("/proc/%s/environ" % name, "rb") as file:
                    is_ours = mark in file.read().split(b"\0")
                with open("/proc/%s/cmdline" % name, "rb") as file:
                    words = file.read().replace(b"\0", b" ").decode(errors="replace").strip()
            except OSError:
                continue
            if is_ours and int(name) not in known:
                found.append((int(name), words))
        return found
