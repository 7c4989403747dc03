"""The help of a command: what it does, examples, then its options in groups."""

from collections.abc import Iterator, Sequence
from inspect import cleandoc
from typing import Any

from typer.core import TyperCommand

from powcli.screen import wrapped

WHICH, WHEN, SHOW, WRITE, EXPERT = GROUPS = ("Which", "When", "Show", "Write", "Expert")
"""The groups of options, in the order of the help; each option names its own as its panel."""

_REPEATED = " (each may be repeated, meaning either; of any other the last one counts)"

_WIDEST = 80
_NARROW = 60
"""On a terminal narrower than this an option's help stands below it."""
_LABEL = 22
"""The cells of an option; a longer one has its help on the next line if need be."""

Described = tuple[str, str]
"""An option or argument as it is written, and its help."""


class Helped(TyperCommand):
    """A command whose help has the examples first; they are its epilog, one a line."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help, at most 80 columns wide."""
        width = min(getattr(ctx.obj, "width", None) or _WIDEST, _WIDEST)
        formatter.width = width
        self.format_usage(ctx, formatter)
        first, _, rest = cleandoc(self.help or "").partition("\n\n")
        formatter.write("\n")
        formatter.write_text(first)
        examples = [f"  {example}" for example in (self.epilog or "").splitlines()]
        for heading, lines in (("Examples", examples), *self._groups(ctx, width)):
            title = wrapped(f"{heading}:", width, rest="  ")
            formatter.write("\n" + "".join(f"{line}\n" for line in (*title, *lines)))
        if rest:
            formatter.write("\n")
            formatter.write_text(rest)

    def _groups(self, ctx: Any, width: int) -> Iterator[tuple[str, Iterator[str]]]:
        """Yield each heading with the lines below it."""
        arguments: list[Described] = []
        grouped: dict[str, list[Described]] = {name: [] for name in GROUPS}
        repeated = False
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            if parameter.param_type_name == "argument":
                arguments.append(record)
                continue
            # Of all options Typer makes but one, --help, itself: it has no panel.
            group = getattr(parameter, "rich_help_panel", None) or EXPERT
            grouped[group].append(record)
            repeated |= group == WHICH and parameter.multiple
        label = min(
            max(len(label) for each in (arguments, *grouped.values()) for label, _ in each), _LABEL
        )
        for heading, records in (("Arguments", arguments), *grouped.items()):
            if records:
                note = _REPEATED if heading == WHICH and repeated else ""
                yield heading + note, _described(records, label, width)


def _described(records: Sequence[Described], label_width: int, width: int) -> Iterator[str]:
    """Yield the lines of options with their help; those of the same help stand together."""
    together: list[tuple[list[str], str]] = []
    for label, help in records:
        if together and together[-1][1] == help:
            together[-1][0].append(label)
        else:
            together.append(([label], help))
    for labels, help in together:
        label = ", ".join([*(each.split()[0] for each in labels[:-1]), labels[-1]])
        if width < _NARROW:
            yield from wrapped(label, width, "  ", "    ")
            yield from wrapped(help, width, "      ", "      ")
            continue
        first = f"  {label:{label_width}}  "
        rest = " " * (label_width + 4)
        if len(label) > label_width and len(first + help) > width:
            yield from wrapped(label, width, "  ", "    ")
            first = rest
        yield from wrapped(help, width, first, rest)
