"""A folder that is written whole or not at all: files made under a temporary name beside.

A new folder is renamed into place. In one that is there, the files are, each whole, one after
another and the last of them last; nothing else in it is touched.
"""

import errno
import os
import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from powcli.errors import PowError, command_line
from powcli.files import PREFIX, belongs_to_a_database, endings, tidied

_SUFFIX = ".export"
"""How it ends."""
_LEFT = re.compile(f"{re.escape(PREFIX)}[0-9a-f]{{16}}{re.escape(_SUFFIX)}")
"""The whole of it."""


@contextmanager
def filled(
    path: str, names: Sequence[str], force: bool = False, ours: Sequence[str] = ()
) -> Iterator[str]:
    """Give a folder in which to make the files of these names; at the end they are those of path.

    Of what is there already, only what has one of the names is replaced, if by `force`; a
    database among it only if it is one of `ours`. Raises PowError where that cannot be.
    """
    try:
        real = os.path.realpath(path)
        is_there = _is_there(path, real)
        for folder in (real, os.path.dirname(real)) if is_there else (os.path.dirname(real),):
            _sweep(folder)
        if is_there and os.listdir(real):
            if not force:
                raise PowError(
                    f"'{path}' is not empty; '{command_line(('export', path, '--force'))}'"
                    " replaces the files of the same names there, and touches nothing else"
                )
            _look(real, names, ours)
        with _made(real if is_there else os.path.dirname(real)) as made:
            yield made
            if not is_there:
                os.rename(made, real)
                return
            with _undisturbed():
                for name in names:
                    os.replace(os.path.join(made, name), os.path.join(real, name))
    except OSError as error:
        raise PowError(
            f"cannot write '{path}': {(error.strerror or str(error)).lower()}; "
            "name a folder where you can write"
        ) from error


def _is_there(path: str, real: str) -> bool:
    """Whether there is a folder at a path. Raises OSError where there is, or can be, none."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        os.stat(os.path.dirname(real))
        return False
    if not stat.S_ISDIR(status.st_mode):
        raise NotADirectoryError(errno.ENOTDIR, "it is no folder")
    return True


def _look(folder: str, names: Sequence[str], ours: Sequence[str]) -> None:
    """Raise what hinders that the files of these names are replaced."""
    for name in names:
        path = os.path.join(folder, name)
        if not os.path.lexists(path):
            continue
        if os.path.isdir(path) and not os.path.islink(path):
            raise IsADirectoryError(errno.EISDIR, f"'{name}' in it is a directory")
        if not os.access(path, os.W_OK) and not os.path.islink(path):
            raise PermissionError(errno.EACCES, f"'{name}' in it is not writable")
        if belongs_to_a_database(path) and name not in ours:
            raise PowError(
                f"'{path}' belongs to a database, which is never written over; name another folder"
            )


@contextmanager
def _made(beside: str) -> Iterator[str]:
    """Give a new folder, which is gone at the end however that comes, unless it is renamed."""
    from shutil import rmtree

    path, lock = "", None
    with tidied(lambda: rmtree(path, ignore_errors=True)):
        while not os.path.isdir(path):
            path = os.path.join(beside, f"{PREFIX}{os.urandom(8).hex()}{_SUFFIX}")
            os.mkdir(path)
            try:
                lock = _locked(path)
            except (BlockingIOError, FileNotFoundError):  # another run takes it for one left behind
                path = ""
            except OSError:  # what cannot be locked is not swept
                lock = None
        try:
            yield path
        finally:
            if lock is not None:
                os.close(lock)


def _locked(path: str) -> int:
    """Return the descriptor of a folder that is now locked.

    Raises BlockingIOError where another process has locked it, OSError where none can.
    """
    try:
        import fcntl
    except ImportError as error:  # Windows
        raise OSError(errno.ENOLCK, "a folder cannot be locked here") from error
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _sweep(folder: str) -> None:
    """Remove what exports that were killed have left: locked by no process."""
    from shutil import rmtree

    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            left = _LEFT.fullmatch(entry.name) is not None
            with suppress(OSError):
                if left and entry.is_dir(follow_symlinks=False):
                    lock = _locked(entry.path)
                    rmtree(entry.path, ignore_errors=True)
                    os.close(lock)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Put off the signals that end a run, where that can be."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, endings())
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
