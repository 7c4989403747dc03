"""`powcli check`: whether a database keeps every rule that can be proved."""

import typer

from powcli.commands import Db, Format, NoHeader, Output, connected, show
from powcli.model import Column, Result

EXAMPLES = ("powcli check", "powcli check --format json")

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("rule", "the rule it breaks", rank=1, width=12),
    Column("breach", "what is wrong", rank=1, width=30),
)


def command(
    context: typer.Context,
    format: Format = None,
    no_header: NoHeader = False,
    output: Output = None,
    db: Db = None,
) -> None:
    """Prove the database: references, dates, numbers, words, passages. Exit 0 if all hold."""
    from powcli.check import RULES, breaches

    found = list(breaches(connected(context, db)))
    summary = f"{len(RULES)} rules hold" if not found else f"{len(found)} breaches"
    if found or output or format not in (None, "table"):
        rows = ((breach.id, breach.rule, breach.message) for breach in found)
        show(context, Result(_HEAD, rows, chosen=True), format, output, no_header)
    context.obj.notice(summary)
    if found:
        raise typer.Exit(1)
