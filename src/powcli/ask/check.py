"""`powcli check`: whether a database keeps every rule, and whether an article still prints its words."""

import sqlite3
from typing import Annotated

import typer

from powcli.commands import Db, connected, shaped, write
from powcli.errors import either
from powcli.layouts import table
from powcli.manual import WHICH
from powcli.model import SEPARATOR, Column, Result, View
from powcli.screen import Screen

EXAMPLES = (
    "powcli check",
    "powcli check --format json",
)

_HEAD = (
    Column("id", "the record's id", "id", 1, 16),
    Column("rule", "the rule it breaks", rank=1, width=12),
    Column("breach", "what is wrong", rank=1, width=30),
)

_AGAINST = (
    Column("id", "the record's id", "id", 1, 16),
    Column("verdict", "moved within its section, or missing", rank=1, width=8),
    Column("words", "the phrase as the data has it", rank=1, width=20),
    Column("column", "of which column", rank=2, width=10),
    Column("section", "the section it should stand in, one a passage", "list", 1, 12),
    Column("paragraph", "the paragraph within the section", "numbers", 1, 4),
)


def command(
    context: typer.Context,
    view: View,
    against: Annotated[
        str | None,
        typer.Option(
            "--against",
            metavar="FILE",
            rich_help_panel=WHICH,
            help="Look for every printed phrase in this copy of the article instead: plain text"
            " with headings such as == Poland ==.",
        ),
    ] = None,
    db: Db = None,
) -> None:
    """Prove the database: references, dates, numbers, words, passages. Exit 0 if all hold.

    With --against, what a later version of the article has changed: each printed number
    phrase, relative date and broken phrase that no longer stands in its passage. A phrase
    elsewhere in its section has moved; one that is missing is exit 1. Where two numbers of a
    passage have the same words and only one is left, both are missing.
    """
    connection = connected(context, db)
    if against is not None:
        _compare(context, connection, against, view)
        return
    from powcli.check import RULES, breaches

    broken = list(breaches(connection))
    rows = ((breach.id, breach.rule, breach.message) for breach in broken)
    result = shaped(context, Result(_HEAD, rows, chosen=True), view)
    write(context, result, view.output, layouts={"table": _table})
    context.obj.notice(f"{len(broken)} breaches" if broken else f"{len(RULES)} rules hold")
    if broken:
        raise typer.Exit(1)


def _compare(context: typer.Context, connection: sqlite3.Connection, path: str, view: View) -> None:
    """Write the phrases that a copy of the article does not print where they should stand."""
    from powcli.against import phrases, read, verdicts

    article = read(path)
    judged = list(verdicts(article, phrases(connection)))
    rows = (
        (
            phrase.record,
            word,
            phrase.words,
            phrase.column,
            SEPARATOR.join(section for section, _ in phrase.passages) or None,
            SEPARATOR.join(str(paragraph) for _, paragraph in phrase.passages) or None,
        )
        for phrase, word in judged
        if word != "found"
    )
    result = shaped(context, Result(_AGAINST, rows, chosen=True), view)
    write(context, result, view.output, layouts={"table": _table})
    counts = {word: sum(each == word for _, each in judged) for word in ("moved", "missing")}
    noted = connection.execute(
        "SELECT meta.value FROM meta WHERE meta.key = 'article_sha256'"
    ).fetchone()
    same = noted is not None and noted[0] == article.sha256
    told = [f"{count} {word}" for word, count in counts.items() if count]
    sections = dict.fromkeys(each for phrase, _ in judged for each, _ in phrase.passages)
    if gone := [section for section in sections if section not in article.sections]:
        context.obj.notice(f"'{path}' has no section {either(gone)}; what stood there is missing")
    context.obj.notice(
        f"{len(judged)} phrases, {', '.join(told) or 'all found'};"
        f" this is {'the very' if same else 'not the'} copy that the data was read from"
    )
    if counts["missing"]:
        raise typer.Exit(1)


def _table(result: Result, screen: Screen, header: bool) -> None:
    """Write a table of what is wrong, and nothing where all is well."""
    rows = list(result.rows)
    if rows:
        table.write(result._replace(rows=iter(rows)), screen, header)
