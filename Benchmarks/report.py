"""Results as a line on the terminal and as a document."""

import os
import platform
import re
import subprocess
import time

from bench import median


def ratios(result):
    """Wall time, CPU time and peak memory of ours, as parts of the real one's."""
    return [median(result.ours, field) / max(median(result.real, field), 1e-6) for field in ("wall", "cpu", "peak")]


def line(result):
    if not result.real:
        return "skipped: %s" % result.note
    wall, cpu, peak = ratios(result)
    note = "   (%s)" % result.note if result.note else ""
    return "time %.2fx  CPU %.2fx  memory %.2fx%s" % (wall, cpu, peak, note)


def seconds(value):
    return "%.0f ms" % (value * 1000) if value < 1 else "%.2f s" % value


def mebibytes(kibibytes):
    value = kibibytes / 1024
    return "%.1f MiB" % value if value < 100 else "%.0f MiB" % value


def ratio_target(limit):
    return "" if limit is None else " (aim %.2f)" % limit


def memory_target(limit):
    """A limit up to 1 is a ratio; above it, it is MiB."""
    return ratio_target(limit) if limit is None or limit <= 1 else " (aim %d MiB)" % limit


def row(result):
    if not result.real:
        return "| %s | %s | | | | | |" % (result.job.name, "skipped: " + result.note)
    wall, cpu, peak = ratios(result)
    pairs = ["%s / %s" % (form(median(result.real, field)), form(median(result.ours, field)))
             for field, form in (("wall", seconds), ("cpu", seconds), ("peak", mebibytes))]
    return "| %s | %s | %.2f%s | %s | %.2f%s | %s | %.2f%s |" % (
        result.job.name + (" (%s)" % result.note if result.note else ""),
        pairs[0], wall, ratio_target(result.job.time_target),
        pairs[1], cpu, ratio_target(result.job.cpu_target),
        pairs[2], peak, memory_target(result.job.peak_target))


def version(executable, argument):
    text = subprocess.run([executable, argument], capture_output=True, text=True,
                          env=dict(os.environ, ETCDCTL_API="3")).stdout
    return (text.splitlines() or ["?"])[0].split(": ")[-1]


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        match = re.search(r"model name\s*: (.*)", file.read())
    return match.group(1) if match else platform.machine()


def memory():
    with open("/proc/meminfo", encoding="utf-8") as file:
        return int(file.readline().split()[1]) / (1 << 20)


def allocation_table(counts):
    """How the allocations of `get --prefix` grow with the keys."""
    if not counts:
        return ""
    text = """
## Allocations of `get --prefix`

How often ours allocates memory in a run, libcurl included: nothing is allocated for a key.

| format | keys | allocations | for each further key |
|---|---|---|---|
"""
    previous = None
    for output, keys, allocated in counts:
        further = ""
        if previous and previous[0] == output:
            further = "%.4f" % ((allocated - previous[2]) / (keys - previous[1]))
        previous = (output, keys, allocated)
        text += "| %s | %s | %s | %s |\n" % (output, format(keys, ","), format(allocated, ","), further)
    return text


def document(bench, results, counts, origin):
    """The results as Markdown; `origin` is the sentence that says what made them."""
    runs = sorted({len(result.ours) for result in results if result.ours})
    head = """# Benchmark results

%s Each cell is real / ours, the median of %s runs of each, taken in turn on the
same server; the ratio is ours divided by the real one's, below 1 is better. Memory is the peak that was resident,
mapped files included. An aim is the ratio, or the MiB, that ours is meant to stay below in `make bench`.

| | |
|---|---|
| date | %s |
| machine | %s, %d cores, %.0f GiB, Linux %s |
| ours | %s |
| real etcdctl | %s |
| server | etcd %s |

| job | time | ratio | CPU | ratio | memory | ratio |
|---|---|---|---|---|---|---|
"""
    head %= (origin, " or ".join(map(str, runs)) or "no", time.strftime("%Y-%m-%d"), processor(), os.cpu_count(),
             memory(), platform.release(), version(bench.ours, "version"), version(bench.real, "version"),
             " ".join([version(bench.etcd, "--version")] + bench.server_flags))
    return head + "\n".join(row(result) for result in results) + "\n" + allocation_table(counts)
