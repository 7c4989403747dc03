"""`powcli compare`: rivals side by side, what is calculated apart, nothing invented."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

from powcli import catalog
from powcli.ask.rivals import digits
from powcli.build import derive
from powcli.catalog import DERIVED, LISTINGS
from powcli.layouts import bars

GERMAN_DEATHS = """\
German prisoners of war who died in Soviet custody
german-pow-deaths · population: German prisoners of war · measure: died · \
part of axis-pow-deaths (inferred)

disagreement: Soviet sources list 381,000; some German estimates, the article says, are however \
higher and go as high as one million; the consensus that Hébert reports is 1.2 million; the lead \
has estimates with over 350,000 at one end and 1.2 million at the other. [german-deaths]
From over 350,000 to 1.2 million: the two ends of one span, no rivals of each other.
Only 1 of 5 figures names whom it counts: German Armed Forces taken prisoner (381,000); \
whether all count the same is not said.
note: That they lie inside the 1.5 million Axis European dead of the lead is inferred: \
not to be added to them. Some German estimates take in men missing in action; whether these are \
among the prisoners taken is not said.

"""

LATVIAN_OFFICERS = """\
Officers who returned from Siberia
latvian-officers-returned · population: Latvian officers (inferred) · measure: returned · \
period: “after Joseph Stalin's death” · part of latvian-officers-deported (inferred)

note: The article does not date the death of Stalin. That they returned then does not say that \
no other was alive.

said by             words    low  high  qualifier    0                 90  fate      \
base                                            \
calculated                                                   counted                       \
passage          id                            note
the article itself  Only 90   90    90  plain                           ●  returned  \
560 (latvian-officers-deported.560) (inferred)  \
16% returned, of those deported (inferred) (Only 90 of 560)  of those deported (inferred)  \
Baltic states 1  latvian-officers-returned.90  Of them, the article says: taken to be the 560.
"""


def compared(run: Run, *quantities: str) -> dict[str, dict[str, object]]:
    """Return the rows of a comparison by the figure's id; a sum has none."""
    rows = run("compare", *quantities, "-f", "json").json
    return {row["id"]: row for row in rows}


def lines(text: str) -> dict[str, str]:
    """Return the lines of a comparison in a pipe, by the figure's id."""
    return {word: line for line in text.splitlines() for word in line.split() if "." in word[1:]}


def test_who_estimates_the_german_dead_at_what_and_of_how_many(run: Run) -> None:
    rows = run("compare", "german-pow-deaths", "-f", "json").json
    names = ("said_by", "reported_by", "attribution", "low", "high", "qualifier", "span_end")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (None, None, "unnamed", 350000, None, "over", "from"),
        (None, None, "unnamed", 1200000, 1200000, "plain", "to"),
        ("Soviet sources", None, "collective", 381000, 381000, "plain", None),
        ("some German estimates", None, "collective", None, 1000000, "up-to", None),
        (
            "the general consensus",
            "Valerie Genevieve Hébert",
            "collective",
            1200000,
            1200000,
            "plain",
            None,
        ),
    ]
    shares = ("base_words", "calculated", "calculated_unit", "calculated_as", "calculation")
    assert [tuple(row[name] for name in shares) for row in rows] == [
        (None, None, None, None, None),
        (None, None, None, None, None),
        (
            "3,350,000",
            11.4,
            "percent",
            "died, of those taken prisoner",
            "381,000 of 3,350,000",
        ),
        (None, None, None, None, None),
        ("3.15 million", 38, "percent", "died, of those taken", "1.2 million of 3.15 million"),
    ]
    assert rows[0]["section"] == ["Lead"]


def test_the_bars_in_a_pipe_tell_open_ends_ranges_and_single_values_apart(run: Run) -> None:
    out = run("compare", "german-pow-deaths").out
    assert out.startswith(GERMAN_DEATHS)
    assert "  0          1,200,000  " in out
    drawn = lines(out)
    assert (
        " plain              ●               died                                                 "
        "3,350,000 ("
    ) in drawn["german-pow-deaths.soviet-sources"]
    assert " over               ├─►" in drawn["german-pow-deaths.350000"]
    assert " up-to                      ◄─┤ " in drawn["german-pow-deaths.some-german-estimates"]
    assert drawn["german-pow-deaths.350000"].startswith("by whom not said  ")
    assert "  german-pow-deaths.hebert (inferred)  " in drawn["german-pow-deaths.1200000"]
    assert drawn["german-pow-deaths.hebert"].startswith(
        "the general consensus, reported by Valerie Genevieve Hébert  1.2 million  "
    )
    assert "├───┤" in run("compare", "japanese-internees").out
    assert "○" in run("compare", "katyn-officers").out
    assert "◐" in run("compare", "katyn-victims").out


def test_one_quantity_is_a_heading_and_a_line_a_figure(run: Run) -> None:
    assert run("compare", "latvian-officers-returned").out == LATVIAN_OFFICERS
    bare = run("compare", "latvian-officers-returned", "--no-header").out
    assert bare.splitlines()[:5] == LATVIAN_OFFICERS.splitlines()[:5]
    assert len(bare.splitlines()) == len(LATVIAN_OFFICERS.splitlines()) - 1


@pytest.mark.parametrize(
    ("quantity", "printed"),
    [
        ("german-pow-mortality", [(15, 15), (30, None), (35.8, 35.8)]),
        ("german-pows-taken", [(3150000, 3150000), (3350000, 3350000)]),
        ("katyn-victims", [(20000, None), (None, 22000)]),
        ("katyn-officers", [(8000, 8000), (8000, 8000)]),
        ("italian-pow-mortality", [(56.5, 56.5), (70, None), (79, 79)]),
        ("polish-pow-mortality-german-camps", [(2, 3)]),
        ("japanese-internees", [(560000, 760000), (900000, 900000)]),
        ("japanese-internee-deaths", [(60000, 60000), (200000, 300000)]),
        ("latvian-officers-returned", [(90, 90)]),
        ("massacred-pows-nationality", [(None, None)]),
    ],
)
def test_figures_stand_as_printed_in_the_order_of_their_numbers(
    run: Run, quantity: str, printed: list[tuple[float | None, float | None]]
) -> None:
    rows = run("compare", quantity, "-f", "json").json
    counts = [(row["low"], row["high"]) for row in rows]
    shares = [(row["percent_low"], row["percent_high"]) for row in rows]
    blank = [(None, None)] * len(rows)
    assert (counts, shares) in ((printed, blank), (blank, printed))
    assert {row["quantity"] for row in rows} == {quantity}


def test_a_share_is_calculated_only_of_two_plain_numbers_and_says_of_what(run: Run) -> None:
    names = ("calculated", "calculated_as", "calculation")
    shares = {
        figure: tuple(row[name] for name in names)
        for quantity in ("latvian-officers-returned", "grishchino-danes")
        for figure, row in compared(run, quantity).items()
    }
    assert shares == {
        "latvian-officers-returned.90": (
            16,
            "returned, of those deported (inferred)",
            "Only 90 of 560",
        ),
        "grishchino-danes.2": (
            3,
            "Danish members of the Organisation Todt, of members of the Organisation Todt",
            "two of 58",
        ),
    }
    # Of "nearly 22,000", of "about 8,000", and of 160 a vague "every": nothing follows.
    for quantity in (
        "katyn-officers",
        "katyn-officers-pows",
        "feodosia-dead",
        "german-pow-mortality",
    ):
        assert not any(row["calculated"] for row in compared(run, quantity).values())


@pytest.mark.parametrize(
    ("words", "number", "expected"),
    [
        ("1.2 million", 1200000, 2),
        ("3.15 million", 3150000, 3),
        ("12 million", 12000000, 2),
        ("381,000", 381000, 3),
        ("3,350,000", 3350000, 4),
        ("596", 596, 3),
        ("Only 90", 90, 2),
        ("1000", 1000, 1),
        ("two hundred", 200, 1),
        ("fifteen", 15, 2),
        ("0.5", 0.5, 1),
        ("0", 0, 1),
    ],
)
def test_a_printed_number_has_the_digits_that_it_tells(
    words: str, number: float, expected: int
) -> None:
    assert digits(words, number) == expected


WHOM = {
    "katyn-victims": "The figures name different people: Polish citizens (over 20,000);"
    " Polish intelligentsia (nearly 22,000); whether all count the same is not said.",
    "german-pow-mortality": "The figures name different people: German soldiers in Soviet hands"
    " (15%, 35.8%); German prisoners in Soviet custody (over 30%);"
    " whether all count the same is not said.",
    "german-pows-taken": "Only 1 of 2 figures names whom it counts: German Armed Forces taken"
    " prisoner (3,350,000); whether all count the same is not said.",
    "japanese-internees": "From 560,000–760,000 to 900,000: the two ends of one span,"
    " no rivals of each other.",
    "japanese-internee-deaths": "From 60,000 to 200,000-300,000: the two ends of one span,"
    " no rivals of each other.",
}


@pytest.mark.parametrize("quantity", WHOM)
def test_it_says_whether_the_figures_count_the_same(run: Run, quantity: str) -> None:
    out = run("compare", quantity).out
    assert f"\n{WHOM[quantity]}\n" in out
    assert out.count("count the same") == ("rivals" not in WHOM[quantity])
    assert out.count("no rivals") == ("rivals" in WHOM[quantity])


def test_it_says_so_too_where_none_names_whom_or_all_the_same(run: Run, copy: Path) -> None:
    for counted, sentence in (
        (
            None,
            "None of these figures names whom it counts: whether all count the same is not said.",
        ),
        ("them", "All figures name the same: them (over 20,000, nearly 22,000)."),
    ):
        with sqlite3.connect(copy) as connection:
            connection.execute(
                "UPDATE figures SET counted = ? WHERE quantity = 'katyn-victims'", (counted,)
            )
        connection.close()
        assert f"\n{sentence}\n" in run("compare", "katyn-victims", "--db", str(copy)).out


def test_a_single_figure_has_nothing_to_be_set_beside(run: Run) -> None:
    out = run("compare", "riga-dead").out
    assert "figures" not in out
    assert "rivals" not in out


def test_the_claims_that_bear_on_a_quantity_stand_below_with_whose_they_are(run: Run) -> None:
    out = run("compare", "returnees-gulag").out
    above, below = out.split("\nclaims that bear on it\n")
    assert below == (
        "  Simon MacKenzie: Those Soviet prisoners who lived through German captivity until 1945"
        " were sent promptly to the Gulag. [mackenzie-survivors-gulag]\n"
    )
    assert (
        "\ndisagreement: MacKenzie says that those who survived were promptly sent there, without a"
        " limit; Moore, the article sets against it, says only about 17%."
        " [mackenzie-moore-gulag]\n"
    ) in above
    deaths = run("compare", "german-pow-deaths").out.split("\nclaims that bear on it\n")[1]
    assert deaths == (
        "  Valerie Genevieve Hébert: There is a general consensus on the fate of German prisoners"
        " under Soviet control: on how many were taken and how many of them died."
        " [hebert-consensus]\n"
        "  some scholars: German soldiers missing in action are, some scholars believe, prisoners"
        " of war whose deaths were not documented. [mias-undocumented-dead]\n"
    )
    assert "claims" not in run("compare", "riga-dead").out


def test_the_eight_groups_of_grishchino_stand_below_the_whole_and_add_up(run: Run) -> None:
    rows = run("compare", "grishchino-dead", "-f", "json").json
    assert [row["low"] for row in rows] == [596, 406, 89, 58, 15, 9, 8, 7, 4, None]
    assert {row["breakdown"] for row in rows[1:-1]} == {"grishchino-groups"}
    printed = [name for name, value in rows[-1].items() if value not in (None, [])]
    assert printed == [
        "quantity",
        "title",
        "measure",
        "population",
        "event",
        "unit",
        "calculated",
        "calculated_unit",
        "calculation",
    ]
    assert rows[-1]["calculated"] == 596
    assert rows[-1]["calculated_unit"] == "people"
    total = (
        "sum of the 8 parts of grishchino-groups (that they are all is inferred),"
        " equal to the printed 596"
    )
    assert rows[-1]["calculation"] == total
    out = run("compare", "grishchino-dead").out
    assert f"\nCalculated: 596, {total}\n\nclaims that bear on it\n" in out
    assert (
        "\nThe dead of Grishchino by group (grishchino-groups): 8 parts that exclude each other and"
        " make up the whole (that they do is inferred). Note: The section calls the eight groups"
        " among the dead and prints no total. That they make up the whole is inferred from their"
        " sum, which is the 596 of the lead; nurses, of whom the section speaks before, are in no"
        " group of their own.\n"
    ) in out
    assert (
        "\nHungarian soldiers                unclear (after Wehrmacht War Crimes Bureau)  4 " in out
    )
    # Two Danes and about 120 in the cellar lie inside the whole, and in no list.
    assert "grishchino-danes" not in out
    assert "grishchino-cellar" not in out


FAULTS = {
    "a part that is only about": (
        "UPDATE figure SET qualifier = 'about' WHERE id = 'grishchino-wehrmacht.406'",
        None,
    ),
    "a part and the whole that are only about": (
        "UPDATE figure SET qualifier = 'about'"
        " WHERE id IN ('grishchino-wehrmacht.406', 'grishchino-dead.596')",
        None,
    ),
    "a part without a figure": (
        "DELETE FROM figure WHERE id = 'grishchino-wehrmacht.406'",
        None,
    ),
    "a whole of another number": (
        "UPDATE figure SET low = 600, high = 600 WHERE id = 'grishchino-dead.596'",
        "sum of the 8 parts of grishchino-groups (that they are all is inferred),"
        " no single printed number of grishchino-dead equals it",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_sum_is_never_forced(run: Run, copy: Path, fault: str) -> None:
    statement, expected = FAULTS[fault]
    with sqlite3.connect(copy) as connection:
        for name in reversed((*LISTINGS, *DERIVED)):
            connection.execute(f'DROP TABLE "{name}"')
        assert connection.execute(statement).rowcount > 0
        derive(connection)
    connection.close()
    rows = run("compare", "grishchino-dead", "--db", str(copy), "-f", "json").json
    sums = [row["calculation"] for row in rows if row["id"] is None]
    assert sums == ([expected] if expected else [])
    assert run("compare", "grishchino-dead", "--db", str(copy)).code == 0
    if "without" in fault:
        ran = run("compare", "grishchino-wehrmacht", "--db", str(copy))
        assert ran.code == 3
        assert "no figure of 'grishchino-wehrmacht' is recorded" in ran.err


def test_a_vague_figure_has_its_words_and_no_bar(run: Run) -> None:
    out = run("compare", "massacred-pows-nationality").out
    assert "\nthe article itself  mostly  vague " in out
    assert "100%" not in out
    assert "○" not in run("compare", "feodosia-dead").out


def test_percentages_share_the_scale_from_0_to_100(run: Run) -> None:
    out = run("compare", "german-pow-mortality", "italian-pow-mortality").out
    assert out.count("  0               100%") == 2


def test_without_a_name_the_quantities_whose_statements_differ(run: Run) -> None:
    rows = run("compare", "-f", "json").json
    names = ("id", "figures", "lowest", "highest", "low", "high", "percent_low", "percent_high")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (
            "german-pow-deaths",
            5,
            ["over 350,000 (estimated, by whom not said)"],
            [
                "1.2 million (estimated, by whom not said)",
                "1.2 million (the general consensus, reported by Valerie Genevieve Hébert)",
            ],
            350000,
            1200000,
            None,
            None,
        ),
        (
            "german-pow-mortality",
            3,
            ["15% (estimated by Mark Edele)"],
            ["35.8% (estimated by Niall Ferguson)"],
            None,
            None,
            15,
            35.8,
        ),
        (
            "italian-pow-mortality",
            3,
            ["56.5% (estimated, by whom not said)"],
            ["79% (estimated, the name is missing)"],
            None,
            None,
            56.5,
            79,
        ),
        ("katyn-victims", 2, ["over 20,000"], ["nearly 22,000"], 20000, 22000, None, None),
        (
            "german-pows-taken",
            2,
            ["3.15 million (the general consensus, reported by Valerie Genevieve Hébert)"],
            ["3,350,000 (Soviet sources)"],
            3150000,
            3350000,
            None,
            None,
        ),
        (
            "japanese-internees",
            2,
            ["560,000–760,000 (estimated, by whom not said)"],
            ["900,000 (estimated, by whom not said)"],
            560000,
            900000,
            None,
            None,
        ),
    ]
    whose = ("title", "unit", "authors", "no_author")
    assert [tuple(row[name] for name in whose) for row in rows][:3] == [
        (
            "German prisoners of war who died in Soviet custody",
            "people",
            ["the general consensus", "some German estimates", "Soviet sources"],
            2,
        ),
        (
            "Death rate of German prisoners of war",
            "percent",
            ["Mark Edele", "Niall Ferguson"],
            1,
        ),
        ("Death rate of Italian prisoners of war", "percent", [], 3),
    ]
    assert len(run("compare").out.splitlines()) == len(rows) + 1


def test_a_quantity_is_named_by_id_title_or_figure(run: Run) -> None:
    expected = run("compare", "katyn-victims", "-f", "csv").out
    for name in (
        "Katyn-Victims",
        "the dead of the KATYN massacre",
        "katyn-victims.22000",
    ):
        assert run("compare", name, "-f", "csv").out == expected
    assert run("compare", "katyn-victims", "katyn-victims.20000", "-f", "csv").out == expected


def test_several_are_compared_in_the_order_given_each_figure_once(run: Run) -> None:
    rows = run("compare", "grishchino-wehrmacht", "grishchino-dead", "-f", "csv").rows
    assert [row["id"] for row in rows][:2] == ["grishchino-wehrmacht.406", "grishchino-dead.596"]
    assert len([row["id"] for row in rows]) == len({row["id"] for row in rows}) == 10


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("german-pow-daeths", "try 'powcli compare german-pow-deaths german-pow-deaths'"),
        ("Germany", "is a country and no quantity; try 'powcli figures --country germany'"),
        ("stalin", "is a person and no quantity; try 'powcli figures --person joseph-stalin'"),
        ("szack-tactical-victory", "is a claim and no quantity; try 'powcli show szack-tac"),
        ("xyzzy", "try 'powcli search xyzzy'"),
        ("", "'powcli compare' lists those with rivals"),
    ],
)
def test_an_unknown_quantity_is_exit_3_with_near_names(run: Run, word: str, message: str) -> None:
    ran = run("compare", "german-pow-deaths", word)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("powcli: ")
    assert ran.err.count("\n") == 1
    assert message in ran.err


def test_the_data_formats_have_every_column_of_figures_and_no_bar(run: Run) -> None:
    header = run("compare", "katyn-victims", "-f", "csv").out.splitlines()[0].split(",")
    names = [column.name for column in catalog.listing("figures").columns]
    calculated = ["base_words", "calculated", "calculated_unit", "calculated_as", "calculation"]
    assert header == [*names[:-4], *calculated, *names[-4:]]
    for format in ("csv", "tsv", "json", "jsonl", "markdown"):
        out = run("compare", "german-pow-deaths", "-f", format).out
        assert not set("●○◐►◄├┤─") & set(out)
        named = "by whom not said" in out
        assert named == (format == "markdown")


def test_columns_and_files_as_with_the_listings(run: Run, tmp_path: Path) -> None:
    ran = run("compare", "katyn-victims", "-c", "words,said-by", "-f", "csv")
    assert ran.out == 'words,said_by\n"over 20,000",\n"nearly 22,000",\n'
    assert run("compare", "-c", "id,figures", "-f", "csv").out.startswith("id,figures\ngerman")
    bad = run("compare", "katyn-victims", "-c", "qq")
    assert bad.code == 2
    assert "compare has no column 'qq'; columns are id, quantity," in bad.err
    target = tmp_path / "katyn.txt"
    assert run("compare", "katyn-victims", "-o", str(target)).out == ""
    assert target.read_text() == run("compare", "katyn-victims").out


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "drawn"),
    [
        (0, 0, "plain", "  ●"),
        (100, 100, "plain", "            ●"),
        (50, 50, "about", "       ○"),
        (50, 50, "nearly", "       ◐"),
        (20, 80, "range", "    ├─────┤"),
        (20, 80, "about", "    ○─────○"),
        (50, 51, "range", "       ┼"),
        (100, None, "over", "            ├─►"),
        (50, None, "at-least", "       ●─►"),
        (None, 0, "up-to", "◄─┤"),
        (None, None, "vague", ""),
    ],
)
def test_a_mark_for_every_qualifier(
    low: float | None, high: float | None, qualifier: str, drawn: str
) -> None:
    assert bars.ruler(100, "people", 15) == "  0       100"
    assert bars.printed(low, high, qualifier, 100, 15) == drawn


def test_a_scale_of_nothing_is_no_error() -> None:
    assert bars.printed(0, 0, "plain", 0, 15) == "  ●"
    assert (bars.block(0, 9, 4), bars.block(1, 99, 4), bars.block(9, 9, 4)) == ("", "▏", "████")


ON_A_TERMINAL = """\
The dead of the Katyn massacre
katyn-victims · population: Poles · measure: executed ·
period: April to May 1940

The figures name different people: Polish citizens (over 20,000); Polish
  intelligentsia (nearly 22,000); whether all count the same is not said.
note: Over 20,000 and nearly 22,000 may both hold. The lead counts Polish
  citizens, the section Polish intelligentsia; the section after the German
  invasion speaks of the execution of Polish prisoners of war at Katyn.

said by             words            0                                  22,000
the article itself  over 20,000                                          ├─►
    over: low 20,000, no high · executed · counted: Polish citizens · Lead 2 ·
    katyn-victims.20000
the article itself  nearly 22,000                                            ◐
    nearly: no low, high 22,000 · executed · counted: Polish intelligentsia ·
    Poland 4 · katyn-victims.22000
"""


def on_a_terminal(columns: int, *arguments: str) -> str:
    """Run powcli on a terminal of that width and return what it shows."""
    import fcntl
    import os
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    environment = {**os.environ, "NO_COLOR": "1", "TERM": "xterm"}
    shown = b""
    with subprocess.Popen(
        [sys.executable, "-m", "powcli", *arguments], stdout=slave, env=environment
    ) as process:
        os.close(slave)
        try:
            while part := os.read(master, 4096):
                shown += part
        except OSError:  # the other end is closed
            pass
    os.close(master)
    assert process.returncode == 0
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_has_the_bars_first_and_the_rest_below(run: Run) -> None:
    assert on_a_terminal(80, "compare", "katyn-victims") == ON_A_TERMINAL


@pytest.mark.parametrize("columns", [30, 60, 80, 140])
def test_no_line_is_wider_than_the_terminal_but_an_id(columns: int) -> None:
    shown = on_a_terminal(columns, "compare", "grishchino-dead", "german-pow-deaths")
    # One for each of the eight groups; the words run over the edge where it is narrow.
    assert " ".join(shown.split()).count("unclear (after Wehrmacht War Crimes Bureau)") == 8
    for line in shown.splitlines():
        assert len(line) <= columns or " " not in line.strip()
    assert ("►" in shown) == (columns > 30)


def test_a_note_that_parts_share_is_printed_once() -> None:
    shown = on_a_terminal(140, "compare", "grishchino-dead")
    assert shown.count("note as for grishchino-wehrmacht.406") == 6
    assert shown.count("note: ") == 4
