"""The tidy tables: they agree with the filters, with the lists in cells, and with themselves."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from powcli import catalog
from powcli.catalog import LISTINGS
from powcli.catalog.links import LINKS, Link, rows
from powcli.catalog.words import VOCABULARIES
from powcli.model import SEPARATOR

pytestmark = pytest.mark.inside

BY_NAME = {link.name: link for link in LINKS}
Ids = Callable[..., list[str]]


def told(db: sqlite3.Connection, name: str) -> list[dict[str, Any]]:
    """Return the rows of a tidy table by column."""
    result = rows(db, BY_NAME[name])
    heads = [column.name for column in result.head]
    return [dict(zip(heads, row, strict=True)) for row in result.rows]


def test_these_are_the_tables_and_their_columns() -> None:
    assert {link.name: " ".join(column.name for column in link.columns) for link in LINKS} == {
        "event_countries": "event title kind dated country country_id role tie inferred said_by"
        " year",
        "event_places": "event title place place_id country_then inferred",
        "event_organisations": "event title organisation organisation_id role inferred said_by",
        "event_people": "event title person person_id role inferred said_by",
        "event_documents": "event title document document_id role inferred",
        "claim_records": "claim record kind title inferred",
        "disagreement_records": "disagreement record kind title",
        "place_countries": "place place_id country country_id",
        "organisation_people": "organisation organisation_id person person_id",
        "names": "record kind name name_kind origin reference",
        "record_passages": "record kind passage section paragraph",
    }


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link.name)
def test_every_value_is_of_its_column_and_every_key_is_that_of_one_row(
    db: sqlite3.Connection, link: Link
) -> None:
    found = told(db, link.name)
    keys = [tuple(row[name] for name in link.key) for row in found]
    assert found
    assert len(set(keys)) == len(keys)
    for column in link.columns:
        assert column.help
        values = [row[column.name] for row in found if row[column.name] is not None]
        assert {type(value) for value in values} <= {int if column.is_number else str}
        if column.values:
            assert {*values} <= {*VOCABULARIES[column.values]}
    for name, listing in link.keys:
        known = {row[0] for row in db.execute(f'SELECT id FROM "{listing}"')}
        assert {row[name] for row in found} <= known, name
    for row in found:
        if "record" in row:
            select = "SELECT kind FROM record WHERE id = ?"
            assert db.execute(select, (row["record"],)).fetchone() == (row["kind"],)


def test_the_events_of_a_country_are_those_that_the_filter_finds(
    db: sqlite3.Connection, ids: Ids
) -> None:
    found = told(db, "event_countries")
    for (country,) in db.execute("SELECT id FROM countries").fetchall():
        of_it = [row for row in found if row["country_id"] == country]
        assert {row["event"] for row in of_it} == {
            *ids("events", "--country", country, "--role", "any")
        }, country
        for role in {row["role"] for row in of_it}:
            assert {row["event"] for row in of_it if row["role"] == role} == {
                *ids("events", "--country", country, "--role", role)
            }, (country, role)


def test_the_years_of_an_event_are_those_under_which_the_filter_finds_it(
    db: sqlite3.Connection, ids: Ids
) -> None:
    found = told(db, "event_countries")
    with_a_country = {row["event"] for row in found}
    undated = {row["event"] for row in found if row["year"] is None}
    assert undated == {*ids("events", "--undated")} & with_a_country
    years = {row["year"] for row in found} - {None}
    for year in range(min(years) - 2, max(years) + 3):
        assert {row["event"] for row in found if row["year"] == year} == (
            {*ids("events", "--year", str(year))} & with_a_country
        ), year


def test_an_end_that_is_open_or_not_told_reaches_no_further_than_the_other(
    copy: Path,
) -> None:
    dates = {
        ("1940-04-01", "1940-05-31"): [1940],
        ("1939-09-17", "1941-12-31"): [1939, 1940, 1941],
        ("1945-01-01", None): [1945],
        (None, "1956-12-31"): [1956],
        (None, None): [None],
    }
    with sqlite3.connect(copy) as connection:
        for days, years in dates.items():
            connection.execute(
                "UPDATE events SET earliest = ?, latest = ? WHERE id = 'katyn-massacre'", days
            )
            found = [
                row[-1]
                for row in connection.execute(BY_NAME["event_countries"].sql)
                if row[0] == "katyn-massacre"
            ]
            assert sorted(set(found), key=str) == years
    connection.close()


@pytest.mark.parametrize(
    ("name", "column", "listing", "lists"),
    [
        ("event_places", "place", "events", "place"),
        ("event_people", "person", "events", "people"),
        ("event_organisations", "organisation", "events", "organisations"),
        ("claim_records", "record", "claims", "about"),
        ("disagreement_records", "record", "disagreements", "records"),
        ("place_countries", "country", "places", "country_now"),
    ],
)
def test_a_list_in_a_cell_has_the_rows_of_its_table(
    db: sqlite3.Connection, run: Run, name: str, column: str, listing: str, lists: str
) -> None:
    key = next(each for each, of in BY_NAME[name].keys if of == listing)
    found: dict[str, list[str]] = {}
    for row in told(db, name):
        items = found.setdefault(row[key], [])
        if row[column] not in items:
            items.append(row[column])
    assert found == {row["id"]: row[lists] for row in run(listing, "-f", "json").json if row[lists]}


def test_the_passages_of_a_record_are_those_of_its_listing(
    db: sqlite3.Connection, run: Run
) -> None:
    found: dict[str, list[tuple[str, int]]] = {}
    for row in told(db, "record_passages"):
        found.setdefault(row["record"], []).append((row["section"], row["paragraph"]))
    for listing in LISTINGS:
        if listing not in ("passages", "gaps"):
            for row in run(listing, "-f", "json").json:
                passages = list(zip(row["section"], row["paragraph"], strict=True))
                assert found.get(row["id"], []) == passages, row["id"]


def test_a_country_stands_there_through_its_people_only_where_it_is_not_named(
    db: sqlite3.Connection,
) -> None:
    found = told(db, "event_countries")
    own = {(row[0], row[1], row[2]) for row in db.execute("SELECT * FROM event_country")}
    for row in found:
        named = (row["event"], row["country_id"], row["role"]) in own
        assert (row["tie"] == "state") == named
        assert (row["tie"] == "place") == row["role"].startswith("place-")
        assert row["inferred"] == 1 or row["tie"] != "people"


def test_whose_word_a_role_is_stands_in_the_words_of_show(db: sqlite3.Connection) -> None:
    said = {
        (row["event"], row["country_id"], row["role"]): row["said_by"]
        for row in told(db, "event_countries")
    }
    assert said["german-war-of-extermination", "germany", "perpetrator"] == "Mark Edele"
    assert said["killings-during-invasion", "soviet-union", "perpetrator"] == "by whom not said"
    assert said["katyn-massacre", "poland", "victim"] is None
    several = said["treatment-of-returned-soviet-pows", "soviet-union", "captor"]
    assert several == SEPARATOR.join(("Simon MacKenzie", "unclear"))


def test_a_number_or_a_claim_has_its_author_in_its_title(db: sqlite3.Connection) -> None:
    for name in ("claim_records", "disagreement_records"):
        for row in told(db, name):
            assert row["kind"] not in ("figure", "claim") or row["title"].endswith(")"), row


def test_no_name_of_a_table_is_the_singular_of_another() -> None:
    """Where one is hidden by its beginning, so would the other be."""
    names = [*catalog.LISTINGS, *BY_NAME]
    assert len(set(names)) == len(names)
    assert not [one for one in names for other in names if f"{one}s" == other]
