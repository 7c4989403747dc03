"""The formats, each a Result for a program: one entry a format, with the function that writes it."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from math import inf
from typing import NamedTuple, TextIO

from powcli.errors import DatabaseError
from powcli.model import SEPARATOR, Column, Result, Row, Value

Writer = Callable[[Result, TextIO, bool], None]
"""Writes a result to a text stream, row by row, with or without the header."""


class Format(NamedTuple):
    """How to write a result, the suffixes of its files, and what else it may be called.

    `excel` writes it as --excel asks, where it can.
    """

    write: Writer
    suffixes: tuple[str, ...]
    names: tuple[str, ...] = ()
    excel: Writer | None = None


def write_csv(result: Result, out: TextIO, header: bool) -> None:
    """Comma-separated values, RFC 4180 but for the line end, empty for missing."""
    _delimited(result.head, result.rows, out, header, ",", "\n")


def write_excel_csv(result: Result, out: TextIO, header: bool) -> None:
    """CSV for spreadsheets: byte order mark, CRLF, formulas disarmed, EDTF kept as text."""
    out.write("\ufeff")
    head = tuple(
        column._replace(name=str(_disarmed(column._replace(type="text"), column.name)))
        for column in result.head
    )
    rows = (
        tuple(_disarmed(column, value) for column, value in zip(result.head, row, strict=True))
        for row in result.rows
    )
    _delimited(head, rows, out, header, ",", "\r\n")


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


INFINITE = "the database has an infinite number; 'powcli check' names its record"
"""JSON has no word for it."""

FORMATS = {
    "csv": Format(write_csv, (".csv",), excel=write_excel_csv),
    "tsv": Format(write_tsv, (".tsv",)),
    "json": Format(write_json, (".json",)),
    "jsonl": Format(write_jsonl, (".jsonl", ".ndjson"), ("ndjson",)),
}


def _delimited(
    head: tuple[Column, ...],
    rows: Iterable[Row],
    out: TextIO,
    header: bool,
    delimiter: str,
    end: str,
) -> None:
    # Python quotes what holds a character of the line's end: so also a lone carriage return.
    writer = csv.writer(_Lines(out, end), delimiter=delimiter, lineterminator=_END)
    if header:
        writer.writerow([column.name for column in head])
    writer.writerows(rows)


_END = "\r\n"


class _Lines:
    """A text stream to which whole lines are written, each with another end than it has."""

    def __init__(self, out: TextIO, end: str) -> None:
        self.append = out.write
        self.end = end

    def write(self, line: str) -> int:
        """Write a line that ends in _END."""
        return self.append(line[: -len(_END)] + self.end)


_FORMULA = re.compile(r"\s*[=+\-@]|[\t\r]")


def _disarmed(column: Column, value: Value) -> Value:
    """Return a cell that no spreadsheet takes for a formula, nor an EDTF date for its own."""
    if isinstance(value, str) and value and (column.type == "edtf" or _FORMULA.match(value)):
        return f"'{value}"
    return value


def _objects(result: Result) -> Iterator[str]:
    import json

    encode = json.JSONEncoder(ensure_ascii=False).encode
    for row in result.rows:
        if inf in row or -inf in row:
            raise DatabaseError(INFINITE)
        yield encode(
            {
                column.name: _items(column, value) if column.is_list else value
                for column, value in zip(result.head, row, strict=True)
            }
        )


def _items(column: Column, value: Value) -> list[Value]:
    if not isinstance(value, str):
        return [] if value is None else [value]
    items = value.split(SEPARATOR)
    if column.type == "numbers":
        return [int(item) if item.isdecimal() else item for item in items]
    return list(items)
