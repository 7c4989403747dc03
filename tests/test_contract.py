"""What every listing promises, in every format, derived from the declarations."""

import csv
import io
import itertools
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.catalog.filters import FILTERS, filter_of
from powcli.formats import FORMATS, Format
from powcli.layouts import LAYOUTS, Layout
from powcli.model import Column, Result, Value

DATED = "dated date earliest latest date_origin when_words date_note"
VOICED = "said_by reported_by context_by attribution stance verb"
COLUMNS = {
    "events": f"id {DATED} title kind place country_then country_now victims perpetrators parties"
    " involved people organisations dead dead_low dead_high said_by attribution part_of follows"
    " summary",
    "places": "id name other_names kind country_then country_now latitude longitude precision"
    " reference events",
    "dates": "dated date earliest latest date_origin precision record id title place countries",
    "figures": f"id quantity title words {VOICED} fate measure population counted country event"
    f" low high percent_low percent_high qualifier unit {DATED} base part_of breakdown span"
    " span_end same_number",
    "people": "id name role country description",
    "organisations": "id name other_names kind country description",
    "documents": f"id title kind {DATED} issued_by description",
    "claims": f"id claim {VOICED} topic dated date event",
    "disagreements": "id kind topic records disagreement",
    "gaps": "id kind record title gap",
    "countries": "id name other_names iso existed events",
    "passages": "section paragraph rows",
}


@pytest.mark.parametrize("listing", LISTINGS)
def test_csv_has_the_columns_that_others_read_by_name(run: Run, listing: str) -> None:
    header = run(listing, "-f", "csv").out.splitlines()[0].split(",")
    assert set(COLUMNS[listing].split()) <= set(header)
    assert header[-4:] == ["inferred", "note", "section", "paragraph"]
    assert len(header) == len(set(header))


@pytest.mark.parametrize("listing", LISTINGS)
def test_formats_agree_on_the_rows(run: Run, listing: str) -> None:
    rows: list[dict[str, Any]] = run(listing, "-f", "json").json
    assert rows
    lines = run(listing, "-f", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == rows
    assert [list(row) for row in rows] == [list(row) for row in run(listing, "-f", "csv").rows]
    for row, printed in zip(rows, run(listing, "-f", "csv").rows, strict=True):
        for name, value in row.items():
            text = "; ".join(map(str, value)) if isinstance(value, list) else value
            assert printed[name] == ("" if text is None else str(text))
    tsv = run(listing, "-f", "tsv").out
    assert len(tsv.splitlines()) == len(rows) + 1
    markdown = run(listing, "-f", "markdown").out.splitlines()
    assert len(markdown) == len(rows) + 2
    assert all(line.startswith("| ") and line.endswith(" |") for line in markdown)
    table = run(listing).out.splitlines()
    assert len(table) == len(rows) + 1


@pytest.mark.parametrize("listing", LISTINGS)
def test_json_has_lists_numbers_and_null(run: Run, listing: str) -> None:
    columns = catalog.listing(listing).columns
    for row in run(listing, "-f", "json").json:
        for column in columns:
            value = row[column.name]
            if column.is_list:
                assert isinstance(value, list)
                assert all(";" not in str(item) and item != "" for item in value)
            elif column.is_number:
                assert value is None or isinstance(value, int | float)
            else:
                assert value is None or (isinstance(value, str) and value)


@pytest.mark.parametrize("listing", LISTINGS)
def test_no_rows_is_no_error_and_csv_keeps_its_header(run: Run, listing: str) -> None:
    full = run(listing, "-f", "csv")
    none = run(listing, "-f", "csv", "-n", "0")
    assert none.code == 0
    assert none.out == full.out.splitlines(keepends=True)[0]
    assert run(listing, "-f", "json", "-n", "0").json == []
    assert run(listing, "-f", "csv", "-n", "0", "--no-header").out == ""
    assert run(listing, "-n", "0").code == 0


@pytest.mark.parametrize("listing", LISTINGS)
def test_limit_says_how_many_rows_there_are(run: Run, listing: str) -> None:
    count = len(run(listing, "-f", "json").json)
    ran = run(listing, "-n", "2", "-f", "csv")
    assert len(ran.rows) == 2
    assert ran.err == f"powcli: 2 of {count} rows\n"
    assert run(listing, "-n", str(count), "-f", "csv").err == ""


@pytest.mark.parametrize("listing", LISTINGS)
def test_columns_are_shown_in_the_order_asked(run: Run, listing: str) -> None:
    names = [column.name for column in catalog.listing(listing).columns][::-1]
    ran = run(listing, "-f", "csv", "-c", ",".join(names))
    assert ran.out.splitlines()[0] == ",".join(names)
    assert run(listing, "-c", "all", "-f", "csv").out == run(listing, "-f", "csv").out


@pytest.mark.parametrize("listing", LISTINGS)
def test_sorting_puts_blanks_last_both_ways(run: Run, listing: str) -> None:
    for column in catalog.listing(listing).columns:
        for order in ("", ":desc"):
            ran = run(listing, "-f", "json", "-c", column.name, "--sort", column.name + order)
            values = [row[column.name] for row in ran.json]
            blank = [value in (None, []) for value in values]
            assert blank == sorted(blank), (column.name, order)
            if column.is_number:
                given = [value for value in values if value is not None]
                assert given == sorted(given, reverse=bool(order))


@pytest.mark.parametrize("listing", LISTINGS)
@pytest.mark.parametrize("format", [*LAYOUTS, *FORMATS])
def test_a_file_has_the_bytes_of_stdout(
    run: Run, listing: str, format: str, tmp_path: Path
) -> None:
    target = tmp_path / f"rows.{format}"
    ran = run(listing, "-f", format, "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    assert target.read_bytes() == run(listing, "-f", format).bytes
    assert list(tmp_path.iterdir()) == [target]


KNOWN: dict[str, Layout | Format] = {**LAYOUTS, **FORMATS}


@pytest.mark.parametrize("name", KNOWN)
def test_the_suffix_picks_the_format(run: Run, name: str, tmp_path: Path) -> None:
    for suffix in KNOWN[name].suffixes:
        target = tmp_path / f"rows{suffix.upper()}"
        assert run("people", "-o", str(target)).code == 0
        assert target.read_bytes() == run("people", "-f", name).bytes


@pytest.mark.parametrize("name", KNOWN)
def test_a_format_has_one_name_in_any_case_and_others(run: Run, name: str) -> None:
    for other in (name.upper(), *KNOWN[name].names):
        assert run("people", "-f", other) == run("people", "-f", name)


def test_no_two_formats_share_a_name_or_a_suffix() -> None:
    names = [word for name in KNOWN for word in (name, *KNOWN[name].names, *KNOWN[name].suffixes)]
    assert len(names) == len(set(names))


def test_a_dash_is_stdout(run: Run) -> None:
    assert run("people", "-o", "-", "-f", "csv").out == run("people", "-f", "csv").out


def test_every_listing_is_written_out_here() -> None:
    assert tuple(COLUMNS) == LISTINGS


def test_a_dated_listing_says_its_date_in_words_with_the_year_or_quotes_the_article(
    run: Run,
) -> None:
    for each in catalog.listings():
        for row in run(each.name, "-f", "json").json if each.dated else []:
            if row["date"]:
                assert re.search("[0-9]{4}", row["dated"]), row
            elif row["dated"]:
                assert row["dated"] == f"“{row['when_words']}”"


def test_every_column_and_filter_is_explained() -> None:
    for each in catalog.listings():
        assert all(column.help for column in each.columns)
        assert each.examples
        assert all(filter_of(each, name).help for name in each.filters)
    assert set(FILTERS) <= {name for each in catalog.listings() for name in each.filters}


def test_excel_csv_has_a_mark_crlf_and_nothing_that_a_spreadsheet_reads_otherwise(run: Run) -> None:
    for listing in LISTINGS:
        plain, excel = run(listing, "-f", "csv"), run(listing, "-f", "csv", "--excel")
        assert excel.out.startswith("\ufeff")
        assert excel.out.count("\r\n") == len(plain.rows) + 1
        columns = catalog.listing(listing).columns
        header = [column.name for column in columns]
        rows = list(csv.reader(io.StringIO(excel.out.removeprefix("\ufeff"), newline="")))
        assert rows[0] == header
        for row, printed in zip(rows[1:], plain.rows, strict=True):
            for column, value in zip(columns, row, strict=True):
                text = printed[column.name]
                assert value in (text, f"'{text}")
                assert value[:1] not in tuple("=+-@") or column.is_number
                if column.type in ("text", "id", "list", "edtf") and READ.fullmatch(text):
                    assert value == f"'{text}", column.name
                if column.type in ("day", "number", "integer"):
                    assert value == text


READ = re.compile(r"[\d.,%/-]*\d[\d.,%/-]*|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4}")
"""What a spreadsheet reads as a number or a date, in one language or another."""


@pytest.mark.parametrize("text", ["381,000", "35.8%", "1939-09", "5 March 1940", "May 1940", "1/2"])
def test_what_reads_as_a_number_or_a_date_stays_text_for_excel(run: Run, text: str) -> None:
    ran = run("sql", f"SELECT '{text}' AS words", "-f", "csv", "--excel", "--no-header")
    assert next(csv.reader(io.StringIO(ran.out.removeprefix("\ufeff")))) == [f"'{text}"]
    other = run(
        "sql", "SELECT '25 murdered' AS a, 35.5 AS b", "-f", "csv", "--excel", "--no-header"
    )
    assert other.out == "\ufeff25 murdered,35.5\r\n"


def test_a_formula_among_days_is_disarmed(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE events SET earliest = '=1+1'")
    connection.close()
    ran = run("events", "--db", str(copy), "-f", "csv", "--excel", "-c", "earliest", "-n", "1")
    assert ran.out == "\ufeffearliest\r\n'=1+1\r\n"


SIGNS = ["", '"', ",", ";", "\t", "\n", "\r", "a;b", 'say "so"', "é", " plain ", "=1"]


@pytest.mark.parametrize(("format", "signs"), [("csv", ',"\r\n;\t'), ("tsv", '\t"\r\n')])
@pytest.mark.parametrize("columns", [1, 2, 3])
def test_what_holds_a_separator_of_any_importer_is_quoted(
    format: str, signs: str, columns: int
) -> None:
    cells: list[Value] = [*SIGNS, None, 1, 2.5, 1e22, *(sign * 2 for sign in SIGNS)]
    rows = list(itertools.product(cells, repeat=columns))[:3000]
    out = io.StringIO(newline="")
    head = tuple(Column(f"c{number};", "") for number in range(columns))
    FORMATS[format].write(Result(head, iter(rows)), out, False)
    expected = []
    for row in rows:
        fields = []
        for cell in row:
            text = "" if cell is None else str(cell)
            quoted = any(sign in text for sign in signs) or (columns == 1 and not text)
            fields.append('"' + text.replace('"', '""') + '"' if quoted else text)
        expected.append(signs[0].join(fields) + "\n")
    assert out.getvalue() == "".join(expected)


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_csv_split_at_semicolons_and_tabs_too_has_its_columns(run: Run, listing: str) -> None:
    """So LibreOffice splits it unless it is told otherwise."""
    text = run(listing, "-f", "csv").out
    bare = re.sub('"(?:[^"]|"")*"', "", text)
    assert ";" not in bare
    assert "\t" not in bare
    width = len(catalog.listing(listing).columns)
    assert {len(re.split("[,;\t]", line)) for line in bare.splitlines()} == {width}


def test_markdown_without_a_header_is_still_a_table(run: Run) -> None:
    whole = run("people", "-f", "markdown").out.splitlines()
    without = run("people", "-f", "markdown", "--no-header").out.splitlines()
    assert set(without[0]) == {"|", " "}
    assert without[1:] == whole[1:]


def test_a_file_for_excel_needs_no_format(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    assert run("people", "--excel", "-o", str(target)).code == 0
    assert target.read_bytes()[:3] == b"\xef\xbb\xbf"
