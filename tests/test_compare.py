"""`powcli compare`: rivals side by side, what is calculated apart, nothing invented."""

import io
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

from powcli import catalog, database
from powcli.ask import rivals, sheet
from powcli.ask.rivals import digits
from powcli.build import derive
from powcli.catalog import DERIVED, LISTINGS
from powcli.layouts import bars
from powcli.layouts.bars import Printed
from powcli.screen import Screen, cells

pytestmark = pytest.mark.inside

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
note: That these dead lie inside the about 1.5 million Axis European dead of the lead is inferred: \
not to be added to them. Some German estimates take in men missing in action; whether these are \
among the prisoners taken is not said.

"""

LATVIAN_OFFICERS = """\
Officers who returned from Siberia
latvian-officers-returned · population: Latvian officers (inferred) · measure: returned · \
period: “after Joseph Stalin's death” · part of latvian-officers-deported (inferred)

note: The article does not date the death of Stalin. That they returned then does not say that \
no other was alive.

said by             words    low  high  qualifier  0                     90  fate      \
base                                            \
calculated                                                   counted                       \
passage          id                            note
the article itself  Only 90   90    90  plain                             ●  returned  \
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
    assert "  0           1,200,000     fate " in out
    drawn = lines(out)
    assert (
        " plain            ●                   died                                                "
        " 3,350,000 ("
    ) in drawn["german-pow-deaths.soviet-sources"]
    assert f" over             ├{'╌' * 16}►  died" in drawn["german-pow-deaths.350000"]
    open_below = drawn["german-pow-deaths.some-german-estimates"]
    assert f" up-to      ◄{'╌' * 16}┤        died" in open_below
    assert drawn["german-pow-deaths.350000"].startswith("by whom not said  ")
    assert "  german-pow-deaths.hebert (inferred)  " in drawn["german-pow-deaths.1200000"]
    assert drawn["german-pow-deaths.hebert"].startswith(
        "the general consensus, reported by Valerie Genevieve Hébert  1.2 million  "
    )
    assert "├────┤" in run("compare", "japanese-internees").out
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
    "katyn-victims": "The figures name whom they count in different words: Polish citizens (over 20,000);"
    " Polish intelligentsia (nearly 22,000); whether all count the same is not said.",
    "german-pow-mortality": "The figures name whom they count in different words: German soldiers in Soviet hands"
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
    assert out.count("  0                   100%  ") == 2


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
        (0, 0, "plain", "●"),
        (100, 100, "plain", "          ●"),
        (50, 50, "about", "     ○"),
        (50, 50, "nearly", "     ◐"),
        (None, 50, "nearly", "     ◐"),
        (20, 80, "range", "  ├─────┤"),
        (20, 80, "about", "  ○─────○"),
        (50, 51, "range", "     ┼"),
        (50, None, "over", "     ├╌╌╌╌╌╌╌►"),
        (100, None, "over", "          ├╌╌►"),
        (50, None, "at-least", "     ●╌╌╌╌╌╌╌►"),
        (None, 50, "up-to", "◄╌╌╌╌┤"),
        (None, 0, "up-to", "┤"),
        (None, None, "vague", ""),
        (-1, -1, "plain", "●"),
        (10**30, 10**30, "plain", "          ●"),
    ],
)
def test_a_mark_for_every_qualifier(
    low: float | None, high: float | None, qualifier: str, drawn: str
) -> None:
    statement = (Printed(low, high, qualifier),)
    scale = bars.scale(100, "people", [statement], 14 if "►" in drawn else 11)
    assert scale.place(100) == 10
    assert scale.ruler == "0       100"
    assert bars.mark(statement, scale) == drawn


@pytest.mark.parametrize(
    ("ends", "drawn"),
    [
        ((Printed(20, None, "over"), Printed(100, 100, "plain")), "  ╞───────┤"),
        ((Printed(20, 50, "range"), Printed(80, 80, "plain")), "  ╞──┴──┤"),
        ((Printed(20, 20, "plain"), Printed(80, None, "over")), "  ╞─────┤╌╌╌╌►"),
        ((Printed(None, 20, "up-to"), Printed(80, 80, "plain")), "◄╌╞─────┤"),
        ((Printed(20, 20, "plain"), Printed(None, None, "vague")), "  ●"),
        ((Printed(20, 20, "plain"), Printed(21, 21, "plain")), "  ┼"),
        ((Printed(None, None, "vague"), Printed(None, None, "vague")), ""),
    ],
)
def test_the_two_ends_of_a_span_are_one_mark(ends: tuple[Printed, ...], drawn: str) -> None:
    scale = bars.scale(100, "people", [ends], 14 if "►" in drawn else 11)
    assert bars.mark(ends, scale) == drawn


@pytest.mark.parametrize("width", range(15, 61))
def test_what_is_open_reaches_the_edge_at_every_width(width: int) -> None:
    more, most = (Printed(30, None, "over"),), (Printed(None, 70, "up-to"),)
    for unit in ("people", "percent"):
        scale = bars.scale(100, unit, [more, most], width)
        assert bars.mark(more, scale).index("►") == width - 1
        assert bars.mark(most, scale).index("◄") == 0
        assert (scale.place(100) == width - 1) == (unit == "percent")


@pytest.mark.parametrize(
    ("top", "unit", "width", "labels", "ticks"),
    [
        (100, "percent", 41, "0        25%       50%       75%      100%", [0, 25, 50, 75, 100]),
        (
            1200000,
            "people",
            41,
            "0          400,000      800,000 1,200,000",
            [0, 400000, 800000, 1200000],
        ),
        (1200000, "people", 25, "0        600,000 1,200,000", [0, 600000, 1200000]),
        (1200000, "people", 12, "0  1,200,000", [0, 1200000]),
        (596, "people", 41, "0            200           400        596", [0, 200, 400, 596]),
        (0.5, "percent", 41, "", [0, 0.125, 0.25, 0.375, 0.5]),
        (0, "people", 12, "0          0", [0]),
        (3, "people", 12, "0         3", [0, 1, 2, 3]),
    ],
)
def test_the_axis_has_a_few_round_numbers_and_the_exact_top(
    top: float, unit: str, width: int, labels: str, ticks: list[float]
) -> None:
    scale = bars.Scale(top, unit, width)
    print(scale.axis[0])
    print(scale.ticks)


@pytest.mark.parametrize("width", range(12, 61))
@pytest.mark.parametrize("top", [1, 7, 35.8, 160, 596, 22000, 1.5e6, 3350000, 2**63, 1e300, 1e-300])
def test_labels_never_touch_and_fit(top: float, width: int) -> None:
    scale = bars.Scale(top, "people", width)
    if width < scale.least:
        return
    labels, line = scale.axis
    assert len(labels) == len(line) == width
    assert labels.split() == [scale.label(tick) for tick in scale.ticks] or len(scale.ticks) == 2
    assert labels.startswith("0  ")
    assert labels.endswith(f"  {scale.label(top)}")
    assert len(line.translate({ord("─"): None})) == len(scale.ticks)


def test_a_scale_of_nothing_is_no_error() -> None:
    assert bars.mark((Printed(0, 0, "plain"),), bars.Scale(0, "people", 15)) == "●"
    assert (bars.block(0, 9, 4), bars.block(1, 99, 4), bars.block(9, 9, 4)) == ("", "▏", "████")


MORTALITY = """\
Death rate of German prisoners of war                       german-pow-mortality
Disputed: The lead has over 30%, Edele 15%, Ferguson 35.8%. Note: Over 30% and
35.8% may both hold; 15% goes with neither.                     german-mortality
The figures name whom they count in different words: German soldiers in Soviet
hands (15%, 35.8%); German prisoners in Soviet custody (over 30%); whether all
count the same is not said.

                               0          25%         50%         75%       100%
                               ┌───────────┬───────────┬───────────┬───────────┐
 1 Mark Edele        15%       ┊      ●    ┊           ┊           ┊           ┊
 2 by whom not said  over 30%  ┊           ┊ ├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌►
 3 Niall Ferguson    35.8%     ┊           ┊    ●      ┊           ┊           ┊

 1 counted: German soldiers in Soviet hands                After 1941 ¶8  .edele
 2 counted: German prisoners in Soviet custody                      Lead ¶2  .30
 3 counted: German soldiers in Soviet hands             After 1941 ¶8  .ferguson

Claims that bear on it
"""

LIST = """\
6 quantities have rival figures; how many, and their ends as printed:
5  over 350,000 … 1.2 million   German prisoners of war who died in Soviet
                                custody · disputed             german-pow-deaths
   Soviet sources, some German estimates, the general consensus; 2 unnamed
3  15% … 35.8%                  Death rate of German prisoners of war · disputed
                                                            german-pow-mortality
   Mark Edele, Niall Ferguson; 1 unnamed
3  56.5% … 79%                  Death rate of Italian prisoners of war ·
                                disputed                   italian-pow-mortality
   2 unnamed, 1 with the name missing
2  over 20,000 … nearly 22,000  The dead of the Katyn massacre     katyn-victims
   2 by the article itself
2  3.15 million … 3,350,000     German prisoners of war taken by the Soviet
                                Union · disputed               german-pows-taken
   the general consensus, Soviet sources
2  560,000–760,000 … 900,000    Japanese personnel interned · disputed
                                                              japanese-internees
   2 unnamed
side by side: powcli compare german-pow-deaths
"""

DRAWING = set("●○◐►◄├┤╞┴┼─╌┊┌┬┐█▌")
WIDTHS = (40, 60, 80, 100, 120, 140, 200)


def on_a_terminal(columns: int, *arguments: str) -> str:
    """Run powcli on a terminal of that width and return what it shows."""
    import fcntl
    import os
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    environment = {**os.environ, "NO_COLOR": "1", "TERM": "xterm", "PAGER": "cat"}
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


def test_a_terminal_has_the_sentence_the_picture_and_then_the_notes() -> None:
    shown = on_a_terminal(80, "compare", "german-pow-mortality")
    assert shown.startswith(MORTALITY)
    assert shown.endswith(
        "\n\n● one number · ├╌╌► over\n"
        "in sentences to print: powcli cite german-pow-mortality --as sentence\n"
        "all on it: powcli show german-pow-mortality\n"
    )


def test_a_terminal_has_the_quantities_with_rivals_as_blocks() -> None:
    assert on_a_terminal(80, "compare") == LIST
    lines = LIST.splitlines()
    assert on_a_terminal(80, "compare", "--no-header").splitlines() == lines[1:-1]
    first = on_a_terminal(80, "compare", "-n", "1").splitlines()
    assert first[0] == lines[0]
    assert first[1].startswith("5  over 350,000 … 1.2 million  German prisoners of war")
    assert first[3:] == [lines[3], lines[-1]]
    assert on_a_terminal(200, "compare", "--sort", "id").startswith("id  ")


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 140, 200])
def test_the_list_fits_and_has_all_titles_ids_and_ends(run: Run, columns: int) -> None:
    shown = on_a_terminal(columns, "compare")
    lines = shown.splitlines()
    rows = run("compare", "-f", "json").json
    assert max(map(cells, lines)) <= columns
    assert columns < 80 or len(lines) - 2 <= 3 * len(rows)
    for row in rows:
        assert any(line.endswith(f" {row['id']}") for line in lines)
        for name in ("lowest", "highest", "authors"):
            for item in row[name]:
                assert squeezed(item.split(" (")[0]) in squeezed(shown)
        assert all(word in shown for word in row["title"].split())


def sheets(
    quantities: list[str],
    width: int,
    db: Path | None = None,
    header: bool = True,
    accessible: bool = False,
    colour: bool = False,
) -> list[str]:
    """Return the lines of comparisons on a terminal of a width."""
    out = io.StringIO()
    connection = database.connect(str(db) if db else None)
    told = [rivals.comparison(connection, quantity) for quantity in quantities]
    marks = {figure["id"] for each in told for figure in each.every}
    marks |= {part.calculation for each in told for part in each.sums}
    screen = Screen(out, out, width, colour, accessible=accessible)
    lines = list(sheet.compared(told, marks, screen, header))
    connection.close()
    return lines


def squeezed(text: object) -> str:
    """Return a text without what the breaking of lines may change."""
    return re.sub(r"\s+", "", str(text))


@pytest.mark.parametrize("accessible", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_comparison_fits_and_cuts_nothing(
    db: sqlite3.Connection, width: int, accessible: bool
) -> None:
    for (quantity,) in db.execute("SELECT DISTINCT quantity FROM figures").fetchall():
        each = rivals.comparison(db, quantity)
        lines = sheets([quantity], width, accessible=accessible)
        assert max(map(cells, lines)) <= width, quantity
        assert not any(line != line.rstrip() or "\0" in line for line in lines)
        text = squeezed("".join(lines))
        whole = [each.first["title"], each.first["quantity_note"]]
        whole += [text for dispute in each.disputes for text in dispute]
        whole += [text for claim in each.claims for text in claim]
        whole += [f"{len(part.parts)} parts that exclude" for part in each.breakdowns]
        whole += [part.note for part in each.breakdowns]
        whole += [part.calculation for part in each.sums]
        whole += rivals.whom(each.figures)
        for figure in each.every:
            whole += [str(figure["id"]).removeprefix(quantity), figure["counted"]]
            whole += [figure["base"], *str(figure["own_note"] or "").split(". ")]
            whole += [figure.get("calculated")]
            part = figure["quantity"] != quantity
            author = [] if part else [rivals.author(figure)]
            for word in " ".join(map(str, [figure["words"], *author])).split():
                assert word in text, (figure["id"], word)
        for value in whole:
            assert squeezed(value or "") in text, (quantity, value)
        if accessible:
            assert not DRAWING & set(text)


def test_only_what_the_title_does_not_say_stands_below_it() -> None:
    assert sheets(["german-pow-deaths"], 80)[1].startswith("Disputed: ")
    for quantity, about in (
        ("katyn-victims", "Poles · executed · April to May 1940"),
        ("grishchino-dead", "Axis prisoners of war and civilians · killed · February 1943"),
        (
            "latvian-officers-returned",
            "Latvian officers (inferred) · “after Joseph Stalin's death”",
        ),
        ("katyn-officers-pows", "Polish officers who were prisoners from the invasion of 1939"),
        ("bureau-papers-compiled", "depositions, reports and captured papers · documents"),
    ):
        lines = sheets([quantity], 120)
        assert lines[1].startswith(about)
        assert "measure" not in lines[1]


@pytest.mark.parametrize("width", [80, 100, 120, 140, 200])
def test_a_span_is_one_row_and_one_mark(width: int) -> None:
    lines = sheets(["german-pow-deaths"], width)
    rows = [line for line in lines if re.match(" [0-9] .*[┊◄]", line)]
    marks = [set(row) & DRAWING - set("┊─╌") for row in rows]
    assert marks == [set("╞┤"), set("●"), set("◄┤"), set("●")]
    assert any(" 1 the two ends of one span, no rivals of each other" in line for line in lines)
    assert any(line.endswith("Lead ¶2  .350000  .1200000") for line in lines)


@pytest.mark.parametrize("width", [60, 80, 100, 120, 140, 200])
def test_over_runs_to_the_edge_of_the_picture(width: int) -> None:
    lines = sheets(["german-pow-mortality"], width)
    assert len({len(line) for line in lines if line.endswith(("┐", "►"))}) == 1


@pytest.mark.parametrize(
    ("quantity", "drawn"),
    [
        ("german-pow-deaths", True),
        ("japanese-internees", True),
        ("italian-pow-mortality", True),
        ("grishchino-dead", True),  # its parts
        ("katyn-victims", False),
        ("katyn-officers", False),
        ("german-pows-taken", False),
        ("feodosia-dead", False),
        ("riga-dead", False),
        ("polish-pow-mortality-german-camps", False),
        ("massacred-pows-nationality", False),
    ],
)
def test_a_picture_stands_only_where_it_says_something(quantity: str, drawn: bool) -> None:
    assert bool(DRAWING & set("".join(sheets([quantity], 80)))) == drawn
    assert not DRAWING & set("".join(sheets([quantity], 30)))


@pytest.mark.parametrize(
    ("low", "drawn"), [(15000, False), (14666, True), (0, True), (-1, False), (22000, False)]
)
def test_two_numbers_are_drawn_where_they_are_apart_by_half(
    copy: Path, low: int, drawn: bool
) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE figures SET low = ? WHERE id = 'katyn-victims.20000'", (low,))
    connection.close()
    assert bool(DRAWING & set("".join(sheets(["katyn-victims"], 80, copy)))) == drawn


def test_without_a_header_there_is_no_axis_and_no_legend() -> None:
    whole = sheets(["german-pow-deaths"], 80)
    bare = sheets(["german-pow-deaths"], 80, header=False)
    left_out = [line for line in whole if line not in bare]
    assert left_out[0].split() == ["0", "500,000", "1,200,000"]
    assert left_out[1].strip().startswith("┌")
    assert left_out[2].startswith("● one number")
    assert len(left_out) == 5
    assert "╞" in "".join(bare)


def test_several_quantities_share_the_legend_and_the_next_commands() -> None:
    lines = sheets(["german-pow-deaths", "japanese-internees", "german-pow-mortality"], 120)
    assert lines[-3] == (
        "● one number · ◄╌╌┤ up to · ╞──┤ the two ends of one span"
        " · ┴ a number inside a span · ├╌╌► over"
    )
    assert "".join(lines).count("in sentences to print:") == 1


def test_what_all_parts_share_is_said_once() -> None:
    for width in WIDTHS:
        text = " ".join(" ".join(sheets(["grishchino-dead"], width)).split())
        assert text.count("unclear by whom (after Wehrmacht War Crimes Bureau)") == 1
        assert text.count("Whose number it is, is not said;") == 1
        assert text.count("Two of them were Danish nationals") == 1
        assert text.count("Grishchino ¶1") == 8


def test_a_note_that_some_rivals_share_is_said_once(copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute(
            "UPDATE figure SET note = 'Doubted. By whom is not said.'"
            " WHERE id IN ('german-pow-mortality.edele', 'german-pow-mortality.ferguson')"
        )
    connection.close()
    text = " ".join(sheets(["german-pow-mortality"], 120, copy))
    assert text.count("Doubted. By whom is not said.") == 1
    assert text.count("note as for 1") == 1


def test_ink_marks_the_word_disputed_and_moves_nothing() -> None:
    for width in WIDTHS:
        plain = sheets(["german-pow-deaths", "grishchino-dead"], width)
        inked = sheets(["german-pow-deaths", "grishchino-dead"], width, colour=True)
        assert [re.sub(r"\x1b\[\d*m", "", line) for line in inked] == plain
        assert "\x1b[31mDisputed:\x1b[" in "".join(inked)
        assert "".join(inked).count("\x1b[31m") == 1
        assert "\x1b[1m381,000\x1b[" in "".join(inked)


@pytest.mark.parametrize("width", [30, *WIDTHS])
@pytest.mark.parametrize(
    "number", [0, 1, -5, 2**62, 0.1, 1e300, 1e-300, -1e300, 35.80000001, "many"]
)
def test_no_number_of_a_hostile_database_breaks_a_line(
    copy: Path, width: int, number: object
) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE figures SET low = ? WHERE low IS NOT NULL", (number,))
        connection.execute("UPDATE figures SET percent_high = ? WHERE rowid % 2", (number,))
    connection.close()
    lines = sheets(["german-pow-deaths", "german-pow-mortality", "grishchino-dead"], width, copy)
    assert all(cells(line) <= width or " " not in line.strip() for line in lines)


def test_no_control_character_reaches_the_terminal(copy: Path) -> None:
    escape = "\x1b]0;x\x07\n"
    with sqlite3.connect(copy) as connection:
        for table, columns in (
            ("figures", "title words said_by counted fate population section qualifier unit base"),
            ("figure", "note"),
            ("quantity", "note"),
            ("disagreements", "disagreement note"),
            ("claims", "claim said_by"),
        ):
            for column in columns.split():
                connection.execute("PRAGMA ignore_check_constraints = ON")
                connection.execute(f"UPDATE {table} SET {column} = {column} || ?", (escape,))
    connection.close()
    for width in (40, 80, 200):
        for line in sheets(["german-pow-deaths", "grishchino-dead"], width, copy):
            assert not re.search(r"[\x00-\x1f\x7f]", line)
            assert cells(line) <= width
    assert "\x1b" not in on_a_terminal(80, "compare", "--db", str(copy))


def test_figures_without_words_or_numbers_are_no_error(copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(
            "UPDATE figures SET low = NULL, high = NULL, words = '', fate = NULL, counted = NULL"
        )
    connection.close()
    for width in WIDTHS:
        assert sheets(["german-pow-deaths", "grishchino-dead"], width, copy)


def test_accessible_says_all_in_words_in_a_pipe_too(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = run("compare", "german-pow-deaths").out
    monkeypatch.setenv("ACCESSIBLE", "1")
    told = run("compare", "german-pow-deaths").out
    assert DRAWING & set(drawn)
    assert not DRAWING & set(told)
    assert len(told.splitlines()) == len(drawn.splitlines())
    shown = on_a_terminal(80, "compare", "german-pow-deaths")
    assert "from over 350,000 to 1.2 million" in shown
    assert not DRAWING & set(shown)
