"""What can go wrong for a user, and the exit code of each.

PowError            1  anything else, such as a file that cannot be written
├── UsageError      2  a bad option or value, an unknown name or column
├── NoRecordError   3  no such record for an id given as argument
└── DatabaseError   4  a database that is missing, damaged or foreign
"""

from collections.abc import Iterable, Sequence

Edit = tuple[tuple[str, ...], tuple[str, ...]]
"""Words of a command line, as they follow each other, and those that were meant; without words
before, those after are the whole command."""


class PowError(Exception):
    """A message for the user: one sentence that names the thing and the way out.

    `instead` are edits of the command line, each of which makes a command that runs; whoever
    knows the command line says these in place of the `hint`.
    """

    code = 1

    def __init__(self, fault: str, hint: str = "", instead: Iterable[Edit] = ()) -> None:
        """Make the error of what is wrong, with the way out in words and as commands."""
        super().__init__(f"{fault}; {hint}" if hint else fault)
        self.fault = fault
        self.instead = tuple(instead)


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


def command_line(words: Sequence[str]) -> str:
    """Return a command as a shell takes it, without a single quote where that can be."""
    from shlex import quote

    def quoted(word: str) -> str:
        plain = quote(word) == word or any(sign in word for sign in '"$`\\!')
        return quote(word) if plain else f'"{word}"'

    return " ".join(map(quoted, ("powcli", *words)))
