"""The listings as a person at a terminal sees them: nothing cut, ids in sight, few lines."""

import io
import re

import pytest
from conftest import Run

from powcli import catalog, database, query
from powcli.layouts.pages import page
from powcli.model import Query
from powcli.screen import Screen, cells

PAGES = (
    *("events", "dates", "figures", "claims", "disagreements", "gaps"),
    *("people", "organisations", "documents", "places"),
)
WIDTHS = (40, 60, 80, 100, 120, 140, 200)
CELLS = ("title", "name", "words", "claim", "disagreement")
"""What a page shows whole, whichever a listing has."""


def shown(
    listing: str, width: int, header: bool = True, inked: bool = False, **given: object
) -> list[str]:
    """Return the lines of a page."""
    out = io.StringIO()
    connection = database.connect(None)
    draw = page(listing)
    assert draw
    asked = Query(listing, **given)  # type: ignore[arg-type]
    screen = Screen(out, out, width, colour=inked, links=inked, source="https://example.org/A")
    draw(query.run(connection, asked), screen, header)
    connection.close()
    return out.getvalue().splitlines()


def squeezed(text: str) -> str:
    """Return a text without what the breaking of lines may change."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("listing", PAGES)
def test_a_page_fits_and_cuts_nothing(run: Run, listing: str, width: int) -> None:
    lines = shown(listing, width)
    assert max(map(cells, lines)) <= width
    assert "\0" not in "".join(lines)
    text = squeezed("".join(lines))
    for row in run(listing, "-f", "csv").rows:
        for name in CELLS:
            if (value := row.get(name)) and (listing, name) != ("gaps", "name"):
                whole = squeezed(value)
                # An id at the right edge may stand between the lines of a text.
                assert whole in text or whole[:20] in text, (row["id"], name)


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("listing", PAGES)
def test_ink_and_links_change_no_line(listing: str, width: int) -> None:
    plain, inked = shown(listing, width), shown(listing, width, inked=True)
    ink = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
    assert [ink.sub("", line) for line in inked] == plain
    for line in inked:
        # Nothing runs over the end of a line.
        assert len(re.findall(r"\x1b\[[124]m", line)) == len(re.findall(r"\x1b\[2[24]m", line))
        assert line.count("\x1b]8;id=") == line.count("\x1b]8;;\x1b")


@pytest.mark.parametrize("width", [120, 140, 200])
@pytest.mark.parametrize("listing", PAGES)
def test_from_120_columns_on_every_id_is_in_sight(run: Run, listing: str, width: int) -> None:
    lines = shown(listing, width)
    ends = {line.split()[-1] for line in lines[:-1] if line.strip()}
    for row in run(listing, "-f", "csv").rows:
        suffix = row["id"].removeprefix(row.get("quantity") or "")
        assert row["id"] in ends or suffix in ends, row["id"]


def test_below_that_show_takes_the_id_or_the_title(run: Run) -> None:
    lines = shown("events", 80)
    for row in run("events", "-f", "csv").rows:
        if not any(line.endswith(row["id"]) for line in lines):
            assert row["id"] in run("show", *row["title"].split(), "-f", "json").out


@pytest.mark.parametrize("width", [80, 100, 120, 140, 200])
def test_a_record_takes_few_lines(run: Run, width: int) -> None:
    assert len(shown("events", width)) <= 1.35 * len(run("events", "-f", "csv").rows)
    german = (("country", ("Germany",)),)
    rows = run("figures", "--country", "Germany", "-f", "csv").rows
    assert len(shown("figures", width, where=german)) <= 1.9 * len(rows)


def test_years_are_headings_and_dates_are_words() -> None:
    lines = shown("events", 100)
    assert "1939" in lines
    assert "no date" in lines
    assert any(re.match(r" about 22 Sep\* +Execution of captured", line) for line in lines)
    assert not any(re.search(r"\d{4}-\d\d|[~/]\.\.", line) for line in lines)
    assert lines[-1] == "everything on one: powcli show killings-during-invasion"
    assert lines[-2] == (
        "89 events: 19 with a printed date, 21 with an inferred one (*), 49 without a date"
    )


def test_rivals_stand_together_with_their_authors() -> None:
    lines = shown("figures", 120)
    place = next(n for n, line in enumerate(lines) if line.endswith(" german-pow-deaths"))
    assert lines[place].startswith("German prisoners of war who died in Soviet custody")
    block = "\n".join(lines[place + 1 : place + 9])
    for part in ("by whom not said · Lead ¶2", "Soviet sources · German Armed", ".soviet-sources"):
        assert part in block
    assert lines[-2].startswith("82 figures, ")
    assert lines[-1] == "side by side: powcli compare german-pow-deaths"


def test_without_a_header_there_are_only_rows() -> None:
    lines = shown("events", 100, header=False)
    assert "1939" not in lines
    assert not any(line.startswith(("89 events", "everything")) for line in lines)


def test_of_nothing_nothing_is_shown() -> None:
    assert shown("events", 80, where=(("place", ("Moscow",)),)) == []


def test_the_other_listings_are_tables() -> None:
    assert [name for name in catalog.LISTINGS if page(name) is None] == ["countries", "passages"]
