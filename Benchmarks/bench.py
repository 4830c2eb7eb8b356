"""Servers, data and measured runs."""

import base64
import ctypes
import filecmp
import http.client
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import namedtuple

import pods

HERE = os.path.dirname(os.path.abspath(__file__))

Sample = namedtuple("Sample", "wall cpu peak succeeded")  # seconds, seconds, KiB
Result = namedtuple("Result", "job real ours note")    # lists of samples

PUTS_PER_TXN = 1000
PODS_PER_TXN = 200


def first_executable(name, directories):
    for directory in directories + os.environ["PATH"].split(":"):
        path = os.path.join(directory, name)
        if os.access(path, os.X_OK):
            return os.path.realpath(path)
    sys.exit("bench: there is no %s; `make bench` installs it" % name)


def die_with_parent():
    """Linux' PR_SET_PDEATHSIG: no server outlives this program, however it ends."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Job:
    """One thing to measure. `arguments(tool, turn)` gives the command line after the executable."""

    def __init__(self, name, arguments, runs, lines=0, targets=(None, None), before=None, after=None,
                 compare=True, server=None, stop_when=None, cpu_target=None, trial=True, verdict=None, shell=None,
                 alone=False):
        self.name, self.arguments, self.runs = name, arguments, runs
        self.lines = lines              # stop it after so many lines of output
        self.time_target, self.peak_target = targets
        self.cpu_target = cpu_target
        self.before, self.after = before, after     # called around each run, not measured
        self.compare = compare          # the output must equal the real one's
        self.server = server            # called once before the first run: the server to talk to
        self.stop_when = stop_when      # stop it when this becomes true
        self.trial = trial              # one run of each first that does not count
        self.verdict = verdict          # what the output comes to, in a word, for the note
        self.shell = shell              # what people write around the real one, `"$@"`, for what ours does by itself
        self.alone = alone              # ours is compared with itself, with other arguments


class Server:
    """An etcd of its own in a temporary directory."""

    def __init__(self, bench, name):
        self.directory = os.path.join(bench.directory, name)
        os.mkdir(self.directory)
        client, peer, self.metrics_port = free_ports(3)
        self.endpoint = "127.0.0.1:%d" % client
        url, peer_url = "http://" + self.endpoint, "http://127.0.0.1:%d" % peer
        self.log = open(os.path.join(self.directory, "log"), "wb")
        self.process = subprocess.Popen(
            [bench.etcd, "--name", name, "--data-dir", os.path.join(self.directory, "data"),
             "--listen-client-urls", url, "--advertise-client-urls", url,
             "--listen-peer-urls", peer_url, "--initial-advertise-peer-urls", peer_url,
             "--initial-cluster", "%s=%s" % (name, peer_url),
             "--listen-metrics-urls", "http://127.0.0.1:%d" % self.metrics_port,
             "--quota-backend-bytes", str(8 << 30), "--max-request-bytes", str(64 << 20),
             "--max-txn-ops", "100000"] + bench.server_flags,
            stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL, preexec_fn=die_with_parent,
            env=dict(bench.environment, ETCD_UNSUPPORTED_ARCH="arm64"))
        self.environment = dict(bench.environment, ETCDCTL_ENDPOINTS=self.endpoint)
        deadline = time.monotonic() + 30
        while '"health":"true"' not in self.ask("/health"):
            if time.monotonic() > deadline or self.process.poll() is not None:
                sys.exit("bench: etcd did not become healthy, see %s" % self.log.name)
            time.sleep(0.02)

    def ask(self, path):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.metrics_port, timeout=5)
            connection.request("GET", path)
            return connection.getresponse().read().decode()
        except OSError:
            return ""

    def metric(self, name):
        for line in self.ask("/metrics").splitlines():
            if line.startswith(name + " "):
                return float(line.split()[1])
        return 0.0

    def fill(self, bench, prefix, count, key_length, value_length):
        """Keys PREFIX00000000… with printable values that do not compress, many in a transaction."""
        source = random.Random(1)
        digits = key_length - len(prefix)
        pool = "".join(source.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=1 << 16))
        for start in range(0, count, PUTS_PER_TXN):
            puts = []
            for number in range(start, min(start + PUTS_PER_TXN, count)):
                at = source.randrange(len(pool) - value_length)
                puts.append("put %s%0*d %s" % (prefix, digits, number, pool[at:at + value_length]))
            subprocess.run([bench.real, "txn"], input="\n" + "\n".join(puts) + "\n\n\n", text=True, check=True,
                           stdout=subprocess.DEVNULL, env=self.environment)

    def fill_with_pods(self, count):
        """Pods as Kubernetes stores them. Only the gateway takes bytes in many puts at once."""
        connection = http.client.HTTPConnection(*self.endpoint.split(":"), timeout=60)
        for start in range(0, count, PODS_PER_TXN):
            puts = [{"request_put": {"key": base64.b64encode(key.encode()).decode(),
                                     "value": base64.b64encode(value).decode()}}
                    for key, value in map(pods.pod, range(start, min(start + PODS_PER_TXN, count)))]
            connection.request("POST", "/v3/kv/txn", json.dumps({"success": puts}))
            response = connection.getresponse()
            text = response.read()
            if response.status != 200:
                sys.exit("bench: the pods cannot be put: %s" % text.decode())
        connection.close()

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.directory, ignore_errors=True)


def free_ports(count):
    """Below the range from which the system takes the ports of outgoing connections."""
    found = []
    while len(found) < count:
        port = random.randrange(20000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in found:
            found.append(port)
    return found


class Bench:
    def __init__(self, ours, real, etcd, quick):
        self.ours, self.real, self.etcd, self.quick = ours, real, etcd, quick
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("ETCD")}
        self.environment["ETCDCTL_API"] = "3"
        # The clients are measured, not the disk; a 3.4 has no such flag.
        known = subprocess.run([etcd, "--help"], capture_output=True, text=True).stdout
        self.server_flags = ["--unsafe-no-fsync"] if "--unsafe-no-fsync" in known else []
        self.servers = {}

    def __enter__(self):
        self.directory = tempfile.mkdtemp(prefix="etcdctl-bench.")
        self.measure = self.compile("measure")
        return self

    def __exit__(self, *exception):
        for server in self.servers.values():
            server.stop()
        shutil.rmtree(self.directory, ignore_errors=True)

    def compile(self, name, *flags):
        compiler = shutil.which("clang") or shutil.which("cc") or sys.exit("bench: no C compiler")
        subprocess.run([compiler, "-O2", *flags, "-o", self.path(name), os.path.join(HERE, name + ".c")], check=True)
        return self.path(name)

    def allocations(self, server, arguments):
        """How often a run of ours allocates memory."""
        library, count = self.path("allocations"), self.path("allocations.count")
        if not os.path.exists(library):
            self.compile("allocations", "-shared", "-fPIC")
        subprocess.run([self.ours] + arguments, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       env=dict(server.environment, LD_PRELOAD=library, ALLOCATIONS=count))
        with open(count, encoding="utf-8") as file:
            return int(file.read())

    def path(self, name):
        return os.path.join(self.directory, name)

    def command(self, job, tool, turn):
        """The words of what is run."""
        words = [self.real if tool == "real" and not job.alone else self.ours] + job.arguments(tool, turn)
        if tool == "real" and job.shell:
            words = ["/bin/sh", "-c", job.shell(turn), "sh"] + words
        return words

    def server(self, name, fill=None, number_of_pods=0):
        """The server of that name, filled when it is first asked for."""
        if name not in self.servers:
            self.servers[name] = Server(self, name)
            if fill:
                self.servers[name].fill(self, *fill)
            if number_of_pods:
                self.servers[name].fill_with_pods(number_of_pods)
        return self.servers[name]

    def drop(self, name):
        if name in self.servers:
            self.servers.pop(name).stop()

    def run(self, job, tool, turn, output=os.devnull):
        if job.before:
            job.before(tool, turn)
        environment = job.server().environment if job.server else self.environment
        limit = ["-l", str(job.lines)] if job.lines else []
        command = [self.measure] + limit + [output] + self.command(job, tool, turn)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=environment, text=True)
        if job.stop_when:
            while process.poll() is None and not job.stop_when():
                time.sleep(0.01)
            process.terminate()
        measured, errors = process.communicate()
        if job.after:
            job.after(tool, turn)
        words = measured.split()
        if len(words) != 6:
            raise RuntimeError(errors)
        status, stopped = int(words[4]), words[5] == "1"
        succeeded = stopped if job.lines or job.stop_when else status == 0
        sample = Sample(float(words[0]), float(words[1]) + float(words[2]), int(words[3]), succeeded)
        return sample, (errors.strip().splitlines() or ["status %d" % status])[-1][:100]

    def trial(self, job):
        """One run of each that does not count: None when ours can do the job, and what it prints is the same."""
        outputs = {}
        for tool in ("real", "ours"):
            outputs[tool] = self.path(tool + ".out") if job.compare else os.devnull
            sample, error = self.run(job, tool, -1, outputs[tool])
            if not sample.succeeded:
                return "%s cannot: %s" % (tool, error)
        if not job.compare or job.lines:
            return None
        same = filecmp.cmp(outputs["real"], outputs["ours"], shallow=False)
        for path in outputs.values():
            os.unlink(path)
        return None if same else "the outputs differ"

    def compare(self, job):
        real, ours = [], []
        note = self.trial(job) if job.trial else None
        if note and note != "the outputs differ":
            return Result(job, [], [], note)
        verdicts = {"real": [], "ours": []}
        output = self.path("output") if job.verdict else os.devnull
        for turn in range(job.runs):
            for tool, samples in (("real", real), ("ours", ours)):
                sample, error = self.run(job, tool, turn, output)
                if not sample.succeeded and not job.verdict:
                    return Result(job, [], [], "%s cannot: %s" % (tool, error))
                samples.append(sample)
                if job.verdict:
                    with open(output, encoding="utf-8") as file:
                        verdicts[tool].append(job.verdict(file.read()))
        if job.verdict:
            note = "; ".join("%s: %s" % (tool, ", ".join(words)) for tool, words in verdicts.items())
        return Result(job, real, ours, note)


def median(samples, field):
    return statistics.median(getattr(sample, field) for sample in samples)
