"""A network of its own: each member in a network namespace, with one link to the other members and one to the clients.

Two bridges in a namespace of their own join the links, so that nothing of the machine's own network is touched. What is
cut off is taken out of a bridge: packets vanish without a reset or an ICMP message, as behind a broken switch.
"""

import os
import subprocess

CLIENTS = "clients"


def ip(*words, tool="ip"):
    subprocess.run([tool, *words], check=True, capture_output=True, text=True)


def remove_stale():
    """Removes what a run left behind that was killed."""
    folder = "/run/netns"
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        words = name.split("-")
        if words[0] == "soak" and len(words) == 3 and not os.path.exists("/proc/" + words[1]):
            subprocess.run(["ip", "netns", "del", name], capture_output=True)


class Network:
    """Namespaces for the members, and one for everything that connects to them."""

    partitions = True

    def __init__(self, members):
        self.members = members
        self.stem = "soak-%d-" % os.getpid()
        self.made = []

    def set_up(self):
        """Raises CalledProcessError or OSError where namespaces cannot be had."""
        remove_stale()
        lab = self.space("lab")
        for bridge in ("peers", CLIENTS):
            ip("-n", lab, "link", "add", bridge, "type", "bridge")
            ip("-n", lab, "link", "set", bridge, "up")
        for number, member in enumerate(self.members, 11):
            self.space(member)
            self.link(member, "peers", "10.213.0.%d" % number)
            self.link(member, CLIENTS, "10.213.1.%d" % number)
        self.space(CLIENTS)
        self.link(CLIENTS, CLIENTS, "10.213.1.100")

    def space(self, name):
        full = self.stem + name
        ip("netns", "add", full)
        self.made.append(full)
        ip("-n", full, "link", "set", "lo", "up")
        return full

    def link(self, name, bridge, address):
        lab, space, port = self.stem + "lab", self.stem + name, self.port(name, bridge)
        ip("-n", lab, "link", "add", port, "type", "veth", "peer", "name", bridge, "netns", space)
        ip("-n", space, "address", "add", address + "/24", "dev", bridge)
        ip("-n", space, "link", "set", bridge, "up")
        ip("-n", lab, "link", "set", port, "master", bridge, "up")

    @staticmethod
    def port(name, bridge):
        """The bridge's end of a link; names of interfaces are short."""
        return bridge[0] + "-" + name

    def inside(self, name, words):
        """The words that run others in a namespace. The process stays the same."""
        return ["ip", "netns", "exec", self.stem + name, *words]

    def address(self, member, bridge):
        number = 11 + self.members.index(member)
        return "10.213.%d.%d" % (0 if bridge == "peers" else 1, number)

    def cut(self, name, bridge):
        ip("-n", self.stem + "lab", "link", "set", self.port(name, bridge), "nomaster")

    def join(self, name, bridge):
        ip("-n", self.stem + "lab", "link", "set", self.port(name, bridge), "master", bridge)

    def separate(self, pair, apart):
        """Members that reach all others but each other: isolated ports of a bridge do not talk to each other."""
        for name in pair:
            ip("-n", self.stem + "lab", "link", "set", "dev", self.port(name, "peers"),
               "isolated", "on" if apart else "off", tool="bridge")

    def heal(self):
        for name in self.members:
            self.join(name, "peers")
            self.join(name, CLIENTS)
        self.join(CLIENTS, CLIENTS)
        self.separate(self.members, False)

    def tear_down(self):
        for name in self.made:
            subprocess.run(["ip", "netns", "del", name], capture_output=True)
        self.made = []


class Loopback:
    """Where namespaces cannot be had: everything on 127.0.0.1, and nothing can be cut off."""

    partitions = False

    def __init__(self, members):
        self.members = members

    def inside(self, name, words):
        return list(words)

    def address(self, member, bridge):
        return "127.0.0.1"

    def heal(self):
        pass

    def tear_down(self):
        pass


def network(members):
    """The best that can be had here, and why it is not better."""
    made = Network(members)
    try:
        made.set_up()
        return made, None
    except subprocess.CalledProcessError as error:
        reason = (error.stderr.strip().splitlines() or [str(error)])[-1]
    except OSError as error:
        reason = str(error)
    made.tear_down()
    return Loopback(members), reason
