"""`powcli export`: everything at once, as a folder or a workbook that other programs open."""

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
from powcli.files import opened, text
from powcli.folders import filled
from powcli.manual import WRITE
from powcli.model import About, Result

EXAMPLES = (
    "powcli export pow-data",
    "powcli export pow-data --force",
    "powcli export everything.xlsx",
)

_BOOK = ".xlsx"

_SUFFIX = re.compile(r"\.[a-z]\w{0,9}", re.IGNORECASE | re.ASCII)
"""How the name of a file ends."""


def command(
    context: typer.Context,
    *,
    target: Annotated[
        str | None,
        typer.Argument(
            metavar="TARGET",
            help="A new folder or an empty one, or a workbook: FILE.xlsx.",
            show_default=False,
        ),
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
    """Everything at once: a folder of csv, a database and what describes them, or a workbook.

    In the folder: a csv of each listing, as 'powcli LISTING -f csv' has it, and of each kind of
    tie between their rows; a Data Package that says what each column means; a SQLite database of
    the same tables with keys and full text, and metadata with which Datasette shows it. A new
    folder is there whole or not at all; of one that is there, each file is.
    """
    path = _target(target)
    connection = connected(context, db)
    told = about(context)
    if _is_book(path):
        contents = _book(context, connection, told, path)
    else:
        contents = _folder(context, connection, told, path, force)
    context.obj.notice(f"{path}: {contents}")


def _target(target: str | None) -> str:
    """Return the folder or the workbook that is asked for. Raises UsageError for anything else."""
    if not target:
        raise UsageError(
            "export needs a folder or a workbook to write",
            "'powcli export pow-data' makes the one, 'powcli export everything.xlsx' the other",
        )
    if target == "-":
        raise UsageError(
            "export writes many files, which stdout cannot take",
            "name a folder, as in 'powcli export pow-data'",
        )
    stem, suffix = os.path.splitext(target)
    if _SUFFIX.fullmatch(suffix) and not _is_book(target) and not os.path.isdir(target):
        raise UsageError(
            f"export writes a folder or a workbook, and '{target}' is another file",
            f"'{command_line(('LISTING', '-o', target))}' writes one listing,"
            f" '{command_line(('export', stem))}' all of them",
        )
    return target


def _is_book(path: str) -> bool:
    """Whether a path is that of a workbook."""
    return os.path.splitext(path)[1].lower() == _BOOK and not os.path.isdir(path)


def _book(context: typer.Context, connection: sqlite3.Connection, told: About, path: str) -> str:
    """Write the workbook, and return what is in it."""
    from powcli.sheets import workbook

    with opened(context.obj, path) as screen:
        workbook(connection, told, screen.out)
    return _counted(tables())


def _counted(known: tuple[Table, ...]) -> str:
    listings = sum(table.listing for table in known)
    return f"{listings} listings, {len(known) - listings} link tables"


def _folder(
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
    return (
        f"{_counted(known)}, {counted:,} rows,"
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
