"""The figures of a run as a section of Benchmarks/RESULTS.md, which `make bench` leaves as it is."""

import os
import platform
import subprocess
import time

import resources

HEADING = "\n## Soak\n"


def version(executable):
    text = subprocess.run([executable, "version"], capture_output=True, text=True).stdout
    return (text.splitlines() or ["?"])[0].split(": ")[-1]


def markdown_table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| %s |" % " | ".join(cells) for cells in lines) + "\n"


def section(soak, verdicts):
    network = "each in a network namespace" if soak.net.partitions else "without partitions"
    text = HEADING + """
Written by `scripts/soak --record` on %s, Linux %s, %d cores: %d seconds, seed %d, %s, etcdctl %s.
Three members, %s; what it does is in CONTRIBUTING.md. Growth is that between the first and the last third of the
run, by their medians, at the most.

""" % (time.strftime("%Y-%m-%d"), platform.release(), os.cpu_count(), soak.seconds, soak.seed,
       soak.cluster.version.replace(" Version:", ""), version(soak.runner.etcdctl), network)
    text += markdown_table(["invariant", "", "figures"],
                           [[verdict.name, "FAILED" if verdict.faults else "ok", verdict.figures]
                            for verdict in verdicts])
    return text + "\n" + markdown_table(resources.COLUMNS, [use.row() for use in soak.uses])


def write(path, soak, verdicts):
    """Replaces the section, which is the last one."""
    with open(path, encoding="utf-8") as file:
        before = file.read().partition(HEADING)[0]
    with open(path, "w", encoding="utf-8") as file:
        file.write(before.rstrip("\n") + "\n" + section(soak, verdicts))
    print("\nWritten to %s" % os.path.relpath(path))
