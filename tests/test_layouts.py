"""Text on a screen: measured in cells, broken in one way."""

import io

import pytest

from powcli.layouts import LAYOUTS
from powcli.model import Column, Result
from powcli.screen import Screen, cells, held, wrapped

pytestmark = pytest.mark.inside

WIDE = "日本語日本語"


def drawn(width: int | None, *cells: str) -> str:
    out = io.StringIO()
    head = tuple(Column(name, "") for name in "abc"[: len(cells)])
    LAYOUTS["table"].write(Result(head, iter([cells]), True), Screen(out, out, width), True)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("Żółw", 4), ("Z\u0307o", 2), (WIDE, 12), ("a\u200bb", 2), ("1–2 ├─►", 7)],
)
def test_a_text_is_measured_in_cells(text: str, count: int) -> None:
    assert cells(text) == count


def test_wide_letters_are_not_wrapped_where_there_is_room() -> None:
    assert drawn(80, WIDE, "x").splitlines()[2:] == [f"{WIDE}  x"]
    assert drawn(16, WIDE, "x").splitlines()[2:] == [f"{WIDE}  x"]


def test_wide_letters_keep_the_columns_of_a_pipe_below_one_another() -> None:
    assert drawn(None, WIDE, "x") == f"a             b\n{WIDE}  x\n"


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 9, []),
        ("one two  three", None, ["one two  three"]),
        ("one two  three", 8, ["one two", "three"]),
        ("one two  three", 14, ["one two  three"]),
        ("Olszyna-Wilczyński", 12, ["Olszyna-Wilc", "zyński"]),
        ("an Olszyna-Wilczyński", 12, ["an Olszyna-W", "ilczyński"]),
        ("Bug-Narew an", 11, ["Bug-Narew", "an"]),
        (f"{held('one two')} three", 9, ["one two", "three"]),
        (f"x {WIDE}", 6, ["x 日本", "語日本", "語"]),
        ("日", 1, ["日"]),
    ],
)
def test_a_text_is_broken_at_blanks_and_a_long_word_within(
    text: str, width: int | None, lines: list[str]
) -> None:
    assert wrapped(text, width) == lines


def test_lines_begin_as_told_and_a_whole_word_may_run_over() -> None:
    assert wrapped("one two three", 9, "- ", "  ") == ["- one two", "  three"]
    assert wrapped("to german-pow-deaths it", 9, "- ", "  ", whole=True) == [
        "- to",
        "  german-pow-deaths",
        "  it",
    ]
