"""Finds the database and opens it read-only. Nothing is built here but a checkout's own file."""

import os
import sqlite3
from urllib.parse import quote

from powcli.errors import DatabaseError

APPLICATION_ID = 0x504F5743
SCHEMA_VERSION = 2

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
_BUILT = os.path.join(_PACKAGE, "powcli.db")
_SOURCE = os.path.dirname(_PACKAGE)
_SEED = os.path.join(os.path.dirname(_SOURCE), "data", "seed.sql")


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

    Raises DatabaseError where there is none, or none of powcli's.
    """
    if path is not None:
        return _open(path, f"{_uri(path)}?mode=ro")
    try:
        return _open(_current(), f"{_uri(_BUILT)}?mode=ro&immutable=1")
    except OSError:
        from powcli.build import build_in_memory

        return build_in_memory(_SEED)


def _current() -> str:
    """Return the bundled file; in a checkout, build it first where the seed has changed."""
    if os.path.basename(_SOURCE) == "src" and os.path.exists(_SEED) and _stale():
        from powcli.build import build

        try:
            build(_SEED, _BUILT, _stamp())
        except sqlite3.Error as error:
            raise DatabaseError(f"'{_SEED}' does not load: {error}; mend it there") from error
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
    except sqlite3.Error:
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


def _open(path: str, uri: str) -> sqlite3.Connection:
    if not os.path.exists(path):
        raise DatabaseError(
            f"there is no database at '{path}'; 'powcli path' names the bundled one"
        )
    if not os.path.isfile(path):
        what = "a directory" if os.path.isdir(path) else "no regular file"
        raise DatabaseError(f"'{path}' is {what}; name a database file")
    try:
        connection, found, version = _marked(uri)
    except sqlite3.Error as error:
        # A file in WAL mode needs to write beside itself, or to be known not to change.
        if os.access(os.path.dirname(os.path.abspath(path)), os.W_OK):
            raise DatabaseError(f"'{path}' cannot be opened as a database: {error}") from error
        try:
            connection, found, version = _marked(f"{uri}&immutable=1")
        except sqlite3.Error:
            raise DatabaseError(f"'{path}' cannot be opened as a database: {error}") from error
    if found != APPLICATION_ID:
        connection.close()
        raise DatabaseError(f"'{path}' is not a database of powcli")
    if version != SCHEMA_VERSION:
        connection.close()
        raise DatabaseError(
            f"'{path}' has schema {version}, and this powcli reads schema {SCHEMA_VERSION}"
        )
    return connection


def _marked(uri: str) -> tuple[sqlite3.Connection, int, int]:
    """Return a connection, and the marks by which a database of powcli is known."""
    connection = sqlite3.connect(uri, uri=True)
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error:
        connection.close()
        raise
    return connection, found, version
