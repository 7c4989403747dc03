"""`powcli check`: whether a database keeps every rule that can be proved."""

import typer

from powcli.commands import Db, connected, shaped, write
from powcli.layouts import table
from powcli.model import Column, Result, View
from powcli.screen import Screen

EXAMPLES = ("powcli check", "powcli check --format json")

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("rule", "the rule it breaks", rank=1, width=12),
    Column("breach", "what is wrong", rank=1, width=30),
)


def command(context: typer.Context, view: View, db: Db = None) -> None:
    """Prove the database: references, dates, numbers, words, passages. Exit 0 if all hold."""
    from powcli.check import RULES, breaches

    broken = list(breaches(connected(context, db)))
    rows = ((breach.id, breach.rule, breach.message) for breach in broken)
    result = shaped(context, Result(_HEAD, rows, chosen=True), view)
    write(context, result, view.output, layouts={"table": _table})
    context.obj.notice(f"{len(broken)} breaches" if broken else f"{len(RULES)} rules hold")
    if broken:
        raise typer.Exit(1)


def _table(result: Result, screen: Screen, header: bool) -> None:
    """Write a table of the breaches, and nothing where there are none."""
    rows = list(result.rows)
    if rows:
        table.write(result._replace(rows=iter(rows)), screen, header)
