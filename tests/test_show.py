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

from powcli import voice
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
        "killings · in or after 1940 (inferred)\n"
        "Latvian officers were shot in Litene.\n"
        "\n"
        "How many\n"
        "  Latvian officers shot in Litene [litene-dead]\n"
        "    two hundred  shot; said by the article itself · Baltic states ¶1 [litene-dead.200]\n"
        "\n"
        "Where\n"
        "  Litene (then Latvia, now Latvia: the editor's) [litene]\n"
        "\n"
        "Who: countries\n"
        "  perpetrator (inferred)  Soviet Union [soviet-union]\n"
        "\n"
        "Who: groups and bodies\n"
        "  victim  Latvian officers [latvian-officers]\n"
        "\n"
        "It is part of\n"
        "  Massacres of officers of the Baltic states [baltic-officer-massacres]\n"
        "\n"
        "  Note  By whom they were shot is told of the atrocities of which this is an example.\n"
        "  Date  An example of the atrocities after the occupation of 1940; until when is not told."
        " If they are among the massacres of the lead, before the German invasion of 1941.\n"
        "  Inferred  part of, perpetrators: Soviet Union\n"
        "  Printed  Lead, paragraph 2; Baltic states, paragraph 1\n"
    )


def test_a_terminal_has_the_same_with_signs_and_the_commands_that_lead_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert on_terminal(monkeypatch, 80, False, "litene-shootings") == (
        "Shooting of Latvian officers in Litene                   event  litene-shootings\n"
        "killings · in or after 1940*\n"
        "Latvian officers were shot in Litene.\n"
        "\n"
        "How many\n"
        "  Latvian officers shot in Litene                                    litene-dead\n"
        "    two hundred  shot; said by the article itself · Baltic states ¶1\n"
        "                                                                 litene-dead.200\n"
        "\n"
        "Where\n"
        "  Litene (then Latvia°, now Latvia°)                                      litene\n"
        "\n"
        "Who: countries\n"
        "  perpetrator*  Soviet Union                                        soviet-union\n"
        "\n"
        "Who: groups and bodies\n"
        "  victim  Latvian officers                                      latvian-officers\n"
        "\n"
        "It is part of\n"
        "  Massacres of officers of the Baltic states            baltic-officer-massacres\n"
        "\n"
        "Note      By whom they were shot is told of the atrocities of which this is an\n"
        "          example.\n"
        "Date      An example of the atrocities after the occupation of 1940; until when\n"
        "          is not told. If they are among the massacres of the lead, before the\n"
        "          German invasion of 1941.\n"
        "Inferred  part of, perpetrators: Soviet Union\n"
        "Printed   Lead, paragraph 2; Baltic states, paragraph 1\n"
        "Signs     * inferred, not printed, ° the editor's, not the article's\n"
        "\n"
        "next  powcli compare litene-shootings\n"
        "      powcli timeline --country latvia\n"
        "      powcli cite litene-shootings\n"
        "      powcli show litene-shootings -o litene-shootings.md\n"
    )


def test_contradictions_stand_before_lists_and_after_the_numbers(run: Run) -> None:
    out = run("show", "katyn-massacre").out
    headings = (
        "How many",
        "Contradictions in which it is named",
        "What is said",
        "Where",
        "Documents",
    )
    places = [out.index(f"\n\n{heading}\n") for heading in headings]
    assert places == sorted(places)
    assert "\n  Whether Stalin ordered the killing of German prisoners [secret-orders]\n" in out
    assert "believed in secret orders" in out


def test_an_author_of_all_is_told_once(run: Run) -> None:
    out = run("show", "grishchino-groups").out
    assert out.count("after Wehrmacht War Crimes Bureau") == 1
    assert "(each said, unclear by whom (after Wehrmacht War Crimes Bureau))\n" in out


def test_markdown_is_the_page_with_its_citation(run: Run) -> None:
    out = run("show", "litene-shootings", "-f", "markdown").out
    assert out.startswith("# Shooting of Latvian officers in Litene\n\nevent `litene-shootings`\n")
    assert (
        "## How many\n\n- Latvian officers shot in Litene `litene-dead`\n"
        "  - **two hundred** shot; said by the article itself (Baltic states ¶1)"
        " `litene-dead.200`\n"
    ) in out
    citation = out.partition("## Citation\n\n")[2]
    assert citation.startswith("Shooting of Latvian officers in Litene, in: Wikipedia contributors")
    assert citation.endswith("_during_World_War_II>\n")


def test_an_event_with_a_voice_has_it_and_so_have_its_roles(run: Run) -> None:
    out = run("show", "grishchino-cellar-killings").out
    assert out.startswith(
        "Killings in the cellar of the railway station [event grishchino-cellar-killings]\n"
        "killings · who says it: unclear (after Wehrmacht War Crimes Bureau)\n"
        "About 120 Germans were driven into a large storeroom under the main station"
        " and killed with machine guns.\n"
    )
    for line in (
        "  Krasnoarmeyskoye (inferred) (then Soviet Union, now Ukraine: the editor's)"
        " [grishchino]\n",
        "  victim (unclear) (inferred)  Germany [germany]\n",
        "  Inferred  part of, victims: Germany, place: Krasnoarmeyskoye, place: eastern Ukraine\n",
    ):
        assert f"\n{line}" in out
    assert (
        "\n  Killings in the cellar of the railway station"
        " (unclear (after Wehrmacht War Crimes Bureau)) [grishchino-cellar-killings]\n"
    ) in run("show", "grishchino-massacre").out
    massacre = run("show", "feodosia-massacre").out
    assert "\n  perpetrator  Soviet Union [soviet-union]\n" in massacre
    assert "\n  perpetrator (by whom not said)  Red Army [red-army]\n" in massacre
    incited = run("show", "massacres-of-axis-pows").out
    assert (
        "\n  incited (depositions of the War Crimes Bureau)  Unit commissars [unit-commissars]\n"
    ) in incited
    (role,) = [
        item for item in one(run, "feodosia-massacre")["organisations"] if item["id"] == "nkvd"
    ]
    assert (role["roles"], role["roles_inferred"], role["roles_said"]) == (
        ["perpetrator"],
        [],
        ["perpetrator: by whom not said"],
    )


def test_a_relative_date_is_quoted_and_follows_what_it_follows(run: Run) -> None:
    out = run("show", "szack-executions").out
    assert out.startswith(
        "Execution of Polish officers after the Battle of Szack [event szack-executions]\n"
        "execution · on or after 28 September 1939 (inferred)\n"
    )
    assert "\n  As printed  “After … the battle of Szack on September 28”\n" in out
    assert (
        "\n  Date  After the battle of 28 September, on which day is not said; the year follows"
        " from the invasion of Poland, dated 17 September 1939.\n"
    ) in out
    assert "\nWhat came before\n  Battle of Szack [battle-of-szack]\n" in out
    assert (
        "\nWhat came after\n  Execution of Polish officers after the Battle of Szack,"
        " on or after 28 September 1939 (inferred) [szack-executions]\n"
    ) in run("show", "battle-of-szack").out
    assert " · “in the first months of the war”\n" in (
        run("show", "executions-of-recaptured-soldiers").out
    )


def test_a_figure_reads_as_it_is_written_here(run: Run) -> None:
    out = run("show", "german-pow-deaths.350000").out
    assert out.startswith(
        "German prisoners of war who died in Soviet custody: over 350,000"
        " [figure german-pow-deaths.350000]\n"
        "German prisoners of war · died · Germany (inferred)"
        " · who says it: by whom not said; estimated (“estimates”)\n"
    )
    for line in (
        "  Members of  German soldiers and prisoners of war\n",
        "  End of a span  the “from” end of german-pow-deaths.lead\n",
        "  Counts  all the dead of its event\n",
    ):
        assert f"\n{line}" in out
    assert (
        "\nThe other end of the span\n"
        "  German prisoners of war who died in Soviet custody [german-pow-deaths]\n"
        "    1.2 million  died; the “to” end of a span; estimated, by whom not said · Lead ¶2"
        " [german-pow-deaths.1200000]\n"
    ) in out
    assert "\nThe same number again\n" in run("show", "german-pow-deaths.1200000").out
    rate = run("show", "italian-pow-mortality.79").out
    assert "who says it: the name is missing; estimated (“estimate”)\n" in rate
    assert "\n  Unit  percent\n" in rate


def test_a_flaw_has_its_words_and_the_records_that_it_touches(run: Run) -> None:
    assert run("show", "flaw-estimate-by").out == (
        "word missing: “79% (estimate by ) or 56.5%” [flaw flaw-estimate-by]\n"
        "word missing\n"
        "\n"
        "What is concerned\n"
        "  figure  Death rate of Italian prisoners of war: 79%; counted: Italian soldiers in Soviet"
        " hands; estimated, the name is missing [italian-pow-mortality.79]\n"
        "  figure  Death rate of Italian prisoners of war: 56.5%; counted: Italian soldiers in"
        " Soviet hands; estimated, by whom not said [italian-pow-mortality.56-5]\n"
        "\n"
        "  Printed  After German invasion of the USSR (1941), paragraph 8\n"
    )
    assert (
        "\nBroken in print\n  word missing: “79% (estimate by ) or 56.5%” [flaw-estimate-by]\n"
    ) in run("show", "italian-pow-mortality.79").out


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
    chapters = run("show", *ids, "-f", "markdown").out.split("\n\n\n")
    for (record, kind, _), text in zip(every, chapters, strict=True):
        assert text.splitlines()[2] == f"{kind} `{record}`"
        assert "\n## Citation\n" in text


def test_one_kind_has_one_shape(run: Run, every: list[tuple[str, str, str]]) -> None:
    shapes: dict[str, set[tuple[str, ...]]] = {}
    for each in run("show", *(record for record, _, _ in every), "-f", "json").json:
        shapes.setdefault(each["kind"], set()).add((*each, *each["fields"]))
    assert {kind: len(shape) for kind, shape in shapes.items()} == dict.fromkeys(shapes, 1)


def test_no_number_stands_without_its_author_or_that_there_is_none(
    run: Run, db: sqlite3.Connection
) -> None:
    columns = ("said_by", "reported_by", "attribution", "context_by", "stance")
    rows = db.execute(f"SELECT t.id, {', '.join(columns)} FROM figures AS t").fetchall()
    voices = {
        record: voice.said(voice.of(dict(zip(columns, row, strict=True)))) for record, *row in rows
    }
    ids = [record for (record,) in db.execute("SELECT record.id FROM record")]
    ends, heading = 0, ""
    for line in run("show", *ids).out.splitlines():
        heading = heading if line.startswith(" ") else line
        match = re.fullmatch(r"  .+ \[([^] ]+)\]", line)
        if match and match[1] in voices:
            ends += 1
            said = voices[match[1]]
            assert said in line or heading.endswith(f" (each {said})"), line
    assert ends > len(voices)


def test_an_event_has_all_that_is_tied_to_it(run: Run) -> None:
    katyn = one(run, "katyn-massacre")
    assert katyn["fields"]["date"] == "1940-04/1940-05"
    assert katyn["inferred"] == ["part_of"]
    assert katyn["editor"] == ["country_then", "country_now"]
    assert pick(katyn["figures"], "words", "counted", "said_by")[:3] == [
        ("over 20,000", "Polish citizens", None),
        ("nearly 22,000", "Polish intelligentsia", None),
        ("8,000", "Polish Army officers", None),
    ]
    assert pick(katyn["countries"], "roles", "id") == [(["perpetrator"], "soviet-union")]
    assert pick(katyn["organisations"], "roles", "id", "roles_inferred", "roles_said") == [
        (["victim"], "polish-citizens", [], []),
        (["victim"], "polish-officers", [], []),
        (["victim"], "polish-army", [], []),
        (["victim"], "polish-soldiers", [], []),
        (["perpetrator"], "nkvd", [], []),
        (["ordered"], "politburo", [], []),
    ]
    assert pick(katyn["places"], "id", "country_then", "country_now") == [
        ("katyn", ["Soviet Union"], ["Russia"])
    ]
    (baltic,) = one(run, "occupation-of-baltic-states")["places"]
    assert (baltic["id"], baltic["country_then"]) == (
        "baltic-states",
        ["Estonia", "Latvia", "Lithuania"],
    )
    assert pick(katyn["documents"], "roles", "id") == [(["basis"], "order-of-5-march-1940")]
    assert "katyn-motive" in [claim["id"] for claim in katyn["claims"]]
    assert pick(katyn["follows"], "id") == [("politburo-order-katyn",)]
    assert pick(one(run, "politburo-order-katyn")["followed_by"], "id", "said_by") == [
        ("katyn-massacre", None)
    ]
    assert pick(katyn["disagreements"], "id") == [("secret-orders",)]
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
        "the general consensus",
    }
    assert (
        "\n  381,000  German Armed Forces taken prisoner, died; of 3,350,000"
        " (german-pows-taken.soviet-sources); said by Soviet sources · After 1941 ¶7"
        " [german-pow-deaths.soviet-sources]\n"
    ) in run("show", "german-pow-deaths").out
    # What holds of the quantity is noted there, and not again with each of its figures.
    assert run("show", "german-pow-deaths").out.count("not to be added to them") == 1


def test_a_complete_breakdown_is_apart_from_the_other_parts(run: Run) -> None:
    dead = one(run, "grishchino-dead")
    assert pick(dead["breakdowns"], "id", "complete", "complete_inferred") == [
        ("grishchino-groups", True, True)
    ]
    assert "\n  complete (inferred)  The dead of Grishchino by group [grishchino-groups]\n" in (
        run("show", "grishchino-dead").out
    )
    assert "\n  Members  make up the whole (inferred)\n" in (run("show", "grishchino-groups").out)
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


def test_the_other_end_of_a_span_is_no_rival(run: Run) -> None:
    lower = one(run, "german-pow-deaths.350000")
    assert pick(lower["span"], "id") == [("german-pow-deaths.1200000",)]
    assert sorted(pick(lower["rivals"], "id")) == [
        ("german-pow-deaths.hebert",),
        ("german-pow-deaths.some-german-estimates",),
        ("german-pow-deaths.soviet-sources",),
    ]
    upper = one(run, "german-pow-deaths.1200000")
    assert pick(upper["same_number"], "id") == [("german-pow-deaths.hebert",)]
    hebert = one(run, "german-pow-deaths.hebert")
    assert pick(hebert["same_number"], "id") == [("german-pow-deaths.1200000",)]


def test_an_author_that_is_inferred_is_marked(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute(
            "UPDATE figures SET inferred = 'said_by; country' WHERE id = 'returnees-gulag.moore'"
        )
    connection.close()
    db = ("--db", str(copy))
    assert "; said by Moore (inferred) · Postwar ¶2 [returnees-gulag.moore]" in (
        run("show", "moore", *db).out
    )
    figure = run("show", "returnees-gulag.moore", *db).out
    assert "who says it: Moore (inferred) (“noted”)\n" in figure
    cited = run("cite", "returnees-gulag.moore", *db).out
    assert ", attributed to Moore (the name is inferred), in: Wikipedia" in cited
    told = run("cite", "returnees-gulag.moore", "--as", "sentence", *db).out
    assert told.startswith("Moore (inferred) noted that “only about 17%” of the returnees")


def test_a_figure_without_an_author_says_what_that_means(run: Run) -> None:
    for figure, said in {
        "litene-dead.200": "the article itself",
        "invasion-murdered.2500": "by whom not said; estimated (“is estimated”)",
        "italian-pow-mortality.79": "the name is missing; estimated (“estimate”)",
        "returnees-penal-battalions.moore": "unclear (after Moore)",
        "german-pow-deaths.hebert": "the general consensus, reported by Valerie Genevieve Hébert"
        " (“noted”)",
    }.items():
        assert f"who says it: {said}\n" in run("show", figure).out
    assert one(run, "litene-dead.200")["fields"]["said_by"] is None
    assert "who says it: the article itself\n" in run("show", "katyn-motive").out


def test_a_person_has_what_they_say_and_what_is_said_of_them(run: Run) -> None:
    edele = one(run, "Mark Edele")
    assert pick(edele["figures"], "words", "title") == [
        ("15%", "Death rate of German prisoners of war")
    ]
    assert {(claim["said_by"], claim["context_by"]) for claim in edele["claims"]} == {
        ("Mark Edele", None),
        (None, "Mark Edele"),
    }
    overmans = one(run, "rudiger-overmans")
    assert pick(overmans["organisations"], "roles", "id") == [(["member"], "some-scholars")]
    assert pick(overmans["claims"], "said_by", "id") == [
        ("some scholars", "mias-undocumented-dead")
    ]
    hebert = one(run, "valerie-hebert")
    assert pick(hebert["figures"], "words", "said_by", "reported_by")[-1] == (
        "3.15 million",
        "the general consensus",
        "Valerie Genevieve Hébert",
    )
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
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        "powcli: 'USSR' may mean several records: soviet-union, soviet-union-territory;"
        " try 'powcli show soviet-union' or 'powcli show soviet-union-territory'\n"
    )
    assert one(run, "Poland")["id"] == "poland"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("katyn-masacre", "'powcli {} katyn-massacre katyn-massacre'"),
        ("german-pow-deaths.herbert", "'powcli {} katyn-massacre german-pow-deaths.hebert'"),
        ("Staline", "joseph-stalin"),
        ("xyzzy", "try 'powcli search xyzzy'"),
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
    assert hint.format(command) in ran.err


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
    monkeypatch.setattr("powcli.screen.find", lambda: Screen(out, io.StringIO(), width, colour))
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
    assert set(ids) <= set(wrapped.split())


def test_colour_adds_ink_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for width in (60, 80, 120):
        plain = on_terminal(monkeypatch, width, False, "katyn-massacre")
        coloured = on_terminal(monkeypatch, width, True, "katyn-massacre")
        assert coloured.startswith("\x1b[1mKatyn\x1b[22m \x1b[1mmassacre\x1b[22m ")
        assert "\x1b[31m\x1b[1mContradictions\x1b[22m\x1b[39m" in coloured  # contradictions are red
        assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_control_characters_are_made_visible(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE event SET title = 'Ka\x1b[31mtyn' WHERE id = 'katyn-massacre'")
        connection.execute("UPDATE events SET summary = 'a\nb' WHERE id = 'katyn-massacre'")
    connection.close()
    out = run("show", "katyn-massacre", "--db", str(copy)).out
    assert "\x1b" not in out
    assert "\na\\nb\n" in out


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


@pytest.mark.parametrize(
    ("whose", "said", "bracket"),
    [
        (
            voice.Voice("person", "Mark Edele", None, None, "estimated"),
            "estimated by Mark Edele",
            None,
        ),
        (
            voice.Voice("collective", "some German estimates", None, None, "estimated"),
            "given by some German estimates",
            " (some German estimates)",
        ),
        (voice.Voice("article", None, None, None, "stated"), "said by the article itself", ""),
        (
            voice.Voice("unnamed", None, None, None, "stated"),
            "said, by whom not said",
            " (by whom not said)",
        ),
        (
            voice.Voice("missing", None, None, None, "estimated"),
            "estimated, the name is missing",
            " (estimated, the name is missing)",
        ),
        (
            voice.Voice("unclear", None, None, "Moore", "stated"),
            "said, unclear by whom (after Moore)",
            " (unclear (after Moore))",
        ),
        (
            voice.Voice(
                "collective", "the general consensus", "Valerie Genevieve Hébert", None, "stated"
            ),
            "said by the general consensus, reported by Valerie Genevieve Hébert",
            " (the general consensus, reported by Valerie Genevieve Hébert)",
        ),
    ],
)
def test_a_voice_is_part_of_a_sentence_or_stands_in_brackets(
    whose: voice.Voice, said: str, bracket: str | None
) -> None:
    assert voice.said(whose) == said
    assert voice.bracket(whose) == (f" ({said})" if bracket is None else bracket)
