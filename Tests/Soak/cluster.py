"""Three members of etcd that can be killed, frozen and cut off, and a fourth etcd that is mirrored to."""

import asyncio
import json
import random
import signal
import socket
import subprocess
import time

import network
from processes import send

NAMES = ["m1", "m2", "m3"]


def free_port():
    """Below the range from which the system takes the ports of outgoing connections."""
    while True:
        port = random.randrange(20000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


class Server:
    """An etcd. In a namespace of its own it has etcd's usual ports."""

    def __init__(self, runner, etcd, name, place, addresses, flags):
        self.runner, self.name, self.place, self.etcd, self.flags = runner, name, place, etcd, flags
        isolated = runner.net.partitions
        client, peer = addresses
        client_port, peer_port = (2379, 2380) if isolated and place == name else (free_port(), free_port())
        self.endpoint = "%s:%d" % (client, client_port)
        self.url = "http://" + self.endpoint
        self.peer_url = "http://%s:%d" % (peer, peer_port)
        self.process = None
        self.frozen = False
        self.id = None

    @property
    def alive(self):
        return self.process is not None and self.process.returncode is None

    async def start(self, members):
        initial = ",".join("%s=%s" % (member.name, member.peer_url) for member in members)
        words = [self.etcd, "--name", self.name, "--data-dir", self.runner.path(self.name),
                 "--listen-client-urls", self.url, "--advertise-client-urls", self.url,
                 "--listen-peer-urls", self.peer_url, "--initial-advertise-peer-urls", self.peer_url,
                 "--initial-cluster", initial, "--log-level", "warn", "--logger", "zap", *self.flags]
        with open(self.runner.path(self.name + ".log"), "ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *self.runner.words(self.place, words), stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
                env=dict(self.runner.environment, ETCD_UNSUPPORTED_ARCH="arm64"))
        self.frozen = False

    def freeze(self):
        if self.alive:
            send(self.process, signal.SIGSTOP)
            self.frozen = True

    def thaw(self):
        if self.alive and self.frozen:
            send(self.process, signal.SIGCONT)
        self.frozen = False

    async def kill(self):
        if self.process:
            send(self.process, signal.SIGKILL)
            await self.process.wait()
        self.frozen = False


class Cluster:
    def __init__(self, runner, etcd):
        self.runner = runner
        net = runner.net
        known = subprocess.run([etcd, "--help"], capture_output=True, text=True)
        # A killed etcd loses nothing that it gave to the kernel, so the disk need not be waited for; 3.4 always does.
        quick = ["--unsafe-no-fsync"] if "--unsafe-no-fsync" in known.stdout + known.stderr else []
        # Elections as between data centers, because a loaded machine must not make leaders fall. A member that was away
        # gets a snapshot soon. A client that is frozen loses its connection soon, too.
        flags = quick + ["--heartbeat-interval", "200", "--election-timeout", "2000", "--snapshot-count", "2000",
                         "--grpc-keepalive-interval", "5s", "--grpc-keepalive-timeout", "5s"]
        self.members = [Server(runner, etcd, name, name, (net.address(name, network.CLIENTS),
                                                          net.address(name, "peers")), flags) for name in NAMES]
        self.standby = Server(runner, etcd, "standby", network.CLIENTS, ("127.0.0.1", "127.0.0.1"), quick)
        self.version = subprocess.run([etcd, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        runner.endpoints = ",".join(member.endpoint for member in self.members)

    async def start(self):
        for member in self.members:
            await member.start(self.members)
        await self.standby.start([self.standby])
        await self.wait_until_healthy(60)
        outcome = await self.runner.run("member", "list", "-w", "jsonl", name="member list")
        numbers = {row["name"]: row["id"] for row in map(json.loads, outcome.stdout.splitlines())}
        for member in self.members:
            member.id = numbers[member.name]

    async def wait_until_healthy(self, limit):
        """Waits until all members and the standby serve; raises TimeoutError with what is missing."""
        deadline = time.monotonic() + limit
        while True:
            outcome = await self.runner.run("endpoint", "health", name="endpoint health (waiting)")
            standby = await self.runner.run("endpoint", "health", "--endpoints", self.standby.endpoint,
                                            name="endpoint health (waiting)")
            if outcome.status == 0 and standby.status == 0:
                return
            if time.monotonic() > deadline:
                raise TimeoutError("not healthy after %.0f s: %s" % (limit, outcome.stderr + standby.stderr))
            await asyncio.sleep(0.2)

    async def statuses(self):
        """What the members say about themselves, as far as they do."""
        outcome = await self.runner.run("endpoint", "status", "-w", "jsonl", name="endpoint status")
        return [json.loads(line) for line in outcome.stdout.splitlines()]

    async def leader(self):
        """The member that a member takes for the leader; None if nobody knows."""
        rows = sorted(await self.statuses(), key=lambda row: -row.get("raft_term", 0))
        for row in rows:
            for member in self.members:
                if row.get("leader") == member.id:
                    return member
        return None

    async def heal(self):
        """Ends whatever was done to members and network."""
        self.runner.net.heal()
        for member in self.members:
            member.thaw()
            if not member.alive:
                await member.start(self.members)

    async def stop(self):
        for member in self.members + [self.standby]:
            await member.kill()
