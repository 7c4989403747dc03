"""The exported database in the tools that open one: readable, searchable, explained."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from conftest import process

from clients import tools
from clients.tools import missing, module, quiet
from powcli.catalog import LISTINGS
from powcli.catalog.tables import tables

Rows = dict[str, list[dict[str, Any]]]
NAMES = [table.name for table in tables()]
BOTH = ("Władysław", "Wladyslaw")
"""A name in both spellings."""


def stored(folder: Path, table: str) -> list[tuple[Any, ...]]:
    """Return the rows of a table of the export."""
    with closing(sqlite3.connect(f"file:{folder / 'powcli.db'}?mode=ro", uri=True)) as connection:
        return connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()


def attached(connection: Any) -> str:
    """Return why DuckDB has no sqlite here; it is fetched, or comes as a package."""
    duckdb = module("duckdb")
    try:
        connection.execute("INSTALL sqlite")
    except duckdb.Error as error:
        try:
            module("duckdb_extensions").import_extension("sqlite_scanner", con=connection)
        except ImportError:
            return str(error).partition("\n")[0]
    connection.execute("LOAD sqlite")
    return ""


@pytest.mark.client("duckdb")
def test_duckdb_attaches_the_database(folder: Path, tmp_path: Path) -> None:
    with module("duckdb").connect() as connection:
        connection.execute(f"SET extension_directory = '{tmp_path}'")
        if reason := attached(connection):
            pytest.skip(reason)
        connection.execute(f"ATTACH '{folder / 'powcli.db'}' AS pow (TYPE sqlite, READ_ONLY)")
        for table in NAMES:
            assert connection.sql(f'SELECT * FROM pow."{table}"').fetchall() == stored(
                folder, table
            )


def datasette(folder: Path, address: str) -> str:
    """Return what Datasette serves of the export at an address."""
    metadata = ("-m", "metadata.json")
    return quiet("datasette", "powcli.db", *metadata, "--get", address, folder=folder)


@pytest.mark.client("datasette")
def test_datasette_says_what_it_is_and_whose(folder: Path) -> None:
    told = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    for address in ("/", "/powcli"):
        page = datasette(folder, address)
        assert told["license"] in page
        assert told["source_url"] in page
    shown = json.loads(datasette(folder, "/powcli.json"))
    visible = {table["name"] for table in shown["tables"] if not table["hidden"]}
    assert visible == {*NAMES, "search"}


@pytest.mark.client("datasette")
@pytest.mark.parametrize("table", NAMES)
def test_datasette_shows_a_table_with_its_meaning(folder: Path, table: str) -> None:
    told = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    told = told["databases"]["powcli"]["tables"][table]
    page = datasette(folder, f"/powcli/{table}?_size=max")
    for name, meaning in told["columns"].items():
        assert f"<dt>{name}</dt>" in page
        assert escaped(meaning) in page
    rows = json.loads(datasette(folder, f"/powcli/{table}.json?_size=max"))
    names = [name for name in rows["columns"] if name != "rowid"]
    assert names == [*told["columns"]]
    assert len(rows["rows"]) == len(stored(folder, table))


def escaped(text: str) -> str:
    """Return text as Datasette's pages have it."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace('"', "&#34;").replace("'", "&#39;")
    )  # fmt: skip


@pytest.mark.client("datasette")
def test_datasette_leads_from_a_row_to_what_it_names(folder: Path) -> None:
    page = datasette(folder, "/powcli/events/grishchino-massacre")
    assert re.search(r'<a href="/powcli/event_countries\?event=grishchino-massacre">', page)
    page = datasette(folder, "/powcli/figures?id=german-pow-deaths.soviet-sources")
    for link in ("/powcli/events/german-pow-captivity", "/powcli/search/german-pow-deaths"):
        assert f'<a href="{link}">' in page


@pytest.mark.client("datasette")
def test_datasette_finds_both_spellings(folder: Path) -> None:
    found = []
    for word in BOTH:
        page = datasette(folder, f"/powcli/search.json?_shape=array&_search={quote(word)}")
        found.append({row["id"] for row in json.loads(page)})
    assert found[0] == found[1]
    assert found[0]


@pytest.mark.client("sqlite-utils")
def test_sqlite_utils_has_the_rows_and_both_spellings(folder: Path, rows: Rows) -> None:
    for listing in LISTINGS:
        told = quiet("sqlite-utils", "rows", "powcli.db", listing, "--json-cols", folder=folder)
        assert json.loads(told) == rows[listing]
    found = [searched(folder / "powcli.db", word) for word in BOTH]
    assert found[0] == found[1] != set()
    assert "litene" in searched(Path(process("path").stdout.strip()), "Litene")


def searched(database: Path, word: str) -> set[str]:
    """Return the ids that sqlite-utils finds by a word."""
    told = quiet("sqlite-utils", "search", database, "search", word, "-c", "id")
    return {row["id"] for row in json.loads(told)}


@pytest.mark.client("sqlite3")
@pytest.mark.parametrize("which", ["exported", "bundled"])
def test_the_shell_of_sqlite_reads_and_does_not_write(folder: Path, which: str) -> None:
    bundled = process("path").stdout.strip()
    file = folder / "powcli.db" if which == "exported" else Path(bundled)
    before = file.read_bytes()
    assert quiet("sqlite3", "-readonly", file, "PRAGMA integrity_check") == "ok\n"
    assert quiet("sqlite3", "-readonly", file, "PRAGMA foreign_key_check") == ""
    for listing in LISTINGS:
        told = quiet("sqlite3", "-readonly", "-json", file, f"SELECT id FROM {listing}")
        assert len(json.loads(told)) > 10
    with pytest.raises(AssertionError, match="readonly"):
        quiet("sqlite3", "-readonly", file, "DELETE FROM events")
    assert file.read_bytes() == before


def test_what_is_missing_of_a_client_is_named() -> None:
    tools.CLIENTS["nobody"] = tools.Client(("no-such-program",))
    try:
        assert missing("nobody") == "no-such-program is not installed"
        assert tools.version("nobody") == "missing"
    finally:
        del tools.CLIENTS["nobody"]
