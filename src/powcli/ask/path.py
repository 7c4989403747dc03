"""`powcli path`: where the database is, for other tools."""

import typer

from powcli import database
from powcli.commands import Db

EXAMPLES = ("powcli path", 'sqlite3 "$(powcli path)" "SELECT title FROM events"')


def command(context: typer.Context, db: Db = None) -> None:
    """The path of the database file, for other tools."""
    if db:
        database.connect(db).close()
    print(db or database.bundled(), file=context.obj.out)
