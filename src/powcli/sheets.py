"""A Result as a workbook of a spreadsheet; the only file that knows XlsxWriter.

A number is a number, a day a date, and all else text in whatever locale the book is opened;
no cell is ever a formula. The same rows make the same bytes: no clock and no folder is in them.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from itertools import islice
from math import ceil, isfinite
from typing import Any, NamedTuple, TextIO

from powcli import catalog, query
from powcli.catalog.links import LINKS
from powcli.catalog.links import rows as tied
from powcli.catalog.reading import reading
from powcli.errors import PowError
from powcli.layouts.table import chosen, label
from powcli.model import SEPARATOR, About, Column, Query, Result, Row, Value
from powcli.screen import Screen, cells, visible, wrapped

README = "Read me"
"""The name of the sheet that says what the others are and how to read them."""

MOST_ROWS = 1_048_575
"""The rows that a sheet takes below its header."""
LONGEST = 32_767
"""The characters that a cell takes, a sign outside the BMP being two."""
_MOST_LINKS = 65_000
"""Excel repairs, that is damages, a sheet of more than 65,530."""
_LONGEST_LINK = 2_000
_LONGEST_FOOTER = 255

_CREATED = datetime(1980, 1, 1)
"""What the book says of when it was made: nothing, as zip files do."""

_FIRST_DAY = date(1900, 3, 1)
"""From this day on all spreadsheets count the days alike; earlier ones stay text."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_EXACT = 10**15
"""A spreadsheet keeps 15 digits: a whole number from here on is text."""
_LONGEST_TYPED = 255
"""A longer text is not typed as text, for it would be shown as ####; nothing reads it otherwise."""

_LETTERS = 1.08
"""The letters of prose that, at the least, stand in the width of a digit."""
_NARROWEST, _WIDEST, _APART, _READ = 7, 60, 80, 100
"""The characters of a column: at least, at most on paper, at most of one that is not printed, so
that it makes no row there high, and those of prose that is to be read."""
_COMFORTABLE = 20
"""Up to so many characters a column is as wide as its longest cell."""
_MOST_LINES = 12
"""The lines that the longest cell of a column takes, if that can be; most take two."""
_FONT = "Arial"
"""Every office has it, or one that is as wide; of Excel's own most have not."""
_LINE, _TALLEST = 13, 409
"""The points of a line, and the most that a row takes."""

_TOPIC = Column("topic", "what it belongs to", rank=1)
_TERM = Column("term", "a column, word or sign", rank=1)
_MEANING = Column("meaning", "how to read it", rank=1)

_NO_SUM = (
    "Add nothing up, whatever the spreadsheet offers: most counts overlap, or may, and rivals,"
    " parts and wholes stand in one column. Every number belongs to whoever says it."
)
_NOT_THE_ARTICLES = {
    "editor": "The editor's, not in the article.",
    "derived": "Derived: it follows from other values, and is never estimated.",
}


class _Table(NamedTuple):
    """What becomes a sheet: columns in their order, and rows.

    `blank` are the columns left out because no row fills them, and `printed` is how many, from
    the first, go to paper.
    """

    head: tuple[Column, ...]
    rows: list[Row]
    blank: tuple[Column, ...]
    printed: int


def write(result: Result, out: TextIO, header: bool) -> None:
    """Write a workbook of two sheets, the rows and how to read them, to the stream's buffer."""
    table = _table(result)
    about = result.about
    book = _Book(about, out)
    # The rows come first: pandas, and an office that converts to csv, read the first sheet alone.
    book.add(about.name if about else "rows", table, header)
    book.read_me((*_told(about, table), *_columns("columns", table)))
    book.save()


def workbook(connection: sqlite3.Connection, about: About, out: TextIO) -> None:
    """Write the whole of the data to the stream's buffer: the listings, then the tidy tables.

    A tidy table has all of its columns, as they are declared, since these are joined by name.
    """
    sheets = [
        (each.name, each.help, _table(query.run(connection, Query(each.name))))
        for each in catalog.listings()
    ]
    sheets += [
        (link.name, link.help, _table(tied(connection, link)._replace(chosen=True)))
        for link in LINKS
    ]
    # As it is called, without the file that it writes: that is no part of what is in it.
    about = about._replace(command=f"powcli {about.name}")
    told: list[Row] = [("this book", "made by", about.command), *_source(about)]
    for name, help, table in sheets:
        told.append((name, "the sheet", f"{help} {len(table.rows):,} rows."))
        told += _omitted(name, table)
    for name, _, table in sheets:
        told += _columns(name, table)
    book = _Book(about, out)
    # First here: it is a book to look into, and nobody reads the first of its sheets unnamed.
    book.read_me(told)
    for name, _, table in sheets:
        book.add(name, table)
    book.save()


def _table(result: Result) -> _Table:
    """Return the columns that are filled, in the order of the screen, with their rows.

    Raises PowError where a sheet does not take all of them.
    """
    rows = list(islice(result.rows, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise PowError(
            f"a sheet takes {MOST_ROWS:,} rows, and these are more",
            "write csv, or ask for less with a filter or --limit",
        )
    places, printed = _order(result)
    filled = set(places)
    if rows and not result.chosen:
        filled = {place for place in places if any(row[place] is not None for row in rows)}
    taken = [place for place in places if place in filled]
    return _Table(
        tuple(result.head[place] for place in taken),
        [tuple(row[place] for place in taken) for row in rows],
        tuple(result.head[place] for place in places if place not in filled),
        sum(place in filled for place in places[:printed]) or len(taken),
    )


def _order(result: Result) -> tuple[list[int], int]:
    """Return the places of all columns, and how many of them a screen shows.

    As the user named them, or else as on a screen, then the others, and the ids last.
    """
    head = result.head
    if result.chosen:
        return list(range(len(head))), len(head)
    ranked = chosen(result)
    places = [*ranked, *(place for place in range(len(head)) if place not in ranked)]
    ids = [place for place in places if head[place].type == "id"]
    others = [place for place in places if head[place].type != "id"]
    return [*others, *ids], sum(head[place].type != "id" for place in ranked)


class _Book:
    """A workbook in the making, in memory."""

    def __init__(self, about: About | None, out: TextIO) -> None:
        """Begin a book that says of itself what it is of, for the buffer of a stream."""
        from xlsxwriter import Workbook

        self._about = about
        self._screen = Screen(out, out, source=about.address if about else "")
        self._bytes = BytesIO()
        self._book: Any = Workbook(
            self._bytes,
            {
                "in_memory": True,
                "strings_to_numbers": False,
                "strings_to_formulas": False,
                "strings_to_urls": False,
            },
        )
        properties: dict[str, object] = {"created": _CREATED}
        if about:
            properties |= {
                "title": _text(about.source),
                "subject": _text(about.command),
                "author": _text(about.attribution),
                "comments": _text(about.licence),
            }
        self._book.set_properties(properties)
        top = {"valign": "top"}
        self._header = self._format(
            bold=True, text_wrap=True, valign="vcenter", bg_color="#E7E6E6", bottom=1
        )
        self._typed = self._format(num_format="@", text_wrap=True, **top)
        self._prose = self._format(text_wrap=True, **top)
        self._strong = self._format(text_wrap=True, bold=True, **top)
        self._link = self._format(num_format="@", text_wrap=True, underline=1, **top)
        self._day = self._format(num_format="yyyy-mm-dd", align="left", **top)
        self._number = self._format(align="right", indent=1, **top)
        self._count = self._format(
            num_format="[>=10000]#,##0;General", align="right", indent=1, **top
        )

    def _format(self, **properties: object) -> Any:
        return self._book.add_format({"font_name": _FONT, "font_size": 10, **properties})

    def add(self, name: str, table: _Table, header: bool = True, widest: int = _WIDEST) -> Any:
        """Add a sheet of a table, with or without its header, and return it."""
        sheet = self._book.add_worksheet(name)
        first, links = int(header), 0
        texts = [tuple(map(_shown, table.head, row)) for row in table.rows]
        headings = [label(column) if header else "" for column in table.head]
        columns = list(zip(*texts, strict=True)) or [()] * len(headings)
        widths = [
            min(_width(heading, column), widest if place < table.printed else _APART)
            for place, (heading, column) in enumerate(zip(headings, columns, strict=True))
        ]
        for place, (column, heading, width) in enumerate(
            zip(table.head, headings, widths, strict=True)
        ):
            sheet.set_column(place, place, width)
            if header:
                sheet.write_string(0, place, heading, self._header)
                _note(sheet, place, column)
        for number, row in enumerate(table.rows, start=first):
            sheet.set_row(number, _height(texts[number - first], widths))
            for place, (column, value) in enumerate(zip(table.head, row, strict=True)):
                address = self._address(column, value) if links < _MOST_LINKS else None
                links += address is not None
                self._write(sheet, (number, place), column, value, address)
        last = max(first + len(table.rows) - 1, 0)
        if header:
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, last, len(table.head) - 1)
            sheet.repeat_rows(0)
        sheet.ignore_errors(dict.fromkeys(("number_stored_as_text", "two_digit_text_year"), _ALL))
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.print_area(0, 0, last, table.printed - 1)
        sheet.set_footer(_footer(self._about))
        return sheet

    def read_me(self, told: Iterable[Row]) -> None:
        """Add the sheet that says what the others are, and how to read them."""
        warning: Row = ("first of all", "sums", _NO_SUM)
        rows = [warning, *told, *reading()]
        sheet = self.add(README, _Table((_TOPIC, _TERM, _MEANING), rows, (), 3), widest=_READ)
        for place, text in enumerate(warning):
            sheet.write_string(1, place, text, self._strong)

    def save(self) -> None:
        """Write the book."""
        self._book.close()
        self._screen.out.flush()
        # At once: zip files differ where the stream, a pipe, cannot be gone back in.
        self._screen.out.buffer.write(self._bytes.getvalue())

    def _address(self, column: Column, value: Value) -> str | None:
        """Return the address of the section of a passage, the first of several."""
        if column.name != "section" or not value:
            return None
        address = self._screen.section(_text(str(value).split(SEPARATOR)[0]))
        fits = address.startswith("https://") and len(address) < _LONGEST_LINK
        return address if fits else None

    def _write(
        self, sheet: Any, at: tuple[int, int], column: Column, value: Value, address: str | None
    ) -> None:
        """Write a cell, blank where there is no value."""
        if value is None:
            return
        if _is_number(value):
            thousands = column.type == "number" and isinstance(value, int)
            sheet.write_number(*at, value, self._count if thousands else self._number)
        elif day := _day(column, value):
            sheet.write_datetime(*at, day, self._day)
        else:
            text = _text(value)
            if (length := _length(text)) > LONGEST:
                raise PowError(
                    f"'{column.name}' of row {at[0] + 1} has {length:,} characters, and a cell of"
                    f" a sheet takes {LONGEST:,}",
                    "write csv, or leave the column out with --columns",
                )
            typed = self._typed if length <= _LONGEST_TYPED else self._prose
            if _MARKUP.fullmatch(text):
                # The library takes this for the markup of a cell, unless it has pieces.
                sheet.write_rich_string(*at, text[:1], self._prose, text[1:], typed)
            elif address:
                sheet.write_url(*at, address, self._link, text)
            else:
                sheet.write_string(*at, text, typed)


_MARKUP = re.compile("<r>.*</r>", re.DOTALL)
"""What the library writes as it stands."""

_ALL = "A1:XFD1048576"
"""Every cell of a sheet."""


def _is_number(value: Value) -> bool:
    """Whether a value is a number that a spreadsheet keeps."""
    if isinstance(value, int):
        return abs(value) < _EXACT
    return isinstance(value, float) and isfinite(value)


def _day(column: Column, value: Value) -> date | None:
    """Return the day of a cell of days, where spreadsheets have it."""
    if column.type != "day" or not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _text(value: Value) -> str:
    """Return a text that XML holds: what it does not is made visible; line ends stay."""
    text = "\n".join(map(visible, str(value).split("\n")))
    return text.encode("utf-8", "backslashreplace").decode()


def _length(text: str) -> int:
    """Return how many characters a spreadsheet counts, which are units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _shown(column: Column, value: Value) -> str:
    """Return about what a cell shows."""
    if isinstance(value, int) and column.type == "number":
        return f"{value:,}"
    return "" if value is None else str(value)


def _width(heading: str, texts: Sequence[str]) -> int:
    """Return the width of a column: that of its longest cell, or else one at which most wrap once."""
    lengths = sorted(cells(text) for text in texts if text) or [0]
    longest, common = lengths[-1], lengths[len(lengths) * 9 // 10]
    word = max((cells(word) for text in texts for word in text.split()), default=0)
    enough = max(ceil(common / 2), ceil(longest / _MOST_LINES), word, _COMFORTABLE)
    button = 4  # the arrow of the filter stands behind the heading
    return max(min(longest, enough) + 2, cells(heading) + button, _NARROWEST)


def _height(texts: Iterable[str], widths: Iterable[int]) -> int:
    """Return the points of a row, for not every office finds out itself how text wraps."""
    lines = max(
        sum(max(len(wrapped(line, int(width * _LETTERS))), 1) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )
    return min(lines * _LINE, _TALLEST)


def _meant(column: Column) -> str:
    """Return the meaning of a column, and where it is not the article's."""
    meaning = column.help[:1].upper() + column.help[1:]
    return " ".join(filter(None, (f"{meaning}.", _NOT_THE_ARTICLES.get(column.origin))))


def _note(sheet: Any, place: int, column: Column) -> None:
    """Put the meaning of a column on its heading, in a box that it fills."""
    if not column.help:
        return
    text = _meant(column)
    lines = ceil(cells(text) / 36) + text.count("\n")
    size = {"width": 230, "height": 16 * lines + 12, "font_size": 9}
    sheet.write_comment(0, place, text, {"author": "powcli", **size})


def _footer(about: About | None) -> str:
    """Return what stands below each page: the source and the licence, and its number."""
    small = f'&8&"{_FONT},Regular"'
    page = f"&R{small}Page &P of &N"
    if not about:
        return page
    parts = [_text(part).replace("&", "&&") for part in (about.source, about.licence) if part]
    footer = f"&L{small}{' · '.join(parts)}{page}"
    return footer if len(footer) <= _LONGEST_FOOTER else page


def _told(about: About | None, table: _Table) -> Iterator[Row]:
    """Yield what a book of one table is, as (topic, term, meaning)."""
    if about:
        yield "this book", "made by", about.command
    yield "this book", "rows", f"{len(table.rows):,}"
    yield from _omitted("this book", table)
    yield from _source(about)


def _omitted(topic: str, table: _Table) -> Iterator[Row]:
    """Yield what is not in a sheet, and what of it is not printed, as (topic, term, meaning)."""
    if table.blank:
        names = SEPARATOR.join(label(column) for column in table.blank)
        yield topic, "left out", f"columns that are blank in all of its rows: {names}"
    if table.printed < len(table.head):
        last = label(table.head[table.printed - 1])
        yield (
            topic,
            "printing",
            f"the first {table.printed} columns, as far as {last}; clear the print area for all",
        )


def _source(about: About | None) -> Iterator[Row]:
    """Yield the source, the licence and the versions, as (topic, term, meaning)."""
    if not about:
        return
    yield "source", "article", about.source
    yield "source", "address", about.address
    yield "source", "licence", about.licence
    yield "source", "attribution", about.attribution
    for name, version in about.versions:
        yield "version", name, version


def _columns(topic: str, table: _Table) -> Iterator[Row]:
    """Yield the meaning of each column, as (topic, term, meaning)."""
    for column in table.head:
        if column.help:
            yield topic, label(column), _meant(column)
