"""Why a document that its reader could not finish is unreadable: plain clauses, the same each time."""

import signal
from typing import Final

from sicut.model.reading import MIB, Budget

MB: Final = 1_000_000

NO_ANSWER: Final = "its reader gave no valid answer"
TOO_MANY: Final = "its reader found more documents in it than can be taken"


def seconds(number: float) -> str:
    """*number* of seconds, in words."""
    return f"{number:g} second{'' if number == 1 else 's'}"


def too_long(budget: Budget) -> str:
    """It took too long, by the clock."""
    return f"its reader took more than {seconds(budget.wall)}"


def too_much_memory(budget: Budget) -> str:
    """It asked for too much memory."""
    return f"its reader took more than {budget.memory / MIB:g} MiB of memory"


def too_much_text(budget: Budget) -> str:
    """Its text, or what its markup says beside it, is longer than may be."""
    return f"its text has more than {budget.text / MB:g} MB"


def too_many_parts(most: int) -> str:
    """It has more blocks, marks and links than are passed on."""
    return f"its blocks, marks and links take more than {most // MIB} MiB"


def broke_off(how: str) -> str:
    """Its reader ended before it had an answer."""
    return f"its reader broke off ({how})"


def ended(status: int, budget: Budget) -> str:
    """Why the process of a reader ended by itself; *status*: its exit code, or less a signal."""
    if -status in {getattr(signal, "SIGPROF", None), getattr(signal, "SIGXCPU", None)}:
        return f"its reader took more than {seconds(budget.cpu)} of the processor"
    if -status == getattr(signal, "SIGABRT", None):
        return f"its reader crashed, or took more than {budget.memory / MIB:g} MiB of memory (signal {-status})"
    if -status == getattr(signal, "SIGKILL", None):
        return f"its reader was ended by the system: it may have too little memory (signal {-status})"
    return f"its reader crashed (signal {-status})" if status < 0 else broke_off(f"exit code {status}")


def rest_unread(broken: int) -> str:
    """An archive of which no more is read, since readers break."""
    documents = "a document in it" if broken == 1 else f"{broken} documents in it"
    return f"{documents} broke the reader: the rest of the archive was not read; take out what is needed"


def rest_too_long(most: float) -> str:
    """An archive of which no more is read, since it takes too long."""
    return f"to read it took more than {seconds(round(most))}: the rest of the archive was not read; split it"
