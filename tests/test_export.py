"""`powcli export`: the same data by every door, whole or not at all, and nothing else touched."""

import csv
import datetime
import hashlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Run, process_shell
from test_files import AFTER
from test_sessions import shown

from powcli import catalog, database
from powcli.catalog import LISTINGS
from powcli.catalog.tables import Table, rows, tables
from powcli.model import SEPARATOR

TABLES = tables()
DESCRIBED = ("powcli.db", "metadata.json", "README.md", "datapackage.json")
NAMES = {*(f"{table.name}.csv" for table in TABLES), *DESCRIBED}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export."""
    target = tmp_path_factory.mktemp("export") / "pow-data"
    ran = subprocess.run(
        [sys.executable, "-m", "powcli", "export", str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == ""
    return target


@pytest.fixture
def given(folder: Path) -> Iterator[sqlite3.Connection]:
    """Its database."""
    connection = sqlite3.connect(f"file:{folder / 'powcli.db'}?mode=ro", uri=True)
    yield connection
    connection.close()


@pytest.fixture
def package(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def read(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_it_has_these_files_and_no_other(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == NAMES
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_listing_is_the_same_by_every_door(
    run: Run, folder: Path, given: sqlite3.Connection, listing: str
) -> None:
    text = (folder / f"{listing}.csv").read_bytes().decode()
    assert text == run(listing, "-f", "csv").out
    told = run(listing, "-f", "json").json
    columns = catalog.listing(listing).columns
    stored = given.execute(f'SELECT * FROM "{listing}" ORDER BY rowid').fetchall()
    for row, cells, values in zip(told, read(folder, listing), stored, strict=True):
        for column, value in zip(columns, values, strict=True):
            expected, cell = row[column.name], cells[column.name]
            if column.is_list:
                assert json.loads(value) == expected
                assert cell == SEPARATOR.join(map(str, expected))
            else:
                assert value == expected
                assert type(value) is type(expected)
                assert cell == ("" if expected is None else str(expected))


@pytest.mark.parametrize("table", TABLES[len(LISTINGS) :], ids=lambda table: table.name)
def test_so_is_a_tidy_table(
    db: sqlite3.Connection, folder: Path, given: sqlite3.Connection, table: Table
) -> None:
    found = list(rows(db, table).rows)
    names = [column.name for column in table.columns]
    assert [list(row.values()) for row in read(folder, table.name)] == [
        ["" if value is None else str(value) for value in row] for row in found
    ]
    stored = given.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid')
    assert [each[0] for each in stored.description] == names
    lists = {place for place, column in enumerate(table.columns) if column.is_list}
    for values, row in zip(stored, found, strict=True):
        for place, (value, expected) in enumerate(zip(values, row, strict=True)):
            text = str(expected).split(SEPARATOR) if expected is not None else []
            assert (json.loads(value) == text) if place in lists else (value == expected)


def test_the_database_is_sound_and_its_keys_hold(given: sqlite3.Connection) -> None:
    assert given.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert given.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in TABLES:
        keys = {row[1] for row in given.execute(f"PRAGMA table_info({table.name})") if row[5]}
        assert keys == (set() if table.blank else {*table.key})
        known = {
            row[3]: (row[2], row[4])
            for row in given.execute(f"PRAGMA foreign_key_list({table.name})")
        }
        assert {column: (other, "id") for column, other in table.keys}.items() <= known.items()
        assert {other for other, _ in known.values()} <= {*LISTINGS, "search"}


def test_it_has_the_listings_the_ties_and_full_text_alone(given: sqlite3.Connection) -> None:
    names = {
        name for (name,) in given.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    inner = {name for name in names if name.startswith("search_fts")}
    assert names - inner == {*(table.name for table in TABLES), "search"}
    assert given.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall() == []


@pytest.mark.parametrize(
    ("word", "record"),
    [
        ("Litene", "litene-shootings"),
        ("Władysław", "wladyslaw-langner"),
        ("Wladyslaw", "wladyslaw-langner"),
        ("wladyslaw langner", "wladyslaw-langner"),
        ("massacres", "katyn-massacre"),
    ],
)
def test_full_text_is_found_in_either_spelling(
    given: sqlite3.Connection, word: str, record: str
) -> None:
    select = (
        "SELECT search.id FROM search JOIN search_fts ON search_fts.rowid = search.rowid"
        " WHERE search_fts MATCH ?"
    )
    assert (record,) in given.execute(select, (word,)).fetchall()
    (sql,) = given.execute("SELECT sql FROM sqlite_master WHERE name = 'search_fts'").fetchone()
    assert 'content="search"' in sql  # as Datasette and sqlite-utils look for it


def test_the_index_can_be_built_anew_from_its_table(folder: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copied.db"
    copied.write_bytes((folder / "powcli.db").read_bytes())
    with closing(sqlite3.connect(copied)) as connection:
        connection.isolation_level = None
        connection.execute("INSERT INTO search_fts (search_fts) VALUES ('integrity-check')")
        select = "SELECT rowid FROM search_fts WHERE search_fts MATCH 'wladyslaw' ORDER BY rowid"
        before = connection.execute(select).fetchall()
        for statement in ("VACUUM", "INSERT INTO search_fts (search_fts) VALUES ('rebuild')"):
            connection.execute(statement)
            assert connection.execute(select).fetchall() == before != []


def test_it_is_no_database_that_powcli_reads(run: Run, folder: Path) -> None:
    ran = run("events", "--db", str(folder / "powcli.db"))
    assert (ran.code, ran.out) == (4, "")
    assert "is not a database of powcli" in ran.err


def fits(field: dict[str, Any], text: str) -> bool:
    """Whether the text of a cell is of the type of its field."""
    if field["type"] == "integer":
        return re.fullmatch(r"-?\d+", text) is not None
    if field["type"] == "number":
        return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
    if field["type"] == "date":
        return str(datetime.date.fromisoformat(text)) == text
    if field["type"] == "list":
        items = text.split(field["delimiter"])
        return bool(field["itemType"] == "string" or all(item.isdecimal() for item in items))
    return bool(field["type"] == "string")


def test_the_data_package_is_that_of_the_files(folder: Path, package: Any) -> None:
    assert [each["name"] for each in package["resources"]] == [table.name for table in TABLES]
    for resource, table in zip(package["resources"], TABLES, strict=True):
        content = (folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        found = read(folder, table.name)
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == list(found[0])
        assert resource["schema"]["missingValues"][0]["value"] == ""
        for field, column in zip(fields, table.columns, strict=True):
            assert column.help[1:] in field["description"]
            constraints = field.get("constraints", {})
            values = [row[field["name"]] for row in found]
            given = [value for value in values if value]
            assert all(fits(field, value) for value in given), field
            assert {*given} <= {*constraints.get("enum", given)}, field
            assert constraints.get("enum", []) == field.get("categories", [])
            assert len(given) == len(values) or not constraints.get("required")
            assert len({*values}) == len(values) or not constraints.get("unique")


def test_its_keys_are_there(folder: Path, package: Any) -> None:
    known = {each["name"]: {row["id"] for row in read(folder, each["name"])}
             for each in package["resources"] if each["name"] in LISTINGS}  # fmt: skip
    for resource in package["resources"]:
        found = read(folder, resource["name"])
        schema = resource["schema"]
        (key,) = schema.get("uniqueKeys", [schema.get("primaryKey")])
        keys = [tuple(row[name] for name in key) for row in found]
        assert len({*keys}) == len(keys)
        for foreign in schema.get("foreignKeys", []):
            (column,), reference = foreign["fields"], foreign["reference"]
            assert reference["fields"] == ["id"]
            other = reference.get("resource", resource["name"])
            assert {row[column] for row in found} - {""} <= known[other], (resource["name"], column)


def test_each_file_says_whose_the_data_is(run: Run, folder: Path, package: Any) -> None:
    info = {row["field"]: row["value"] for row in run("info", "-f", "json").json}
    metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    page = (folder / "README.md").read_text(encoding="utf-8")
    assert metadata["license"] == package["licenses"][0]["title"] == info["data licence"]
    for text in (package["description"], metadata["description"], page):
        assert info["attribution"] in text
        assert "added up" in text
    assert package["sources"][0]["path"] == metadata["source_url"] == info["address"]
    assert info["address"] in page
    assert 8 <= len(page.splitlines()) <= 14
    assert package["version"] == f"{info['version']}+data.{info['data version']}"


def test_datasette_is_told_of_every_table_and_column(
    folder: Path, given: sqlite3.Connection
) -> None:
    metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    known = metadata["databases"]["powcli"]["tables"]
    assert {*known} == {*(table.name for table in TABLES), "search"}
    for name, told in known.items():
        columns = [row[1] for row in given.execute(f"PRAGMA table_info({name})")]
        assert list(told["columns"]) == columns
        facets = [each if isinstance(each, str) else each["array"] for each in told["facets"]]
        assert {*facets, *told["sortable_columns"]} <= {*columns}
        assert len({*facets}) == len(facets)
        assert told.get("label_column", "id") in (*columns, "id")


def test_two_runs_write_the_same_bytes(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("export", str(tmp_path / "again"))
    assert (ran.code, ran.out) == (0, "")
    assert bytes_of(tmp_path / "again") == bytes_of(folder)
    assert re.fullmatch(
        rf"powcli: .*again: 12 listings, {len(TABLES) - 12} link tables, \d,\d\d\d rows,"
        r" powcli.db, datapackage.json, metadata.json, README.md\n",
        ran.err,
    )


def test_another_database_is_exported_as_it_is(run: Run, copy: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE events SET title = 'Changed' WHERE id = 'katyn-massacre'")
        connection.commit()
    assert run("export", str(tmp_path / "new"), "--db", str(copy)).code == 0
    assert "Changed" in (tmp_path / "new" / "events.csv").read_text()
    assert copy.read_bytes()[:15] == b"SQLite format 3"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            [],
            "export needs a folder or a workbook to write; 'powcli export pow-data' makes the one",
        ),
        ([""], "export needs a folder"),
        (["-"], "which stdout cannot take; name a folder"),
        (["x.csv"], "'powcli LISTING -o x.csv' writes one listing, 'powcli export x' all of them"),
        (["a/b.json"], "'powcli LISTING -o a/b.json' writes one listing"),
        (["pow.db"], "'pow.db' is another file"),
    ],
)
def test_what_is_no_folder_is_bad_usage(run: Run, arguments: list[str], message: str) -> None:
    ran = run("export", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("words", ["exprot x", "dump", "export x --forse", "export x --db"])
def test_no_command_that_may_be_meant_is_tried(words: str, tmp_path: Path) -> None:
    printed = process_shell(f"powcli {words}", tmp_path)
    assert "powcli export" in printed
    assert not list(tmp_path.iterdir())


def test_a_workbook_has_the_same_cells(run: Run, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    target = tmp_path / "everything.xlsx"
    ran = run("export", str(target))
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"powcli: {target}: 12 listings, {len(TABLES) - 12} link tables\n"
    assert list(tmp_path.iterdir()) == [target]
    before = target.read_bytes()
    assert run("export", str(target)).code == 0
    assert target.read_bytes() == before
    book = CalamineWorkbook.from_path(str(target))
    assert {*book.sheet_names} > {table.name for table in TABLES}
    for listing in LISTINGS:
        found = run(listing, "-f", "json").json
        heads, *lines = book.get_sheet_by_name(listing).to_python(skip_empty_area=False)
        names = [str(head).replace(" ", "_") for head in heads]
        assert len(lines) == len(found)
        for line, row in zip(lines, found, strict=True):
            for name, value in zip(names, line, strict=True):
                expected = row[name]
                if isinstance(expected, list):
                    expected = SEPARATOR.join(map(str, expected)) or None
                cell = value if isinstance(value, int | float | datetime.date) else value or None
                assert str(expected) == str(cell) or expected == cell, (listing, name)


def test_a_folder_that_is_not_empty_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    ran = run("export", str(tmp_path))
    assert (ran.code, ran.out) == (1, "")
    assert f"'{tmp_path}' is not empty; 'powcli export {tmp_path} --force' replaces" in ran.err
    assert bytes_of(tmp_path) == {"notes.txt": b"mine"}


def test_force_replaces_the_files_of_its_names_and_touches_nothing_else(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    target, outside = tmp_path / "target", tmp_path / "outside"
    (target / "sub").mkdir(parents=True)
    (target / "notes.txt").write_text("mine")
    (target / "sub" / "events.csv").write_text("mine")
    (target / "events.csv").write_text("old")
    outside.write_text("mine")
    (target / "places.csv").symlink_to(outside)
    (target / "powcli.db").write_text("no database")
    for _ in range(2):
        assert run("export", str(target), "--force").code == 0
        found = {path.name: path for path in target.iterdir()}
        assert {*found} == {*NAMES, "notes.txt", "sub"}
        assert {name: found[name].read_bytes() for name in NAMES} == bytes_of(folder)
    assert found["notes.txt"].read_text() == "mine"
    assert (target / "sub" / "events.csv").read_text() == "mine"
    assert outside.read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {"target", "outside"}


@pytest.mark.parametrize("name", ["powcli.db", "events.csv"])
def test_no_database_is_written_over_but_one_of_its_own(
    run: Run, copy: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "target"
    target.mkdir()
    copy.rename(target / name)
    before = bytes_of(target)
    for more in ([], ["--db", str(target / name)]):
        ran = run("export", str(target), "--force", *more)
        assert (ran.code, ran.out) == (1, "")
        assert "belongs to a database, which is never written over" in ran.err
        assert bytes_of(target) == before


def test_one_of_its_own_that_is_being_changed_stays(run: Run, tmp_path: Path) -> None:
    assert run("export", str(tmp_path / "x")).code == 0
    (tmp_path / "x" / "powcli.db-wal").write_text("committed")
    ran = run("export", str(tmp_path / "x"), "--force")
    assert ran.code == 1
    assert "belongs to a database" in ran.err


def test_the_folder_of_the_bundled_database_is_safe(run: Run) -> None:
    home = Path(database.bundled()).parent
    before = {path.name for path in home.iterdir()}
    ran = run("export", str(home), "--force")
    assert ran.code == 1
    assert "belongs to a database" in ran.err
    assert {path.name for path in home.iterdir()} == before


def test_an_empty_folder_a_link_and_a_slash_are_taken(run: Run, tmp_path: Path) -> None:
    for name in ("empty", "real", "v1.0"):
        (tmp_path / name).mkdir()
    number = (tmp_path / "empty").stat().st_ino
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "dangling").symlink_to("later")
    for name in ("empty/", "link", "dangling", "new//", "v1.0"):
        assert run("export", f"{tmp_path}/{name}").code == 0
    assert (tmp_path / "empty").stat().st_ino == number  # somebody may be in it
    for name in ("empty", "real", "later", "new", "v1.0"):
        assert {path.name for path in (tmp_path / name).iterdir()} == NAMES
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "dangling").is_symlink()
    assert len([*tmp_path.iterdir()]) == 7


def test_what_cannot_be_a_folder_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "taken" / "events.csv").mkdir(parents=True)
    for name, reason in (
        ("no/such/folder", "no such file or directory"),
        ("file", "it is no folder"),
        ("file/", "not a directory"),
        ("loop", "too many levels of symbolic links"),
        ("taken", "'events.csv' in it is a directory"),
    ):
        ran = run("export", f"{tmp_path}/{name}", "--force")
        assert (ran.code, ran.out) == (1, "")
        assert ran.err == (
            f"powcli: cannot write '{tmp_path}/{name}': {reason};"
            " name a folder where you can write\n"
        )
    assert {path.name for path in tmp_path.iterdir()} == {"file", "loop", "taken"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_closed_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    for name in ("new", "."):
        tmp_path.chmod(0o555)
        ran = run("export", f"{tmp_path}/{name}")
        tmp_path.chmod(0o755)
        assert (ran.code, ran.out) == (1, "")
        assert "permission denied; name a folder where you can write" in ran.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("blocks", [20, 400])
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, blocks: int) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "events.csv").write_text("mine")
    for target in ("new", "old --force"):
        printed = process_shell(
            f"trap '' XFSZ; ulimit -f {blocks}; powcli export {target}; echo $?", tmp_path
        )
        assert printed.startswith(f"powcli: cannot write '{target.split()[0]}': "), printed
        assert printed.endswith("; name a folder where you can write\n1\n")
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert bytes_of(tmp_path / "old") == {"events.csv": b"mine"}


def killed(after: str, number: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run an export that gets a signal when a function of the system has returned."""
    return subprocess.run(
        [sys.executable, "-c", AFTER, after, str(int(number)), "export", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("after", ["mkdir", "rename"])
def test_a_kill_leaves_a_whole_new_folder_or_none(
    run: Run, tmp_path: Path, after: str, number: int
) -> None:
    target = tmp_path / "new"
    ran = killed(after, number, str(target))
    assert ran.returncode == (130 if number == signal.SIGINT else -number), ran.stderr
    assert ran.stderr == ""
    names = {path.name for path in tmp_path.iterdir()}
    if after == "rename":
        assert names == {"new"}
        assert {path.name for path in target.iterdir()} == NAMES
    else:
        assert "new" not in names
        assert len(names) == (number == signal.SIGKILL)
        assert run("export", str(target)).code == 0
        assert {path.name for path in tmp_path.iterdir()} == {"new"}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("after", ["mkdir", "replace"])
def test_a_kill_leaves_each_file_whole(
    run: Run, folder: Path, tmp_path: Path, after: str, number: int
) -> None:
    whole = bytes_of(folder)
    for name in NAMES:
        (tmp_path / name).write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    assert killed(after, number, str(tmp_path), "--force").returncode == -number
    strays = [path for path in tmp_path.iterdir() if path.name not in {*NAMES, "notes.txt"}]
    assert len(strays) == (number == signal.SIGKILL)
    found = {name: (tmp_path / name).read_bytes() for name in NAMES}
    new = {name for name in NAMES if found[name] == whole[name]}
    assert all(found[name] == b"old" for name in NAMES - new)
    if after == "mkdir":
        assert not new
    else:
        assert new == NAMES if number == signal.SIGTERM else "datapackage.json" not in new
    assert run("export", str(tmp_path), "--force").code == 0
    assert {path.name for path in tmp_path.iterdir()} == {*NAMES, "notes.txt"}
    assert {name: (tmp_path / name).read_bytes() for name in NAMES} == whole


def test_what_another_run_is_making_is_not_swept(run: Run, tmp_path: Path) -> None:
    import fcntl

    busy, left = (f".powcli-{digit * 16}.export" for digit in "ab")
    mine = {".powcli-mine", ".powcli-mine.export"}
    for name in (busy, left, *mine):
        (tmp_path / name).mkdir()
    descriptor = os.open(tmp_path / busy, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    assert run("export", str(tmp_path / "new")).code == 0
    os.close(descriptor)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {busy, *mine, "new"}


def test_a_damaged_database_leaves_no_folder(run: Run, copy: Path, tmp_path: Path) -> None:
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2] + b"\x07" * (len(whole) // 2))
    ran = run("export", str(tmp_path / "new"), "--db", str(copy))
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == [copy.name]
    assert run("export", str(tmp_path / "new"), "--db", str(tmp_path / "none.db")).code == 4


SLOW = (
    "import time, sys; from powcli import screen; from powcli.layouts.progress import tracked;"
    " steps = list(range(4)); here = screen.find();"
    " print([step for step in tracked(here, steps, 'export') if not time.sleep(0.35)])"
)


def test_a_bar_is_there_on_a_terminal_alone_and_after_a_second(tmp_path: Path) -> None:
    assert "export ━" in shown(f'"{sys.executable}" -c "{SLOW}"', tmp_path, 80)
    ran = subprocess.run(
        [sys.executable, "-c", SLOW], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert (ran.stdout, ran.stderr) == ("[0, 1, 2, 3]\n", "")
    quick = shown("powcli export new", tmp_path, 80)
    assert "━" not in quick
    assert quick.startswith("powcli: new: 12 listings")
