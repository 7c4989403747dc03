"""`powcli info`: what this is, what is in it, and under which licences."""

import sqlite3
from collections.abc import Iterator

import typer

from powcli import __version__, database
from powcli.catalog import LISTINGS
from powcli.commands import Db, connected, deliver
from powcli.model import Column, Result, Row, View
from powcli.screen import Screen, cells, visible, wrapped

EXAMPLES = ("powcli info", "powcli info --format json")

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""

_HEAD = (
    Column("field", "what is told", rank=1, width=14),
    Column("value", "its value", rank=1, width=30),
)


def command(context: typer.Context, view: View, db: Db = None) -> None:
    """Versions, counts of records, source, licences and attribution."""
    result = Result(_HEAD, _rows(connected(context, db)), chosen=True)
    looked_at = context.obj.width is not None and view.output.file is None
    deliver(context, result, view, layouts={"table": _page} if looked_at else {})


def _page(result: Result, screen: Screen, header: bool) -> None:
    """Write a line a field on a terminal, addresses whole."""
    rows = [(visible(field), visible(value)) for field, value in result.rows]
    widest = max((cells(field) for field, _ in rows), default=0)
    width = min(screen.width or _WIDEST, _WIDEST)
    for field, value in rows:
        is_address = value.startswith("https://")
        text = screen.link(value, value) if is_address else value
        first = f"{screen.bold(field)}{' ' * (widest - cells(field))}  "
        # On a narrow terminal the value stands below.
        if widest + 30 > width:
            screen.out.write(f"{screen.bold(field)}\n")
            first = "  "
        for line in wrapped(text, width, first, " " * cells(first), whole=is_address):
            screen.out.write(f"{line}\n")


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
