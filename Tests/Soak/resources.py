"""Memory, descriptors and CPU time of the long-running commands."""

from verdicts import (ALLOWED_DESCRIPTORS, ALLOWED_GROWTH_KIB, BUSY_ON_AVERAGE, IDLE, IDLE_AT_MOST, IDLE_ON_AVERAGE,
                      Verdict)


class Use:
    """What the processes of one role used."""

    def __init__(self, role, processes):
        self.role = role
        self.processes = processes
        samples = [sample for process in processes for sample in process.samples]
        self.peak = max((sample.resident for sample in samples), default=0)
        self.descriptors = max((sample.descriptors for sample in samples), default=0)
        self.growth = self.most("resident")
        self.new_descriptors = self.most("descriptors")
        self.cpu = max((process.cpu_share() for process in processes if len(process.samples) > 8), default=0.0)
        self.cpu_peak = max((process.cpu_share(5) for process in processes), default=0.0)
        self.zombies = sum(all(sample.state == "Z" for sample in process.samples[-3:])
                           for process in processes if len(process.samples) > 3)

    def most(self, field):
        """The largest growth of a process that lived long enough; None if there is none."""
        return max((growth for growth in (process.growth(field) for process in self.processes) if growth is not None),
                   default=None)

    def faults(self):
        if self.growth is not None and self.growth > ALLOWED_GROWTH_KIB:
            yield "its memory grew by %.1f MiB" % (self.growth / 1024)
        if self.new_descriptors is not None and self.new_descriptors > ALLOWED_DESCRIPTORS:
            yield "it has %d more descriptors" % self.new_descriptors
        if self.zombies:
            yield "%d zombies" % self.zombies
        idle = self.role in IDLE
        if self.cpu > (IDLE_ON_AVERAGE if idle else BUSY_ON_AVERAGE):
            yield "it took %.0f%% of a processor on average" % (self.cpu * 100)
        if idle and self.cpu_peak > IDLE_AT_MOST:
            yield "it took %.0f%% of a processor for a while" % (self.cpu_peak * 100)

    def row(self):
        growth = "" if self.growth is None else "%+.1f MiB" % (self.growth / 1024)
        more = "" if self.new_descriptors is None else "%+d" % self.new_descriptors
        return [self.role, str(len(self.processes)), "%.1f MiB" % (self.peak / 1024), growth, str(self.descriptors),
                more, "%.1f%%" % (self.cpu * 100)]


COLUMNS = ["command", "processes", "most memory", "growth", "most descriptors", "growth", "CPU"]


def uses(runner):
    roles = {}
    for process in runner.processes:
        roles.setdefault(process.role, []).append(process)
    return [Use(role, processes) for role, processes in sorted(roles.items())]


def verdict(found):
    faults = ["%s: %s" % (use.role, text) for use in found for text in use.faults()]
    measured = [use for use in found if use.growth is not None]
    figures = "%d commands run long; memory grows by at most %.1f MiB, descriptors by at most %d" % (
        len(measured), max((use.growth for use in measured), default=0) / 1024,
        max((use.new_descriptors for use in measured), default=0))
    return Verdict("memory, descriptors, CPU", figures, faults)
