"""The formats, each a Result for a program: one entry a format, with the function that writes it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from math import inf
from typing import Any, NamedTuple, TextIO

from powcli.errors import DatabaseError, UsageError
from powcli.model import SEPARATOR, Column, Result, Row, Value

Writer = Callable[[Result, TextIO, bool], None]
"""Writes a result to a text stream, row by row, with or without the header."""


class Format(NamedTuple):
    """How to write a result, the suffixes of its files, and what else it may be called.

    `excel` writes it as --excel asks, where it can. One that is `binary` writes bytes to the
    `buffer` of the stream, never to a terminal; a `sourced` one says in the file what it is of,
    and a `located` one where its rows are.
    """

    write: Writer
    suffixes: tuple[str, ...]
    names: tuple[str, ...] = ()
    excel: Writer | None = None
    binary: bool = False
    sourced: bool = False
    located: bool = False


def write_csv(result: Result, out: TextIO, header: bool) -> None:
    """Comma-separated values, RFC 4180 but for the line end; what a `;` or a tab is in is quoted."""
    _delimited(result.head, result.rows, out, header, ",", "\n")


def write_excel_csv(result: Result, out: TextIO, header: bool) -> None:
    """CSV for spreadsheets: byte order mark, CRLF, an apostrophe before text that is no text there.

    That is what reads as a formula, a number or a date of the reader's locale, and EDTF.
    """
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
    """Tab-separated values in the dialect of csv: what a tab, a quote or a line end is in is quoted."""
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


def write_xlsx(result: Result, out: TextIO, header: bool) -> None:
    """A workbook of typed cells, the filled columns in a reader's order, and how to read them."""
    from powcli import sheets

    sheets.write(result, out, header)


def write_geojson(result: Result, out: TextIO, header: bool) -> None:
    """GeoJSON (RFC 7946), a feature a row and a line, of `powcli places` and `events` alone."""
    import json

    from powcli.geo import features, opening

    assert result.about is not None
    assert result.located is not None
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    try:
        out.write(encode(opening(result.about))[:-1] + ', "features": [')
        comma = "\n"
        for feature in features(_records(result), result.located, result.chosen):
            out.write(comma + encode(feature))
            comma = ",\n"
    except ValueError as error:
        raise DatabaseError(INFINITE) from error
    out.write("\n]}\n")


INFINITE = "the database has an infinite number; 'powcli check' names its record"
"""JSON has no word for it."""

FORMATS = {
    "csv": Format(write_csv, (".csv",), excel=write_excel_csv),
    "tsv": Format(write_tsv, (".tsv",)),
    "json": Format(write_json, (".json",)),
    "jsonl": Format(write_jsonl, (".jsonl", ".ndjson"), ("ndjson",)),
    "xlsx": Format(write_xlsx, (".xlsx",), ("excel",), binary=True, sourced=True),
}


def _undrawn(result: Result, out: TextIO, header: bool) -> None:
    """The drawing alone, of `powcli compare` and `powcli timeline`."""
    raise UsageError(
        "svg is a drawing, of all that is shown", "leave out --columns and --sort, or name a .csv"
    )


DRAWING = Format(_undrawn, (".svg",), sourced=True)
"""What a command that draws has as a format of its own, and writes itself."""

OF_LISTINGS: dict[str, tuple[Format, tuple[str, ...]]] = {
    "geojson": (
        Format(write_geojson, (".geojson",), sourced=True, located=True),
        ("places", "events"),
    ),
}
"""The formats that only some listings have, with these."""


def _delimited(
    head: tuple[Column, ...],
    rows: Iterable[Row],
    out: TextIO,
    header: bool,
    delimiter: str,
    end: str,
) -> None:
    """Write lines, a batch at a time, the first at once.

    A batch is quoted column by column: few columns hold a sign that asks for quotation marks, and
    to look at each letter of the others, as Python's csv does, takes half as long again.
    """
    signs = f"{delimiter}\r\n" if delimiter == "\t" else f"{delimiter}\r\n;\t"

    def line(cells: Sequence[Value]) -> str:
        # One blank cell would make a blank line, which is no row.
        return delimiter.join(_texts(cells, signs)) or '""' * (len(cells) == 1)

    if header:
        out.write(line([column.name for column in head]) + end)
    rows = iter(rows)
    size = 1
    while batch := list(islice(rows, size)):
        if len(head) == 1:
            lines = list(map(line, batch))
        else:
            columns = [_texts(cells, signs) for cells in zip(*batch, strict=True)]
            lines = list(map(delimiter.join, zip(*columns, strict=True)))
        out.write(end.join(lines) + end)
        size = min(2 * size, _BATCH)


_BATCH = 512
"""So many lines are written at a time."""


def _texts(cells: Sequence[Value], signs: str) -> list[str]:
    """Return cells as text, in quotation marks where such a mark or one of the signs is in them."""
    if cells.count(None) == len(cells):
        return [""] * len(cells)
    texts = ["" if cell is None else str(cell) for cell in cells]
    together = "".join(texts)
    if '"' in together:
        texts = ['"' + text.replace('"', '""') + '"' if '"' in text else text for text in texts]
    for sign in signs:
        if sign in together:
            # What begins with the mark has been quoted.
            texts = [f'"{text}"' if sign in text and text[0] != '"' else text for text in texts]
    return texts


_NUMERIC = re.compile(r"\s*[-+]?[.,]?\d[\d.,:/%'’\s+-]*(?:[eE][-+]?\d+)?\s*")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(
    r"(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) \d{1,4}"
)
_FORMULA = re.compile(r"\s*[=+\-@]|[\t\r]")


def _disarmed(column: Column, value: Value) -> Value:
    """Return a cell that no spreadsheet takes for a formula, nor for a number or date of its own."""
    if not isinstance(value, str) or not value:
        return value
    if column.type == "day" and _ISO.fullmatch(value):
        return value
    is_text = column.type not in ("numbers", "integer", "number") and (
        column.type == "edtf" or _NUMERIC.fullmatch(value) or _MONTH.fullmatch(value)
    )
    return f"'{value}" if is_text or _FORMULA.match(value) else value


def _objects(result: Result) -> Iterator[str]:
    import json

    encode = json.JSONEncoder(ensure_ascii=False).encode
    for row in result.rows:
        if inf in row or -inf in row:
            raise DatabaseError(INFINITE)
        yield encode(_record(result.head, row))


def _records(result: Result) -> Iterator[dict[str, Any]]:
    return (_record(result.head, row) for row in result.rows)


def _record(head: tuple[Column, ...], row: Row) -> dict[str, Any]:
    """Return a row by column, a list as one."""
    return {
        column.name: _items(column, value) if column.is_list else value
        for column, value in zip(head, row, strict=True)
    }


def _items(column: Column, value: Value) -> list[Value]:
    if not isinstance(value, str):
        return [] if value is None else [value]
    items = value.split(SEPARATOR)
    if column.type == "numbers":
        return [int(item) if item.isdecimal() else item for item in items]
    return list(items)
