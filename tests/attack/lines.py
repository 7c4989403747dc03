"""Command lines of the real grammar with hostile values: what answers them, and how."""

import contextlib
import random
import shutil
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import typer

from attack.calls import ROOT, Ran, Tally, faults, line, process, run
from powcli import cli, database

SHARE = 25
"""Of so many lines one is run as a process too."""

HUGE = (
    "x" * 100_000,
    "ł" * 40_000,
    "a b " * 20_000,
    '"' * 30_001,
    "1" * 5_000,
    "a," * 30_000,
    "((" * 20_000,
)

_STRANGE = """
é ¦ ß ¦ ﬁ ¦ İ ¦ ١٩٤٠ ¦ ⅷ ¦ 一九四〇 ¦ Łódź ¦ Катынь ¦ בדיקה ¦ Z̸͍̓ä̸́l ¦ 😀 ¦ 👨‍👩‍👧 ¦ ½ ¦ ² ¦ ł
0 ¦ -0 ¦ -1 ¦ 1 ¦ 007 ¦ 1e3 ¦ 1.5 ¦ 0x10 ¦ 1_000 ¦ 1,000 ¦ +5 ¦ NaN ¦ inf ¦ -inf ¦ 1;2 ¦ 6%
0000 ¦ 9999 ¦ 1939 ¦ 1939-00 ¦ 1939-13 ¦ 1939-02-29 ¦ 1940-02-30 ¦ 1939-9-1 ¦ 1940s ¦ 194X ¦ -1985
1939/1940 ¦ 1941..1939 ¦ 1939–1941 ¦ 1939..1941 ¦ [1940..] ¦ .. ¦ ... ¦ 1..2 ¦ / ¦ ~ ¦ 1939~
28 September 1939 ¦ 28.9.1939 ¦ 09/11/1939 ¦ Sept 1939 ¦ 1940-05 ¦ 1939-09-28
- ¦ -- ¦ --- ¦ -x ¦ --x ¦ -f ¦ --format ¦ -o ¦ --db ¦ --help ¦ -h ¦ --version ¦ --format=csv ¦ -fcsv
-n5 ¦ -n-5 ¦ --limit= ¦ = ¦ a=b ¦ : ¦ :: ¦ :desc ¦ id:desc ¦ date:up
none ¦ any ¦ all ¦ None ¦ NULL ¦ null ¦ true ¦ * ¦ ** ¦ ? ¦ % ¦ _ ¦ help
' ¦ " ¦ '' ¦ "a ¦ a"b"c ¦ `id` ¦ $(id) ¦ $HOME ¦ ; ls ¦ | cat ¦ & ¦ && ¦ > ¦ < ¦ \\ ¦ \\n
%s ¦ %d%n ¦ {} ¦ {0} ¦ {x!r} ¦ [red] ¦ [/] ¦ [sic] ¦ &amp; ¦ <b> ¦ <!-- ¦ =1+1 ¦ +1 ¦ @x ¦ =HYPERLINK(1)
AND ¦ OR ¦ NOT ¦ NEAR( ¦ NEAR(a b) ¦ a AND ¦ (a ¦ a* ¦ "a" * ¦ title:a ¦ ^a ¦ -a ¦ a + b ¦ {a b} : c
x' ¦ ' OR 1=1 -- ¦ '; DROP TABLE event; -- ¦ -- x ¦ /*
SELECT 1 ¦ SELECT ¦ SELECT 1; ¦ SELECT 1; SELECT 2 ¦ select * from events ¦ SELECT x'ff' AS b
SELECT 9e999 ¦ SELECT CAST(x'ff' AS TEXT) ¦ SELECT 1 AS '=1' ¦ SELECT 1 AS a, 2 AS a ¦ SELECT NULL
SELECT ? ¦ SELECT :a ¦ SELECT char(0) ¦ SELECT char(13) ¦ SELECT 'a;b; c' ¦ VALUES (1), (2)
EXPLAIN SELECT 1 ¦ DROP TABLE events ¦ DELETE FROM event ¦ UPDATE event SET title = 1 ¦ VACUUM
BEGIN ¦ ATTACH 'x.db' AS x ¦ VACUUM INTO 'x.db' ¦ PRAGMA journal_mode = DELETE ¦ PRAGMA user_version
PRAGMA table_info(event) ¦ SELECT load_extension('x') ¦ SELECT writefile('x', 1)
. ¦ .. ¦ ./ ¦ nothing/here ¦ a/b.csv ¦ x.db ¦ file:x.db?mode=rw ¦ http://x/ ¦ ~/x ¦ /nowhere/x.csv
/dev/null ¦ /proc/self/mem ¦ CON ¦ a\\b ¦ a b.csv ¦ .csv ¦ x.
katyn-massacre ¦ german-pow-deaths ¦ german-pow-deaths.hebert ¦ Poland ¦ PL ¦ poland ¦ Katyn ¦ edele
Mark Edele ¦ Stalin ¦ NKVD ¦ killed ¦ massacre ¦ victim ¦ perpetrator
json ¦ csv ¦ tsv ¦ jsonl ¦ table ¦ markdown ¦ md ¦ html ¦ svg ¦ xlsx ¦ geojson ¦ bash
id ¦ title ¦ date ¦ date:desc ¦ id,title ¦ id,,title ¦ said by ¦ SAID_BY ¦ year
"""

HOSTILE = (
    *(word for row in _STRANGE.strip().splitlines() for word in row.split(" ¦ ")),
    *("", " ", "\t", "\n", "a\nb", "\r", "\x01", "\x7f", "\x85", "\u2028", "\u202e", "\ufeff"),
    *("\x1b[31mred\x1b[0m", "\x1b]0;title\x07", 'SELECT 1 AS "\x1b]0;x\x07"', "a\u0300" * 99),
    *("e\u0301", "\u200b", "\ufffd", "\U0010ffff", "9" * 18, "9" * 19, "9" * 400),
    *("\udcff", "\udc80abc", "Katy\udcc5\udc84", "\udced\udca0\udc80"),
)
"""Also in bytes that are no UTF-8, as an argument holds them. No path in it may be harmed."""

PLAIN = ("1940", "1939..1941", "1939-09", "1", "2", "katyn", "Poland", "rows.csv", "SELECT 1")
"""What is given where powcli offers nothing."""

_FILES = """
rows.csv ¦ rows.json ¦ rows.jsonl ¦ rows.tsv ¦ rows.md ¦ rows.txt ¦ rows.CSV ¦ rows.xlsx ¦ rows.html
rows.svg ¦ rows.geojson ¦ rows ¦ rows.nope ¦ .csv ¦ a b.csv ¦ - ¦ folder ¦ folder/ ¦ folder/rows.csv
nothing/rows.csv ¦ rows.csv/ ¦ loop.csv ¦ =1.csv ¦ %s.csv ¦ /dev/null ¦ /dev/full ¦ good.db
"""

FILES = (
    *(word for row in _FILES.strip().splitlines() for word in row.split(" ¦ ")),
    *(
        "good.db",
        "good.db",
        "good.db",
        "",
        " ",
        "ł\udcff.csv",
        "\x1b[1m.csv",
        "x" * 300 + ".csv",
        "a\nb.csv",
    ),
)
"""What is written to: nothing that lies outside the folder of the run, should a file appear."""

DATABASES = (
    *("good.db", "good.db", "good.db", "folder", "nothing.db", "empty.db", "text.db"),
    *("foreign.db", "seed.db", "seed.db", "newer.db", "loop.csv", "", "\udcff.db", "/dev/null"),
    *("file:good.db", "good.db?mode=rw"),
)


class Option(NamedTuple):
    """One option of a command; `names` are the ways to write it."""

    names: tuple[str, ...]
    flag: bool


class Command(NamedTuple):
    """A command as the app declares it, and whether it takes arguments."""

    name: str
    options: tuple[Option, ...]
    arguments: bool


def grammar() -> list[Command]:
    """Return the commands, as walking the app finds them."""
    group: Any = typer.main.get_command(cli.app)
    commands = []
    with group.make_context("powcli", ["path"]) as context:
        for name in group.list_commands(context):
            parameters = group.get_command(context, name).params
            options = tuple(
                Option((*each.opts, *each.secondary_opts), each.is_flag)
                for each in parameters
                if each.param_type_name == "option"
            )
            arguments = any(each.param_type_name == "argument" for each in parameters)
            commands.append(Command(name, options, arguments))
    return commands


class Archer:
    """Makes lines, by chance; what powcli itself offers is asked of it once."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.commands = grammar()
        self.offered: dict[tuple[str, ...], list[str]] = {}

    def offers(self, *before: str) -> list[str]:
        """Return what a shell would be offered after these words."""
        if before not in self.offered:
            ran = run(("completion", "bash", "--", "powcli", *before, ""))
            self.offered[before] = ran.out.splitlines()[1:] or [*PLAIN]
        return self.offered[before]

    def line(self) -> list[str]:
        """Return the words of a line."""
        turn = self.chance.random()
        if turn < 0.02:
            return [self.hostile() for _ in range(self.chance.randint(0, 3))]
        command = self.chance.choice(self.commands)
        if turn < 0.03:
            return [
                command.name,
                *self.option(command) * self.chance.choice((9, 300, 1_100, 3_000)),
            ]
        if command.name == "check" and turn < 0.9:
            command = self.commands[0]  # it takes as long as a hundred others
        words = [command.name]
        if command.name == "completion" or turn > 0.9:
            words = ["completion"]
            words += [*self.chance.choice((["bash"], ["zsh"], ["fish"], [])), "--", "powcli"]
            command = self.chance.choice(self.commands)
            words.append(command.name)
        if command.arguments and self.chance.random() < 0.8:
            words += [self.value(command) for _ in range(self.chance.choice((1, 1, 1, 2, 3)))]
        for _ in range(self.chance.choice((0, 1, 1, 1, 2, 2, 3, 5))):
            words += self.option(command)
        if self.chance.random() < 0.1:
            words.insert(self.chance.randint(0, len(words)), self.hostile())
        return words

    def option(self, command: Command) -> list[str]:
        """Return an option with its value, in one of the ways to write it."""
        if not command.options or self.chance.random() < 0.03:
            return [self.hostile()]
        option = self.chance.choice(command.options)
        name = self.chance.choice(option.names)
        if option.flag:
            return [name]
        value = self.value(command, option)
        if self.chance.random() < 0.15:
            return [f"{name}={value}" if name.startswith("--") else f"{name}{value}"]
        return [name, value] if self.chance.random() < 0.98 else [name]

    def value(self, command: Command, option: Option | None = None) -> str:
        """Return a value for an option, or for an argument where there is none."""
        if option and "--output" in option.names:
            return self.chance.choice(FILES)
        if option and "--db" in option.names:
            return self.chance.choice(DATABASES)
        turn = self.chance.random()
        if turn < 0.5:
            names = option.names[-1:] if option else ()
            value = self.chance.choice(self.offers(command.name, *names))
        elif turn < 0.6:
            other = self.chance.choice(
                self.chance.choice(self.commands).options or (Option(("-f",), False),)
            )
            value = self.chance.choice(self.offers(command.name, other.names[-1]))
        else:
            value = self.hostile()
        return self.changed(value) if self.chance.random() < 0.15 else value

    def hostile(self) -> str:
        """Return a value that nobody means well by."""
        if self.chance.random() < 0.02:
            return self.chance.choice(HUGE)
        if self.chance.random() < 0.1:
            return "".join(self.chance.choices(HOSTILE, k=self.chance.randint(2, 4)))
        if self.chance.random() < 0.1:
            return "".join(
                chr(self.chance.choice((9, 10, 27, *range(32, 0x250)))) for _ in range(9)
            )
        return self.chance.choice(HOSTILE)

    def changed(self, value: str) -> str:
        """Return a value as it is miswritten."""
        middle = len(value) // 2
        return self.chance.choice(
            (
                value.upper(),
                value[:middle],
                value[middle:],
                value + self.chance.choice(HOSTILE),
                self.chance.choice(HOSTILE) + value,
                unicodedata.normalize("NFD", value),
                f" {value} ",
                f"{value},{value}",
                value.replace("-", " "),
                f'"{value}"',
            )
        )

    def stdin(self) -> bytes:
        """Return what stands on stdin."""
        words = self.chance.choices(HOSTILE, k=self.chance.randint(0, 3))
        return "\n".join(words).encode("utf-8", "surrogateescape")


def prepare(folder: Path) -> Path:
    """Make the files that lines name, and return the folder to run them in."""
    # It lies deep, so that nothing reaches out of the folder by going up.
    here = folder / "a" / "b"
    (here / "folder").mkdir(parents=True)
    shutil.copy(database.bundled(), here / "good.db")
    (here / "empty.db").touch()
    (here / "text.db").write_text("no database\n" * 999)
    (here / "loop.csv").symlink_to("loop.csv")
    with contextlib.closing(sqlite3.connect(here / "foreign.db")) as foreign:
        foreign.execute("CREATE TABLE events (id TEXT)")
    with contextlib.closing(sqlite3.connect(here / "seed.db")) as seed:
        seed.executescript((ROOT / "data" / "seed.sql").read_text(encoding="utf-8"))
    shutil.copy(here / "good.db", here / "newer.db")
    with contextlib.closing(sqlite3.connect(here / "newer.db")) as newer:
        newer.execute("PRAGMA user_version = 99")
    return here


def _shoot(here: Path, words: Sequence[str], stdin: bytes) -> tuple[Ran, set[str]]:
    """Run a line, and return with it what is wrong; the database is put back."""
    good = here / "good.db"
    before = good.stat()
    ran = run(words, stdin)
    kinds = {*faults(ran, words)}
    if ran.code == 4 and not any("--db" in word for word in words):
        kinds.add("exit 4, and the database is sound")
    after = good.stat()
    if (before.st_mtime_ns, before.st_ino) != (after.st_mtime_ns, after.st_ino):
        shutil.copy(database.bundled(), good)
        if "--db=good.db" in words or ("--db", "good.db") in pairwise(words):
            kinds.add("the database that is read is overwritten")
    return ran, kinds


def smallest(fails: Callable[[list[str]], bool], words: Sequence[str]) -> list[str]:
    """Return what is left of a line that fails when every word that can be spared is dropped."""
    words = list(words)
    # Of a line of thousands of words nobody needs to know the last that could go.
    size = len(words) // 2
    while size > len(words) // 100:
        start = 0
        while start < len(words):
            fewer = words[:start] + words[start + size :]
            if fails(fewer):
                words = fewer
            else:
                start += size
        size //= 2
    for place, word in enumerate(words[:20]):
        for length in (1, 10, 100, 1_000, 10_000):
            shorter = [*words[:place], word[:length], *words[place + 1 :]]
            if length < len(word) and fails(shorter):
                words = shorter
                break
    return words


def lines(chance: random.Random, count: int, tally: Tally, folder: Path) -> None:
    """Run so many lines, some as processes of their own."""
    here = prepare(folder)
    archer = Archer(chance)
    with contextlib.chdir(here):
        for number in range(count):
            words, stdin = archer.line(), archer.stdin()
            ran, kinds = _shoot(here, words, stdin)
            tally.tried["lines"] += 1
            tally.tried[ran.ended] += 1
            for kind in kinds:
                less = smallest(lambda fewer: kind in _shoot(here, fewer, stdin)[1], words)  # noqa: B023
                silent = kind in _shoot(here, less, b"")[1]
                tally.fail(kind, line(less, b"" if silent else stdin))
            # An export that has made its folder refuses to make it once more.
            if number % SHARE == 0 and "export" not in words:
                tally.tried["processes"] += 1
                _as_process(here, words, stdin, ran, tally)


def _as_process(here: Path, words: Sequence[str], stdin: bytes, ran: Ran, tally: Tally) -> None:
    """Run a line once more in a process of its own, which must end as it did here."""
    apart = process(words, here, stdin)
    for kind in faults(apart, words):
        tally.fail(f"as a process: {kind}", line(words, stdin))
    if not ran.raised and apart.code != ran.code:
        tally.fail(f"exit {apart.code} as a process, {ran.code} here", line(words, stdin))
