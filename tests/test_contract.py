"""What every listing promises, in every format, derived from the declarations."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.catalog.filters import FILTERS, filter_of
from powcli.formats import FORMATS, Format
from powcli.layouts import LAYOUTS, Layout

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
    assert target.read_bytes().decode() == run(listing, "-f", format).out
    assert list(tmp_path.iterdir()) == [target]


KNOWN: dict[str, Layout | Format] = {**LAYOUTS, **FORMATS}


@pytest.mark.parametrize("name", KNOWN)
def test_the_suffix_picks_the_format(run: Run, name: str, tmp_path: Path) -> None:
    for suffix in KNOWN[name].suffixes:
        target = tmp_path / f"rows{suffix.upper()}"
        assert run("people", "-o", str(target)).code == 0
        assert target.read_text() == run("people", "-f", name).out


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


def test_excel_csv_has_a_mark_crlf_and_no_formula(run: Run) -> None:
    plain, excel = run("events", "-f", "csv"), run("events", "-f", "csv", "--excel")
    assert excel.out.startswith("\ufeffid,")
    assert excel.out.count("\r\n") == len(plain.rows) + 1
    for row, printed in zip(excel.rows, plain.rows, strict=True):
        for name, value in list(row.items())[1:]:
            assert value[:1] not in tuple("=+-@")
            edtf = name == "date" and printed[name]
            assert value == (f"'{printed[name]}" if edtf else printed[name])


def test_a_file_for_excel_needs_no_format(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    assert run("people", "--excel", "-o", str(target)).code == 0
    assert target.read_bytes()[:3] == b"\xef\xbb\xbf"
