"""What each filter finds, written out: a derived test cannot see a wrong declaration."""

import sqlite3
from collections.abc import Callable
from datetime import date as Date
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import Run

from powcli.catalog.words import VOCABULARIES
from powcli.dates import strict_days

Ids = Callable[..., list[str]]


def test_poland_finds_its_events_by_every_role_but_the_doers(ids: Ids) -> None:
    poland = set(ids("events", "--country", "Poland"))
    assert {
        "katyn-massacre",
        "grodno-executions",
        "husynne-killings",
        "grabowiec-massacre",
        "szack-executions",
        "riverine-flotilla-massacre",
        "soviet-invasion-of-poland",
        "politburo-order-katyn",
        "polish-pows-in-german-camps",
    } <= poland
    assert "feodosia-massacre" not in poland


DOERS = ("perpetrator", "ordered", "sanctioned", "incited", "captor")


@pytest.mark.parametrize("country", ["Soviet Union", "Germany", "Finland", "Poland"])
def test_the_doers_are_left_out_and_stderr_says_how_many(run: Run, ids: Ids, country: str) -> None:
    others = [role for role in VOCABULARIES["role"] if role not in DOERS]
    roles = [word for role in others for word in ("--role", role)]
    ran = run("events", "--country", country, "-f", "csv")
    assert [row["id"] for row in ran.rows] == ids("events", "--country", country, *roles)
    more = len(ids("events", "--country", country, "--role", "any")) - len(ran.rows)
    name = "the Soviet Union" if country == "Soviet Union" else country
    assert (f"powcli: {more} more where {name} acted: --role any\n" in ran.err) == bool(more)


def test_the_chronology_has_the_numbers_of_a_countrys_people_too(run: Run, ids: Ids) -> None:
    ran = run("dates", "--country", "USSR", "-f", "csv")
    default = {row["id"] for row in ran.rows}
    assert {"german-invasion-of-ussr", "battle-of-szack"} <= default
    assert "soviet-invasion-of-poland" not in default
    more = len(ids("dates", "--country", "USSR", "--role", "any")) - len(ran.rows)
    assert f"powcli: {more} more where the Soviet Union acted: --role any\n" in ran.err
    assert "deportee-pow-mortality-adults.20" in ids("dates", "--country", "Poland")
    assert "deportee-pow-mortality-adults.20" not in ids(
        "dates", "--country", "Poland", "--role", "victim"
    )


def test_a_role_is_exactly_the_set_searched(ids: Ids) -> None:
    def soviet(role: str) -> set[str]:
        return set(ids("events", "--country", "USSR", "--role", role))

    assert {"katyn-massacre", "soviet-invasion-of-poland"} <= soviet("perpetrator")
    assert "husynne-killings" not in soviet("any")  # by whom is not said
    assert "soviet-atrocities-ww2" in soviet("ordered") & soviet("sanctioned")
    assert soviet("incited") == {"massacres-of-axis-pows"}
    assert "polish-prisoners-in-soviet-hands" in soviet("captor") - soviet("victim")
    assert "soviet-pows-in-german-captivity" in soviet("captive")
    assert "german-invasion-of-ussr" in soviet("victim")
    two = ids("events", "--country", "USSR", "--role", "incited", "--role", "ordered")
    assert set(two) == soviet("incited") | soviet("ordered")
    nkvd = ids("events", "--organisation", "NKVD", "--role", "captor")
    assert {"nkvd-camps-polish-prisoners", "interrogations-of-polish-prisoners"} <= set(nkvd)


@pytest.mark.parametrize("name", ["Poland", "poland", "POLISH", "PL", "pol", " Poland "])
def test_a_country_has_many_names(ids: Ids, name: str) -> None:
    assert ids("events", "--country", name) == ids("events", "--country", "Poland")


@pytest.mark.parametrize("name", ["USSR", "Soviet", "SUHH", "soviets", "U.S.S.R.", "Soviet Union"])
def test_the_soviet_union_has_many_names(ids: Ids, name: str) -> None:
    assert ids("events", "--country", name) == ids("events", "--country", "soviet-union")


def test_germany_is_the_victim_and_ukraine_the_place(ids: Ids) -> None:
    for country in ("Germany", "Ukraine"):
        events = ids("events", "--country", country)
        assert {"feodosia-massacre", "grishchino-massacre"} <= set(events)
    assert "feodosia-massacre" in ids("events", "--country", "Ukraine", "--role", "place-now")
    assert "feodosia-massacre" not in ids("events", "--country", "Ukraine", "--role", "victim")
    assert "feodosia-massacre" in ids("events", "--country", "Germany", "--role", "victim")


def test_none_finds_what_has_no_country_in_any_role(run: Run, ids: Ids) -> None:
    people = run("people", "-f", "csv").rows
    assert ids("people", "--country", "none") == [
        person["id"] for person in people if not person["country"]
    ]
    # Whose camp it was is not said, and the Baltic officers have no one country.
    assert ids("events", "--country", "none") == ["yukhonovo-camp-imprisonment"]
    figures = ids("figures", "--country", "none")
    assert "compensation-in-other-countries.vague" in figures
    assert set(ids("figures", "--country", "none", "--country", "Italy")) == {
        *figures,
        *ids("figures", "--country", "Italy"),
    }


def test_one_filter_twice_means_either_and_two_narrow(ids: Ids) -> None:
    poland, japan = ids("events", "--country", "Poland"), ids("events", "--country", "Japan")
    assert set(ids("events", "--country", "Poland", "--country", "Japan")) == {*poland, *japan}
    both = ids("events", "--country", "Poland", "--kind", "massacre")
    assert set(both) == set(poland) & set(ids("events", "--kind", "massacre"))
    assert "katyn-massacre" in both


def test_a_year_finds_what_overlaps_it(ids: Ids) -> None:
    assert "feodosia-massacre" in ids("events", "--year", "1941")
    assert "feodosia-massacre" in ids("events", "--year", "1942")
    assert "feodosia-massacre" not in ids("events", "--year", "1943")
    assert "soviet-invasion-of-poland" in ids("events", "--year", "1939")
    spans = [ids("events", "--year", span) for span in ("1939..1941", "1939-1941", "1939–1941")]
    assert spans[0] == spans[1] == spans[2]
    assert set(spans[0]) >= set(ids("events", "--year", "1940"))


def test_what_lies_between_two_days_is_on_no_other(ids: Ids) -> None:
    for day in ("1941-12-29", "1942-06", "1942-12-31"):
        assert "feodosia-massacre" in ids("events", "--on", day)
    for day in ("1941-03-01", "1941-12-28", "1943-01-01"):
        assert "feodosia-massacre" not in ids("events", "--on", day, "--possible")


REACH = [
    # record, listing, a day or year that it reaches, one that it may reach, one that it cannot
    ("soviet-invasion-of-poland", "events", "1939-09-17", "1939-09-18", "1939-09-16"),
    ("killings-during-invasion", "events", "1939-09-17", "1939-09-18", "1939-09-16"),
    ("szack-executions", "events", "1939-09", "1939-10", "1939-08"),
    ("battle-of-husynne", "events", "1939-09-24", "1939-09-23", "1939-09-25"),
    ("annexation-of-baltic-states", "events", "1941-01-01", "1940-12-31", "1942"),
    ("massacres-of-axis-pows", "events", "1941-12-31", "1942-01-01", "1940"),
    ("mackenzie-survivors-gulag", "claims", "1945-01-01", "2024", "1944"),
    ("german-pow-deaths-after-january-1943.hebert", "figures", "1943-02-28", "1943-03", "1943-01"),
    ("ussr-not-at-war-before-1941", "claims", "1941", "1940", "1942"),
    ("revised-pow-laws", "documents", "1941", "1955", "1940"),
]


@pytest.mark.parametrize(("record", "listing", "reached", "possible", "never"), REACH)
def test_an_end_that_is_not_told_reaches_no_further_than_what_is_printed(
    ids: Ids, record: str, listing: str, reached: str, possible: str, never: str
) -> None:
    assert record in ids(listing, "--on", reached)
    assert record not in ids(listing, "--on", possible)
    assert record in ids(listing, "--on", possible, "--possible")
    assert record not in ids(listing, "--on", never, "--possible")


def test_nothing_is_told_of_2024_and_nobody_was_captured_in_1955(run: Run) -> None:
    for listing, year in (("events", "2024"), ("dates", "2024"), ("figures", "1955")):
        ran = run(listing, "--year", year, "-f", "csv")
        assert ran.rows == []
        assert ran.err.startswith("powcli: nothing matches; ")


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("1941", "1941-01-01", "1941-12-31"),
        ("1941/", "1941-01-01", "1941-12-31"),
        ("1941-02/", "1941-02-01", "1941-02-28"),
        ("1941-02-03~/", "1941-02-03", "1941-02-03"),
        ("[1941-02..]", "1941-02-01", "1941-02-28"),
        ("1941/..", "1941-01-01", "9999-12-31"),
        ("/1941", "1941-01-01", "1941-12-31"),
        ("/1941-02-03?", "1941-02-03", "1941-02-03"),
        ("[..1941-02]", "1941-02-01", "1941-02-28"),
        ("../1941", "0000-01-01", "1941-12-31"),
        ("[1939, 1941..]", "1939-01-01", "9999-12-31"),
    ],
)
def test_a_blank_end_is_the_printed_one_and_two_dots_reach_on(
    ids: Ids, copy: Path, date: str, first: str, last: str
) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute(
            "UPDATE events SET date = ?, earliest = ?, latest = ? WHERE id = 'katyn-massacre'",
            (date, *strict_days(date)),
        )
    connection.close()

    def on(day: str, *more: str) -> bool:
        return "katyn-massacre" in ids("events", "--db", str(copy), "--on", day, *more)

    assert on(first)
    assert on(last)
    if first != "0000-01-01":
        assert not on(str(Date.fromisoformat(first) - timedelta(1)))
    if last != "9999-12-31":
        assert not on(str(Date.fromisoformat(last) + timedelta(1)))
    open_end, open_start = strict_days(date)[1] is None, strict_days(date)[0] is None
    assert on("9999-12-31", "--possible") == open_end
    assert on("0000-01-01", "--possible") == open_start


def test_what_an_untold_end_leaves_out_is_counted(run: Run, ids: Ids) -> None:
    for listing, asked in (
        ("events", ("--year", "1945")),
        ("dates", ("--on", "1939-09-28")),
        ("claims", ("--from", "1950", "--to", "1960")),
        ("events", ("--country", "Poland", "--year", "1945")),
    ):
        ran = run(listing, *asked, "-f", "csv")
        more = len(ids(listing, *asked, "--possible")) - len(ran.rows)
        assert more
        notice = f"{more} more may reach so far, their beginning or end is not told: --possible"
        assert f"powcli: {notice}\n" in ran.err
        for option in ("--possible", "--within"):
            assert "--possible" not in run(listing, *asked, option).err


def test_days_and_months_narrow(ids: Ids) -> None:
    day = ids("events", "--on", "1939-09-28")
    assert {"battle-of-szack", "riverine-flotilla-massacre"} <= set(day)
    assert "katyn-massacre" not in day
    assert "katyn-massacre" in ids("events", "--on", "1940-05")
    assert "katyn-massacre" not in ids("events", "--from", "1940-06")
    assert "katyn-massacre" in ids("events", "--from", "1940-05-31", "--to", "1940-06")
    assert "last-repatriation" in ids("events", "--to", "1956")
    assert "last-repatriation" not in ids("events", "--to", "1955")


def test_within_keeps_what_is_certain(ids: Ids) -> None:
    wide, sure = ids("events", "--year", "1939"), ids("events", "--year", "1939", "--within")
    assert set(wide) - set(sure) == {
        "soviet-invasion-of-poland",  # its end is not told
        "killings-during-invasion",
        "szack-executions",
        "battle-of-husynne",  # nor is how long before the killings it was
        "grodno-executions",  # about 22 September
        "interrogations-of-polish-prisoners",  # into 1940
    }
    assert "husynne-killings" in sure
    assert "feodosia-massacre" in ids("events", "--year", "1941..1942", "--within")
    assert "feodosia-massacre" not in ids("events", "--year", "1941", "--within")
    assert "massacres-of-axis-pows" not in ids("events", "--year", "1941..1999", "--within")


def test_a_set_open_to_one_side_is_inside_what_is_open_there_too(ids: Ids) -> None:
    assert "massacres-of-axis-pows" in ids("events", "--from", "1941", "--within")
    assert "massacres-of-axis-pows" not in ids("events", "--from", "1942", "--within")
    assert "battle-of-husynne" in ids("events", "--to", "1939-09", "--within")
    assert "battle-of-husynne" not in ids("events", "--to", "1939-09-23", "--within")
    assert "grodno-executions" not in ids("events", "--to", "1939", "--within")


def test_undated_rows_are_counted_and_listed(run: Run, ids: Ids) -> None:
    undated = ids("events", "--undated")
    assert "forced-labour-of-polish-soldiers" in undated
    assert "german-recapture-of-feodosia" not in undated
    assert "hague-ratification" in undated
    ran = run("events", "--year", "1956", "-f", "csv")
    assert f"powcli: {len(undated)} more without a date: --undated\n" in ran.err


def test_what_is_printed_leaves_out_what_is_inferred(run: Run, ids: Ids) -> None:
    printed = ids("events", "--date-origin", "printed")
    assert {"katyn-massacre", "riverine-flotilla-massacre"} <= set(printed)
    assert not {"husynne-killings", "feodosia-massacre"} & set(printed)
    assert "husynne-killings" in ids("events", "--date-origin", "year-inferred")
    assert "feodosia-massacre" in ids("events", "--date-origin", "bounds-inferred")
    assert ids("events", "--date-origin", "none") == ids("events", "--undated")


def test_killed_finds_executed_too(ids: Ids) -> None:
    killed = ids("figures", "--measure", "killed")
    executed = ids("figures", "--measure", "executed")
    assert executed
    assert set(executed) < set(killed)
    assert "feodosia-dead.160" in set(killed) - set(executed)


def test_the_dead_are_not_the_killed(ids: Ids) -> None:
    died = ids("figures", "--measure", "died")
    assert {"german-pow-deaths.hebert", "grabowiec-officers.piotrowski"} <= set(died)
    assert not set(died) & set(ids("figures", "--measure", "killed"))
    assert ids("figures", "--measure", "ordered-killed") == ["politburo-order-victims.20000"]


def test_authors_and_their_absence(run: Run, ids: Ids) -> None:
    assert ids("figures", "--said-by", "Edele") == ["german-pow-mortality.edele"]
    anonymous = ids("figures", "--said-by", "none")
    assert "italian-pow-mortality.79" in anonymous
    assert "german-pow-deaths.hebert" not in anonymous
    for listing in ("figures", "claims", "events"):
        assert ids(listing, "--said-by", "none") == [
            row["id"]
            for row in run(listing, "-f", "csv").rows
            if not row["said_by"] and not row["reported_by"]
        ]
    either = ids("figures", "--said-by", "none", "--said-by", "Hebert")
    assert {"german-pow-deaths.hebert", "italian-pow-mortality.79"} <= set(either)


SAID = [
    (["figures", "--said-by", "Edele"], ["german-pow-mortality.edele"], ""),
    (
        ["figures", "--said-by", "Hébert"],
        [
            "german-pow-deaths-after-january-1943.hebert",
            "german-pow-deaths.hebert",
            "german-pows-taken.hebert",
        ],
        "3 are reported by Valerie Genevieve Hébert",
    ),
    (
        ["claims", "--said-by", "Overmans"],
        ["mias-undocumented-dead"],
        "1 is said by some scholars, of whom Rüdiger Overmans is named",
    ),
    (
        ["claims", "--said-by", "WuSt"],
        [
            "bureau-order-camouflage",
            "bureau-terror-policy",
            "bureau-secret-orders",
        ],
        "2 more follow on the words of Wehrmacht War Crimes Bureau without a speaker:"
        " 'powcli claims Wehrmacht War Crimes Bureau --attribution unclear'",
    ),
    (
        ["claims", "--said-by", "bureau-depositions", "--said-by", "Overmans"],
        [
            "commissars-claimed-orders",
            "depositions-commissars-incited",
            "mias-undocumented-dead",
        ],
        "1 is reported by depositions of the War Crimes Bureau;"
        " 1 is said by some scholars, of whom Rüdiger Overmans is named",
    ),
    (
        ["claims", "--said-by", "Hébert", "--said-by", "some scholars"],
        ["hebert-consensus", "mias-undocumented-dead"],
        "",
    ),
    (
        ["events", "--said-by", "de Zayas"],
        ["escapes-of-german-prisoners", "killings-of-german-pows-in-the-west"],
        "",
    ),
]


@pytest.mark.parametrize(("arguments", "records", "notice"), SAID)
def test_who_only_relays_a_thing_or_is_one_of_several_is_told_apart(
    run: Run, arguments: list[str], records: list[str], notice: str
) -> None:
    ran = run(*arguments, "-f", "csv")
    assert [row["id"] for row in ran.rows] == records
    assert ran.err == (f"powcli: {notice}\n" if notice else "")


def test_why_there_is_no_author(run: Run, ids: Ids) -> None:
    assert ids("figures", "--attribution", "missing") == ["italian-pow-mortality.79"]
    assert "no-directive-found" in ids("claims", "--attribution", "unnamed")
    assert "no-order-existed" in ids("claims", "--attribution", "article")
    assert "returnees-penal-battalions.moore" in ids("figures", "--attribution", "unclear")
    assert "returnees-gulag.moore" in ids("figures", "--attribution", "person")
    assert "politburo-order-victims.20000" in ids("figures", "--attribution", "body")
    assert "german-pow-deaths.hebert" in ids("figures", "--attribution", "collective")
    # What the article tells of an event in its own voice has no attribution.
    assert "katyn-massacre" in ids("events", "--attribution", "none")
    words = ("article", "person", "body", "collective", "unnamed", "missing", "unclear")
    every = [word for name in words for word in ("--attribution", name)]
    for listing in ("figures", "claims"):
        assert ids(listing, *every) == ids(listing)
    claimed = run("claims", "--stance", "claimed", "-f", "csv").rows
    assert {row["verb"] for row in claimed} == {"claimed"}


def test_gaps_are_those_of_a_section_a_kind_and_an_event(ids: Ids) -> None:
    poland = ids("gaps", "--section", "Poland")
    assert {
        "szack-identified.18:no-author",
        "battle-of-grodno:no-date",
        "polish-enlisted-mortality.35:no-base",
        "riverine-flotilla-massacre:no-place",
        "flaw-flotilla-in-the:flaw",
    } <= set(poland)
    assert "italian-pow-mortality.79:no-author" not in poland
    both = ids("gaps", "--section", "Poland", "--kind", "no-place")
    assert both == [gap for gap in poland if gap.endswith(":no-place")]
    assert "szack-identified.18:no-author" in ids("gaps", "--event", "szack-executions")
    assert "german-pow-mortality.ferguson:no-base" in ids("gaps", "--said-by", "Ferguson")


def test_a_flaw_is_found_by_its_passage_and_by_what_it_touches(ids: Ids) -> None:
    def flaws(*given: str) -> list[str]:
        return [gap.removesuffix(":flaw") for gap in ids("gaps", "--kind", "flaw", *given)]

    flotilla = ["flaw-flotilla-in-the"]
    assert flaws("--section", "Poland", "--paragraph", "2") == flotilla
    assert flaws("--event", "riverine-flotilla-massacre") == flotilla
    assert flaws("--organisation", "riverine-flotilla") == flotilla
    assert flaws("flotilla") == flaws("massacre", "flotilla") == flotilla
    assert flaws("flotilla", "--section", "Postwar") == []
    assert flaws("--place", "komi-republic") == ["flaw-soviets-far-east"]
    assert flaws("--person", "Grunewald") == flaws("--said-by", "Grunewald")
    assert flaws("--person", "Grunewald") == ["flaw-grunewald-quotation"]
    assert {"flaw-flotilla-in-the", "flaw-unperformable"} <= {*flaws("--country", "Poland")}
    assert "flaw-hash" not in flaws("--country", "Poland")
    # Its own passage only: what it touches may rest on more.
    assert flaws("--section", "After German invasion of the USSR (1941)", "--paragraph", "3") == []


def test_accents_and_spellings_do_not_matter(ids: Ids) -> None:
    one = ids("figures", "--said-by", "Hébert")
    assert one == ids("figures", "--said-by", "hebert")
    assert ids("events", "--person", "Wladyslaw Langner") == ids(
        "events", "--person", "Władysław Langner"
    )
    assert ids("events", "--place", "Grischino") == ids("events", "--place", "Krasnoarmeyskoye")
    assert ids("events", "--place", "Pokrovsk") == ids("events", "--place", "Grishchino")


def test_names_of_every_kind(ids: Ids) -> None:
    assert "katyn-massacre" in ids("events", "--organisation", "NKVD")
    assert "katyn-massacre" not in ids("events", "--organisation", "NKVD", "--role", "victim")
    assert ids("events", "--person", "Stalin")
    assert "order-270-issued" in ids("events", "--document", "Order No. 270")
    assert "grishchino-danes.2" in ids("figures", "--event", "grishchino-massacre")
    assert len(ids("figures", "--quantity", "german-pow-deaths")) == 5
    assert "grodno-executions" in ids("events", "--event", "killings-during-invasion")
    assert "german-mortality" in ids("disagreements", "--said-by", "Ferguson")
    assert "german-mortality" in ids("disagreements", "--quantity", "german-pow-mortality")


def test_passages_narrow_section_and_paragraph_together(ids: Ids) -> None:
    assert ids("events", "--section", "Poland", "--paragraph", "5") == [
        "katyn-massacre",
        "polish-prisoners-in-soviet-hands",
        "nkvd-camps-polish-prisoners",
        "polish-pows-in-german-camps",
    ]
    assert "katyn-massacre" in ids("events", "--section", "lead")
    assert ids("passages", "--section", "Poland", "--paragraph", "2") == ["passage-poland-2"]


def test_search_folds_and_takes_anything_as_text(ids: Ids) -> None:
    assert "wladyslaw-langner" in ids("people", "wladyslaw")
    assert "wladyslaw-langner" in ids("people", "WŁADYSŁAW lang")
    assert "grishchino" in ids("places", "Grischino")
    assert "katyn-massacre" in ids("events", '"mass executions"')
    assert ids("events", '"executions mass"') == []
    for odd in ('"', "*", "NEAR(", "-", "", "a AND", "'", "x:y", "(", "\\", "%", "😀"):
        assert isinstance(ids("events", odd), list)


def test_figures_are_of_the_country_counted(ids: Ids) -> None:
    italy = ids("figures", "--country", "Italy")
    assert "grishchino-italian-soldiers.89" in italy
    assert "grishchino-romanian-soldiers.9" not in italy
    # Axis prisoners and civilians are no one country's people.
    assert "grishchino-dead.596" in ids("figures", "--country", "none")
    assert "grishchino-romanian-soldiers.9" in ids("figures", "--country", "Romania")
    # It is not the place that counts, nor who acted.
    assert ids("figures", "--country", "Ukraine") == ["grishchino-ukrainian-volunteers.8"]
    assert "order-270-executed.10000" in ids("figures", "--country", "USSR")
    assert "katyn-victims.20000" not in ids("figures", "--country", "USSR")


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("name", "Alfred de Zayas"), ("name:desc", "Władysław Langner")],
)
def test_text_sorts_by_its_folded_form(run: Run, sort: str, expected: str) -> None:
    assert run("people", "--sort", sort, "-f", "csv").rows[0]["name"] == expected


def test_dates_sort_by_their_days(run: Run) -> None:
    rows = run("events", "--sort", "date", "-f", "csv").rows
    dated = [(row["earliest"], row["latest"] or "9999", row["id"]) for row in rows if row["date"]]
    assert [first for first, *_ in dated] == sorted(first for first, *_ in dated)
    assert not any(row["date"] for row in rows[len(dated) :])


def test_a_claim_is_found_by_the_countries_it_is_about(ids: Ids) -> None:
    assert "denial-in-russia" in ids("claims", "--country", "Russia")
    assert "edele-archives-closed" in ids("claims", "--country", "Russia")
    assert "finland-returnees-similar" in ids("claims", "--country", "Finland")
    assert "high-romanian-hungarian-mortality" in ids("claims", "--country", "Romania")
    assert "stalin-exterminate" in ids("claims", "--country", "Germany")


def test_people_by_role_and_by_any_end_of_the_name(ids: Ids) -> None:
    assert ids("people", "--kind", "victim") == ["jozef-olszyna-wilczynski"]
    assert ids("claims", "--said-by", "de Zayas") == ids("claims", "--said-by", "Zayas")


def test_columns_may_be_given_twice_and_as_the_table_spells_them(run: Run) -> None:
    one = run("figures", "-c", "words", "-c", "said by", "-f", "csv")
    assert one.out == run("figures", "-c", "words,said_by", "-f", "csv").out


def test_search_undoes_plurals_and_american_spelling(ids: Ids) -> None:
    assert ids("people", "generals") == ids("people", "general")
    assert ids("events", "labor") == ids("events", "labour") != []
    # A number is matched whole.
    assert "returnees-nkvd.6" in ids("figures", "6%")
    assert "polish-forced-labourers.60000" not in ids("figures", "6%")
