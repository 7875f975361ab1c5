"""The process that removes a child's temporary folder when the child has ended, whoever has ended first."""

import contextlib
import os
import signal

from sicut.read.sandbox.confinement import end_with_parent


def part(folder: str) -> None:
    """Return in a new process; this one waits for its end, removes *folder*, and ends in the same way."""
    child = os.fork()
    if child == 0:
        return

    def end(_signal: int, _frame: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGTERM, end)
    end_with_parent(signal.SIGTERM)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)
    from shutil import rmtree

    rmtree(folder, ignore_errors=True)
    if status < 0:
        if -status != signal.SIGKILL:
            signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    os._exit(status)
