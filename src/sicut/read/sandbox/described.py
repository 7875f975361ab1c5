"""How readers are confined on this system, in one line for ``sicut --version --verbose``."""

from sicut.model.reading import MIB, ReadingOptions
from sicut.read.sandbox import reasons
from sicut.read.sandbox.confinement import Confinement
from sicut.read.sandbox.limits import HAS_LIMITS
from sicut.read.sandbox.pool import Readers
from sicut.read.sandbox.worker import BrokenError

_NETWORK = 4


def described(reading: ReadingOptions | None = None) -> str:
    """What a child says that it is kept from here, and the budget of one document."""
    reading = reading or ReadingOptions()
    try:
        with Readers(reading) as readers:
            kept = readers.confinement()
    except BrokenError as error:
        return f"no child process can be started here, so that only small texts are read: {error}"
    return f"in child processes; {_network(kept)}, {_writing(kept)}; {_budget(reading)}"


def _network(kept: Confinement) -> str:
    if kept.seccomp:
        return "no network (seccomp)"
    return "no TCP (Landlock)" if kept.landlock >= _NETWORK else "not kept from the network: no seccomp on this system"


def _writing(kept: Confinement) -> str:
    means = ["seccomp"] * kept.seccomp + [f"Landlock ABI {kept.landlock}"] * bool(kept.landlock)
    if not means:
        return "not kept from the disk: no Landlock on this system"
    return f"no writing ({', '.join(means)}{'' if kept.landlock else '; no Landlock on this system'})"


def _budget(reading: ReadingOptions) -> str:
    budget = reading.budget
    most = f"{reasons.seconds(budget.wall)} and {budget.text / reasons.MB:g} MB of text a document"
    if not HAS_LIMITS:
        return f"{most}; no limits of processor and memory on this system"
    return f"{reasons.seconds(budget.cpu)} of the processor, {budget.memory / MIB:g} MiB of memory, {most}"
