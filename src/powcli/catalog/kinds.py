"""The kinds of record, in one table: everything that lists them reads it here.

What a kind has beyond this stands in `views.sql`: an arm of `every`, and of the views that
tie it to others.
"""

from typing import Literal, NamedTuple

Form = Literal[
    "figure",
    "claim",
    "event",
    "place",
    "record",
    "part",
    "statement",
    "breakdown",
    "name",
    "passage",
]
"""What the items of a group are: `part` is a record with its roles, `statement` one with who
says it."""


class Group(NamedTuple):
    """A group of what is tied to a record, as `show` has it: its name, the form of its items."""

    group: str
    form: Form


class Kind(NamedTuple):
    """A kind of record, which is also the table of the seed that holds it.

    `listing` has its rows, if any has, and `title` is the column that names it. A `unique`
    title is that of one record; by a `named` one filters and commands find it. A `dated`
    kind has the columns of a date, a `cited` one rests on passages, and one with a `role`
    takes part in events, in the roles of that vocabulary; a `voiced` one is a statement, whose
    author is always told. `groups` stand in the order of
    the screen; `grouped` are the columns of the listing that they tell more of.
    """

    name: str
    listing: str
    title: str
    groups: tuple[Group, ...]
    grouped: tuple[str, ...] = ()
    named: bool = False
    unique: bool = True
    dated: bool = False
    cited: bool = True
    voiced: bool = False
    role: str = ""

    @property
    def command(self) -> str:
        """The listing in which its records are found, if only as a column."""
        return self.listing or "figures"


def _groups(*names: str) -> tuple[Group, ...]:
    """Return groups by name; the form follows from it unless it is given, as in `parts:event`."""
    return tuple(
        Group(name, form or _FORMS[name])  # type: ignore[arg-type]
        for name, _, form in (each.partition(":") for each in names)
    )


_FORMS: dict[str, Form] = {
    "figures": "figure",
    "rivals": "figure",
    "base": "figure",
    "shares": "figure",
    "members": "figure",
    "parts": "figure",
    "events": "event",
    "claims": "claim",
    "places": "place",
    "names": "name",
    "passages": "passage",
    "breakdowns": "breakdown",
    "records": "statement",
    "about": "statement",
    "countries": "part",
    "people": "part",
    "organisations": "part",
    "documents": "part",
    "part_of": "record",
    "quantity": "record",
    "disagreements": "record",
    "flaws": "record",
    "follows": "record",
    "followed_by": "event",
    "span": "figure",
    "same_number": "figure",
}

KINDS = (
    Kind("passage", "passages", "id", _groups("records"), unique=False, cited=False),
    Kind(
        "country",
        "countries",
        "name",
        _groups(
            *("names", "events", "figures", "places:part", "people:record"),
            *("organisations:record", "documents", "claims", "disagreements", "passages"),
        ),
        ("events",),
        named=True,
        role="role in an event",
    ),
    Kind(
        "place",
        "places",
        "name",
        _groups("names", "figures", "events", "claims", "disagreements", "passages"),
        ("events",),
        named=True,
    ),
    Kind(
        "person",
        "people",
        "name",
        _groups(
            *("names", "figures", "events", "documents", "organisations", "claims"),
            *("disagreements", "flaws", "passages"),
        ),
        ("events",),
        named=True,
        role="role in an event",
    ),
    Kind(
        "organisation",
        "organisations",
        "name",
        _groups(
            *("names", "figures", "events", "documents", "people", "claims", "disagreements"),
            *("flaws", "passages"),
        ),
        ("events",),
        named=True,
        role="role in an event",
    ),
    Kind(
        "document",
        "documents",
        "title",
        _groups("names", "events", "claims", "disagreements", "passages"),
        ("events",),
        named=True,
        dated=True,
        role="role of a document in an event",
    ),
    Kind(
        "event",
        "events",
        "title",
        _groups(
            *("names", "figures", "countries", "places", "people", "organisations", "documents"),
            *("claims", "part_of", "parts:event", "follows", "followed_by", "disagreements"),
            *("flaws", "passages"),
        ),
        (
            *("place", "country_then", "country_now", "victims", "perpetrators", "parties"),
            *("involved", "people", "organisations", "dead", "dead_low", "dead_high"),
            *("part_of", "follows"),
        ),
        named=True,
        dated=True,
    ),
    Kind("breakdown", "", "title", _groups("quantity", "members"), unique=False, cited=False),
    Kind(
        "quantity",
        "",
        "title",
        _groups(
            *("figures", "breakdowns", "members", "part_of", "parts", "events", "claims"),
            *("disagreements", "flaws", "passages"),
        ),
        named=True,
        dated=True,
    ),
    Kind(
        "figure",
        "figures",
        "title",
        _groups(
            *("quantity", "rivals", "span", "same_number", "base", "shares", "breakdowns"),
            *("members", "part_of", "parts", "events", "claims", "disagreements", "flaws"),
            "passages",
        ),
        ("quantity", "event", "base", "part_of", "breakdown", "same_number"),
        unique=False,
        voiced=True,
    ),
    Kind(
        "claim",
        "claims",
        "topic",
        _groups("events", "about", "claims", "disagreements", "flaws", "passages"),
        ("event", "about"),
        unique=False,
        dated=True,
        voiced=True,
    ),
    Kind(
        "disagreement",
        "disagreements",
        "topic",
        _groups("records", "passages"),
        ("records",),
    ),
    Kind("flaw", "", "words", _groups("records", "passages"), unique=False, cited=False),
)

KIND = {kind.name: kind for kind in KINDS}
"""The kinds by name."""
