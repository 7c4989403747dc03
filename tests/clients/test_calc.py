"""LibreOffice Calc, in English and in German: a csv opened by its dialog, a workbook at once."""

import csv
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import process
from test_sheets import bound, told

from clients.tools import NOISE, found
from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.catalog.links import LINKS
from powcli.layouts.table import label
from powcli.sheets import README

pytestmark = pytest.mark.client("soffice")

LOCALES = {"en-US": "English (USA)", "de-DE": "Deutsch (Deutschland)"}
"""The locales, and what the dialog calls each."""

Book = dict[str, Any]
CALC = Path(__file__).with_name("calc.py")


class Opened:
    """What Calc made of files in one locale."""

    def __init__(self, locale: str, folder: Path, books: list[Book]) -> None:
        """Keep the books by their files."""
        self.locale, self.folder = locale, folder
        self.books = {Path(book["file"]).name: book for book in books}

    def dialog(self, name: str) -> dict[str, Any]:
        """Return how the dialog of a file stood."""
        stood: dict[str, Any] = self.books[name]["dialog"]
        return stood

    def sheet(self, name: str, sheet: str = "") -> list[list[Any]]:
        """Return the cells of a sheet, of the first where none is named."""
        sheets = self.books[name]["sheets"]
        cells = sheets[sheet or next(iter(sheets))]
        assert cells["formulas"] == ""
        return [[day(cell) for cell in row] for row in cells["rows"]]


def day(cell: Any) -> object:
    """Return a cell, a day as one."""
    return date.fromisoformat(cell["day"]) if isinstance(cell, dict) else cell


@pytest.fixture(scope="session")
def python() -> str:
    """A Python that has the office's bridge: Debian's, or that of the office itself."""
    soffice = Path(found("soffice") or "soffice").resolve()
    for name in ("python3", "/usr/bin/python3", str(soffice.with_name("python"))):
        known = shutil.which(name)
        if (
            known
            and subprocess.run([known, "-c", "import uno"], capture_output=True).returncode == 0
        ):
            return known
    pytest.skip("no Python here has uno: python3-uno is not installed")


@pytest.fixture(scope="session", params=LOCALES)
def calc(
    request: pytest.FixtureRequest,
    python: str,
    folder: Path,
    bundled: sqlite3.Connection,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Opened]:
    """Everything opened in one office."""
    home = tmp_path_factory.mktemp("calc")
    for listing in LISTINGS:
        shutil.copy(folder / f"{listing}.csv", home)
        shutil.copy(folder / f"{listing}.xlsx", home)
        ran = process(listing, "--excel", "-o", str(home / f"{listing}.excel.csv"))
        assert ran.returncode == 0, ran.stderr
    whole(home / "all.xlsx", bundled)
    jobs = [{"file": str(file), "dialog": file.suffix == ".csv"} for file in sorted(home.iterdir())]
    ran = subprocess.run(
        [python, str(CALC), str(found("soffice")), request.param, str(home / "profile")],
        input=json.dumps(jobs),
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert NOISE.sub("", ran.stderr) == ""
    yield Opened(request.param, home, json.loads(ran.stdout))
    shutil.rmtree(home / "profile", ignore_errors=True)


def whole(target: Path, bundled: sqlite3.Connection) -> None:
    """Write the whole of the data as a workbook, by the command where it does that."""
    if process("export", str(target)).returncode:
        target.write_bytes(bound(bundled, target.name))


def of_csv(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened))


def is_day(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdecimal()


@pytest.mark.parametrize("name", [*(f"{each}.csv" for each in LISTINGS), "events.excel.csv"])
def test_the_dialog_is_the_default(calc: Opened, name: str) -> None:
    stood = calc.dialog(name)
    assert stood.pop("charset") == "Unicode (UTF-8)"
    assert LOCALES[calc.locale] in stood.pop("language")
    assert [mark for mark, is_set in stood.items() if is_set] == ["tab", "comma", "semicolon"]


@pytest.mark.parametrize("listing", LISTINGS)
def test_every_cell_of_a_csv_stands_in_its_own_column(calc: Opened, listing: str) -> None:
    for name in (f"{listing}.csv", f"{listing}.excel.csv"):
        written, seen = of_csv(calc.folder / name), calc.sheet(name)
        assert len(seen) == len(written)
        assert {len(row) for row in seen} == {len(written[0])}
        assert [[cell == "" for cell in row] for row in seen] == [
            [text == "" for text in row] for row in written
        ]


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_cell_of_a_csv_is_its_text_or_its_number_or_its_day(calc: Opened, listing: str) -> None:
    columns = catalog.listing(listing).columns
    written, seen = of_csv(calc.folder / f"{listing}.csv"), calc.sheet(f"{listing}.csv")
    assert seen[0] == written[0]
    for texts, cells in zip(written[1:], seen[1:], strict=True):
        for column, text, cell in zip(columns, texts, cells, strict=True):
            if isinstance(cell, date):
                assert is_day(text)
                assert cell == date.fromisoformat(text)
            elif isinstance(cell, float):
                # As text "381,000" is a number of either locale: that is what --excel is for.
                assert cell in readings(text, calc.locale), (column.name, text)
            else:
                assert cell == text


def readings(text: str, locale: str) -> set[float]:
    """Return the numbers that a text is in a locale, and as it is written.

    German has 381 for "381,000", and 56946 for the latitude 56.946, which only a workbook cures.
    """
    local = text.replace(",", "")
    if locale == "de-DE":
        local = text.replace(".", "") if text[-4:-3] == "." else text.replace(",", ".")
    return {float(each) for each in (text, local) if each.replace(".", "", 1).isdecimal()}


@pytest.mark.parametrize("listing", LISTINGS)
def test_the_csv_for_spreadsheets_keeps_what_reads_as_a_number(calc: Opened, listing: str) -> None:
    columns = catalog.listing(listing).columns
    name = f"{listing}.excel.csv"
    written, seen = of_csv(calc.folder / name), calc.sheet(name)
    assert seen[0] == written[0]
    for texts, cells in zip(written[1:], seen[1:], strict=True):
        for column, text, cell in zip(columns, texts, cells, strict=True):
            if isinstance(cell, date):
                assert column.type == "day"
                assert cell == date.fromisoformat(text)
            elif isinstance(cell, float):
                assert column.type in ("number", "integer", "numbers")
                assert cell in readings(text, calc.locale)
            else:
                assert cell == text


@pytest.mark.parametrize("listing", LISTINGS)
@pytest.mark.parametrize("book", ["{}.xlsx", "all.xlsx"])
def test_every_cell_of_a_workbook_is_what_json_has(
    calc: Opened, rows: dict[str, list[dict[str, Any]]], listing: str, book: str
) -> None:
    columns = {label(column): column for column in catalog.listing(listing).columns}
    header, *seen = calc.sheet(book.format(listing), listing)
    assert len(seen) == len(rows[listing])
    for row, cells in zip(rows[listing], seen, strict=True):
        for name, cell in zip(header, cells, strict=True):
            expected = told(row[columns[name].name], columns[name])
            assert cell == expected, (name, row)
            assert isinstance(cell, float) == isinstance(expected, int | float), (name, row)
    # What is left out is filled in no row.
    for name in columns.keys() - {*header}:
        assert all(row[columns[name].name] in (None, []) for row in rows[listing])


def test_a_printed_number_stays_text_and_a_low_a_number(calc: Opened) -> None:
    header, *seen = calc.sheet("figures.xlsx")
    words, low = header.index("words"), header.index("low")
    (row,) = [row for row in seen if row[words] == "381,000"]
    assert row[low] == 381000.0


def test_the_whole_book_opens_with_every_sheet(calc: Opened, bundled: sqlite3.Connection) -> None:
    sheets = [*calc.books["all.xlsx"]["sheets"]]
    assert sheets == [README, *LISTINGS, *(link.name for link in LINKS)]
    for link in LINKS:
        header, *seen = calc.sheet("all.xlsx", link.name)
        assert header == [*map(label, link.columns)]
        stored = bundled.execute(link.sql).fetchall()
        assert seen == [["" if value is None else value for value in row] for row in stored]
