"""What each filter finds, written out: a derived test cannot see a wrong declaration."""

from collections.abc import Callable

import pytest
from conftest import Run

Ids = Callable[..., list[str]]


def test_poland_finds_its_events_by_every_role_but_perpetrator(ids: Ids) -> None:
    found = set(ids("events", "--country", "Poland"))
    assert {
        "katyn-massacre",
        "grodno-executions",
        "husynne-killings",
        "grabowiec-massacre",
        "szack-executions",
        "riverine-flotilla-massacre",
        "soviet-invasion-of-poland",
        "politburo-order-katyn",
    } <= found
    assert "feodosia-massacre" not in found


@pytest.mark.parametrize("name", ["Poland", "poland", "POLISH", "PL", "pol", " Poland "])
def test_a_country_has_many_names(ids: Ids, name: str) -> None:
    assert ids("events", "--country", name) == ids("events", "--country", "Poland")


@pytest.mark.parametrize("name", ["USSR", "Soviet", "SUHH", "soviets", "U.S.S.R.", "Soviet Union"])
def test_the_soviet_union_has_many_names(ids: Ids, name: str) -> None:
    assert ids("events", "--country", name) == ids("events", "--country", "soviet-union")


def test_germany_is_the_victim_and_ukraine_the_place(ids: Ids) -> None:
    for country in ("Germany", "Ukraine"):
        found = ids("events", "--country", country)
        assert {"feodosia-massacre", "grishchino-massacre"} <= set(found)
    assert "feodosia-massacre" in ids("events", "--country", "Ukraine", "--role", "place-now")
    assert "feodosia-massacre" not in ids("events", "--country", "Ukraine", "--role", "victim")
    assert "feodosia-massacre" in ids("events", "--country", "Germany", "--role", "victim")


def test_the_perpetrator_is_left_out_and_stderr_says_so(run: Run, ids: Ids) -> None:
    ran = run("events", "--country", "USSR", "-f", "csv")
    default = [row["id"] for row in ran.rows]
    everything = ids("events", "--country", "USSR", "--role", "any")
    more = len(everything) - len(default)
    assert more > 10
    assert ran.err == f"powcli: {more} more where the Soviet Union is the perpetrator: --role any\n"
    assert "politburo-order-katyn" in set(everything) - set(default)
    assert "katyn-massacre" in ids("events", "--country", "USSR", "--role", "perpetrator")


def test_none_finds_what_has_no_country_in_any_role(run: Run, ids: Ids) -> None:
    people = run("people", "-f", "csv").rows
    assert ids("people", "--country", "none") == [
        person["id"] for person in people if not person["country"]
    ]
    # Every event has a country, if only as the perpetrator.
    ran = run("events", "--country", "none", "-f", "csv")
    assert ran.rows == []
    assert ran.err.startswith("powcli: nothing matches; ")
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
    assert set(sure) < set(wide)
    assert "grodno-executions" in set(wide) - set(sure)  # about 22 September
    assert "husynne-killings" in sure
    assert "massacres-of-axis-pows" not in ids(
        "events", "--year", "1941..1999", "--within"
    )  # no last day is given


def test_undated_rows_are_counted_and_listed(run: Run, ids: Ids) -> None:
    undated = ids("events", "--undated")
    assert "forced-labour-of-polish-soldiers" in undated
    ran = run("events", "--year", "1940", "-f", "csv")
    assert ran.err == f"powcli: {len(undated)} more without a date: --undated\n"


def test_killed_finds_executed_too(ids: Ids) -> None:
    killed = ids("figures", "--measure", "killed")
    executed = ids("figures", "--measure", "executed")
    assert executed
    assert set(executed) < set(killed)
    assert "feodosia-dead.160" in set(killed) - set(executed)


def test_authors_and_their_absence(run: Run, ids: Ids) -> None:
    assert ids("figures", "--said-by", "Edele") == ["german-pow-mortality.edele"]
    anonymous = ids("figures", "--said-by", "none")
    assert "italian-pow-mortality.79" in anonymous
    assert "german-pow-deaths.hebert" not in anonymous
    assert anonymous == [
        row["id"] for row in run("figures", "-f", "csv").rows if not row["said_by"]
    ]
    either = ids("figures", "--said-by", "none", "--said-by", "Hebert")
    assert {"german-pow-deaths.hebert", "italian-pow-mortality.79"} <= set(either)


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
    found = ids("events", "--section", "Poland", "--paragraph", "5")
    assert found == ["katyn-massacre"]
    assert "katyn-massacre" in ids("events", "--section", "lead")
    assert ids("passages", "--section", "Poland", "--paragraph", "2") == ["passage-poland-2"]


def test_search_folds_and_takes_anything_as_text(ids: Ids) -> None:
    assert "wladyslaw-langner" in ids("people", "--search", "wladyslaw")
    assert "wladyslaw-langner" in ids("people", "--search", "WŁADYSŁAW lang")
    assert "grishchino" in ids("places", "--search", "Grischino")
    assert "katyn-massacre" in ids("events", "--search", '"mass executions"')
    assert ids("events", "--search", '"executions mass"') == []
    for odd in ('"', "*", "NEAR(", "-", "", "a AND", "'", "x:y", "(", "\\", "%", "😀"):
        assert isinstance(ids("events", "--search", odd), list)


def test_figures_are_of_the_country_counted(ids: Ids) -> None:
    italy = ids("figures", "--country", "Italy")
    assert "grishchino-italian-soldiers.89" in italy
    assert "grishchino-romanian-soldiers.9" not in italy
    assert "grishchino-dead.596" in italy
    assert "grishchino-romanian-soldiers.9" in ids("figures", "--country", "Ukraine")


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
    assert ids("people", "--search", "generals") == ids("people", "--search", "general")
    assert ids("events", "--search", "labor") == ids("events", "--search", "labour") != []
    # A number is matched whole.
    assert "returnees-nkvd.6" in ids("figures", "--search", "6%")
    assert "polish-forced-labourers.60000" not in ids("figures", "--search", "6%")
