"""What `lock` runs: a critical section that notes when it begins and ends. The clock is the same for all processes.

    section.py FILE NAME SECONDS

Each line of FILE: enter or leave, NAME, the time, the lock's key, its revision.
"""

import os
import signal
import sys
import time

WITNESS = os.open(sys.argv[1], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)


def note(word):
    line = "%s %s %.6f %s %s\n" % (word, sys.argv[2], time.monotonic(), os.environ["ETCD_LOCK_KEY"],
                                   os.environ["ETCD_LOCK_REV"])
    # One write to the end of the file, which that of another process cannot divide.
    os.write(WITNESS, line.encode())


def stop(number, frame):
    note("leave")
    os._exit(128 + number)


signal.signal(signal.SIGTERM, stop)
note("enter")
time.sleep(float(sys.argv[3]))
note("leave")
