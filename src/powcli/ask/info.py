"""`powcli info`: what this is, what is in it, and under which licences."""

import sqlite3
from collections.abc import Iterator

import typer

from powcli import __version__, database
from powcli.catalog import LISTINGS
from powcli.commands import Db, connected, deliver
from powcli.model import Column, Result, Row, View

EXAMPLES = ("powcli info", "powcli info --format json")

_HEAD = (
    Column("field", "what is told", rank=1, width=14),
    Column("value", "its value", rank=1, width=30),
)


def command(context: typer.Context, view: View, db: Db = None) -> None:
    """Versions, counts of records, source, licences and attribution."""
    deliver(context, Result(_HEAD, _rows(connected(context, db)), chosen=True), view)


def _rows(connection: sqlite3.Connection) -> Iterator[Row]:
    meta = dict(connection.execute("SELECT meta.key, meta.value FROM meta").fetchall())
    yield "version", __version__
    yield "data version", meta.get("data_version")
    yield "schema version", database.SCHEMA_VERSION
    for name in LISTINGS:
        yield name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
    yield "source", meta.get("source")
    yield "address", meta.get("address")
    yield "SHA-256 of the copy that was read", meta.get("article_sha256")
    yield "code licence", "MIT"
    yield "data licence", meta.get("data_licence")
    yield "attribution", meta.get("attribution")
