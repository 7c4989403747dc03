"""A record as a page of parts: on a terminal, as lines in a pipe, and as Markdown."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TextIO

from powcli.layouts.pages import line
from powcli.model import About
from powcli.screen import Screen, cells, visible, wrapped
from powcli.voice import brief

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""
_LEAD = 24
"""A longer lead has a line of its own, and pushes no other text to the right."""
_DOT = " · "


class Fact(NamedTuple):
    """One thing told: `lead` stands before the text, as a role or a printed number does.

    `where` are the passages where it is printed, `id` of which record it is. What is `bold` is a number as
    printed, and what is `under` another belongs to that.
    """

    text: str
    lead: str = ""
    where: tuple[tuple[str, str], ...] = ()
    id: str = ""
    bold: bool = False
    under: bool = False


class Part(NamedTuple):
    """A heading with what stands under it; `alarming` where it is a contradiction."""

    heading: str
    facts: tuple[Fact, ...]
    alarming: bool = False


class Account(NamedTuple):
    """All that is told of a record, in the order in which one asks.

    `known` are short facts, `text` says what it is, `closing` what to know besides, each with a
    label, and `onward` are commands.
    """

    title: str
    kind: str
    id: str
    known: tuple[str, ...]
    text: str
    parts: tuple[Part, ...]
    closing: tuple[Fact, ...]
    onward: tuple[str, ...]


def draw(account: Account, screen: Screen) -> None:
    """Write an account as a page on a terminal, else a line a fact."""
    lines = _page(account, screen) if screen.width is not None else _lines(account, screen)
    for each in lines:
        screen.out.write(f"{each}\n")


def _page(account: Account, screen: Screen) -> Iterator[str]:
    width = max(min(screen.width or _WIDEST, _WIDEST), 20)
    mark = f"{visible(account.kind)}  {visible(account.id)}"
    yield from line(screen.bold(visible(account.title)), mark, width, screen, needed=True)
    if account.known:
        yield from wrapped(_DOT.join(map(visible, account.known)), width)
    if account.text:
        yield from wrapped(visible(account.text), width)
    for part in account.parts:
        yield ""
        heading = screen.bold(visible(part.heading))
        yield from wrapped(screen.red(heading) if part.alarming else heading, width)
        yield from _facts(part.facts, width, screen)
    if account.closing:
        yield ""
        yield from _facts(account.closing, width, screen, "")
    for number, command in enumerate(account.onward):
        if not number:
            yield ""
        lead = "next  " if not number else "      "
        yield from wrapped(screen.dim(visible(command)), width, screen.dim(lead), "        ")


def _facts(
    facts: tuple[Fact, ...], width: int, screen: Screen, indent: str = "  "
) -> Iterator[str]:
    leads = [cells(visible(fact.lead)) for fact in facts if fact.lead]
    most = max((size for size in leads if size <= min(_LEAD, width // 3)), default=0)
    before = ""
    for fact in facts:
        start = indent + "  " * fact.under
        lead = visible(fact.lead)
        told = "" if lead == before and not fact.bold else lead
        before = lead
        text = visible(fact.text)
        if fact.where:
            text = f"{text}{_DOT if text else ''}{screen.dim(screen.passages(fact.where))}"
        rest = start + (" " * (most + 2) if most and fact.lead else "  ")
        inked = screen.bold(told) if fact.bold else told
        if cells(told) > most:
            yield from wrapped(inked, width, start, f"{start}  ")
            first = rest
        else:
            first = start
            if fact.lead and most:
                first += inked + " " * (most - cells(told) + 2)
        yield from line(text, visible(fact.id), width, screen, first, rest, needed=True)


def _lines(account: Account, screen: Screen) -> Iterator[str]:
    yield screen.bold(f"{visible(account.title)} [{visible(account.kind)} {visible(account.id)}]")
    if account.known:
        yield _DOT.join(map(visible, account.known))
    if account.text:
        yield visible(account.text)
    for part in account.parts:
        yield ""
        yield screen.bold(visible(part.heading))
        yield from map(_line, part.facts)
    if account.closing:
        yield ""
        yield from map(_line, account.closing)


def _line(fact: Fact) -> str:
    text = _DOT.join(visible(each) for each in (fact.text, _where(fact)) if each)
    lead = f"{visible(fact.lead)}  " if fact.lead else ""
    name = f" [{visible(fact.id)}]" if fact.id else ""
    return f"  {'  ' * fact.under}{lead}{text}{name}"


def markdown(account: Account, citation: str, out: TextIO) -> None:
    """Write an account as Markdown, at its foot the citation, which ends in an address."""
    paragraphs = [f"# {_plain(account.title)}"]
    paragraphs.append(f"{_plain(account.kind)} `{visible(account.id)}`")
    if account.known:
        paragraphs.append(_DOT.join(map(_plain, account.known)))
    if account.text:
        paragraphs.append(_plain(account.text))
    for part in account.parts:
        paragraphs.append(f"## {_plain(part.heading)}")
        paragraphs.append("\n".join(map(_bullet, part.facts)))
    if account.closing:
        paragraphs.append("## Notes and sources")
        paragraphs.append("\n".join(map(_bullet, account.closing)))
    told, _, address = citation.rpartition(" ")
    paragraphs.append(f"## Citation\n\n{_plain(told)} <{address}>")
    out.write("\n\n".join(paragraphs) + "\n")


def _bullet(fact: Fact) -> str:
    lead = f"**{_plain(fact.lead)}** " if fact.lead else ""
    where = f"({_plain(_where(fact))})" if fact.where else ""
    name = f"`{visible(fact.id)}`" if fact.id else ""
    text = " ".join(filter(None, (_plain(fact.text), where, name)))
    return f"{'  ' * fact.under}- {lead}{text}".rstrip()


def _where(fact: Fact) -> str:
    return ", ".join(text for text, _ in brief(fact.where))


def _plain(text: str) -> str:
    """Return a text of which Markdown makes nothing."""
    return re.sub(r"([\\`*_<>\[\]])", r"\\\1", visible(text))


def html(accounts: Sequence[tuple[Account, str]], about: About, screen: Screen) -> None:
    """Write accounts as a page for a browser, each with its citation, which ends in an address."""
    from powcli.layouts import web

    told = []
    for account, citation in accounts:
        words, _, address = citation.rpartition(" ")
        if not address.startswith(("https://", "http://")):
            words, address = citation, ""
        told.append({"account": _linked(account, about), "citation": words, "address": address})
    title = accounts[0][0].title if len(accounts) == 1 else f"{len(accounts)} records"
    screen.out.write(web.page("account.html.j2", visible(title), about, accounts=told))


def _linked(account: Account, about: About) -> Account:
    """Return an account whose passages lead to their sections."""
    from powcli.layouts import web

    def fact(of: Fact) -> Fact:
        where = tuple((text, web.section(about, name)) for text, name in brief(of.where))
        return of._replace(where=where)

    parts = (part._replace(facts=tuple(map(fact, part.facts))) for part in account.parts)
    return account._replace(parts=tuple(parts), closing=tuple(map(fact, account.closing)))
