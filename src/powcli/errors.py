"""What can go wrong for a user, and the exit code of each.

PowError            1  anything else, such as a file that cannot be written
├── UsageError      2  a bad option or value, an unknown name or column
├── NoRecordError   3  no such record for an id given as argument
└── DatabaseError   4  a database that is missing, damaged or foreign
"""

from collections.abc import Iterable


class PowError(Exception):
    """A message for the user: one sentence that names the thing and the way out."""

    code = 1


class UsageError(PowError):
    """The command line asks for something that does not exist or contradicts itself."""

    code = 2


class NoRecordError(PowError):
    """An id given as an argument names no record."""

    code = 3


class DatabaseError(PowError):
    """The database is missing, damaged, or not one of powcli's."""

    code = 4


def either(names: Iterable[str]) -> str:
    """Return names as a phrase: `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`."""
    quoted = [f"'{name}'" for name in names]
    return " or ".join(filter(None, [", ".join(quoted[:-1]), *quoted[-1:]]))
