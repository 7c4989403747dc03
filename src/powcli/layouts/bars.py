"""Draws numbers as text: a printed number on a scale, and a count as a block."""

_INSET = 2
"""Cells at both ends of a scale, where the arrows of open ends have room."""

_SINGLE = {"about": "○", "nearly": "◐"}


def ruler(top: float, unit: str, width: int) -> str:
    """Return the ends of a scale from 0 to top, above the first and last place of its marks."""
    label = f"{top:,}%" if unit == "percent" else f"{top:,}"
    return f"{'':{_INSET}}0{label:>{width - 2 * _INSET - 1}}"


def printed(low: float | None, high: float | None, qualifier: str, top: float, width: int) -> str:
    """Return the mark of a printed number on a scale from 0 to top; nothing for a vague one.

    `●` a single number, `○` about, `◐` nearly, `├──┤` a range, `├─►` over, `●─►` at least,
    `◄─┤` up to.
    """
    ends = [number for number in (low, high) if number is not None]
    if not ends:
        return ""
    last = width - 2 * _INSET - 1
    first_place, last_place = (
        _INSET + (round(end / top * last) if top else 0) for end in (min(ends), max(ends))
    )
    cells = [" "] * width
    if qualifier in ("over", "at-least"):
        mark = "├─►" if qualifier == "over" else "●─►"
        cells[first_place : first_place + 3] = mark
    elif qualifier == "up-to":
        cells[last_place - 2 : last_place + 1] = "◄─┤"
    elif len(set(ends)) == 1:
        cells[first_place] = _SINGLE.get(qualifier, "●")
    elif first_place == last_place:
        cells[first_place] = _SINGLE.get(qualifier, "┼")
    else:
        between = "─" * (last_place - first_place - 1)
        cells[first_place : last_place + 1] = (
            _SINGLE.get(qualifier, "├") + between + _SINGLE.get(qualifier, "┤")
        )
    return "".join(cells).rstrip()


def block(count: int, top: int, width: int) -> str:
    """Return a count as a block, the highest one as wide as the width."""
    halves = round(2 * width * count / top) if top else 0
    return "█" * (halves // 2) + "▌" * (halves % 2) or "▏" * bool(count)
