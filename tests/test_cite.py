"""`cite`: what is recorded and no more, in styles that their readers can parse, or can print."""

import io
import json
import re
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string
from conftest import Run

from powcli import cli
from powcli.screen import Screen

pytestmark = pytest.mark.inside

TITLE = "Soviet atrocities committed against prisoners of war during World War II"
ADDRESS = (
    "https://en.wikipedia.org/wiki/"
    "Soviet_atrocities_committed_against_prisoners_of_war_during_World_War_II"
)
EDELE = "german-pow-mortality.edele"


def parsed(text: str) -> dict[str, dict[str, str]]:
    """Return the entries of a bibliography: their fields, by key."""
    library = parse_string(text)
    assert not library.failed_blocks
    assert len(library.blocks) == len(library.entries)
    return {
        entry.key: {field.key: str(field.value) for field in entry.fields}
        for entry in library.entries
    }


def items(text: str) -> dict[str, dict[str, Any]]:
    """Return the items of CSL-JSON, by id."""
    return {item["id"]: item for item in json.loads(text)}


def untagged(title: str) -> str:
    """Return the title of an item without the mark that keeps its capitals."""
    begin, end = '<span class="nocase">', "</span>"
    assert title.startswith(begin)
    assert title.endswith(end)
    return title[len(begin) : -len(end)]


def every(db: sqlite3.Connection) -> list[str]:
    return [record for (record,) in db.execute("SELECT record.id FROM record")]


def test_text_begins_with_what_it_is_cited_for_and_whose_that_is(run: Run) -> None:
    section = "section “After German invasion of the USSR (1941)”"
    assert run("cite", EDELE).out == (
        "“15%” (death rate of German prisoners of war; German soldiers in Soviet hands),"
        f" attributed to Mark Edele, in: Wikipedia contributors, “{TITLE}”, Wikipedia, {section},"
        f" paragraph 8. CC BY-SA 4.0. {ADDRESS}\n"
    )
    begun = {
        "german-pow-deaths.hebert": "“1.2 million” (German prisoners of war who died in Soviet"
        " custody), attributed to the general consensus, as reported by Valerie Genevieve Hébert,",
        "german-pow-deaths.350000": "“over 350,000” (German prisoners of war who died in Soviet"
        " custody), estimated, by whom not said,",
        "katyn-victims.22000": "“nearly 22,000” (the dead of the Katyn massacre; Polish"
        " intelligentsia), said by the article itself,",
        "italian-pow-mortality.79": "“79%” (death rate of Italian prisoners of war; Italian"
        " soldiers in Soviet hands), estimated, the name is missing,",
        "returnees-penal-battalions.moore": "“similar numbers” (returned Soviet prisoners in penal"
        " battalions), said, unclear by whom (after Moore),",
        "edele-slander": "Any claim of possible war crimes by the Red Army was dismissed in the"
        " Soviet Union as slander and enemy propaganda, attributed to Mark Edele,",
        "red-army-order-laws-of-war": "Red Army order on the norms of international law,"
        " attributed to Wehrmacht War Crimes Bureau,",
        "katyn-massacre": "Katyn massacre,",
        "joseph-stalin": "Joseph Stalin,",
    }
    for record, text in begun.items():
        assert run("cite", record).out.startswith(f"{text} in: Wikipedia contributors, “"), record


SAID = {
    "katyn-victims.22000": "The dead of the Katyn massacre, “nearly 22,000” (Polish intelligentsia):"
    " the article itself says it and names no author.",
    "flotilla-dead.18": "Prisoners from the Riverine Flotilla massacred, “18”:"
    " the article itself says it and names no author.",
    "szack-identified.18": "Identified victims of the executions after the Battle of Szack,"
    " “18” (victims): the article does not say by whom.",
    "italian-pow-mortality.79": "Death rate of Italian prisoners of war, “79%” (Italian soldiers in"
    " Soviet hands): the name is missing in the article.",
    "german-pow-deaths.hebert": "German prisoners of war who died in Soviet custody, “1.2 million”:"
    " attributed to the general consensus, as reported by Valerie Genevieve Hébert.",
    "german-pow-deaths.1200000": "German prisoners of war who died in Soviet custody, “1.2 million”:"
    " the article does not say by whom.",
    "returnees-penal-battalions.moore": "Returned Soviet prisoners in penal battalions, “similar"
    " numbers”: the article does not make clear who says it (it stands after Moore).",
    "edele-slander": "Any claim of possible war crimes by the Red Army was dismissed in the Soviet"
    " Union as slander and enemy propaganda: attributed to Mark Edele.",
    "katyn-motive": "The purpose of the Katyn massacre was to deprive a possible future Polish"
    " military of a large part of its talent and to lessen future opposition to Soviet rule:"
    " the article itself says it and names no author.",
    "grishchino-cellar-killings": "Killings in the cellar of the railway station: the article does"
    " not make clear who says it (it stands after Wehrmacht War Crimes Bureau).",
    "red-army-order-laws-of-war": "Red Army order on the norms of international law: attributed to"
    " Wehrmacht War Crimes Bureau.",
}


@pytest.mark.parametrize("record", SAID)
def test_a_statement_is_told_apart_and_has_its_author_or_why_there_is_none_where_a_machine_reads(
    run: Run, record: str
) -> None:
    said = SAID[record]
    _, _, whose = said.rpartition(": ")
    note = f"Licence: CC BY-SA 4.0. {whose[0].upper()}{whose[1:]}"
    (entry,) = parsed(run("cite", record, "--as", "bibtex").out).values()
    (item,) = items(run("cite", record, "--as", "csl-json").out).values()
    assert entry["note"] == item["note"] == note
    wiki = said.rstrip(".").replace("“", '"').replace("”", '"')
    assert run("cite", record, "--as", "wikipedia").out.endswith(f" ({wiki})}}}}\n")


@pytest.mark.parametrize(
    "record",
    ["katyn-massacre", "grishchino-groups", "katyn", "german-mortality"],
)
def test_what_states_nothing_of_its_own_has_no_author(run: Run, record: str) -> None:
    title = run("show", record, "-f", "json").json[0]["title"]
    assert run("cite", record).out.startswith(f"{title}, in: Wikipedia contributors, ")
    (entry,) = parsed(run("cite", record, "--as", "bibtex").out).values()
    assert entry["note"] == "Licence: CC BY-SA 4.0."
    assert entry["title"].endswith(f": {title}}}")


PARTS = {
    "katyn-victims.22000": (
        "Section “Poland”, paragraph 4: “nearly 22,000” (the dead of the Katyn massacre; Polish"
        " intelligentsia), said by the article itself",
        "#Poland",
    ),
    EDELE: (
        "Section “After German invasion of the USSR (1941)”, paragraph 8: “15%” (death rate of"
        " German prisoners of war; German soldiers in Soviet hands), attributed to Mark Edele",
        "#After_German_invasion_of_the_USSR_(1941)",
    ),
    "grishchino-dead.596": (
        "Introduction (lead), paragraph 2: “596” (the dead of the massacre of Grishchino; Axis"
        " POWs and civilians), said by the article itself",
        "",
    ),
    "edele-slander": (
        "Section “Historiography”, paragraph 1: Any claim of possible war crimes by the Red Army"
        " was dismissed in the Soviet Union as slander and enemy propaganda, attributed to Mark"
        " Edele",
        "#Historiography",
    ),
    "katyn-massacre": (
        "Introduction (lead), paragraph 2; section “Poland”, paragraphs 4 and 5; section “After"
        " German invasion of the USSR (1941)”, paragraph 4: Katyn massacre",
        "",
    ),
    "passage-poland-2": ("Section “Poland”, paragraph 2", "#Poland"),
}


@pytest.mark.parametrize("record", PARTS)
def test_the_title_is_the_section_with_what_is_cited_and_the_address_leads_there(
    run: Run, record: str
) -> None:
    title, anchor = PARTS[record]
    (entry,) = parsed(run("cite", record, "--as", "bibtex").out).values()
    (item,) = items(run("cite", record, "--as", "csl-json").out).values()
    assert entry["title"] == f"{{{title}}}".replace("%", r"\%")
    assert untagged(item["title"]) == title
    assert entry["url"] == item["URL"] == f"{ADDRESS}{anchor}"
    assert f" |url={ADDRESS}{anchor} |" in run("cite", record, "--as", "wikipedia").out
    for style in ("bibtex", "csl-json", "wikipedia"):
        out = run("cite", record, "--as", style, "--revision", "12").out
        page = ADDRESS.rpartition("/")[2]
        assert f"https://en.wikipedia.org/w/index.php?title={page}&oldid=12{anchor}" in out


def test_no_two_statements_are_cited_in_the_same_words(run: Run) -> None:
    ids = [
        row["id"]
        for listing in ("figures", "claims")
        for row in run(listing, "-f", "csv", "-c", "id").rows
    ]
    for style in ("text", "wikipedia"):
        rows = run("cite", *ids, "--as", style, "-f", "csv").rows
        assert len({row["citation"] for row in rows}) == len(ids) > 150
    entries = parsed(run("cite", *ids, "--as", "bibtex").out).values()
    assert len({entry["title"] for entry in entries}) == len(ids)
    every_item = items(run("cite", *ids, "--as", "csl-json").out).values()
    assert len({item["title"] for item in every_item}) == len(ids)


def test_several_passages_are_told_together(run: Run) -> None:
    assert (
        " lead, paragraph 2; section “Poland”, paragraphs 4 and 5;"
        " section “After German invasion of the USSR (1941)”, paragraph 4. "
    ) in run("cite", "katyn-massacre").out
    assert " section “Poland”, paragraph 2. " in run("cite", "passage-poland-2").out
    assert " lead, paragraph 2. " in run("cite", "grishchino-groups").out


def test_revision_and_day_stand_there_only_when_given(run: Run) -> None:
    for style in ("text", "bibtex", "csl-json", "wikipedia"):
        out = run("cite", EDELE, "--as", style).out.lower()
        assert not re.search(r"revision|oldid|access|urldate|retrieved|year|\b20\d\d\b", out)
        given = run(
            "cite", EDELE, "--as", style, "--revision", "1234567", "--accessed", "2026-01-31"
        )
        assert ("revision 1234567" in given.out.lower()) == (style != "wikipedia")
        assert "&oldid=1234567" in given.out
        assert ("[2026, 1, 31]" if style == "csl-json" else "2026-01-31") in given.out


@pytest.mark.parametrize(
    ("option", "word"),
    [
        *(("--accessed", day) for day in ("", "2026", "2026-01", "2026-02-30", "31 January")),
        *(("--accessed", day) for day in ("20260131", "2026-1-31", "2026-W05-6", "today")),
        *(("--revision", number) for number in ("", "abc", "-1", "0", "12a", "١٢")),
        ("--as", "apa"),
        ("--format", "png"),
        ("--output", "refs.xyz"),
    ],
)
def test_a_bad_value_is_one_sentence_and_exit_2(run: Run, option: str, word: str) -> None:
    ran = run("cite", EDELE, option, word)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_bibtex_is_read_by_a_parser(run: Run) -> None:
    out = run("cite", EDELE, "katyn-motive", "--as", "bibtex", "--accessed", "2026-01-31").out
    entries = parsed(out)
    assert list(entries) == [EDELE, "katyn-motive"]
    assert entries[EDELE] == {
        "author": "{Wikipedia contributors}",
        "title": "{Section “After German invasion of the USSR (1941)”, paragraph 8: “15\\%” (death"
        " rate of German prisoners of war; German soldiers in Soviet hands), attributed to Mark"
        " Edele}",
        "booktitle": f"{{{TITLE}}}",
        "publisher": "Wikipedia",
        "note": "Licence: CC BY-SA 4.0. Attributed to Mark Edele.",
        "url": f"{ADDRESS}#After_German_invasion_of_the_USSR_(1941)",
        "urldate": "2026-01-31",
    }


def test_csl_json_is_an_array_of_items(run: Run) -> None:
    out = run(
        *("cite", EDELE, "katyn-motive", "--as", "csl-json"),
        *("--accessed", "2026-01-31", "--revision", "12"),
    ).out
    assert out.startswith("[\n{")
    assert out.endswith("}\n]\n")
    assert list(items(out)) == [EDELE, "katyn-motive"]
    assert items(out)[EDELE] == {
        "id": EDELE,
        "type": "chapter",
        "title": '<span class="nocase">Section “After German invasion of the USSR (1941)”,'
        " paragraph 8: “15%” (death rate of German prisoners of war; German soldiers in Soviet"
        " hands), attributed to Mark Edele</span>",
        "container-title": TITLE,
        "author": [{"literal": "Wikipedia contributors"}],
        "publisher": "Wikipedia",
        "URL": "https://en.wikipedia.org/w/index.php?title=Soviet_atrocities_committed_against"
        "_prisoners_of_war_during_World_War_II&oldid=12#After_German_invasion_of_the_USSR_(1941)",
        "accessed": {"date-parts": [[2026, 1, 31]]},
        "note": "Revision 12. Licence: CC BY-SA 4.0. Attributed to Mark Edele.",
    }


@pytest.mark.parametrize("file", ["refs.bib", "refs.json"])
def test_two_numbers_of_one_section_are_two_references_once_they_are_printed(
    run: Run, tmp_path: Path, file: str
) -> None:
    if not shutil.which("pandoc"):
        pytest.skip("pandoc is not installed")
    style = {"refs.bib": "bibtex", "refs.json": "csl-json"}[file]
    cited = ("katyn-victims.22000", EDELE, "german-pow-mortality.ferguson", "grishchino-dead.596")
    target = str(tmp_path / file)
    assert run("cite", *cited, "--as", style, "--accessed", "2026-01-31", "-o", target).code == 0
    printed = subprocess.run(
        ["pandoc", "--citeproc", f"--bibliography={target}", "-t", "plain", "--wrap=none"],
        input='---\nnocite: "@*"\n...\n',
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    assert printed.stderr == ""
    section = "Section ‘After German invasion of the USSR (1941),’ paragraph 8"
    rate = "(death rate of German prisoners of war; German soldiers in Soviet hands)"
    anchor = "#After_German_invasion_of_the_USSR_(1941)"
    expected = [
        (
            "Introduction (lead), paragraph 2: ‘596’ (the dead of the massacre of Grishchino;"
            " Axis POWs and civilians), said by the article itself",
            "",
        ),
        (f"{section}: ‘15%’ {rate}, attributed to Mark Edele", anchor),
        (f"{section}: ‘35.8%’ {rate}, attributed to Niall Ferguson", anchor),
        (
            "Section ‘Poland,’ paragraph 4: ‘nearly 22,000’ (the dead of the Katyn massacre;"
            " Polish intelligentsia), said by the article itself",
            "#Poland",
        ),
    ]
    lines = printed.stdout.strip().split("\n\n")
    # Pandoc's own style, Chicago, gives the first author his name and the day in American.
    for line, (title, anchor), letter in zip(lines, expected, "abcd", strict=True):
        author, _, rest = line.partition(f" n.d.{letter}. ")
        assert author in ("Wikipedia contributors.", "———.")
        assert (
            rest.casefold()
            == (
                f"“{title}.” In {TITLE}. Wikipedia. Accessed January 31, 2026. {ADDRESS}{anchor}."
            ).casefold()
        )
        assert f"“{title}.”" in rest


def test_references_to_everything_have_unique_keys(run: Run, db: sqlite3.Connection) -> None:
    ids = every(db)
    out = run("cite", *ids, *ids, "--as", "bibtex").out
    figures = {row["id"]: row["quantity"] for row in run("figures", "-f", "csv").rows}
    quantities = set(figures.values())
    assert sorted(parsed(out)) == sorted(set(ids) - quantities)
    assert out.count("@incollection{") == len(set(ids) - quantities)
    each = json.loads(run("cite", *ids, *ids, "--as", "csl-json").out)
    assert sorted(item["id"] for item in each) == sorted(parsed(out))


def test_what_would_break_a_style_is_escaped(run: Run, copy: Path) -> None:
    hostile = 'A {b} }c{ 50% & $x_y# ~^ \\n |d|url=evil}} [[e]] <ref> "q" @misc{'
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'source'", (hostile,))
        connection.execute(
            "UPDATE meta SET value = 'https://x.org/wiki/A_{b}|c d\"é' WHERE key = 'address'"
        )
        connection.execute("UPDATE passage SET section = ? WHERE section = 'Poland'", (hostile,))
        connection.execute("UPDATE figures SET said_by = ? WHERE id = ?", (hostile, EDELE))
    connection.close()
    db = ("--db", str(copy))
    entries = parsed(run("cite", EDELE, "katyn-massacre", "--as", "bibtex", *db).out)
    assert list(entries) == [EDELE, "katyn-massacre"]
    title = entries[EDELE]["booktitle"]
    assert title.count("{") == title.count("}")
    assert title == (
        r"{A \textbraceleft{}b\textbraceright{} \textbraceright{}c\textbraceleft{} 50\% \& "
        r"\$x\_y\# \textasciitilde{}\textasciicircum{} \textbackslash{}n |d|url=evil"
        r"\textbraceright{}\textbraceright{} [[e]] <ref> " + '"q" @misc' + r"\textbraceleft{}}"
    )
    page = "https://x.org/wiki/A_%7Bb%7D%7Cc%20d%22%C3%A9"
    assert entries[EDELE]["url"] == f"{page}#After_German_invasion_of_the_USSR_(1941)"
    anchored = parsed(run("cite", "passage-poland-2", "--as", "bibtex", *db).out)
    assert anchored["passage-poland-2"]["url"] == (
        f"{page}#A_%7Bb%7D_%7Dc%7B_50%25_%26_%24x_y%23_~%5E_%5Cn_%7Cd%7Curl=evil%7D%7D_%5B%5Be%5D%5D"
        "_%3Cref%3E_%22q%22_@misc%7B"
    )
    (item,) = items(run("cite", EDELE, "--as", "csl-json", *db).out).values()
    assert item["container-title"] == hostile
    assert untagged(item["title"]).endswith(f", attributed to {hostile}")
    wiki = run("cite", EDELE, "--as", "wikipedia", *db).out
    assert wiki.count("{{") == wiki.count("}}") == 1
    assert wiki.count("|") == 5
    assert "[[" not in wiki
    assert "<ref>" not in wiki
    assert "~" not in wiki


def test_wikipedia_is_a_template_with_the_place_in_the_article(run: Run) -> None:
    out = run("cite", "katyn-victims.22000", "--as", "wikipedia", "--accessed", "2026-01-31").out
    assert out == (
        f"{{{{cite encyclopedia |author=((Wikipedia contributors)) |title={TITLE}"
        f' |encyclopedia=Wikipedia |url={ADDRESS}#Poland |at=Section "Poland", paragraph 4 (The dead of the Katyn massacre,'
        ' "nearly 22,000" (Polish intelligentsia): the article itself says it and names no author)'
        " |access-date=2026-01-31}}\n"
    )
    said = run("cite", EDELE, "--as", "wikipedia").out
    assert said.endswith(
        ' paragraph 8 (Death rate of German prisoners of war, "15%" (German soldiers in Soviet'
        " hands): attributed to Mark Edele)}}\n"
    )


def test_rows_have_the_parts_and_the_citation(run: Run) -> None:
    (row,) = run("cite", EDELE, "--as", "bibtex", "-f", "json").json
    citation = row.pop("citation")
    assert list(parsed(citation)) == [EDELE]
    assert row == {
        "id": EDELE,
        "kind": "figure",
        "said_by": "Mark Edele",
        "attribution": "person",
        "section": ["After German invasion of the USSR (1941)"],
        "paragraph": [8],
        "source": TITLE,
        "address": ADDRESS,
        "revision": None,
        "accessed": None,
        "licence": "CC BY-SA 4.0",
    }
    assert len(run("cite", EDELE, "latvia", "-f", "csv").rows) == 2


def test_a_bib_file_is_bibtex(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    ran = run("cite", EDELE, "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    assert target.read_text() == run("cite", EDELE, "--as", "bibtex").out
    assert run("cite", EDELE, "-f", "bibtex").out == target.read_text()
    assert run("cite", EDELE, "-f", "bibtex", "--as", "bibtex").out == target.read_text()
    text = tmp_path / "refs.txt"
    assert run("cite", EDELE, "-o", str(text)).code == 0
    assert text.read_text() == run("cite", EDELE).out


def test_csl_json_is_written_wherever_json_is_asked_for(run: Run, tmp_path: Path) -> None:
    out = run("cite", EDELE, "katyn-motive", "--as", "csl-json").out
    for name in ("refs.json", "refs.txt"):
        ran = run("cite", EDELE, "katyn-motive", "--as", "csl-json", "-o", str(tmp_path / name))
        assert (ran.code, ran.out) == (0, "")
        assert (tmp_path / name).read_text() == out
    for given in ("-f csl-json", "-f csl", "--as csl-json -f json", "--as csl-json -f csl-json"):
        assert run("cite", EDELE, "katyn-motive", *given.split()).out == out
    rows = run("cite", EDELE, "katyn-motive", "--as", "csl-json", "-f", "jsonl").out.splitlines()
    assert [json.loads(json.loads(row)["citation"]) for row in rows] == json.loads(out)
    assert "citation" in run("cite", EDELE, "-f", "json").json[0], "rows, where no style asks"


@pytest.mark.parametrize("style", ["text", "bibtex", "wikipedia"])
def test_what_is_no_csl_json_is_not_written_as_it(run: Run, style: str) -> None:
    ran = run("cite", EDELE, "--as", style, "-f", "csl-json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"powcli: --as {style} is not csl-json; leave it out, or name a file of text\n"
    )


def test_what_is_no_bibtex_goes_into_no_bib_file(run: Run, tmp_path: Path) -> None:
    ran = run("cite", EDELE, "--as", "wikipedia", "-o", str(tmp_path / "refs.bib"))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "powcli: --as wikipedia is not BibTeX; leave it out, or name a file of text\n"
    )
    assert not list(tmp_path.iterdir())


def test_bibtex_is_of_cite_alone_and_the_others_say_so(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    assert run("events", "-o", str(target)) == (
        2,
        "",
        f"powcli: --output '{target}' is for 'powcli cite' alone; try 'powcli events -o"
        f" {target.with_suffix('.csv')}' or 'powcli events -o {target.with_suffix('.md')}'\n",
    )
    for command in ("events", "search katyn", "show katyn"):
        ran = run(*command.split(), "-f", "BibTeX")
        name = command.split()[0]
        assert ran == (2, "", f"powcli: {name} does not write bibtex; 'powcli cite' does\n")
    assert not list(tmp_path.iterdir())


def test_an_article_that_is_not_named_is_no_article_to_cite(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM meta WHERE key = 'source'")
    connection.close()
    ran = run("cite", EDELE, "--db", str(copy))
    assert (ran.code, ran.out) == (4, "")


def test_on_a_terminal_a_citation_breaks_between_words(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr("powcli.screen.find", lambda: Screen(out, io.StringIO(), 80))
    assert cli.main(["cite", "katyn-massacre"]) == 0
    lines = out.getvalue().splitlines()
    assert all(len(line) <= 80 or line.strip().startswith("https://") for line in lines)
    assert len([line for line in lines if "https://" in line]) == 1
    joined = " ".join(line.strip() for line in lines)
    out.truncate(0)
    out.seek(0)
    monkeypatch.setattr("powcli.screen.find", lambda: Screen(out, io.StringIO()))
    assert cli.main(["cite", "katyn-massacre"]) == 0
    assert out.getvalue() == f"{joined}\n"


def test_a_quantity_is_cited_with_each_of_its_rivals_in_every_form(run: Run) -> None:
    figures = run("figures", "--quantity", "german-pow-deaths", "-f", "json").json
    for style in ("text", "sentence", "bibtex", "csl-json", "wikipedia", "talk"):
        for form in ("csv", "jsonl"):
            ran = run("cite", "german-pow-deaths", "--as", style, "-f", form)
            rows = ran.rows if form == "csv" else [json.loads(row) for row in ran.out.splitlines()]
            assert {row["id"] for row in rows} == {figure["id"] for figure in figures}
            assert {row["kind"] for row in rows} == {"figure"}
            assert "rivals" not in ran.err
    told = run("cite", "german-pow-deaths").out.splitlines()
    assert [line.partition("”")[0] for line in told] == [
        "“over 350,000",
        "“381,000",
        "“as high as one million",
        "“1.2 million",
        "“1.2 million",
    ]
    both = run("cite", "german-pow-deaths", "german-pow-deaths.hebert", "-f", "csv").rows
    assert len(both) == len(figures)


def test_a_quantity_without_a_figure_is_cited_by_its_title(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM figures WHERE quantity = 'riga-dead'")
    connection.close()
    ran = run("cite", "riga-dead", "--db", str(copy))
    assert ran.out.startswith("Latvian officers shot in Riga, in: Wikipedia contributors, ")
    assert run("cite", "riga-dead", "--as", "sentence", "--db", str(copy)).code == 2


def test_that_a_number_has_rivals_is_said_once_a_quantity(run: Run) -> None:
    said = "powcli: {} rival{}: powcli compare {}\n"
    assert run("cite", "german-pow-deaths.hebert").err == said.format(4, "s", "german-pow-deaths")
    both = run("cite", "german-pow-deaths.hebert", "german-pow-deaths.soviet-sources", "-f", "csv")
    assert both.err == said.format(4, "s", "german-pow-deaths")
    assert run("cite", "katyn-victims.22000").err == said.format(1, "", "katyn-victims")
    end = run("cite", "german-pow-deaths.350000").err
    assert end == said.format(3, "s", "german-pow-deaths"), "the other end of a span is no rival"
    assert run("cite", "japanese-internees.900000", "litene-dead.200").err == ""


MISSING = {
    (): "without day of access and revision: open the page, then add --accessed 2026-01-31"
    " --revision N (the number after oldid= under “View history”)",
    ("--accessed", "2026-01-31"): "without revision: open the page, then add --revision N (the"
    " number after oldid= under “View history”)",
    ("--revision", "12"): "without day of access: open the page, then add --accessed 2026-01-31",
    ("--revision", "12", "--accessed", "2026-01-31"): "",
}


@pytest.mark.parametrize("given", MISSING)
def test_a_person_is_told_once_what_the_citations_lack_and_a_script_is_not(
    run: Run, given: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ["cite", "katyn-massacre", "riga", *given]
    for style in ("text", "sentence", "bibtex", "csl-json", "wikipedia", "talk"):
        records = ["cite", "edele-slander", "riga-dead"] if style == "sentence" else asked[:3]
        assert run(*records, "--as", style, *given).err == ""
        err = io.StringIO()
        screen = Screen(io.StringIO(), err, None, notice_width=400)
        with monkeypatch.context() as patched:
            patched.setattr("powcli.screen.find", lambda screen=screen: screen)
            assert cli.main([*records, "--as", style, *given]) == 0
        said = MISSING[given] if style != "talk" else ""
        text = err.getvalue().replace("\x1b[2m", "").replace("\x1b[0m", "")
        assert text == (f"powcli: {said}\n" if said else "")


def test_a_talk_page_links_the_passage(run: Run) -> None:
    assert run("cite", "katyn-victims.22000", "--as", "talk").out == (
        f"[[{TITLE}#Poland|Poland]], paragraph 4\n"
    )
    assert run("cite", "grishchino-dead.596", "--as", "talk").out == (
        f"[[{TITLE}]], lead, paragraph 2\n"
    )


def test_on_a_terminal_the_number_stands_out_and_the_address_is_a_link(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = io.StringIO()
    screen = Screen(out, io.StringIO(), 80, colour=True, links=True)
    monkeypatch.setattr("powcli.screen.find", lambda: screen)
    assert cli.main(["cite", "german-pow-deaths.hebert"]) == 0
    text = out.getvalue()
    assert text.startswith("\x1b[1m“1.2\x1b[22m \x1b[1mmillion”\x1b[22m (German")
    assert "\x1b[2mBY-SA\x1b[22m" in text
    assert f";{ADDRESS}\x1b\\{ADDRESS}\x1b]8;;\x1b\\\n" in text


SENTENCES = {
    "german-pow-deaths.hebert": "Valerie Genevieve Hébert noted as the general consensus that of"
    " “3.15 million” German prisoners of war taken by the Soviet Union, “1.2 million” died in"
    " Soviet custody",
    "german-pow-deaths.soviet-sources": "According to Soviet sources, of “3,350,000” German Armed"
    " Forces taken prisoner, “381,000” died in Soviet custody",
    "german-pow-deaths.350000": "It is estimated, by whom is not said, that at the lower end"
    " “over 350,000” German prisoners of war died in Soviet custody",
    "italian-pow-mortality.79": "It is estimated, by a source whose name is missing in the"
    " article, that the death rate of Italian soldiers in Soviet hands was “79%”",
    "returnees-gulag.moore": "Moore noted that “only about 17%” of the returnees (Soviet prisoners"
    " returned from German captivity, inferred) were sent to the Gulag",
    "szack-identified.18": "Of the execution of Polish officers after the Battle of Szack, on or"
    " after 28 September 1939 (inferred; printed “After … the battle of Szack on September 28”),"
    " “18” victims were identified, by whom is not said",
    "feodosia-dead.vague": "Of the massacre of Feodosia, between 29 December 1941 and the end of"
    " 1942 (inferred; printed “after … December 29, 1941”), it was learned, by whom is not said,"
    " that “every wounded soldier” was massacred, of “160” wounded soldiers left behind at"
    " Feodosia, in military hospitals (said by the article itself)",
    "politburo-order-victims.20000": "On 5 March 1940, the Soviet Politburo ordered that “over"
    " twenty thousand” Poles called “nationalists and counterrevolutionaries” be executed",
    "katyn-motive": "The purpose of the Katyn massacre was to deprive a possible future Polish"
    " military of a large part of its talent and to lessen future opposition to Soviet rule, says"
    " the article itself",
    "denial-in-russia": "In modern Russia it is still not uncommon to deny that such crimes"
    " occurred, it is stated, by whom is unclear (it stands after Mark Edele)",
}


@pytest.mark.parametrize("record", SENTENCES)
def test_a_sentence_says_whose_it_is_what_and_where(run: Run, record: str) -> None:
    (row,) = run("cite", record, "--as", "sentence", "-f", "json").json
    assert row["citation"].startswith(f"{SENTENCES[record]} (Wikipedia, “{TITLE}”, ")
    assert row["citation"].endswith(f", paragraph {row['paragraph'][-1]}).")
    given = run("cite", record, "--as", "sentence", "--revision", "12", "--accessed", "2026-01-31")
    assert given.out.endswith(", revision 12, accessed 2026-01-31).\n")


STRENGTH = {
    "estimated": ("estimated", "estimates"),
    "assumed": ("assumed",),
    "believed": ("believed", "believe", "considered"),
    "claimed": ("claimed",),
    "accused": ("accusation",),
    "described": ("described", "declared"),
    "argued": ("argued", "attributed"),
    "urged": ("urged",),
    "ordered": ("ordered",),
    "found": ("found", "learned", "identified"),
    "stated": ("says", "stated", "noted", "said", "mentions", "announced", "according", "given"),
}
ABSENT = {
    "unnamed": "by whom is not said",
    "missing": "name is missing",
    "unclear": "by whom is unclear",
    "article": "article itself",
}


@pytest.mark.parametrize("listing", ["figures", "claims"])
def test_every_statement_has_a_sentence_with_its_words_author_stance_and_place(
    run: Run, listing: str
) -> None:
    rows = run(listing, "-f", "json").json
    ids = [row["id"] for row in rows]
    cited = run("cite", *ids, "--as", "sentence", "-f", "json").json
    assert [row["id"] for row in cited] == ids
    for row, told in zip(rows, (each["citation"] for each in cited), strict=True):
        sentence = told.partition(" (Wikipedia, “")[0]
        said = told.partition("Wikipedia, “")[0].casefold()
        if listing == "figures":
            assert f"“{row['words']}”" in sentence, told
            assert sentence[0].isupper()
            assert not re.search(r"None|  | ,|\(\)|“”", sentence), told
        else:
            assert row["claim"].rstrip(".") in told
        authors = [row[name] for name in ("said_by", "reported_by") if row[name]]
        assert all(author.casefold() in said for author in authors), told
        if row["context_by"]:
            assert row["context_by"].casefold() in said
        if not row["said_by"]:
            assert ABSENT[row["attribution"]] in said, told
        verbs = (*STRENGTH[row["stance"]], *filter(None, [row["verb"]]))
        assert any(verb in said for verb in verbs), told
        if listing == "figures" and row["stance"] != "ordered":
            others = {"claimed", "accused", "proved", "confirmed", "admitted", "revealed"}
            assert not others & set(said.split()), told
        for section, paragraph in zip(row["section"], row["paragraph"], strict=True):
            assert ("lead" if section == "Lead" else f"section “{section}”") in told
            assert re.search(rf"paragraphs? [\d, and]*\b{paragraph}\b", told), told
        assert ("date" in row["inferred"]) <= ("inferred" in told), told


@pytest.mark.parametrize("record", ["katyn-massacre", "joseph-stalin", "german-deaths", "katyn"])
def test_what_states_nothing_has_no_sentence_and_names_what_has(run: Run, record: str) -> None:
    ran = run("cite", record, "--as", "sentence")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(
        "powcli: --as sentence says a quantity, a figure or a claim, and"
        f" '{record}' is of kind {run('cite', record, '-f', 'json').json[0]['kind']}; try 'powcli"
    )


HOSTILE = "a\x1b[31m “b” (c\n\u202e){}"


@pytest.mark.parametrize("value", [HOSTILE, "", None, 7])
def test_no_value_of_any_column_breaks_a_sentence(run: Run, copy: Path, value: object) -> None:
    columns = [name for name in run("figures", "-f", "json").json[0] if name not in ("id", "base")]
    record = "returnees-gulag.moore"
    for column in columns:
        with sqlite3.connect(copy) as connection:
            (before,) = connection.execute(
                f'SELECT "{column}" FROM figures WHERE id = ?', (record,)
            ).fetchone()
            connection.execute(f'UPDATE figures SET "{column}" = ? WHERE id = ?', (value, record))
        connection.close()
        ran = run("cite", record, "--as", "sentence", "--db", str(copy))
        if column != "quantity":
            assert ran.code == 0, (column, ran.err)
            assert ran.out.count("\n") == 1
            assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", ran.out), column
        else:
            assert ran.code in (0, 4)
        with sqlite3.connect(copy) as connection:
            connection.execute(f'UPDATE figures SET "{column}" = ? WHERE id = ?', (before, record))
        connection.close()


def test_a_base_that_is_not_there_or_leads_back_is_left_out_or_told_once(
    run: Run, copy: Path
) -> None:
    record = "german-pow-deaths.hebert"
    for base in ("no-such-figure", record):
        with sqlite3.connect(copy) as connection:
            connection.execute("UPDATE figures SET base = ? WHERE id = ?", (base, record))
        connection.close()
        ran = run("cite", record, "--as", "sentence", "--db", str(copy))
        assert ran.code in (0, 4)
        assert ran.out.count("\n") == (ran.code == 0)
