"""Finds the database and opens it read-only. Nothing is built here but a checkout's own file."""

import errno
import os
import sqlite3
from contextlib import suppress
from urllib.parse import quote

from powcli.errors import DatabaseError

APPLICATION_ID = 0x504F5743
SCHEMA_VERSION = 3

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
_BUILT = os.path.join(_PACKAGE, "powcli.db")
_SOURCE = os.path.dirname(_PACKAGE)
_SEED = os.path.join(os.path.dirname(_SOURCE), "data", "seed.sql")

_LOCKED = (512, 0x40000000)
"""How many bytes of a database, and from which on, SQLite locks."""

_PATIENCE = 1
"""The seconds to wait for another program to let go, in which Ctrl-C is not seen."""


def bundled() -> str:
    """Return the path of the bundled database, in a checkout brought up to date first.

    An installed package never looks for a seed. Raises DatabaseError where a checkout's
    file is stale and cannot be written.
    """
    try:
        return _current()
    except OSError as error:
        raise DatabaseError(
            f"cannot write '{_BUILT}': {error.strerror}; name a copy with --db, or install powcli"
        ) from error


def connect(path: str | None) -> sqlite3.Connection:
    """Open a database of powcli read-only: the one at path, or the bundled one.

    Raises DatabaseError where there is none, none of powcli's, or one that is being changed.
    """
    if path is not None:
        return _open(path)
    try:
        return _open(_current(), ours=True)
    except OSError:
        from powcli.build import build_in_memory

        return _interruptible(build_in_memory(_SEED))


def _current() -> str:
    """Return the bundled file; in a checkout, build it first where the seed has changed."""
    if os.path.basename(_SOURCE) == "src" and os.path.exists(_SEED) and _stale():
        from powcli.build import build

        build(_SEED, _BUILT, _stamp())
    return _BUILT


def _stale() -> bool:
    """Whether the seed's size and mtime differ from those that the built file notes."""
    try:
        connection = sqlite3.connect(f"{_uri(_BUILT)}?mode=ro&immutable=1", uri=True)
        try:
            noted = connection.execute(
                "SELECT meta.value FROM meta WHERE meta.key = 'seed'"
            ).fetchone()
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError):
        return True
    return noted is None or noted[0] != _stamp()


def _stamp() -> str:
    """Return the size and mtime of the seed, and the mtime of the code that builds from it."""
    status = os.stat(_SEED)
    code = max(
        file.stat().st_mtime_ns
        for folder in (_PACKAGE, os.path.join(_PACKAGE, "catalog"))
        for file in os.scandir(folder)
        if file.name.endswith((".py", ".sql"))
    )
    return f"{status.st_size} {status.st_mtime_ns} {code}"


def _uri(path: str) -> str:
    return f"file:{quote(os.fsencode(os.path.abspath(path)))}"


def _open(path: str, ours: bool = False) -> sqlite3.Connection:
    if not os.path.exists(path):
        raise DatabaseError(
            f"there is no database at '{path}'; 'powcli path' names the bundled one"
        )
    if not os.path.isfile(path):
        what = "a directory" if os.path.isdir(path) else "no regular file"
        raise DatabaseError(f"'{path}' is {what}; name a database file")
    uri = f"{_uri(path)}?mode=ro"
    # To read one in WAL mode SQLite makes two files beside it, which at rest it need not.
    if (ours or _in_wal_mode(path)) and _at_rest(path):
        uri += "&immutable=1"
    try:
        connection, application, version = _marked(uri)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise DatabaseError(f"'{path}' {_hindrance(path, error)}") from error
    if application != APPLICATION_ID:
        connection.close()
        raise DatabaseError(f"'{path}' is not a database of powcli")
    if version != SCHEMA_VERSION:
        connection.close()
        raise DatabaseError(
            f"'{path}' has schema {version}, and this powcli reads schema {SCHEMA_VERSION}"
        )
    return _interruptible(connection)


def _in_wal_mode(path: str) -> bool:
    with suppress(OSError), open(path, "rb") as file:
        return file.read(20)[18:] == b"\2\2"
    return False


def _at_rest(path: str) -> bool:
    """Whether nobody is changing a database: no journal, no log with content, no lock."""
    real = os.path.realpath(path)
    if os.path.exists(f"{real}-journal") or os.path.exists(f"{real}-shm"):
        return False
    if os.path.exists(f"{real}-wal") and os.path.getsize(f"{real}-wal"):
        return False
    try:
        import fcntl
    except ImportError:
        return True
    try:
        with open(real, "rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, *_LOCKED)
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES)
    return True


def _hindrance(path: str, error: Exception) -> str:
    """Return why a database cannot be opened, and the way out."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "is being changed by another program; try again when it is done"
    if code != sqlite3.SQLITE_NOTADB and not _at_rest(path):
        return "has changes beside it that cannot be read; open it with sqlite3 as its owner first"
    return f"cannot be opened as a database: {error}"


def _marked(uri: str) -> tuple[sqlite3.Connection, int, int]:
    """Return a connection, and the marks by which a database of powcli is known."""
    connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection, application, version


def _interruptible(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Let Ctrl-C end a query: SQLite hands over to Python now and then, which is when it is seen."""
    connection.set_progress_handler(lambda: 0, 100_000)
    return connection
