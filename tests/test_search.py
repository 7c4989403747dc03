"""What `powcli search` finds, in which order, how it shows it, and what it makes of odd input."""

import os
import re
import sqlite3
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from conftest import Run

from powcli import database
from powcli.fulltext import Lexicon, Term, marked, snippet, terms
from powcli.screen import cells

pytestmark = pytest.mark.inside


def ids_of(run: Run, *arguments: str) -> list[str]:
    """Return the ids that a search finds, best first."""
    ran = run("search", *arguments, "-f", "csv")
    assert ran.code == 0, ran.err
    return [row["id"] for row in ran.rows]


def test_a_hit_has_its_kind_id_title_snippet_and_passages(run: Run) -> None:
    ran = run("search", "Wladyslaw", "-f", "json")
    assert ran.json == [
        {
            "kind": "person",
            "id": "wladyslaw-langner",
            "title": "Władysław Langner",
            "snippet": "Władysław Langner · General; soldiers under his command were arrested"
            " after capitulating. · role: commander · country: Poland · The article calls the"
            " soldiers Polish and him their general.",
            "section": ["Poland"],
            "paragraph": [2],
        }
    ]
    assert ran.err == "powcli: 2 more touch on it: --all\n"


def test_what_is_only_tied_to_the_words_is_counted_and_listed_with_all(run: Run) -> None:
    ran = run("search", "Wladyslaw", "--all", "-f", "json")
    assert [row["id"] for row in ran.json] == [
        "wladyslaw-langner",
        "breaches-of-surrender-terms",
        "surrender-terms-often-broken",
    ]
    assert ran.json[1]["snippet"] == (
        "involved: captor: Soviet Union; captive: Polish soldiers and prisoners of war;"
        " commander: Władysław Langner; commander: Mieczysław Smorawiński"
    )
    assert ran.json[2]["title"] == (
        "The Soviets often broke what had been agreed on surrender. (the article itself)"
    )
    assert ran.err == ""


def test_accents_and_l_fold_both_ways(run: Run) -> None:
    plain = ids_of(run, "Wladyslaw")
    for text in ("Władysław", "WŁADYSŁAW", "wladyslaw", "Wladys", "Władys"):
        assert ids_of(run, text) == plain
    assert ids_of(run, "hebert") == ids_of(run, "Hébert")
    assert ids_of(run, "hebert") == ids_of(run, unicodedata.normalize("NFD", "Hébert"))
    assert ids_of(run, '"Wladyslaw Langner"')[0] == "wladyslaw-langner"
    assert ids_of(run, "Катынь") == ids_of(run, "Katyn")


@pytest.mark.parametrize("name", ["Grischino", "Krasnoarmeyskoye", "Pokrovsk", "Grishchino"])
def test_a_place_and_its_events_are_found_by_each_of_its_names(run: Run, name: str) -> None:
    hits = ids_of(run, name, "--all")
    assert {
        "grishchino",
        "grishchino-massacre",
        "grishchino-cellar-killings",
        "german-recapture-of-krasnoarmeyskoye",
        "soviet-capture-of-krasnoarmeyskoye",
        "grishchino-dead",
    } <= set(hits)
    assert {"grishchino", "grishchino-massacre"} <= set(hits[:9])


def test_the_very_name_comes_first_then_titles_then_the_rest(run: Run) -> None:
    hits = ids_of(run, "Katyn")
    assert hits[:3] == ["katyn-massacre", "katyn", "katyn-victims"]
    assert "soviet-52nd-rifle-division" not in hits
    assert ids_of(run, "german pow deaths")[0] == "german-pow-deaths"
    assert ids_of(run, "Polish")[0] == "poland"
    assert ids_of(run, "Langner")[0] == "wladyslaw-langner"
    assert ids_of(run, "Order", "No.", "270")[0] == "order-no-270"


def test_the_order_is_total(run: Run, db: sqlite3.Connection) -> None:
    hits = ids_of(run, "soviet")
    assert len(hits) == len(set(hits)) > 100
    for _ in range(3):
        assert ids_of(run, "soviet") == hits
    assert ids_of(run, "soviet", "-n", "7") == hits[:7]


def test_all_words_have_to_be_found_and_each_may_be_a_beginning(run: Run) -> None:
    hits = ids_of(run, "hunger", "cold")
    assert hits == ids_of(run, "hunger cold") == ids_of(run, "cold", "hunger")
    assert ids_of(run, "cold", "hunge")[0] == hits[0]
    assert set(hits[:2]) == {"nowak-decimated", "conditions-harsh"}
    both = set(ids_of(run, "hunger", "--all")) & set(ids_of(run, "cold", "--all"))
    assert both <= set(ids_of(run, "hunger", "cold", "--all"))
    ran = run("search", "hunger", "cold", "italian", "winter", "-f", "csv")
    assert re.match(
        r"powcli: the first (record has|\d+ have) all of the words, the others", ran.err
    )


def test_a_phrase_needs_quotes_of_its_own(run: Run) -> None:
    assert "katyn-massacre" in ids_of(run, '"mass executions"')
    assert "katyn-massacre" in ids_of(run, "“mass executions”")
    assert ids_of(run, '"executions mass"') == []
    assert "katyn-massacre" in ids_of(run, "executions mass")
    assert ids_of(run, '"mass exec"') == []
    assert "katyn-massacre" in ids_of(run, '"mass executions"', "officers")


def test_days_and_numbers_are_found_as_people_write_them(run: Run) -> None:
    for text in ("28 September 1939", "1939-09-28"):
        assert {"battle-of-szack", "riverine-flotilla-massacre"} <= set(ids_of(run, text))
    for text in ("22,000", "22000"):
        assert ids_of(run, text)[0] == "katyn-victims"
        assert ids_of(run, text, "--kind", "figure")[0] == "katyn-victims.22000"
    assert "katyn-massacre" in ids_of(run, "22,000")
    record = "german-pow-deaths.hebert"
    assert record in ids_of(run, record, "--kind", "figure", "--all")
    for text in ("5 March 1940", "March 5, 1940", "5.3.1940", "1940-3-5", "5th of march 1940"):
        assert "politburo-order-katyn" in ids_of(run, text)[:5], text
    assert ids_of(run, "17%")[0] == ids_of(run, "17 per cent")[0] == "returnees-gulag"
    assert "soviet-invasion-of-poland" not in ids_of(run, "17%", "--all")
    assert ids_of(run, "35.8")[0] == ids_of(run, "35.8 %")[0] == "german-pow-mortality"
    assert "german-pow-mortality" not in ids_of(run, "8%", "--all")
    assert "polish-officers-arrested" in ids_of(run, "1,000")
    for text in ("1.2 million", "1,200,000", "1200000", "1.2m"):
        assert "german-pow-deaths" in ids_of(run, text)[:2], text


def test_stems_and_words_of_one_family_are_found(run: Run) -> None:
    assert ids_of(run, "Italian", "captured")[:3].count("capture-of-italian-prisoners") == 1
    assert "katyn-massacre" in ids_of(run, "killed", "katyn")[:3]
    forms = ("counter-revolutionaries", "counterrevolutionary", "counter revolutionary")
    for text in forms:
        assert "classified-counterrevolutionaries" in ids_of(run, text), text
    for text in ("POWs who perished in Japan", "dead Japanese prisoners"):
        assert ids_of(run, text)[0] == "japanese-internee-deaths", text
    assert ids_of(run, "who was killed in Feodosia")[0] == "feodosia-massacre"


def test_most_of_the_words_will_do_and_stderr_says_so(run: Run) -> None:
    ran = run("search", "katyn", "officers", "yukhonovo", "-f", "csv")
    assert ran.rows
    assert "no record has all of these words; these have most of them" in ran.err
    ran = run("search", "katyn", "zebra", "-f", "csv")
    assert ran.rows[0]["id"] == "katyn-massacre"
    assert "powcli: no record has 'zebra'\n" in ran.err


def test_a_quantity_stands_for_its_figures(run: Run) -> None:
    for text in ("german pow deaths", "Overmans", "soviet"):
        assert "figure" not in {row["kind"] for row in run("search", text, "-f", "csv").rows}
    (row,) = run("search", "Piotrowski", "--kind", "quantity", "-f", "csv").rows
    assert (row["id"], row["snippet"]) == ("grabowiec-officers", "12: Tadeusz Piotrowski")


def test_kinds_narrow(run: Run) -> None:
    both = run("search", "Katyn", "--kind", "event", "--kind", "Place", "-f", "csv").rows
    assert {row["kind"] for row in both} == {"event", "place"}
    everything = run("search", "Katyn", "-f", "csv").rows
    assert both == [row for row in everything if row["kind"] in ("event", "place")]


def test_a_number_or_a_claim_never_stands_without_its_author(run: Run) -> None:
    for row in run("search", "prisoners", "-f", "json").json:
        if row["kind"] in ("figure", "claim"):
            assert row["title"].endswith(")"), row
    found = run("search", "german pow", "--kind", "figure", "--all", "-f", "csv").rows
    titles = {row["id"]: row["title"] for row in found}
    assert titles["german-pow-mortality.edele"].endswith(": 15% (Mark Edele)")
    assert titles["german-pow-mortality.30"].endswith(": over 30% (by whom not said)")
    assert titles["german-pow-deaths.hebert"].endswith(
        ": 1.2 million (the general consensus, reported by Valerie Genevieve Hébert)"
    )
    cellar = run("search", "cellar", "--kind", "figure", "-f", "csv").rows
    assert [row["title"] for row in cellar] == [
        "People mowed down in the cellar of the railway station: around 120"
        " (unclear (after Wehrmacht War Crimes Bureau))"
    ]
    rates = run("search", "79%", "--kind", "figure", "-f", "csv").rows
    assert rates[0]["title"] == (
        "Death rate of Italian prisoners of war: 79% (the name is missing)"
    )
    (massacre,) = [
        row for row in run("search", "596", "-f", "csv").rows if row["id"] == "grishchino-massacre"
    ]
    assert massacre["snippet"] == "Axis POWs and civilians: 596 (the article itself)"


def test_every_hit_is_in_its_snippet_and_nothing_marks_it(run: Run) -> None:
    connection = database.connect(None)
    for text in (
        "katyn",
        "poland",
        "hunger cold",
        "22,000",
        "1939-09-28",
        '"soviet union"',
        "nkvd",
    ):
        for row in run("search", text, "-f", "csv").rows:
            assert not {*"»«"} & {*row["snippet"]}
            assert "»" in marked(row["snippet"], Lexicon(connection).terms(text, kin=True)), row
            assert len(row["snippet"]) < 900
    connection.close()


def test_formats_agree(run: Run, tmp_path: Path) -> None:
    rows = run("search", "Katyn", "-f", "json").json
    assert len(run("search", "Katyn", "-f", "jsonl").out.splitlines()) == len(rows)
    assert len(run("search", "Katyn", "-f", "tsv").out.splitlines()) == len(rows) + 1
    assert len(run("search", "Katyn", "-f", "markdown").out.splitlines()) == len(rows) + 2
    assert len(run("search", "Katyn").out.splitlines()) == len(rows) + 1
    target = tmp_path / "hits.csv"
    assert run("search", "Katyn", "-o", str(target)).out == ""
    assert target.read_text() == run("search", "Katyn", "-f", "csv").out
    chosen = run("search", "Katyn", "-c", "title,id", "-f", "csv", "--no-header", "-n", "1")
    assert chosen.out == "Katyn massacre,katyn-massacre\n"
    assert run("search", "Katyn", "-c", "all", "-f", "csv").out == target.read_text()


def test_a_limit_says_how_many_there_are(run: Run) -> None:
    total = len(ids_of(run, "Katyn"))
    ran = run("search", "Katyn", "-n", "3", "-f", "csv")
    assert len(ran.rows) == 3
    said = f"powcli: 3 of {total} rows: --limit {total} for all, --kind for fewer\n"
    assert ran.err.startswith(said)
    assert "rows" not in run("search", "Katyn", "-n", str(total)).err


@pytest.mark.parametrize(
    "odd",
    [
        *('"', "*", "NEAR(", "-", "😀", "a AND", "'", "x:y", "(", "\\", "%", "^a", "{title}:a"),
        *('"""', '"a" OR "b', "NOT", "katyn OR", "title : katyn", "+", "_", "\x07", "١٩٤٠", "; --"),
        *(" ".join(f"w{n}" for n in range(5000)), "k" * 50_000, "-".join(["ab"] * 5000)),
    ],
    ids=lambda odd: ascii(odd)[:20],
)
def test_odd_input_is_text(run: Run, odd: str) -> None:
    ran = run("search", "-f", "json", "--", odd)
    assert ran.code == 0
    assert isinstance(ran.json, list)
    assert ran.json or ran.err
    assert len(ran.err) < 400
    assert run("events", "--", odd).code == 0


def test_no_text_is_bad_usage_and_an_empty_one_finds_nothing(run: Run) -> None:
    for empty in ([""], ["  "], ["", " "]):
        ran = run("search", *empty, "-f", "json")
        assert (ran.code, ran.json) == (0, [])
        assert "give a word or a number" in ran.err
    ran = run("search")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "powcli: search takes the words to look for, such as 'powcli search Katyn'\n"
    )


@pytest.mark.parametrize(
    ("arguments", "notice"),
    [
        (["Grishchno"], "no record has 'grishchno'; did you mean 'Grishchino'"),
        (["Feodosa"], "no record has 'feodosa'; did you mean 'Feodosia'"),
        (["xyzzyxyzzy"], "no record has 'xyzzyxyzzy'\n"),
        (['"executions mass"'], "no record has 'executions mass'\n"),
        (["katyn", "--kind", "person"], "no person has 'katyn'; without --kind, "),
        (["*"], "nothing to look for in '*'; give a word or a number\n"),
    ],
)
def test_nothing_found_is_no_error_and_says_what_is_near(
    run: Run, arguments: list[str], notice: str
) -> None:
    ran = run("search", *arguments, "-f", "csv")
    assert ran.code == 0
    assert ran.out == "kind,id,title,snippet,section,paragraph\n"
    assert ran.err.startswith(f"powcli: {notice}")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "evnt"], "try 'powcli search katyn --kind event'"),
        (
            ["--kind", "people"],
            "--kind does not take 'people'; try 'powcli search katyn --kind per",
        ),
        (["-c", "nope"], "columns are kind, id, title, snippet, section, paragraph"),
        (["-n", "-1"], "--limit"),
        (["-f", "xml"], "--format does not take 'xml'"),
    ],
)
def test_bad_usage_names_the_way_out(run: Run, arguments: list[str], message: str) -> None:
    ran = run("search", "katyn", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


def test_a_damaged_database_is_exit_4(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DROP TABLE search")
    connection.close()
    ran = run("search", "katyn", "--db", str(copy))
    assert ran.code == 4
    assert ran.err.count("\n") == 1


def terminal(*arguments: str, **environment: str) -> str:
    """Return what powcli writes to a terminal."""
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "powcli", *arguments],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", **environment},
    ):
        os.close(theirs)
        written = b""
        while True:
            try:
                more = os.read(ours, 65536)
            except OSError:
                break
            if not more:
                break
            written += more
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


PAGED = ("katyn", "german pow deaths", "hunger cold", "Edele", "596", "soviet", "1939-09-28")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 140, 200])
@pytest.mark.parametrize("text", PAGED)
def test_a_terminal_shows_what_was_found_within_its_width(run: Run, text: str, width: int) -> None:
    plain = terminal("search", *text.split(), COLUMNS=str(width), NO_COLOR="1")
    assert "\x1b" not in plain
    assert "\0" not in plain
    assert all(cells(line) <= width for line in plain.splitlines())
    hits = run("search", *text.split(), "-n", "12", "-f", "csv").rows
    for hit in hits:
        assert hit["id"] in plain
        if hit["kind"] != "quantity":  # it has its authors behind its title
            title = hit["title"].rpartition(" (")[0] if hit["kind"] == "claim" else hit["title"]
            bare = re.sub(r"\s|[»«]", "", plain).replace(hit["id"], "")
            assert re.sub(r"\s", "", title)[:40] in bare, hit
    assert not re.search(r"(measure|population|kind|topic|country): ", plain)
    assert "»" in plain


def test_the_thing_comes_first_then_numbers_with_authors_then_what_is_said() -> None:
    shown = terminal("search", "katyn", COLUMNS="120", NO_COLOR="1")
    assert shown.startswith("»Katyn« massacre · Apr to May 1940 · over 20,000 executed; 2")
    places = [shown.index(f"\n\n{heading}\n") for heading in ("How many", "What it says")]
    assert places == sorted(places)
    assert shown.endswith("\n\neverything on one: powcli show katyn-massacre\n")
    shown = terminal("search", "german", "pow", "deaths", COLUMNS="120", NO_COLOR="1")
    assert shown.startswith("How many\n  over 350,000 … 1.2 million  »German prisoners of war«")
    for author in ("disputed, 5 statements: by whom not said (2)", "Soviet sources"):
        assert author in re.sub(r"\s+", " ", shown)
    assert "\nDeath rate of" not in shown
    assert shown.endswith("\n\nside by side: powcli compare german-pow-deaths\n")
    bare = terminal("search", "katyn", "--no-header", COLUMNS="120", NO_COLOR="1")
    assert "How many" not in bare
    assert not bare.endswith("katyn-massacre\n")


def test_a_terminal_underlines_hits_where_there_is_colour() -> None:
    shown = terminal("search", "Wladyslaw", "--kind", "person", COLUMNS="80")
    assert "»" not in shown
    assert "\x1b[4mWładysław\x1b[24m" in shown
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == (
        f"Władysław Langner{'person  wladyslaw-langner':>63}\n"
        "  General; soldiers under his command were arrested after capitulating.\n"
        "\neverything on one: powcli show wladyslaw-langner\n"
    )


def test_a_text_is_read_as_prefixes_phrases_numbers_and_days() -> None:
    assert terms('Katyn "Mass  Executions" 1939-09 ') == (
        Term((("katyn",),), True),
        Term((("mass", "executions"),), False),
        Term((("september", "1939"), ("1939", "09")), False),
    )
    assert terms('"open end') == (Term((("open",),), True), Term((("end",),), True))
    assert terms('* " 😀') == ()
    assert terms("22,000 1.2 million 17%") == (
        Term((("22000",),), False),
        Term((("1.2", "million"), ("1200000",)), False),
        Term((("17", "percent"),), False),
    )
    assert terms("who was at Katyn", frozenset(("who", "was", "at"))) == terms("Katyn")
    assert terms("who was", frozenset(("who", "was"))) == terms("who was")


def test_neighbouring_hits_are_one_mark() -> None:
    assert marked("The Soviet Union, of Sovietów.", terms("soviet union")) == (
        "The »Soviet Union«, of »Sovietów«."
    )
    long = "a " * 200 + "Katyn " + "b " * 200
    short = snippet("Title", [long], [], terms("katyn"))
    assert re.fullmatch(r"… (a )+Katyn (b )+…", short)
    assert len(short) < 160
