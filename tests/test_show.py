"""`show`: everything about one record, for people and as nested data."""

import io
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from powcli.catalog.kinds import KIND
from powcli.cli import main
from powcli.screen import Screen

RIVAL = "german-pow-deaths.soviet-sources"


def one(run: Run, word: str) -> Any:
    """Return the nested data of one record."""
    (record,) = run("show", word, "-f", "json").json
    return record


def pick(items: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(item[name] for name in names) for item in items]


@pytest.fixture
def every(db: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """The id, kind and title of every record."""
    return db.execute("SELECT record.id, record.kind, record.title FROM record").fetchall()


def test_a_screen_reads_as_it_is_written_here(run: Run) -> None:
    assert run("show", "litene-shootings").out == (
        "Shooting of Latvian officers in Litene [event litene-shootings]\n"
        "  date       1940/1941 (from 1940-01-01 to 1941-12-31) (inferred)\n"
        "  kind       killings\n"
        "  summary    Latvian officers were shot in Litene.\n"
        "  date note  After the occupation of 1940; the lead places the massacres of Baltic"
        " officers before the German invasion of 1941.\n"
        "  inferred   country then\n"
        "  editor's   country then, country now\n"
        "\n"
        "figures\n"
        "  two hundred  Latvian officers shot in Litene; the article names no author"
        " [litene-dead.200]\n"
        "\n"
        "countries\n"
        "  victim       Latvia [latvia]\n"
        "  perpetrator  Soviet Union [soviet-union]\n"
        "\n"
        "places\n"
        "  Litene (Latvia then, Latvia now: the editor's) [litene]\n"
        "\n"
        "organisations\n"
        "  victim  Armies of the Baltic states [baltic-armies]\n"
        "\n"
        "part of\n"
        "  Massacres of officers of the Baltic states [baltic-officer-massacres]\n"
        "\n"
        "passages\n"
        "  Lead, paragraph 2\n"
        "  Baltic states, paragraph 1\n"
    )


def test_every_record_of_every_kind_is_shown_in_every_format(
    run: Run, every: list[tuple[str, str, str]]
) -> None:
    assert {kind for _, kind, _ in every} == set(KIND)
    ids = [record for record, _, _ in every]
    nested = run("show", *ids, "-f", "json").json
    assert [(each["id"], each["kind"], each["title"]) for each in nested] == every
    lines = run("show", *ids, "-f", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == nested
    shown = run("show", *ids).out.split("\n\n\n")
    for (record, kind, title), text in zip(every, shown, strict=True):
        assert text.splitlines()[0] == f"{title} [{kind} {record}]"
        assert "None" not in text
        assert "unknown" not in text.lower()
    rows = run("show", *ids, "-f", "csv").rows
    assert list(dict.fromkeys(row["id"] for row in rows)) == ids
    assert all(row["value"] for row in rows)
    assert len(run("show", *ids, "-f", "tsv").out.splitlines()) == len(rows) + 1
    assert len(run("show", *ids, "-f", "markdown").out.splitlines()) == len(rows) + 2


def test_one_kind_has_one_shape(run: Run, every: list[tuple[str, str, str]]) -> None:
    shapes: dict[str, set[tuple[str, ...]]] = {}
    for each in run("show", *(record for record, _, _ in every), "-f", "json").json:
        shapes.setdefault(each["kind"], set()).add((*each, *each["fields"]))
    assert {kind: len(shape) for kind, shape in shapes.items()} == dict.fromkeys(shapes, 1)


def test_no_number_stands_without_its_author_or_that_there_is_none(
    run: Run, db: sqlite3.Connection
) -> None:
    authors = dict(db.execute("SELECT t.id, t.said_by FROM figures AS t").fetchall())
    ids = [record for (record,) in db.execute("SELECT record.id FROM record")]
    ends = 0
    for line in run("show", *ids).out.splitlines():
        match = re.fullmatch(r"  .+ \[([^] ]+)\]", line)
        if match and match[1] in authors:
            ends += 1
            author = authors[match[1]]
            said = f"said by {author}" if author else "the article names no author"
            assert said in line
    assert ends > len(authors)


def test_an_event_has_all_that_is_tied_to_it(run: Run) -> None:
    katyn = one(run, "katyn-massacre")
    assert katyn["fields"]["date"] == "1940-04/1940-05"
    assert katyn["inferred"] == ["country_then"]
    assert katyn["editor"] == ["country_then", "country_now"]
    assert pick(katyn["figures"], "words", "counted", "said_by")[:3] == [
        ("over 20,000", "Polish citizens", None),
        ("nearly 22,000", "Polish intelligentsia", None),
        ("8,000", "Polish Army officers", None),
    ]
    assert pick(katyn["countries"], "roles", "id") == [
        (["victim"], "poland"),
        (["perpetrator"], "soviet-union"),
    ]
    assert pick(katyn["places"], "id", "country_then", "country_now") == [
        ("katyn", ["Soviet Union"], ["Russia"])
    ]
    (baltic,) = one(run, "baltic-officer-massacres")["places"]
    assert (baltic["id"], baltic["country_then"]) == (
        "baltic-states",
        ["Estonia", "Latvia", "Lithuania"],
    )
    assert pick(katyn["documents"], "roles", "id") == [(["basis"], "order-of-5-march-1940")]
    assert "katyn-motive" in [claim["id"] for claim in katyn["claims"]]
    assert pick(katyn["disagreements"], "id") == [
        ("katyn-numbers",),
        ("katyn-officer-numbers",),
        ("secret-orders",),
    ]
    assert pick(katyn["passages"], "section", "paragraph") == [
        ("Lead", 2),
        ("Poland", 4),
        ("Poland", 5),
        ("After German invasion of the USSR (1941)", 4),
    ]
    assert pick(one(run, "olszyna-wilczynski-shot")["people"], "roles", "title") == [
        (["victim"], "Józef Olszyna-Wilczyński")
    ]
    axis = one(run, "massacres-of-axis-pows")
    assert {"feodosia-massacre", "grishchino-massacre"} <= {part["id"] for part in axis["parts"]}
    assert pick(one(run, "feodosia-massacre")["part_of"], "id") == [("massacres-of-axis-pows",)]


def test_a_quantity_has_its_figures_with_their_authors_and_bases(run: Run) -> None:
    deaths = one(run, "german-pow-deaths")
    assert deaths["kind"] == "quantity"
    assert sorted(pick(deaths["figures"], "words", "base_words"), key=str) == [
        ("1.2 million", "3.15 million"),
        ("1.2 million", None),
        ("381,000", "3,350,000"),
        ("as high as one million", None),
        ("over 350,000", None),
    ]
    assert {figure["said_by"] for figure in deaths["figures"]} == {
        None,
        "Soviet sources",
        "some German estimates",
        "Valerie Genevieve Hébert",
    }
    assert "of 3,350,000 [german-pows-taken.soviet-sources]; said by Soviet sources" in (
        run("show", "german-pow-deaths").out
    )


def test_a_complete_breakdown_is_apart_from_the_other_parts(run: Run) -> None:
    dead = one(run, "grishchino-dead")
    assert pick(dead["breakdowns"], "id", "complete") == [("grishchino-groups", True)]
    assert sum(figure["low"] for figure in dead["members"]) == 596
    assert pick(dead["parts"], "words") == [("numerous",), ("around 120",)]
    wehrmacht = one(run, "grishchino-wehrmacht.406")
    assert len(wehrmacht["members"]) == 7
    assert pick(wehrmacht["part_of"], "id") == [("grishchino-dead",)]
    assert len(one(run, "grishchino-groups")["members"]) == 8


def test_a_figure_has_its_quantity_rivals_base_and_shares(run: Run) -> None:
    figure = one(run, RIVAL)
    assert figure["title"] == "German prisoners of war who died in Soviet custody: 381,000"
    assert figure["fields"]["low"] == 381000
    assert figure["fields"]["said_by"] == "Soviet sources"
    assert pick(figure["quantity"], "id") == [("german-pow-deaths",)]
    assert len(figure["rivals"]) == 4
    assert RIVAL not in [rival["id"] for rival in figure["rivals"]]
    assert pick(figure["base"], "words", "said_by") == [("3,350,000", "Soviet sources")]
    assert pick(one(run, "german-pows-taken.soviet-sources")["shares"], "id") == [(RIVAL,)]
    hebert = one(run, "german-pow-deaths.hebert")
    assert pick(hebert["shares"], "words") == [("mainly",)]
    assert hebert["parts"] == []


def test_an_author_that_is_inferred_is_marked(run: Run) -> None:
    assert "said by Moore (inferred)" in run("show", "returnees-gulag.moore", "moore").out
    fields = run("show", "returnees-penal-battalions.moore").out
    assert "  said by     Moore (inferred)\n" in fields


def test_a_figure_without_an_author_says_so(run: Run) -> None:
    assert "  said by     the article names no author\n" in run("show", "litene-dead.200").out
    assert one(run, "litene-dead.200")["fields"]["said_by"] is None
    assert "  said by  the article itself\n" in run("show", "katyn-motive").out


def test_a_person_has_what_they_say_and_what_is_said_of_them(run: Run) -> None:
    edele = one(run, "Mark Edele")
    assert pick(edele["figures"], "words", "title") == [
        ("15%", "Death rate of German prisoners of war")
    ]
    assert {claim["said_by"] for claim in edele["claims"]} == {"Mark Edele"}
    stalin = one(run, "joseph-stalin")
    assert pick(stalin["documents"], "roles", "id") == [
        (["issuer"], "stalin-speech-february-1942"),
        (["issuer"], "stalin-speech-november-1941"),
    ]
    assert "sanctioned-or-ordered-by-stalin" in [claim["id"] for claim in stalin["claims"]]


def test_a_country_has_each_event_once_with_all_its_roles(run: Run) -> None:
    latvia = one(run, "latvia")
    events = latvia["events"]
    assert len({event["id"] for event in events}) == len(events)
    assert events[0]["roles"] == ["victim", "place-then", "place-now"]
    assert pick(latvia["names"], "name", "origin") == [("Latvian", "article"), ("LVA", "editor")]


def test_a_disagreement_and_a_passage_have_their_records(run: Run) -> None:
    mortality = one(run, "german-mortality")["records"]
    assert [(each["id"], each["said_by"]) for each in mortality] == [
        ("german-pow-mortality.30", None),
        ("german-pow-mortality.edele", "Mark Edele"),
        ("german-pow-mortality.ferguson", "Niall Ferguson"),
    ]
    records = one(run, "passage-baltic-states-1")["records"]
    assert ("place", "litene") in pick(records, "kind", "id")


def test_a_name_finds_its_record(run: Run) -> None:
    for word, record in [
        ("Edele", "mark-edele"),
        ("wladyslaw langner", "wladyslaw-langner"),
        ("Grischino", "grishchino"),
        ("Operation Barbarossa", "german-invasion-of-ussr"),
        (" order no. 270 ", "order-no-270"),
        ("poland", "poland"),
    ]:
        assert one(run, word)["id"] == record


def test_the_name_of_several_lists_their_ids(run: Run) -> None:
    ran = run("show", "USSR")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "powcli: 'USSR' is the name of several records;"
        " give one of the ids 'soviet-union' or 'soviet-union-territory'\n"
    )
    assert one(run, "Poland")["id"] == "poland"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("katyn-masacre", "did you mean 'katyn-massacre'"),
        ("german-pow-deaths.herbert", "did you mean 'german-pow-deaths.hebert'"),
        ("Staline", "joseph-stalin"),
        ("xyzzy", "'powcli search' finds ids by words"),
        ("", "there is no record ''"),
        ("\udcff", "there is no record '?'"),
        ("%", "there is no record '%'"),
    ],
)
@pytest.mark.parametrize("command", ["show", "cite"])
def test_an_unknown_id_is_exit_3_with_near_ids(
    run: Run, command: str, word: str, hint: str
) -> None:
    ran = run(command, "katyn-massacre", word)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("\n") == 1
    assert hint in ran.err


@pytest.mark.parametrize("command", ["show", "cite"])
def test_ids_come_from_stdin_one_a_line(
    run: Run, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def given(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))

    given("\nlatvia\r\n\n  litene-dead.200 \nlatvia\n")
    rows = run(command, "estonia", "-", "-f", "json").json
    assert [row["id"] for row in rows] == ["estonia", "latvia", "litene-dead.200"]
    given("\n\n")
    ran = run(command, "-")
    assert (ran.code, ran.out) == (0, "")
    given("")
    assert run(command, "-", "-f", "json").json == []
    given("id\nlatvia\n")
    ran = run(command, "-")
    assert ran.code == 2
    assert "--no-header" in ran.err


def test_no_id_is_bad_usage(run: Run) -> None:
    assert run("show").code == 2
    assert run("cite").code == 2


def test_a_file_has_the_bytes_of_a_pipe(run: Run, tmp_path: Path) -> None:
    for suffix in ("txt", "json", "jsonl", "csv", "tsv", "md"):
        target = tmp_path / f"record.{suffix}"
        ran = run("show", "katyn-massacre", "latvia", "-o", str(target))
        assert (ran.code, ran.out) == (0, "")
        format = {"txt": "table", "md": "markdown"}.get(suffix, suffix)
        assert target.read_text() == run("show", "katyn-massacre", "latvia", "-f", format).out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, width: int, colour: bool, *words: str) -> str:
    out = Terminal()
    monkeypatch.setattr("powcli.screen.find", lambda: Screen(out, out, width, colour))
    assert main(["show", *words]) == 0
    return out.getvalue()


def test_it_fits_the_terminal_and_cuts_no_id(
    monkeypatch: pytest.MonkeyPatch, every: list[tuple[str, str, str]]
) -> None:
    ids = [record for record, _, _ in every]
    wrapped = on_terminal(monkeypatch, 80, False, *ids)
    assert max(map(len, wrapped.splitlines())) <= 80
    assert "\x1b" not in wrapped
    assert max(map(len, on_terminal(monkeypatch, 300, False, *ids).splitlines())) <= 100
    assert on_terminal(monkeypatch, 5, False, "katyn-massacre")
    words = set(re.findall(r"\[(?:\w+\s+)?([^]\s]+)\]", wrapped))
    assert words <= set(ids)


def test_colour_adds_nothing_but_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = on_terminal(monkeypatch, 80, False, "katyn-massacre")
    coloured = on_terminal(monkeypatch, 80, True, "katyn-massacre")
    assert coloured.startswith("\x1b[1mKatyn massacre [event katyn-massacre]\x1b[0m\n")
    assert re.sub(r"\x1b\[[01]m", "", coloured) == plain


def test_control_characters_are_made_visible(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE event SET title = 'Ka\x1b[31mtyn' WHERE id = 'katyn-massacre'")
        connection.execute("UPDATE events SET summary = 'a\nb' WHERE id = 'katyn-massacre'")
    connection.close()
    out = run("show", "katyn-massacre", "--db", str(copy)).out
    assert "\x1b" not in out
    assert "  summary   a\\nb\n" in out


@pytest.mark.parametrize("table", ["alias", "events", "record", "tie", "event_place", "meta"])
def test_a_damaged_database_is_exit_4(run: Run, copy: Path, tmp_path: Path, table: str) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute(f"DROP TABLE {table}")
    connection.close()
    command = "cite" if table == "meta" else "show"
    word = "Edele" if table == "alias" else "katyn-massacre"
    target = tmp_path / "out.txt"
    ran = run(command, word, "--db", str(copy), "-o", str(target))
    assert ran.code == 4
    assert ran.err.count("\n") == 1
    assert not target.exists()


def test_a_stdin_that_is_no_utf_8_has_no_traceback() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "powcli", "show", "-"],
        input=b"\xff\xfe\n",
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 3
    assert b"Traceback" not in ran.stderr


def test_it_loads_nothing_it_does_not_need() -> None:
    code = (
        "import sys; from powcli.cli import main; main(sys.argv[1:]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    for words in (["show", "katyn-massacre"], ["cite", "katyn-massacre"]):
        ran = subprocess.run(
            [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
        )
        loaded = set(ran.stderr.split())
        assert not loaded & {"rich", "sqlite_utils", "edtf", "anyascii", "json", "tempfile"}
