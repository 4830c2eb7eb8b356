"""The faults, at random: which ones, of whom and for how long depends on the seed alone."""

import asyncio
import random
import signal
import time

import network
from history import pairs_of
from jobs import ELECTION


class Faults:
    def __init__(self, runner, cluster, jobs, history, seed, say):
        self.runner, self.cluster, self.jobs, self.history, self.say = runner, cluster, jobs, history, say
        self.random = random.Random("%s faults" % seed)
        self.counts = {}
        # Weights: what is likelier breaks more.
        self.kinds = {self.kill_member: 4, self.freeze_member: 4, self.move_leader: 3, self.compact: 3,
                      self.defragment: 2, self.freeze_client: 4, self.kill_client: 3, self.revoke: 2,
                      self.lose_quorum: 1, self.compact_behind_the_back: 1}
        if runner.net.partitions:
            self.kinds.update({self.cut_peers: 3, self.cut_clients: 3, self.cut_both: 3, self.cut_pair: 3,
                               self.cut_everyone: 1})

    async def run(self, until):
        """One fault after the other, each once before any comes again by chance."""
        order = list(self.kinds)
        self.random.shuffle(order)
        while time.monotonic() < until:
            kind = order.pop() if order else self.random.choices(list(self.kinds), self.kinds.values())[0]
            await kind()
            await asyncio.sleep(self.random.uniform(0.5, 4))

    def note(self, kind, text):
        self.counts[kind] = self.counts.get(kind, 0) + 1
        self.say("%s %s" % (kind, text))

    def member(self):
        return self.random.choice(self.cluster.members)

    def duration(self):
        """Of a freeze or a cut: rather short, so that there are many."""
        return self.random.triangular(2, 20, 3)

    # Members

    async def kill_member(self, member=None):
        member, seconds = member or self.member(), self.random.uniform(0.5, 8)
        self.note("kill -9", "%s, restarted after %.1f s" % (member.name, seconds))
        await member.kill()
        await asyncio.sleep(seconds)
        await member.start(self.cluster.members)

    async def freeze_member(self, member=None):
        member, seconds = member or self.member(), self.duration()
        self.note("freeze", "%s for %.1f s" % (member.name, seconds))
        member.freeze()
        await asyncio.sleep(seconds)
        member.thaw()

    async def lose_quorum(self):
        first, second = self.random.sample(self.cluster.members, 2)
        await asyncio.gather(self.kill_member(first), self.freeze_member(second))

    async def move_leader(self):
        number = self.random.randrange(2)
        leader = await self.cluster.leader()
        if leader is None:
            return
        target = [member for member in self.cluster.members if member is not leader][number]
        outcome = await self.runner.run("move-leader", target.id)
        self.note("move-leader", "%s to %s: status %d" % (leader.name, target.name, outcome.status))

    async def compact(self):
        """Up to what the watch of all keys has printed: it must never miss an event."""
        outcome = await self.runner.run("compaction", str(self.history.revision))
        self.note("compaction", "%d: status %d" % (self.history.revision, outcome.status))

    async def compact_behind_the_back(self):
        """Freezes who can begin again until the server gives up its connection, and removes the history it needs."""
        watches = self.runner.running("watch --list", "snapshot follow")
        for process in watches:
            process.freeze()
        await asyncio.sleep(self.random.uniform(14, 18))
        await self.compact()
        for process in watches:
            process.thaw()

    async def defragment(self):
        member = self.member()
        outcome = await self.runner.run("defrag", "--endpoints", member.endpoint, "--command-timeout", "60s", limit=120)
        self.note("defrag", "%s: status %d" % (member.name, outcome.status))

    # The network

    async def cut(self, kind, text, cuts):
        seconds = self.duration()
        self.note(kind, "%s for %.1f s" % (text, seconds))
        for cut in cuts:
            self.runner.net.cut(*cut)
        await asyncio.sleep(seconds)
        for cut in cuts:
            self.runner.net.join(*cut)

    async def cut_peers(self):
        name = self.member().name
        await self.cut("partition", "%s from the other members" % name, [(name, "peers")])

    async def cut_clients(self):
        name = self.member().name
        await self.cut("partition", "%s from the clients" % name, [(name, network.CLIENTS)])

    async def cut_both(self):
        name = self.member().name
        await self.cut("partition", "%s from everything" % name, [(name, "peers"), (name, network.CLIENTS)])

    async def cut_everyone(self):
        await self.cut("partition", "the clients from all members", [(network.CLIENTS, network.CLIENTS)])

    async def cut_pair(self):
        first, second = (member.name for member in self.random.sample(self.cluster.members, 2))
        seconds = self.duration()
        self.note("partition", "%s from %s for %.1f s" % (first, second, seconds))
        self.runner.net.separate((first, second), True)
        await asyncio.sleep(seconds)
        self.runner.net.separate((first, second), False)

    # Clients

    async def freeze_client(self):
        role = self.random.choice(("lock", "elect", "elect --listen", "lease keep-alive", "watch", "watch --list",
                                   "make-mirror", "snapshot follow"))
        seconds = self.duration()
        processes = self.runner.running(role)
        if not processes:
            return
        process = processes[self.random.randrange(len(processes))]
        self.note("freeze client", "%s for %.1f s" % (role, seconds))
        process.freeze()
        await asyncio.sleep(seconds)
        process.thaw()

    async def kill_client(self):
        role = self.random.choice(("lock", "elect", "lease keep-alive"))
        processes = self.runner.running(role)
        if not processes:
            return
        process = processes[self.random.randrange(len(processes))]
        self.note("kill client", role)
        process.signal(signal.SIGKILL)
        # It leaves its lease, which lives for a minute; nobody waits for that.
        if role == "elect":
            await self.revoke_leadership()

    async def revoke_leadership(self):
        """Revokes the leases of all candidates, of those that are dead and of the others."""
        outcome = await self.runner.run("get", ELECTION + "/", "--prefix", "--sort-by", "create", "-w", "jsonl")
        for key in pairs_of(outcome.stdout):
            self.jobs.dethroned[key] = time.monotonic()
            await self.runner.run("lease", "revoke", key.rpartition("/")[2], name="lease revoke")

    async def revoke(self):
        """A lease that is lost: its keep-alive ends, or the leadership does."""
        if self.random.random() < 0.5:
            self.note("revoke", "the leases of the election")
            await self.revoke_leadership()
            return
        alive = [lease for lease, process in self.jobs.kept.items() if process.alive]
        for lease in alive:
            self.note("revoke", "the lease that is kept alive")
            # Even without a response the lease may be revoked.
            self.jobs.revoked[lease] = time.monotonic()
            await self.runner.run("lease", "revoke", lease, name="lease revoke")
