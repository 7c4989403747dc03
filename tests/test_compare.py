"""`powcli compare`: rivals side by side, what is calculated apart, nothing invented."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

from powcli import catalog
from powcli.build import derive
from powcli.catalog import DERIVED, LISTINGS
from powcli.layouts import bars

GERMAN_DEATHS = """\
German prisoners of war who died in Soviet custody
german-pow-deaths · population: German prisoners of war · measure: died · \
period: 1941/1956 (inferred) · part of german-pows-taken
"""

LATVIAN_OFFICERS = """\
Officers returned from Siberia
latvian-officers-returned · population: Latvian officers (inferred) · measure: returned · \
part of latvian-officers-deported

said by          words    low  high  qualifier    0                 90  \
base                                 calculated  passage          id
no author named  Only 90   90    90  exact                           ●  \
560 (latvian-officers-deported.560)  16.1%       Baltic states 1  latvian-officers-returned.90
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
    names = ("said_by", "low", "high", "qualifier", "base_words", "calculated", "calculation")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (None, 350000, None, "over", None, None, None),
        ("Soviet sources", 381000, 381000, "exact", "3,350,000", 11.4, "381,000 of 3,350,000"),
        ("some German estimates", None, 1000000, "up-to", None, None, None),
        (None, 1200000, 1200000, "exact", None, None, None),
        (
            "Valerie Genevieve Hébert",
            1200000,
            1200000,
            "exact",
            "3.15 million",
            38.1,
            "1,200,000 of 3,150,000",
        ),
    ]
    assert {row["calculated_unit"] for row in rows if row["calculated"]} == {"percent"}
    assert rows[0]["section"] == ["Lead"]


def test_the_bars_in_a_pipe_tell_open_ends_ranges_and_single_values_apart(run: Run) -> None:
    out = run("compare", "german-pow-deaths").out
    assert out.startswith(GERMAN_DEATHS)
    assert "  0          1,200,000  " in out
    drawn = lines(out)
    assert (
        " exact              ●               3,350,000 ("
        in drawn["german-pow-deaths.soviet-sources"]
    )
    assert " over               ├─►" in drawn["german-pow-deaths.350000"]
    assert " up-to                      ◄─┤ " in drawn["german-pow-deaths.some-german-estimates"]
    assert drawn["german-pow-deaths.350000"].startswith("no author named  ")
    assert "├───┤" in run("compare", "japanese-internees").out
    assert "○" in run("compare", "katyn-officers").out
    assert "◐" in run("compare", "katyn-victims").out


def test_one_quantity_is_a_heading_and_a_line_a_figure(run: Run) -> None:
    assert run("compare", "latvian-officers-returned").out == LATVIAN_OFFICERS
    bare = run("compare", "latvian-officers-returned", "--no-header").out
    assert bare.splitlines()[:2] == LATVIAN_OFFICERS.splitlines()[:2]
    assert len(bare.splitlines()) == len(LATVIAN_OFFICERS.splitlines()) - 1


@pytest.mark.parametrize(
    ("quantity", "printed"),
    [
        ("german-pow-mortality", [(15, 15), (30, None), (35.8, 35.8)]),
        ("german-pows-taken", [(3150000, 3150000), (3350000, 3350000)]),
        ("katyn-victims", [(20000, None), (22000, 22000)]),
        ("katyn-officers", [(8000, 8000), (8000, 8000)]),
        ("italian-pow-mortality", [(56.5, 56.5), (70, None), (79, 79)]),
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
    assert [(row["low"], row["high"]) for row in rows] == printed
    assert {row["quantity"] for row in rows} == {quantity}


def test_a_share_is_calculated_only_of_two_single_exact_numbers(run: Run) -> None:
    assert (
        compared(run, "latvian-officers-returned")["latvian-officers-returned.90"]["calculation"]
        == "90 of 560"
    )
    assert compared(run, "grishchino-danes")["grishchino-danes.2"]["calculated"] == 3.4
    # Of "about 8,000", and of 160 a vague "every": no number follows from either.
    for quantity in ("katyn-officers-pows", "feodosia-dead", "german-pow-mortality"):
        assert not any(row["calculated"] for row in compared(run, quantity).values())


def test_the_eight_groups_of_grischino_stand_below_the_whole_and_add_up(run: Run) -> None:
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
    total = "sum of the 8 parts of grishchino-groups, equal to the printed 596"
    assert rows[-1]["calculation"] == total
    out = run("compare", "grishchino-dead").out
    assert out.endswith(f"\nCalculated: 596, {total}\n")
    assert "\nHungarian soldiers                no author named  4 " in out
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
        "sum of the 8 parts of grishchino-groups,"
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
    assert "mostly  vague" in out
    assert "100%" not in out
    assert "○" not in run("compare", "feodosia-dead").out


def test_percentages_share_the_scale_from_0_to_100(run: Run) -> None:
    out = run("compare", "german-pow-mortality", "italian-pow-mortality").out
    assert out.count("  0               100%") == 2


def test_without_a_name_the_quantities_that_have_rivals(run: Run) -> None:
    rows = run("compare", "-f", "json").json
    assert {row["id"]: row["figures"] for row in rows} == {
        "feodosia-dead": 2,
        "german-pow-deaths": 5,
        "german-pow-mortality": 3,
        "italian-pow-mortality": 3,
        "katyn-officers": 2,
        "katyn-victims": 2,
        "german-pows-taken": 2,
        "japanese-internee-deaths": 2,
        "japanese-internees": 2,
    }
    assert rows[1] == {
        "id": "german-pow-deaths",
        "title": "German prisoners of war who died in Soviet custody",
        "figures": 5,
        "lowest": 350000,
        "highest": 1200000,
        "unit": "people",
        "authors": ["Valerie Genevieve Hébert", "some German estimates", "Soviet sources"],
        "no_author": 2,
    }
    assert rows[3]["authors"] == []
    assert len(run("compare").out.splitlines()) == len(rows) + 1


def test_a_quantity_is_named_by_id_title_or_figure(run: Run) -> None:
    expected = run("compare", "katyn-victims", "-f", "csv").out
    for name in (
        "Katyn-Victims",
        "people killed in the KATYN massacre",
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
        ("german-pow-death", "did you mean 'german-pow-deaths'"),
        ("katyn", "did you mean 'katyn-officers', 'katyn-victims'"),
        (
            "Katyn massacre",
            "is an event and no quantity; what is counted in it is 'katyn-officers'",
        ),
        ("xyzzy", "'powcli compare' lists those with rivals"),
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
    calculated = ["base_words", "calculated", "calculated_unit", "calculation"]
    assert header == [*names[:-4], *calculated, *names[-4:]]
    for format in ("csv", "tsv", "json", "jsonl", "markdown"):
        out = run("compare", "german-pow-deaths", "-f", format).out
        assert not set("●○◐►◄├┤─") & set(out)
        named = "no author named" in out
        assert named == (format == "markdown")


def test_columns_and_files_as_with_the_listings(run: Run, tmp_path: Path) -> None:
    ran = run("compare", "katyn-victims", "-c", "words,said-by", "-f", "csv")
    assert ran.out == 'words,said_by\n"over 20,000",\n"nearly 22,000",\n'
    assert run("compare", "-c", "id,figures", "-f", "csv").out.startswith("id,figures\nfeodosia")
    bad = run("compare", "katyn-victims", "-c", "nope")
    assert bad.code == 2
    assert "compare has no column 'nope'; columns are id, quantity," in bad.err
    target = tmp_path / "katyn.txt"
    assert run("compare", "katyn-victims", "-o", str(target)).out == ""
    assert target.read_text() == run("compare", "katyn-victims").out


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "drawn"),
    [
        (0, 0, "exact", "  ●"),
        (100, 100, "exact", "            ●"),
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
    assert bars.printed(0, 0, "exact", 0, 15) == "  ●"
    assert (bars.block(0, 9, 4), bars.block(1, 99, 4), bars.block(9, 9, 4)) == ("", "▏", "████")


ON_A_TERMINAL = """\
People killed in the Katyn massacre
katyn-victims · population: Polish citizens · measure: executed ·
period: 1940-04/1940-05

said by          words            0                                     22,000
no author named  over 20,000                                             ├─►
    over: low 20,000, no high · counted: Polish citizens · Lead 2 ·
    katyn-victims.20000
no author named  nearly 22,000                                               ◐
    nearly: low and high 22,000 · counted: Polish intelligentsia · Poland 4 ·
    katyn-victims.22000
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
    assert shown.count("no author") == 11
    for line in shown.splitlines():
        assert len(line) <= columns or " " not in line.strip()
    assert ("►" in shown) == (columns > 30)


def test_a_note_that_parts_share_is_printed_once() -> None:
    shown = on_a_terminal(140, "compare", "grishchino-dead")
    assert shown.count("note as for grishchino-wehrmacht.406") == 6
    assert shown.count("note: ") == 3
