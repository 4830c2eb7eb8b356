"""The jobs that are measured. One entry each: what is run, how often, and the ratios to stay under."""

import os
import shlex
import shutil
import subprocess

from bench import Job, first_executable


def fixed(*words):
    return lambda tool, turn: list(words)


def all_jobs(bench):
    for group in (small_jobs, range_jobs, growth_jobs, record_jobs, small_key_jobs, watch_jobs, pod_jobs,
                  snapshot_jobs, mirror_jobs, check_jobs):
        yield from group(bench)


def small_jobs(bench):
    runs = 21
    server = lambda: bench.server("keys", big_keys(bench))
    yield Job("start-up (version)", fixed("version"), runs, targets=(0.3, 0.6), compare=False)
    yield Job("put", fixed("put", "/small/key", "value"), runs, targets=(0.65, 0.85), server=server)
    yield Job("get one key", fixed("get", "/small/key"), runs, targets=(0.65, 0.85), server=server)


def count(bench):
    return 30_000 if bench.quick else 300_000


def big_keys(bench):
    return ("/bench/", count(bench), 24, 1024)


def range_jobs(bench):
    runs = 5
    server = lambda: bench.server("keys", big_keys(bench))
    name = "get --prefix, %s x 1 KiB" % format(count(bench), ",")
    get = ["get", "--prefix", "/bench/"]
    yield Job(name, fixed(*get), runs, targets=(0.4, 32), server=server)
    yield Job(name + ", -w json", fixed(*get, "-w", "json"), runs, targets=(0.2, 32), server=server)
    yield Job(name + ", -w fields", fixed(*get, "-w", "fields"), runs, server=server)
    yield Job(name + ", --keys-only", fixed(*get, "--keys-only"), runs, targets=(0.6, 32), server=server)


def growth(bench):
    """The same work at 1x, 4x and 16x the keys: how many keys, and the command."""
    for factor in (1, 4, 16):
        limit = count(bench) // 16 * factor
        yield factor, limit, ["get", "--prefix", "/bench/", "--limit", str(limit)]


def growth_jobs(bench):
    server = lambda: bench.server("keys", big_keys(bench))
    for factor, limit, command in growth(bench):
        yield Job("get --prefix --limit, %dx (%s keys)" % (factor, format(limit, ",")), fixed(*command), 5,
                  server=server)


# What makes of the real one's JSON what ours prints, byte for byte.
JSON_LINES = ".kvs[] | {key: .key | @base64d, value: .value | @base64d, create_revision, mod_revision, version}"
YAML = ('.kvs | to_entries[] | (if .key > 0 then "---\\n" else "" end) + (.value | "# \\(.key | @base64d)  '
        'create_revision=\\(.create_revision) mod_revision=\\(.mod_revision) version=\\(.version)\\n'
        '\\(.value | @base64d)")')


def record_jobs(bench):
    """Formats that the real one lacks, against what people write instead; fewer keys, for jq keeps them all."""
    server = lambda: bench.server("keys", big_keys(bench))
    limit = count(bench) // 10
    get = ["get", "--prefix", "/bench/", "--limit", str(limit)]
    for output, jq in (("jsonl", ["-c", JSON_LINES]), ("yaml", ["-r", YAML])):
        yield Job("get --prefix, %s x 1 KiB, -w %s (real: -w json and jq)" % (format(limit, ","), output),
                  lambda tool, turn, output=output: get + ["-w", output if tool == "ours" else "json"], 5,
                  targets=(0.2 if output == "jsonl" else 0.5, 32), server=server,
                  shell=lambda turn, jq=jq: '"$@" | ' + shlex.join([first_executable("jq", [])] + jq))


def pod_jobs(bench):
    number = 10_000 if bench.quick else 100_000
    server = lambda: bench.server("pods", number_of_pods=number)
    get = ["get", "--prefix", "/registry/"]
    yield Job("get --prefix /registry/, %s Pods of 5 kB, -w jsonl (for real: ours, -w simple)" % format(number, ","),
              lambda tool, turn: get + (["-w", "jsonl"] if tool == "ours" else []), 5, targets=(2.0, 32),
              server=server, compare=False, alone=True)
    bench.drop("pods")


def allocations(bench):
    """For each size and format, the keys and how often ours allocates memory."""
    server = bench.server("keys", big_keys(bench))
    for output in ("simple", "json", "fields"):
        for factor, limit, command in growth(bench):
            yield output, limit, bench.allocations(server, command + ["-w", output])


def small_key_jobs(bench):
    number = 100_000 if bench.quick else 1_000_000
    server = lambda: bench.server("small-keys", ("/small-keys/", number, 30, 50))
    name = "get --prefix, %s keys of 30 + 50 bytes" % format(number, ",")
    yield Job(name, fixed("get", "--prefix", "/small-keys/"), 5, targets=(0.6, 32), server=server)
    yield Job(name + ", --keys-only", fixed("get", "--prefix", "/small-keys/", "--keys-only"), 5, targets=(0.6, 32),
              server=server)
    bench.drop("small-keys")


def watch_jobs(bench):
    events = count(bench)
    yield Job("watch --rev 1, %s events" % format(events, ","), fixed("watch", "--prefix", "--rev", "1", "/bench/"), 5,
              lines=3 * events, targets=(0.6, 32), server=lambda: bench.server("keys", big_keys(bench)))


def snapshot_jobs(bench):
    number = 30_000 if bench.quick else 740_000
    server = lambda: bench.server("large", ("/large/", number, 24, 1024))
    saved = bench.path("snapshot.db")

    def target(tool, turn):
        return bench.path("%s%d.db" % (tool, turn))

    def discard(tool, turn):
        for path in (target(tool, turn), target(tool, turn) + ".zst"):
            if os.path.exists(path):
                os.unlink(path)

    def ensure_saved(tool=None, turn=None):
        if not os.path.exists(saved):
            subprocess.run([bench.real, "snapshot", "save", saved], check=True, capture_output=True,
                           env=server().environment)
            bench.drop("large")

    def remove_directory(tool, turn):
        shutil.rmtree(bench.path("restored"), ignore_errors=True)

    size, mapped = ("40 MB", 40) if bench.quick else ("1 GB", 1000)
    yield Job("snapshot save, %s (ours verifies)" % size,
              lambda tool, turn: ["snapshot", "save", target(tool, turn)], 5, targets=(0.65, 48), server=server,
              after=discard, compare=False)
    yield Job("snapshot save .zst, %s (real: and zstd)" % size,
              lambda tool, turn: ["snapshot", "save", target(tool, turn) + (".zst" if tool == "ours" else "")], 3,
              targets=(1.0, 48), server=server, after=discard, compare=False,
              shell=lambda turn: '"$@" && %s' % shlex.join(
                  [first_executable("zstd", []), "--quiet", "--rm", target("real", turn)]))
    yield Job("snapshot status, %s" % size, fixed("snapshot", "status", saved), 5, targets=(0.5, mapped + 48),
              before=ensure_saved)
    yield Job("snapshot restore, %s" % size,
              fixed("snapshot", "restore", saved, "--data-dir", bench.path("restored")), 5,
              targets=(0.6, mapped + 48), before=ensure_saved, after=remove_directory, compare=False)
    bench.drop("large")


def mirror_jobs(bench):
    # The digits of the keys are 17: this many zeros leave the first 1,000.
    wanted = 1_000 if bench.quick else count(bench)
    prefix = "/bench/" + ("0" * 14 if bench.quick else "")

    def arguments(tool, turn):
        return ["make-mirror", "--prefix", prefix, bench.server("destination").endpoint]

    def fresh(tool, turn):
        bench.drop("destination")
        bench.server("destination")

    def done():
        return bench.server("destination").metric("etcd_debugging_mvcc_keys_total") >= wanted

    yield Job("make-mirror, %s keys" % format(wanted, ","), arguments, 5, targets=(0.7, 64), before=fresh,
              stop_when=done, server=lambda: bench.server("keys", big_keys(bench)), compare=False, trial=False)
    bench.drop("destination")


def check_jobs(bench):
    if bench.quick:
        return
    # A minute each. What it finds out about the server depends on the machine, so failing is no reason to stop.
    yield Job("check perf --load m", fixed("check", "perf", "--load", "m"), 3, cpu_target=0.6, compare=False,
              trial=False, server=lambda: bench.server("check"),
              verdict=lambda text: "PASS" if text.rstrip().endswith("PASS") else "FAIL")
    bench.drop("check")
