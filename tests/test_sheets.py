"""The workbooks: every cell as json has it, typed, in a reader's order, and how to read it."""

import io
import re
import sqlite3
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from conftest import Ran, Run, process
from python_calamine import CalamineWorkbook
from test_pager import on_terminal

from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.catalog.links import LINKS
from powcli.catalog.reading import reading
from powcli.errors import PowError
from powcli.layouts.table import label
from powcli.model import About, Column, Result, Row
from powcli.sheets import LONGEST, MOST_ROWS, README, workbook, write

Cells = list[list[Any]]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def opened(book: bytes) -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(book))


def rows_of(ran: Ran) -> Cells:
    """Return the cells of the first sheet of a book on stdout."""
    assert ran.code == 0, ran.err
    return opened(ran.bytes).get_sheet_by_index(0).to_python(skip_empty_area=False)


def part(book: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        return file.read(name).decode()


def made(head: tuple[Column, ...], *rows: Row, header: bool = True, chosen: bool = True) -> bytes:
    stream = io.TextIOWrapper(io.BytesIO())
    write(Result(head, iter(rows), chosen), stream, header)
    return stream.buffer.getvalue()


def told(value: object, column: Column) -> object:
    """Return what a cell of a sheet must hold for a value of json."""
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if column.type == "day":
        return date.fromisoformat(str(value))
    return value


@pytest.mark.parametrize("listing", LISTINGS)
def test_every_cell_is_what_json_has_and_only_blank_columns_are_left_out(
    run: Run, listing: str
) -> None:
    columns = {label(column): column for column in catalog.listing(listing).columns}
    rows = run(listing, "-f", "json").json
    header, *cells = rows_of(run(listing, "-f", "xlsx"))
    assert len(cells) == len(rows)
    for row, line in zip(rows, cells, strict=True):
        for name, cell in zip(header, line, strict=True):
            expected = told(row[columns[name].name], columns[name])
            assert cell == expected, (name, row)
            assert isinstance(cell, float) == isinstance(expected, int | float)
    for name, column in columns.items():
        assert (name in header) == any(row[column.name] not in (None, []) for row in rows), name


@pytest.mark.parametrize("listing", LISTINGS)
def test_columns_stand_as_on_a_screen_then_the_others_then_the_ids(run: Run, listing: str) -> None:
    columns = {label(column): column for column in catalog.listing(listing).columns}
    header = [columns[name] for name in rows_of(run(listing, "-f", "xlsx"))[0]]
    shown = [column for column in header if column.rank and column.type != "id"]
    ids = [column for column in header if column.type == "id"]
    others = [column for column in header if not column.rank and column.type != "id"]
    assert header == [*shown, *others, *ids]
    assert [column.rank for column in shown] == sorted(column.rank for column in shown)
    declared = list(columns.values())
    assert others == [column for column in declared if column in others]


@pytest.mark.parametrize("listing", LISTINGS)
def test_columns_that_are_asked_for_are_there_as_they_are_asked_for(run: Run, listing: str) -> None:
    columns = catalog.listing(listing).columns[::-1]
    names = ",".join(column.name for column in columns)
    assert rows_of(run(listing, "-f", "xlsx", "-c", names))[0] == [*map(label, columns)]


def test_no_rows_keep_their_columns(run: Run) -> None:
    (header,) = rows_of(run("events", "-n", "0", "-f", "xlsx"))
    assert {*header} == {label(column) for column in catalog.listing("events").columns}


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_heading_has_its_meaning_as_a_note(run: Run, listing: str) -> None:
    ran = run(listing, "-f", "xlsx", "-c", "all")
    notes = ["".join(each.itertext()) for each in ElementTree.fromstring(comments(ran.bytes))[1]]
    columns = catalog.listing(listing).columns
    for column, note in zip(columns, notes, strict=True):
        meaning, _, origin = note.partition(". ")
        assert meaning.rstrip(".")[1:] == column.help[1:]
        assert ("editor's" in origin) == (column.origin == "editor"), column.name
        assert ("Derived" in origin) == (column.origin == "derived"), column.name


def comments(book: bytes) -> str:
    return part(book, "xl/comments1.xml")


def test_the_rows_come_first_and_then_how_to_read_them(run: Run) -> None:
    ran = run("events", "--country", "Latvia", "-f", "xlsx", "--db", run("path").out.strip())
    book = opened(ran.bytes)
    assert book.sheet_names == ["events", README]
    head, warning, *terms = book.get_sheet_by_name(README).to_python()
    assert head == ["topic", "term", "meaning"]
    assert str(warning[2]).startswith("Add nothing up")
    meanings = {(topic, term): meaning for topic, term, meaning in terms}
    assert meanings["this book", "made by"] == "powcli events --country Latvia"
    assert meanings["this book", "rows"] == "6"
    assert "reported by" in str(meanings["this book", "left out"])
    facts = {row["field"]: row["value"] for row in run("info", "-f", "json").json}
    for term in ("address", "attribution"):
        assert meanings["source", term] == facts[term]
    assert meanings["source", "article"] == facts["source"]
    assert meanings["source", "licence"] == facts["data licence"]
    assert meanings["version", "powcli"] == facts["version"]
    assert meanings["version", "data"] == facts["data version"]
    assert terms[-len([*reading()]) :] == [list(row) for row in reading()]


def test_the_same_rows_make_the_same_bytes_everywhere(run: Run, tmp_path: Path) -> None:
    books = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        ran = process("claims", "-o", f"{folder}.xlsx", cwd=tmp_path / folder)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
        books.append((tmp_path / folder / f"{folder}.xlsx").read_bytes())
    piped = subprocess.run(
        [sys.executable, "-m", "powcli", "claims", "-f", "xlsx"], capture_output=True, check=True
    ).stdout
    assert books[0] == books[1] == piped == run("claims", "-f", "xlsx", "-o", "-").bytes
    assert "1980-01-01T00:00:00Z" in part(piped, "docProps/core.xml")
    with zipfile.ZipFile(io.BytesIO(piped)) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(str(tmp_path).encode() in file.read(name) for name in file.namelist())


TEXTS = (
    "381,000",
    "35.8%",
    "1939-09",
    "1939-09-22",
    "5 March 1940",
    "007",
    "1e5",
    "=1+1",
    "{=1+1}",
    "+1",
    "@a",
    "-",
    "'a",
    "TRUE",
    "#N/A",
    "https://example.org/",
    "internal:A1",
    "mailto:a@example.org",
    "_x000D_",
    " blank ",
    "a\nb",
    "<b>&amp;</b>",
    "łódź 日本 𝔘",
)


def test_text_stays_text_whatever_it_looks_like() -> None:
    head = tuple(Column(f"c{place}", "", "edtf") for place in range(len(TEXTS)))
    book = made(head, TEXTS)
    assert opened(book).get_sheet_by_index(0).to_python()[1] == list(TEXTS)
    sheet = ElementTree.fromstring(part(book, "xl/worksheets/sheet1.xml"))
    assert {cell.get("t") for cell in sheet.iter(f"{MAIN}c")} == {"s"}
    assert not [*sheet.iter(f"{MAIN}f"), *sheet.iter(f"{MAIN}hyperlink")]
    (ignored,) = sheet.findall(f"{MAIN}ignoredErrors")
    assert {name for each in ignored for name in each.attrib} == {
        "sqref",
        "numberStoredAsText",
        "twoDigitTextYear",
    }


def test_numbers_and_days_are_such_and_what_a_sheet_has_not_is_text() -> None:
    head = (Column("n", "", "number"), Column("d", "", "day"))
    values: list[tuple[Row, list[object]]] = [
        ((3350000, "1939-09-22"), [3350000.0, date(1939, 9, 22)]),
        ((35.8, "1900-03-01"), [35.8, date(1900, 3, 1)]),
        ((-0.1, "1900-02-28"), [-0.1, "1900-02-28"]),
        ((10**15 - 1, "1899-12-31"), [999999999999999.0, "1899-12-31"]),
        ((10**15 + 1, "1939-02-30"), ["1000000000000001", "1939-02-30"]),
        ((-(2**63), "1939-09"), ["-9223372036854775808", "1939-09"]),
        ((float("inf"), "9999-12-31"), ["inf", date(9999, 12, 31)]),
        ((1e300, "no day"), [1e300, "no day"]),
        (("about", 1939), ["about", 1939.0]),
        ((None, "1939-09-01"), ["", date(1939, 9, 1)]),
    ]
    book = made(head, *(row for row, _ in values))
    cells = opened(book).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert cells[1:] == [expected for _, expected in values]
    assert 'formatCode="yyyy-mm-dd"' in part(book, "xl/styles.xml")


def test_what_xml_does_not_hold_is_made_visible() -> None:
    text = "a\x00b\x1bc\x85d\u202ee\ufffef\uffffg\rh"
    book = made((Column("a\x01b", "x\x02y"),), (text,))
    assert opened(book).get_sheet_by_index(0).to_python() == [
        ["a\\x01b"],
        ["a\\x00b\\x1bc\\x85d\\u202ee\\ufffef\\uffffg\\rh"],
    ]
    for name in ("xl/comments1.xml", "xl/sharedStrings.xml"):
        ElementTree.fromstring(part(book, name))


def test_a_book_says_of_any_command_line_what_it_was(run: Run) -> None:
    ran = run("events", "caf\udce9\x07", "-f", "xlsx")
    assert ran.code == 0
    terms = opened(ran.bytes).get_sheet_by_name(README).to_python()
    (made_by,) = [meaning for _, term, meaning in terms if term == "made by"]
    assert made_by == 'powcli events "caf\\udce9\\x07"'
    ElementTree.fromstring(part(ran.bytes, "docProps/core.xml"))


def test_a_cell_that_is_too_long_is_refused_and_not_cut(tmp_path: Path, run: Run) -> None:
    whole = made((Column("a", ""),), ("x" * LONGEST,))
    assert opened(whole).get_sheet_by_index(0).to_python()[1] == ["x" * LONGEST]
    for text in ("x" * (LONGEST + 1), "𝔘" * (LONGEST // 2 + 1)):
        with pytest.raises(PowError, match="'a' of row 2 has 32,768 characters"):
            made((Column("a", ""),), (text,))
    target = tmp_path / "long.xlsx"
    ran = run("sql", "SELECT 1 AS b, printf('%.*c', 40000, 'x') AS a", "-o", str(target))
    assert ran.code == 1
    assert ran.err == (
        "powcli: 'a' of row 2 has 40,000 characters, and a cell of a sheet takes 32,767;"
        " write csv, or leave the column out with --columns\n"
    )
    assert not list(tmp_path.iterdir())


def test_more_rows_than_a_sheet_takes_are_refused(run: Run, tmp_path: Path) -> None:
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    ran = run("sql", endless, "-o", str(tmp_path / "endless.xlsx"))
    assert ran.code == 1
    assert ran.err == (
        f"powcli: a sheet takes {MOST_ROWS:,} rows, and these are more;"
        " write csv, or ask for less with a filter or --limit\n"
    )
    assert not list(tmp_path.iterdir())


def test_a_sheet_is_ready_to_read_and_to_print(run: Run) -> None:
    book = run("figures", "-f", "xlsx").bytes
    sheet = part(book, "xl/worksheets/sheet1.xml")
    rows = len(run("figures", "-f", "json").json)
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in sheet
    assert re.search(rf'<autoFilter ref="A1:[A-Z]+{rows + 1}"', sheet)
    assert re.search(r'<pageSetup paperSize="9" (?:scale="\d+" )?fitToHeight="0" orient', sheet)
    source = run("sql", "SELECT value FROM meta WHERE key = 'source'", "-f", "json").json
    footer = re.search("<oddFooter>(.*?)</oddFooter>", sheet)
    assert footer
    assert source[0]["value"] in footer[1]
    assert "CC BY-SA 4.0" in footer[1]
    assert "&amp;P" in footer[1]
    names = part(book, "xl/workbook.xml")
    assert "figures!$1:$1" in names
    # What is printed are the columns of a screen.
    shown = [
        column
        for column in catalog.listing("figures").columns
        if column.rank and column.type != "id"
    ]
    last = re.search(r"figures!\$A\$1:\$([A-Z])\$", names)
    assert last
    assert ord(last[1]) - ord("A") + 1 == len(shown)
    widths = [float(each) for each in re.findall(r'<col [^>]*width="([\d.]+)"', sheet)]
    assert min(widths) >= 7
    assert max(widths) < 82


def test_a_row_is_as_high_as_its_text() -> None:
    text = "word " * 200
    sheet = part(made((Column("a", ""),), (text,), ("b",)), "xl/worksheets/sheet1.xml")
    high, low = (float(each) for each in re.findall(r'<row [^>]* ht="([\d.]+)"', sheet))
    assert high >= 1000 / 66 * 12
    assert low < 16


def test_a_section_leads_to_that_of_the_article(run: Run) -> None:
    rows = run("events", "-f", "json").json
    book = run("events", "-f", "xlsx").bytes
    sheet = ElementTree.fromstring(part(book, "xl/worksheets/sheet1.xml"))
    relations = {
        each.get("Id"): each.get("Target")
        for each in ElementTree.fromstring(part(book, "xl/worksheets/_rels/sheet1.xml.rels"))
    }
    links = [*sheet.iter(f"{MAIN}hyperlink")]
    assert len(links) == len(rows)
    kind = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    facts = {row["field"]: row["value"] for row in run("info", "-f", "json").json}
    for link, row in zip(links, rows, strict=True):
        address = f"{relations[link.get(kind)]}"
        anchor = link.get("location")
        section = row["section"][0]
        assert address == facts["address"]
        assert anchor == (None if section == "Lead" else section.replace(" ", "_"))


def test_without_a_header_there_is_neither_filter_nor_note(run: Run) -> None:
    whole, bare = (run("people", "-f", "xlsx", *more) for more in ((), ("--no-header",)))
    assert rows_of(bare) == rows_of(whole)[1:]
    sheet = part(bare.bytes, "xl/worksheets/sheet1.xml")
    assert "<legacyDrawing" not in sheet
    assert "<legacyDrawing" in part(whole.bytes, "xl/worksheets/sheet1.xml")
    assert "<autoFilter" not in sheet
    assert "<pane" not in sheet


def test_a_terminal_is_refused_and_a_file_is_named() -> None:
    for words in (["events", "-f", "xlsx"], ["events", "-f", "excel", "-o", "-"]):
        code, shown = on_terminal(*words, environment={"POWCLI_PAGER": ""})
        assert code == 2
        assert " ".join(shown.split()) == (
            "powcli: xlsx is not for a terminal; name a file: -o events.xlsx"
        )


def test_a_terminal_hears_of_the_rows_in_the_file(tmp_path: Path) -> None:
    target = tmp_path / "people.xlsx"
    code, shown = on_terminal(
        "people", "-n", "3", "-o", str(target), environment={"POWCLI_PAGER": ""}
    )
    assert code == 0
    assert "people.xlsx: 3 rows" in " ".join(shown.split())
    assert len(rows_of(Ran(0, target.read_bytes().decode("utf-8", "surrogateescape"), ""))) == 4


def test_excel_is_a_name_of_it_and_the_flag_is_not_needed(run: Run) -> None:
    assert run("people", "-f", "Excel").bytes == run("people", "-f", "xlsx").bytes
    ran = run("people", "-f", "xlsx", "--excel")
    assert ran.code == 2
    assert "leave out --excel" in ran.err


def bound(db: sqlite3.Connection, file: str) -> bytes:
    """Return the whole of the data as a book, made by a command that names a file."""
    meta = dict(db.execute("SELECT meta.key, meta.value FROM meta").fetchall())
    about = About(
        "export",
        f"powcli export {file}",
        source=meta["source"],
        address=meta["address"],
        licence=meta["data_licence"],
        attribution=meta["attribution"],
        versions=(("data", meta["data_version"]),),
    )
    stream = io.TextIOWrapper(io.BytesIO())
    workbook(db, about, stream)
    return stream.buffer.getvalue()


def test_the_whole_book_has_every_listing_as_it_is_alone_and_every_tie(
    db: sqlite3.Connection, run: Run
) -> None:
    book = opened(bound(db, "all.xlsx"))
    assert book.sheet_names == [README, *LISTINGS, *(link.name for link in LINKS)]
    assert all(len(name) <= 31 for name in book.sheet_names)
    for listing in LISTINGS:
        cells = book.get_sheet_by_name(listing).to_python(skip_empty_area=False)
        assert cells == rows_of(run(listing, "-f", "xlsx"))
    for link in LINKS:
        header, *cells = book.get_sheet_by_name(link.name).to_python(skip_empty_area=False)
        assert header == [*map(label, link.columns)]
        rows = db.execute(link.sql).fetchall()
        assert cells == [["" if value is None else value for value in row] for row in rows]


def test_the_whole_book_begins_with_how_to_read_it(db: sqlite3.Connection) -> None:
    terms = opened(bound(db, "all.xlsx")).get_sheet_by_name(README).to_python()
    assert str(terms[1][2]).startswith("Add nothing up")
    assert terms[-len([*reading()]) :] == [list(row) for row in reading()]
    told = {(topic, term) for topic, term, _ in terms}
    for name in LISTINGS:
        assert {(name, "the sheet"), (name, "section")} <= told
    for link in LINKS:
        assert {(link.name, "the sheet"), *((link.name, label(c)) for c in link.columns)} <= told


def test_the_whole_book_is_the_same_whatever_its_file_is_called(db: sqlite3.Connection) -> None:
    assert bound(db, "/home/somebody/all.xlsx") == bound(db, "b.xlsx")


@pytest.mark.parametrize("text", ["<r><t>x</r>", "<r><rPr><b/></rPr><t>bold</t></r>", "<r></r>"])
def test_a_text_that_looks_like_a_cell_s_markup_is_a_text(
    run: Run, tmp_path: Path, text: str
) -> None:
    target = tmp_path / "rows.xlsx"
    assert run("sql", f"SELECT '{text}' AS words", "-o", str(target)).code == 0
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert rows[1] == [text]
    with zipfile.ZipFile(target) as book:
        for name in book.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(book.read(name))


def test_a_section_with_signs_that_xml_has_not_leads_nowhere_wrong(
    run: Run, copy: Path, tmp_path: Path
) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE events SET section = char(0) || char(65534), paragraph = '1'")
    connection.close()
    target = tmp_path / "rows.xlsx"
    assert run("events", "--db", str(copy), "-o", str(target)).code == 0
    with zipfile.ZipFile(target) as book:
        for name in book.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(book.read(name))
