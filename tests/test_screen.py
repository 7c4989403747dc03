"""The screen as found once: ink, links, and whether drawings are to be said in words."""

import io
import re

import pytest
from conftest import Run
from test_pager import on_terminal

from powcli import screen
from powcli.screen import Screen, cells, coloured, wrapped

ADDRESS = "https://example.org/wiki/A“b”"
INK = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


def inked() -> Screen:
    out = io.StringIO()
    return Screen(out, out, 80, colour=True, links=True, source="https://example.org/wiki/A")


def test_ink_stands_on_each_word_and_takes_no_cell() -> None:
    for ink in (inked().bold, inked().dim, inked().red, inked().underlined):
        text = ink("over 350,000 people")
        assert INK.sub("", text) == "over 350,000 people"
        assert cells(text) == len("over 350,000 people")
        assert len(INK.findall(text)) == 6
    assert Screen(io.StringIO(), io.StringIO(), 80).bold("over 350,000") == "over 350,000"


def test_inks_stand_inside_one_another() -> None:
    text = inked().bold(f"The {inked().underlined('Katyn')} massacre")
    assert text.endswith("\x1b[1mmassacre\x1b[22m")
    assert "\x1b[1m\x1b[4mKatyn\x1b[24m\x1b[22m" in text


def test_a_broken_line_breaks_no_ink_and_no_link() -> None:
    for width in range(4, 40):
        text = inked().link(inked().dim("Relationship with Soviet official statements"), ADDRESS)
        for line in wrapped(text, width):
            assert cells(line) <= width
            assert line.count("\x1b]8;id=") == line.count("\x1b]8;;\x1b") or width < 12
        assert INK.sub("", "".join(wrapped(text, width))).replace(" ", "") == (
            "RelationshipwithSovietofficialstatements"
        )


def test_an_address_has_nothing_that_ends_it() -> None:
    text = inked().link("Poland", "https://e.org/a b\x1b\\\x07ł")
    assert "https://e.org/a%20b%1B\\%07%C5%82\x1b\\Poland" in text
    assert inked().link("Poland", None) == "Poland"


def test_a_passage_leads_to_its_section_and_the_lead_to_the_article() -> None:
    passages = [("Lead", 2), ("Massacre of Feodosia", 1), ("Massacre of Feodosia", 3)]
    text = inked().passages(passages)
    assert INK.sub("", text).replace("\0", " ") == "Lead ¶2, Feodosia ¶1, ¶3"
    assert ";https://example.org/wiki/A\x1b" in text
    assert text.count(";https://example.org/wiki/A#Massacre_of_Feodosia\x1b") == 2


@pytest.mark.parametrize(
    ("environment", "links"),
    [
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7200"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "xterm-256color", "WT_SESSION": "1"}, True),
        ({"TERM": "tmux-256color", "VTE_VERSION": "7200"}, False),
        ({"TERM": "dumb", "VTE_VERSION": "7200"}, False),
        ({"TERM": "xterm", "POWCLI_HYPERLINKS": "1"}, True),
        ({"TERM": "xterm-kitty", "POWCLI_HYPERLINKS": "0"}, False),
    ],
)
def test_links_only_where_a_terminal_takes_them_or_is_said_to(
    environment: dict[str, str], links: bool
) -> None:
    code, shown = on_terminal("claims", "-n", "1", environment={"POWCLI_PAGER": "", **environment})
    assert code == 0
    assert ("\x1b]8;" in shown) is links


def test_a_pager_gets_links_only_if_they_are_asked_for() -> None:
    for asked, links in (("", False), ("1", True)):
        environment = {"TERM": "xterm-kitty", "POWCLI_PAGER": "cat -"}
        if asked:
            environment["POWCLI_HYPERLINKS"] = asked
        code, shown = on_terminal("claims", environment=environment)
        assert code == 0
        assert ("\x1b]8;" in shown) is links


def test_colour_is_that_of_the_terminal_always_or_never(run: Run) -> None:
    assert "\x1b[1m" not in run("show", "katyn").out
    assert "\x1b[1m" not in run("show", "katyn", "--color", "auto").out
    for words in (["show", "katyn"], ["countries"], ["stats"], ["compare", "katyn-victims"]):
        shown = run(*words, "--color", "always").out
        assert "\x1b[1m" in shown, words
        assert INK.sub("", shown) == run(*words).out
    for words in (["-f", "csv"], ["-f", "json"]):
        assert run("events", *words, "--color", "always").out == run("events", *words).out
    assert run("events", "--color", "sometimes").code == 2
    none = coloured(inked(), "never")
    assert none.bold("x") == "x"


def test_only_a_fault_is_red() -> None:
    environment = {"NO_COLOR": "", "TERM": "xterm"}
    assert (
        "\x1b[2mpowcli:\x1b[0m 1 of" in on_terminal("people", "-n", "1", environment=environment)[1]
    )
    assert "\x1b[1;31mpowcli:\x1b[0m" in on_terminal("shw", environment=environment)[1]


DRAWN = re.compile(r"[\u2500-\u25ff←-⇿●○◌◎]")


@pytest.mark.parametrize(
    "words",
    [
        ["events"],
        ["countries"],
        ["compare", "german-pow-deaths"],
        ["compare"],
        ["timeline"],
        ["stats", "--by", "year"],
        ["stats", "--by", "country"],
        ["show", "katyn-massacre"],
        ["search", "katyn"],
        ["check"],
    ],
)
def test_accessible_has_no_box_and_no_block(words: list[str]) -> None:
    code, shown = on_terminal(*words, environment={"ACCESSIBLE": "1", "POWCLI_PAGER": ""})
    assert code == 0
    assert not DRAWN.search(shown), DRAWN.findall(shown)


def test_what_a_stream_is_not_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.StringIO())
    found = screen.find()
    assert (found.width, found.colour, found.links) == (None, False, False)


def test_the_address_is_whole_and_a_link() -> None:
    address = "https://en.wikipedia.org/wiki/Soviet_atrocities_committed_against_prisoners_of_war"
    for words in (["info"], ["cite", "katyn"]):
        shown = on_terminal(*words, environment={"POWCLI_HYPERLINKS": "1", "POWCLI_PAGER": ""})[1]
        assert f";{address}" in shown
        assert f"\x1b\\{address}_during_World_War_II\x1b]8;;\x1b\\" in shown


def test_counts_have_their_thousands_apart_for_a_person_alone(run: Run) -> None:
    words = ("figures", "--quantity", "german-pow-deaths", "-c", "low")
    assert "381,000" in on_terminal(*words, environment={})[1]
    assert "381000" in run(*words).out
