"""`cite`: what is recorded and no more, in three styles that their readers can parse."""

import io
import re
import sqlite3
from pathlib import Path

import pytest
from bibtexparser.entrypoint import parse_string
from conftest import Run

from powcli import cli
from powcli.screen import Screen

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


def every(db: sqlite3.Connection) -> list[str]:
    return [record for (record,) in db.execute("SELECT record.id FROM record")]


def test_text_names_the_article_the_passage_and_the_author(run: Run) -> None:
    assert run("cite", EDELE).out == (
        f"Wikipedia contributors. “{TITLE}”. Wikipedia."
        " Section “After German invasion of the USSR (1941)”, paragraph 8."
        f" {ADDRESS} Licence: CC BY-SA 4.0. Death rate of German prisoners of war, “15%” (German"
        " soldiers in Soviet hands): attributed to Mark Edele.\n"
    )


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
def test_a_statement_is_told_apart_and_has_its_author_or_why_there_is_none_in_every_style(
    run: Run, record: str
) -> None:
    said = SAID[record]
    assert run("cite", record).out.endswith(f" Licence: CC BY-SA 4.0. {said}\n")
    (entry,) = parsed(run("cite", record, "--as", "bibtex").out).values()
    tex = said.replace("%", r"\%")
    assert entry["note"].endswith(f" Licence: CC BY-SA 4.0. {tex}")
    wiki = said.rstrip(".").replace("“", '"').replace("”", '"')
    assert run("cite", record, "--as", "wikipedia").out.endswith(f" ({wiki})}}}}\n")


@pytest.mark.parametrize(
    "record",
    ["katyn-massacre", "german-pow-deaths", "grishchino-groups", "katyn", "german-mortality"],
)
def test_what_states_nothing_of_its_own_has_no_author(run: Run, record: str) -> None:
    assert run("cite", record).out.endswith(" Licence: CC BY-SA 4.0.\n")


def test_no_two_statements_are_cited_in_the_same_words(run: Run) -> None:
    ids = [
        row["id"]
        for listing in ("figures", "claims")
        for row in run(listing, "-f", "csv", "-c", "id").rows
    ]
    for style in ("text", "wikipedia"):
        rows = run("cite", *ids, "--as", style, "-f", "csv").rows
        assert len({row["citation"] for row in rows}) == len(ids) > 150


def test_several_passages_are_told_together(run: Run) -> None:
    assert (
        " Lead, paragraph 2; section “Poland”, paragraphs 4 and 5;"
        " section “After German invasion of the USSR (1941)”, paragraph 4. "
    ) in run("cite", "katyn-massacre").out
    assert " Section “Poland”, paragraph 2. " in run("cite", "passage-poland-2").out
    assert " Lead, paragraph 2. " in run("cite", "grishchino-groups").out


def test_revision_and_day_stand_there_only_when_given(run: Run) -> None:
    for style in ("text", "bibtex", "wikipedia"):
        out = run("cite", EDELE, "--as", style).out.lower()
        assert not re.search(r"revision|oldid|access|urldate|retrieved|year|\b20\d\d\b", out)
        given = run(
            "cite", EDELE, "--as", style, "--revision", "1234567", "--accessed", "2026-01-31"
        )
        assert ("Revision 1234567" in given.out) == (style != "wikipedia")
        assert "&oldid=1234567" in given.out
        assert "2026-01-31" in given.out


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
        "title": f"{{{TITLE}}}",
        "howpublished": "Wikipedia",
        "note": "Section “After German invasion of the USSR (1941)”, paragraph 8."
        r" Licence: CC BY-SA 4.0. Death rate of German prisoners of war, “15\%” (German soldiers"
        " in Soviet hands): attributed to Mark Edele.",
        "url": ADDRESS,
        "urldate": "2026-01-31",
    }


def test_bibtex_of_everything_has_unique_keys(run: Run, db: sqlite3.Connection) -> None:
    ids = every(db)
    out = run("cite", *ids, *ids, "--as", "bibtex").out
    assert list(parsed(out)) == ids
    assert out.count("@misc{") == len(ids)


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
    title = entries[EDELE]["title"]
    assert title.count("{") == title.count("}")
    assert title == (
        r"{A \textbraceleft{}b\textbraceright{} \textbraceright{}c\textbraceleft{} 50\% \& "
        r"\$x\_y\# \textasciitilde{}\textasciicircum{} \textbackslash{}n |d|url=evil"
        r"\textbraceright{}\textbraceright{} [[e]] <ref> " + '"q" @misc' + r"\textbraceleft{}}"
    )
    assert entries[EDELE]["url"] == "https://x.org/wiki/A_%7Bb%7D%7Cc%20d%22%C3%A9"
    wiki = run("cite", EDELE, "--as", "wikipedia", *db).out
    assert wiki.count("{{") == wiki.count("}}") == 1
    assert wiki.count("|") == 5
    assert "[[" not in wiki
    assert "<ref>" not in wiki
    assert "~" not in wiki


def test_wikipedia_is_a_template_with_the_place_in_the_article(run: Run) -> None:
    out = run("cite", "katyn-victims.22000", "--as", "wikipedia", "--accessed", "2026-01-31").out
    assert out == (
        f"{{{{cite web |author=((Wikipedia contributors)) |title={TITLE} |website=Wikipedia"
        f' |url={ADDRESS} |at=Section "Poland", paragraph 4 (The dead of the Katyn massacre,'
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
