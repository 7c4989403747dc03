"""`powcli export`: everything at once, as a folder that other programs open."""

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Annotated

import typer

from powcli import formats
from powcli.catalog.tables import Table, rows, tables
from powcli.commands import Db, about, connected
from powcli.errors import UsageError, command_line
from powcli.files import text
from powcli.folders import filled
from powcli.manual import WRITE
from powcli.model import About, Result

EXAMPLES = ("powcli export pow-data", "powcli export pow-data --force")

_SUFFIX = re.compile(r"\.[a-z]\w{0,9}", re.IGNORECASE | re.ASCII)
"""How the name of a file ends."""


def command(
    context: typer.Context,
    *,
    target: Annotated[
        str | None,
        typer.Argument(metavar="FOLDER", help="A new folder, or an empty one.", show_default=False),
    ] = None,
    force: Annotated[
        bool,
        typer.Option(
            "--force",
            rich_help_panel=WRITE,
            help="In a folder that is not empty, replace the files of the same names.",
        ),
    ] = False,
    db: Db = None,
) -> None:
    """Everything at once: csv, a database for others, and what describes them, in a folder.

    A csv of each listing, as 'powcli LISTING -f csv' has it, and of each kind of tie between
    their rows; a Data Package that says what each column means; a SQLite database of the same
    tables with keys and full text, and metadata with which Datasette shows it. A new folder is
    there whole or not at all; of one that is there, each file is.
    """
    folder = _folder(target)
    connection = connected(context, db)
    told = about(context)
    context.obj.notice(f"{folder}: {_export(context, connection, told, folder, force)}")


def _folder(target: str | None) -> str:
    """Return the folder that is asked for. Raises UsageError for anything else."""
    if not target:
        raise UsageError("export needs a folder to write", "'powcli export pow-data' makes one")
    if target == "-":
        raise UsageError(
            "export writes many files, which stdout cannot take",
            "name a folder, as in 'powcli export pow-data'",
        )
    stem, suffix = os.path.splitext(target)
    if _SUFFIX.fullmatch(suffix) and not os.path.isdir(target):
        raise UsageError(
            f"export writes a folder, and '{target}' is the name of a file",
            f"'{command_line(('LISTING', '-o', target))}' writes one listing,"
            f" '{command_line(('export', stem))}' all of them",
        )
    return target


def _export(
    context: typer.Context,
    connection: sqlite3.Connection,
    told: About,
    folder: str,
    force: bool,
) -> str:
    """Write the folder, and return what is in it."""
    from powcli import package, standalone
    from powcli.layouts.progress import tracked

    known = tables()
    names = [f"{table.name}.csv" for table in known]
    names += [package.DATABASE, package.METADATA, package.PAGE, package.PACKAGE]
    ours = [package.DATABASE] if _is_ours(os.path.join(folder, package.DATABASE)) else []
    counted = 0
    with filled(folder, names, force, ours) as made:

        def csv(table: Table) -> Callable[[], int]:
            return lambda: _csv(rows(connection, table), os.path.join(made, f"{table.name}.csv"))

        def database() -> int:
            standalone.write(connection, os.path.join(made, package.DATABASE))
            return 0

        def descriptions() -> int:
            for name, content in package.written(told, made):
                with text(os.path.join(made, name)) as file:
                    file.write(content)
            return 0

        steps = [*map(csv, known), database, descriptions]
        for step in tracked(context.obj, steps, "export"):
            counted += step()
    listings = sum(table.listing for table in known)
    return (
        f"{listings} listings, {len(known) - listings} link tables, {counted:,} rows,"
        f" {package.DATABASE}, {package.PACKAGE}, {package.METADATA}, {package.PAGE}"
    )


def _csv(result: Result, path: str) -> int:
    """Write a csv and return how many rows it has."""
    found = list(result.rows)
    with text(path) as file:
        formats.write_csv(result._replace(rows=iter(found)), file, True)
    return len(found)


def _is_ours(path: str) -> bool:
    """Whether a file is a database that an export has made and nobody is changing."""
    from powcli.standalone import APPLICATION_ID

    if any(os.path.lexists(path + end) for end in ("-journal", "-wal")):
        return False
    with suppress(OSError), open(path, "rb") as file:
        return file.read(72)[68:] == APPLICATION_ID.to_bytes(4, "big")
    return False
