"""csv, json and workbooks in the tools that read rows: as they come, and nothing lost."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clients.tools import module, quiet
from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.layouts.table import label
from powcli.model import SEPARATOR

Rows = dict[str, list[dict[str, Any]]]


def same(cell: Any, value: Any) -> bool:
    """Whether a cell is a value of json, as it is or as csv writes it."""
    if value is None or value == []:
        return cell is None or cell in ("", []) or bool(cell != cell)
    if isinstance(value, list):
        return bool(cell == value) or str(cell).removesuffix(".0") == SEPARATOR.join(
            map(str, value)
        )
    if isinstance(value, int | float):
        return not isinstance(cell, str) and bool(cell == value)
    if isinstance(cell, date):
        return cell.isoformat()[:10] == str(value)
    return str(cell).removesuffix(".0") == str(value)


def assert_same(found: list[dict[str, Any]], rows: list[dict[str, Any]]) -> None:
    assert len(found) == len(rows)
    for cells, row in zip(found, rows, strict=True):
        assert [*cells] == [*row]
        for name, value in row.items():
            assert same(cells[name], value), (name, cells[name], value)


@pytest.mark.client("duckdb")
@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl"])
@pytest.mark.parametrize("listing", LISTINGS)
def test_duckdb_reads_every_cell(folder: Path, rows: Rows, listing: str, suffix: str) -> None:
    duckdb = module("duckdb")
    with duckdb.connect() as connection:
        found = connection.sql(f"SELECT * FROM '{folder / f'{listing}.{suffix}'}'")
        names, types, cells = found.columns, found.types, found.fetchall()
    assert_same([dict(zip(names, row, strict=True)) for row in cells], rows[listing])
    columns = {column.name: column for column in catalog.listing(listing).columns}
    for name, kind in zip(names, types, strict=True):
        filled = any(row[name] not in (None, []) for row in rows[listing])
        if filled and columns[name].type == "day":
            assert str(kind) == "DATE"
        if filled and columns[name].type == "number":
            assert str(kind) in ("BIGINT", "DOUBLE")
        if filled and columns[name].is_list and suffix != "csv":
            assert str(kind).endswith("[]")


@pytest.mark.client("pandas")
@pytest.mark.parametrize("suffix", ["csv", "tsv", "json", "xlsx"])
@pytest.mark.parametrize("listing", LISTINGS)
def test_pandas_reads_every_cell(folder: Path, rows: Rows, listing: str, suffix: str) -> None:
    pandas = module("pandas")
    file = folder / f"{listing}.{suffix}"
    if suffix == "json":
        found = pandas.read_json(file)
    elif suffix == "xlsx":
        found = pandas.read_excel(file, engine="openpyxl")
    else:
        found = pandas.read_csv(file, sep="\t" if suffix == "tsv" else ",")
    cells = found.to_dict("records")
    if suffix == "xlsx":
        names = {label(column): column.name for column in catalog.listing(listing).columns}
        cells = [{names[name]: cell for name, cell in row.items()} for row in cells]
        cells = [{name: row.get(name) for name in rows[listing][0]} for row in cells]
    assert_same(cells, rows[listing])


def test_a_cell_is_told_from_another() -> None:
    for cell, value in (("1", 1), (None, 0), ("", "x"), (2.0, [1]), ("a", ["a", "b"]), (5, None)):
        assert not same(cell, value)
    for cell, value in ((1.0, 1), (float("nan"), None), ("a; b", ["a", "b"]), (1.0, [1])):
        assert same(cell, value)


@pytest.mark.client("csvkit")
@pytest.mark.parametrize("listing", LISTINGS)
def test_csvkit_counts_the_filled_cells_and_finds_nothing_to_clean(
    folder: Path, rows: Rows, listing: str
) -> None:
    # A word that it takes for missing, as "none" and "n/a" are, would not be counted.
    file = f"{listing}.csv"
    told = csv.DictReader(io.StringIO(quiet("csvstat", "--csv", file, folder=folder)))
    for column in told:
        values = [row[column["column_name"]] for row in rows[listing]]
        assert int(column["nonnulls"]) == sum(value not in (None, []) for value in values)
    cleaned = quiet("csvclean", "--length-mismatch", file, folder=folder)
    written = (folder / file).read_text(encoding="utf-8")
    assert [*csv.reader(io.StringIO(cleaned))] == [*csv.reader(io.StringIO(written))]


@pytest.mark.client("csvkit")
@pytest.mark.parametrize("listing", LISTINGS)
def test_csvkit_reads_a_workbook(folder: Path, rows: Rows, listing: str) -> None:
    # Types are not guessed, but a whole number is: 160 for 160.0.
    found = quiet("in2csv", "--no-inference", f"{listing}.xlsx", folder=folder)
    cells = [*csv.DictReader(io.StringIO(found))]
    assert len(cells) == len(rows[listing])
    for column in catalog.listing(listing).columns:
        for row, cell in zip(rows[listing], cells, strict=True):
            value = row[column.name]
            if column.type in ("number", "integer") and value is not None:
                assert float(cell[label(column)]) == value
            else:
                assert same(cell.get(label(column)), value), column.name


@pytest.mark.client("frictionless")
def test_frictionless_finds_the_package_valid(folder: Path, rows: Rows) -> None:
    told = json.loads(
        quiet("frictionless", "validate", "--json", "datapackage.json", folder=folder)
    )
    assert told["valid"]
    assert told["warnings"] == told["errors"] == []
    tasks = {task["name"]: task for task in told["tasks"]}
    for listing in LISTINGS:
        assert tasks[listing]["valid"]
        assert tasks[listing]["warnings"] == []
        assert tasks[listing]["stats"]["rows"] == len(rows[listing])


@pytest.mark.client("frictionless")
@pytest.mark.parametrize(
    ("written", "instead", "error"),
    [
        (",area,", ",precise,", "constraint-error"),
        ("litene,", "riga,", "primary-key"),
        ("56.946", "north", "type-error"),
    ],
)
def test_frictionless_would_find_a_fault(
    folder: Path, tmp_path: Path, written: str, instead: str, error: str
) -> None:
    for file in folder.iterdir():
        (tmp_path / file.name).symlink_to(file)
    text = (folder / "places.csv").read_text(encoding="utf-8")
    (tmp_path / "places.csv").unlink()
    assert written in text
    (tmp_path / "places.csv").write_text(text.replace(written, instead, 1), encoding="utf-8")
    with pytest.raises(AssertionError, match=error):
        quiet("frictionless", "validate", "--json", "datapackage.json", folder=tmp_path)


@pytest.mark.client("jq")
@pytest.mark.parametrize("listing", LISTINGS)
def test_jq_reads_json_and_lines_alike(folder: Path, rows: Rows, listing: str) -> None:
    for words in (("-c", ".[]", f"{listing}.json"), ("-c", ".", f"{listing}.jsonl")):
        lines = quiet("jq", *words, folder=folder).splitlines()
        assert [json.loads(line) for line in lines] == rows[listing]
