"""What `-o` names, and a file that is written whole or not at all, whatever ends the run."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple, TextIO

from powcli.errors import PowError
from powcli.screen import Screen

PREFIX = ".powcli-"
"""How the name of a temporary file begins."""

_BESIDE = ("-journal", "-wal", "-shm")
"""How SQLite names what it keeps beside a database."""

_ENDINGS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")


class Target(NamedTuple):
    """What a path that is written to stands for.

    `descriptor` is a stream that is open already, `path` what is opened and written as it
    is, such as a pipe; a `file` appears there whole, in place of the one with this `status`.
    """

    path: str
    descriptor: int | None = None
    file: bool = False
    status: os.stat_result | None = None


def target(path: str) -> Target:
    """Return what a path stands for. Every command that writes asks here.

    Raises PowError where it belongs to a database, OSError where it cannot be written.
    """
    real = os.path.realpath(path)
    if belongs_to_a_database(real):
        raise PowError(
            f"'{path}' belongs to a database, which is never written over; name another file"
        )
    try:
        status = os.stat(path)
    except FileNotFoundError:
        os.stat(os.path.dirname(path) or ".")
        if not path:
            raise
        return Target(real, file=True)
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(21, "it is a directory")
    descriptor = _descriptor(status)
    if descriptor is not None or not stat.S_ISREG(status.st_mode):
        return Target(path, descriptor)
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "it is not writable")
    return Target(real, file=True, status=status)


def belongs_to_a_database(path: str) -> bool:
    """Whether a path is that of a SQLite database, or of what SQLite keeps beside one."""
    owners = [path, *(path.removesuffix(end) for end in _BESIDE if path.endswith(end))]
    for owner in filter(os.path.isfile, owners):
        with suppress(OSError), open(owner, "rb") as file:
            if file.read(16) == b"SQLite format 3\0":
                return True
    return False


def _descriptor(status: os.stat_result) -> int | None:
    """Return the descriptor by which a file is open for writing already, if there is one."""
    try:
        import fcntl
    except ImportError:  # Windows, which has no such paths either
        return None
    try:
        numbers = sorted(map(int, os.listdir("/dev/fd")))
    except OSError:
        numbers = list(range(256))
    for number in numbers:
        with suppress(OSError):
            reads_only = fcntl.fcntl(number, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
            if os.path.samestat(status, os.fstat(number)) and not reads_only:
                return number
    return None


@contextmanager
def opened(screen: Screen, output: str | None) -> Iterator[Screen]:
    """Give where a command writes: the screen, or what the path of `-o` stands for.

    Raises PowError where that cannot be written; a pipe whose reader leaves is no such case.
    """
    if output is None or output == "-":
        yield screen
        return
    try:
        with _written(target(output)) as file:
            yield screen._replace(out=file, width=None, colour=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise PowError(
            f"cannot write '{output}': {(error.strerror or str(error)).lower()}; "
            "name a file in a folder you can write to, or '-' for stdout"
        ) from error


@contextmanager
def _written(to: Target) -> Iterator[TextIO]:
    """Give the stream to write to a target."""
    if not to.file:
        with text(to.path if to.descriptor is None else os.dup(to.descriptor)) as file:
            yield file
        return
    mode = stat.S_IMODE(to.status.st_mode) | 0o600 if to.status else 0o666
    with temporary(os.path.dirname(to.path), mode=mode) as path:
        with text(path) as file:
            yield file
        if to.status:
            _make_like(path, to.status)
        os.replace(path, to.path)


def text(where: str | int) -> TextIO:
    """Open a file to write, in which a line ends as it is written."""
    return open(where, "w", encoding="utf-8", errors="backslashreplace", newline="")


def _make_like(path: str, status: os.stat_result) -> None:
    """Give a file the mode of another and, as far as one may, its owner."""
    if hasattr(os, "chown"):
        for owner in ((status.st_uid, -1), (-1, status.st_gid)):
            with suppress(PermissionError):
                os.chown(path, *owner)
    os.chmod(path, stat.S_IMODE(status.st_mode))


@contextmanager
def temporary(folder: str, suffix: str = "", mode: int = 0o666) -> Iterator[str]:
    """Give the path of a new file, which is gone at the end however that comes.

    A signal that ends the run takes it along first. Who wants to keep it renames it.
    """
    path = os.path.join(folder, f"{PREFIX}{os.urandom(8).hex()}{suffix}")

    def remove() -> None:
        with suppress(OSError):
            os.unlink(path)

    with tidied(remove):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
        yield path


@contextmanager
def tidied(remove: Callable[[], None]) -> Iterator[None]:
    """Have something removed at the end, however that comes: by a signal, before the run ends."""
    import signal

    before: dict[int, Any] = {}

    def ended(number: int, frame: object) -> None:
        remove()
        signal.signal(number, before[number])
        signal.raise_signal(number)

    try:
        for number in endings():
            handler = signal.getsignal(number)
            if handler not in (signal.SIG_IGN, None):
                before[number] = handler
                with suppress(ValueError):  # in a thread, signals are somebody else's
                    signal.signal(number, ended)
        yield
    finally:
        remove()
        for number, handler in before.items():
            with suppress(ValueError):
                signal.signal(number, handler)


def endings() -> list[int]:
    """Return the signals that end a run and leave it the time to tidy up."""
    import signal

    return [getattr(signal, name) for name in _ENDINGS if hasattr(signal, name)]
