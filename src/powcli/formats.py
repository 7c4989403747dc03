"""One function a format: a Result to a text stream, row by row."""

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from powcli import table
from powcli.errors import UsageError
from powcli.files import opened as opened  # for the commands that draw, too
from powcli.forms import choice
from powcli.model import SEPARATOR, Column, Result, Row, Value
from powcli.screen import Screen, visible

Writer = Callable[[Result, TextIO, bool], None]

Layout = Callable[[Result, Screen, bool], None]
"""What the format table looks like: draws a result on a screen, or plainly where it has no width."""

TABLE: Layout = table.write


def write_csv(result: Result, out: TextIO, header: bool) -> None:
    """Comma-separated values, RFC 4180 but for the line end, empty for missing."""
    _delimited(result.head, result.rows, out, header, ",", "\n")


def write_excel_csv(result: Result, out: TextIO, header: bool) -> None:
    """CSV for spreadsheets: byte order mark, CRLF, formulas disarmed, EDTF kept as text."""
    out.write("\ufeff")
    rows = (
        tuple(_disarmed(column, value) for column, value in zip(result.head, row, strict=True))
        for row in result.rows
    )
    _delimited(result.head, rows, out, header, ",", "\r\n")


def write_tsv(result: Result, out: TextIO, header: bool) -> None:
    """Tab-separated values, quoted as in csv where a value needs it."""
    _delimited(result.head, result.rows, out, header, "\t", "\n")


def write_json(result: Result, out: TextIO, header: bool) -> None:
    """One array of objects; a list is a list, a missing value is null."""
    out.write("[")
    comma = "\n"
    for text in _objects(result):
        out.write(comma + text)
        comma = ",\n"
    out.write("\n]\n")


def write_jsonl(result: Result, out: TextIO, header: bool) -> None:
    """One JSON object a line."""
    for text in _objects(result):
        out.write(text + "\n")


def write_markdown(result: Result, out: TextIO, header: bool) -> None:
    """A Markdown table of the columns that a wide terminal shows."""
    taken = table.chosen(result)
    if header:
        head = [result.head[position] for position in taken]
        _markdown_line((table.label(column) for column in head), out)
        _markdown_line(("--:" if column.is_number else "---" for column in head), out)
    for row in result.rows:
        _markdown_line((_markdown_cell(row[position]) for position in taken), out)


def write_table(result: Result, out: TextIO, header: bool) -> None:
    """Aligned columns, as in a pipe."""
    table.plain(result, out, header)


FORMATS: dict[str, Writer] = {
    "table": write_table,
    "csv": write_csv,
    "tsv": write_tsv,
    "json": write_json,
    "jsonl": write_jsonl,
    "markdown": write_markdown,
}

SUFFIXES = {
    ".txt": "table",
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
}


def named(format: str | None, output: str | None, excel: bool) -> str:
    """Return the format asked for: by name, by the suffix of the output file, or table.

    Raises UsageError for an unknown name or suffix, and for --excel without csv.
    """
    if format is not None:
        name = choice("--format", format, tuple(FORMATS))
    elif output is None or output == "-":
        name = "csv" if excel else "table"
    else:
        suffix = os.path.splitext(output)[1].lower()
        if suffix not in SUFFIXES:
            raise UsageError(
                f"--output '{output}' does not end in a known suffix; "
                f"end it in {', '.join(SUFFIXES)}, or give --format"
            )
        name = SUFFIXES[suffix]
    if excel and name != "csv":
        raise UsageError(f"--excel goes with csv, not with {name}; write --format csv --excel")
    return name


def write(
    result: Result,
    screen: Screen,
    format: str,
    output: str | None,
    header: bool,
    excel: bool,
    layout: Layout = TABLE,
) -> None:
    """Write a result to the screen or, whole or not at all, to a file; then its notices.

    Raises PowError where the file cannot be written.
    """
    writer = write_excel_csv if excel else FORMATS[format]
    with opened(screen, output) as target:
        if format == "table":
            layout(result, target, header)
        else:
            writer(result, target.out, header)
    for notice in result.notices:
        screen.notice(notice)


def _delimited(
    head: tuple[Column, ...],
    rows: Iterable[Row],
    out: TextIO,
    header: bool,
    delimiter: str,
    end: str,
) -> None:
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    if header:
        writer.writerow([column.name for column in head])
    writer.writerows(rows)


def _disarmed(column: Column, value: Value) -> Value:
    """Return a cell that no spreadsheet takes for a formula, nor an EDTF date for its own."""
    if isinstance(value, str) and value and (column.type == "edtf" or value[0] in "=+-@\t\r"):
        return f"'{value}"
    return value


def _objects(result: Result) -> Iterator[str]:
    import json

    encode = json.JSONEncoder(ensure_ascii=False).encode
    for row in result.rows:
        yield encode(
            {
                column.name: _items(column, value) if column.is_list else value
                for column, value in zip(result.head, row, strict=True)
            }
        )


def _items(column: Column, value: Value) -> list[Value]:
    items = [] if value is None else str(value).split(SEPARATOR)
    return [int(item) for item in items] if column.type == "numbers" else list(items)


def _markdown_line(cells: Iterable[str], out: TextIO) -> None:
    out.write(f"| {' | '.join(cells)} |\n")


def _markdown_cell(value: Value) -> str:
    return re.sub(r"([\\|`*_<>\[\]])", r"\\\1", visible(value))
