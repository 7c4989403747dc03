"""What a shell offers at <TAB>: asked of a real bash, zsh and fish."""

import os
import re
import select
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from conftest import Run

from powcli import catalog, cli, offers
from powcli.ask.completion import BASH
from powcli.catalog import LISTINGS
from powcli.catalog.filters import filter_of

PYTHON = f'"{sys.executable}" -m powcli'
POWCLI = f'powcli() {{ {PYTHON} "$@"; }}; '
ASK = """
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_powcli powcli
printf '%s\\n' "${COMPREPLY[@]}"
"""


def bash(*words: str, environment: dict[str, str] | None = None) -> list[str]:
    """Return what bash offers for the last of the words, as readline takes them apart."""
    ran = subprocess.run(
        ["bash", "--norc", "-c", POWCLI + BASH + ASK, "bash", "powcli", *words],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **(environment or {})},
        timeout=60,
        check=True,
    )
    assert ran.stderr == ""
    return ran.stdout.splitlines() if ran.stdout.strip() else []


AUTHORS = [
    "alfred-de-zayas",
    "general-consensus",
    "joseph-stalin",
    "mark-edele",
    "moore",
    "niall-ferguson",
    "politburo",
    "some-german-estimates",
    "soviet-sources",
    "tadeusz-piotrowski",
    "valerie-hebert",
    "war-crimes-bureau",
    "none",
]

OFFERED = [
    # Commands
    (["ev"], ["events"]),
    (["d"], ["dates", "documents", "disagreements"]),
    (["events"], ["events"]),
    (["xyzzy"], []),
    (["xyzzy", "--"], []),
    (["--v"], ["--version"]),
    (["completion", ""], ["bash", "zsh", "fish"]),
    (["fields", "d"], ["dates", "documents", "disagreements"]),
    (["timeline", "--country", "Latv"], ["latvia"]),
    # Options
    (["events", "--co"], ["--country", "--columns", "--color"]),
    (["events", "--country", "poland", "--co"], ["--country", "--columns", "--color"]),
    (["events", "--columns", "id", "--co"], ["--country", "--columns", "--color"]),
    (["events", "--within", "--wi"], []),
    (["events", "--year", "1945", "--po"], ["--possible"]),
    (["events", "-c"], ["-c"]),
    (["passages", ""], ["--section", "--paragraph", "--columns", "--sort", "--limit", "--format",
                        "--excel", "--no-header", "--output", "--no-pager", "--color", "--show-sql",
                        "--db", "--help"]),
    # Records, by id, by the beginning of a name, by another name
    (["events", "--country", "Po"], ["poland"]),
    (["events", "--country", "poland"], ["poland"]),
    (["events", "--country", "RUS"], ["russia", "russian-empire"]),
    (["events", "--country", "USS"], ["soviet-union"]),
    (["events", "--country", "xyzzy"], []),
    (["events", "--organisation", "'Wehrmacht War"], ["war-crimes-bureau"]),
    (["events", "--organisation", "Wehrmacht\\ War"], ["war-crimes-bureau"]),
    (["events", "--place", "Krasnoar"], []),
    (["events", "--place", "Grodn"], ["grodno"]),
    (["events", "--person", "Włady"], ["wladyslaw-langner"]),
    (["claims", "--said-by", "Grune"], ["susan-grunewald"]),
    (["figures", "--said-by", "Grune"], []),
    (["figures", "--said-by", ""], AUTHORS),
    (["figures", "--quantity", "german-pow-d"],
     ["german-pow-deaths", "german-pow-deaths-after-january-1943"]),
    (["figures", "--event", "katyn"], ["katyn-massacre"]),
    # Words of a vocabulary, as this listing has them, quoted as the typed word is
    (["places", "--kind", ""],
     ["camp", "city", "country", "region", "settlement", "site", "town", "village"]),
    (["events", "--kind", "ser"], ["series\\ of\\ crimes"]),
    (["events", "--kind", "series\\ of\\ cr"], ["series\\ of\\ crimes"]),
    (["events", "--kind", "'series o"], ["series of crimes"]),
    (["events", "--kind", '"series o'], ["series of crimes"]),
    (["figures", "--measure", "k"], ["killed"]),
    (["events", "--role", "p"], ["perpetrator", "party", "place-then", "place-now"]),
    (["events", "--role", "ca"], ["captor", "captive"]),
    (["figures", "--attribution", "un"], ["unclear", "unnamed"]),
    (["claims", "--said-by", "Overm"], ["rudiger-overmans"]),
    (["events", "--date-origin", "p"], ["printed"]),
    (["gaps", "--kind", "no-"], ["no-author", "no-base", "no-date", "no-place"]),
    (["events", "--section", "massacre"], ["Massacre\\ of\\ Feodosia", "Massacre\\ of\\ Grishchino"]),
    (["events", "--section", "after"], ["After\\ German\\ invasion\\ of\\ the\\ USSR\\ \\(1941\\)"]),
    (["events", "-f", "js"], ["json", "jsonl"]),
    # Columns, in a list and for an order
    (["events", "-c", "tit"], ["title"]),
    (["events", "--columns", "id,tit"], ["id,title"]),
    (["events", "--columns", "id,title"], ["id,title"]),
    (["events", "--columns", "id,country_"], ["id,country_then", "id,country_now"]),
    (["events", "--columns", "country_then,country_"], ["country_then,country_now"]),
    (["people", "--columns", "id,tit"], []),
    (["events", "--sort", "dead_l"], ["dead_low", "dead_low:desc"]),
    # Bash takes words apart at = and :
    (["events", "--country", "=", "Po"], ["poland"]),
    (["events", "--country", "=", '"Soviet U'], ["soviet-union"]),
    (["places", "--kind", "=", ""], ["camp", "city", "country", "region", "settlement", "site",
                                     "town", "village"]),
    (["events", "--sort", "date", ":", "d"], ["desc"]),
    (["events", "--sort", "date", ":"], ["desc"]),
    # What only its user knows
    (["events", "--year", ""], []),
    # Words to search
    (["people", "O"], ["Olszyna-Wilczyński", "Orlik-Rueckemann", "Overmans"]),
    (["events", "gr"], ["Grabowiec", "Grischino", "Grodno", "Grunewald"]),
    (["places", "k"], ["Katyn", "Komi", "Krasnoarmeyskoye", "Krasnoarmiisk"]),
    (["search", "--a"], ["--all"]),
    (["events", "--poss"], ["--possible"]),
    (["events", "--date-o"], ["--date-origin"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "offered"), OFFERED, ids=lambda value: " ".join(value)[:50])
def test_bash_is_offered(words: list[str], offered: list[str]) -> None:
    assert bash(*words) == offered


def test_an_option_for_a_file_leaves_it_to_the_shell(run: Run) -> None:
    for option in ("-o", "--output", "--db"):
        ran = run("completion", "bash", "--", "powcli", "events", option, "x")
        assert (ran.code, ran.out, ran.err) == (0, "files\n", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_database_that_cannot_be_read_completes_nothing(
    run: Run, shell: str, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = tmp_path / "notes.txt"
    foreign.write_text("not a database" * 99)
    damaged = copy.read_bytes()
    copy.write_bytes(damaged[:4096] + b"\x07" * (len(damaged) - 4096))
    for path in (foreign, copy, tmp_path / "none.db"):
        line = ("completion", shell, "--", "powcli", "events", "--country", "Po")
        monkeypatch.setenv("POWCLI_DB", str(path))
        assert run(*line) == (0, "", "")
        monkeypatch.delenv("POWCLI_DB")
        assert run(*line[:-2], "--db", str(path), *line[-2:]) == (0, "", "")
        assert run(*line[:-1], "--co").out != ""
    assert bash("events", "--country", "Po", environment={"POWCLI_DB": str(foreign)}) == []


def test_values_come_from_the_database_on_the_line(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM facet WHERE facet.value <> 'latvia'")
    connection.close()
    assert bash("events", "--db", str(copy), "--country", "") == ["latvia", "none"]


def asked(run: Run, *words: str) -> list[str]:
    """Return what fish is offered, without the notes."""
    lines = run("completion", "fish", "--", "powcli", *words).out.splitlines()
    assert lines[0] in ("words", "items")
    return [line.partition("\t")[0] for line in lines[1:]]


@pytest.mark.inside
@pytest.mark.parametrize("listing", LISTINGS)
def test_every_value_offered_is_taken_and_finds_a_row(run: Run, listing: str) -> None:
    for name in catalog.listing(listing).filters:
        values = asked(run, listing, f"--{name}", "")
        if filter_of(catalog.listing(listing), name).kinds:
            assert values.pop() == "none"
        assert values
        for value in values:
            ran = run(listing, f"--{name}", value, "-f", "csv", "-n", "1")
            assert ran.code == 0, ran.err
            assert ran.rows or "acted: --role any" in ran.err
    for name in ("columns", "sort", "section"):
        for value in asked(run, listing, f"--{name}", ""):
            assert run(listing, f"--{name}", value, "-n", "1").code == 0


def test_a_record_is_told_by_its_name_first(run: Run) -> None:
    assert run("completion", "fish", "--", "powcli", "events", "--country", "sov").out == (
        "words\nsoviet-union\tSoviet Union, USSR, U.S.S.R., Soviets, "
        "Union of Soviet Socialist Republics, SU, SUN, SUHH\n"
    )
    assert run("completion", "zsh", "--", "powcli", "figures", "--said-by", "alf").out == (
        "words\nalfred-de-zayas:Alfred de Zayas\n"
    )


def test_ids_are_of_the_kinds_asked_for() -> None:
    context = typer.Context(typer.main.get_command(cli.app))
    quantities = dict(offers.records("quantity")(context))
    assert quantities["katyn-victims"] == "The dead of the Katyn massacre"
    assert "katyn-massacre" not in quantities
    every = dict(offers.records()(context))
    assert set(quantities) < set(every)
    assert {"katyn-massacre", "katyn-victims.20000", "poland", "secret-orders"} <= set(every)


def test_a_line_with_nothing_to_complete_is_no_error(run: Run) -> None:
    assert run("completion", "zsh", "--", "powcli").code == 0
    for shell in ("bash", "zsh", "fish"):
        assert run("completion", shell, "--", "powcli", "events", "--nope", "--n", "").code == 0
        assert run("completion", shell, "--", "powcli", "events", "-n", "many", "'").err == ""


def test_an_unknown_shell_is_a_usage_error(run: Run) -> None:
    ran = run("completion", "tcsh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "powcli: SHELL does not take 'tcsh'; choose 'bash', 'zsh' or 'fish'\n"


def at_prompt(shell: list[str], setup: str, line: str, folder: Path) -> list[str]:
    """Return the words that a shell makes of a line, typed at its prompt and then completed."""
    (folder / "mine.db").touch()
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        shell,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        cwd=folder,
        env={**os.environ, "TERM": "xterm", "PS1": "$ ", "HISTFILE": ""},
    )
    os.close(theirs)
    try:
        os.write(ours, f"{setup}; printf '%s%s\\n' rea dy\r".encode())
        until(ours, r"ready\r?\n")
        # Tab completes; Control-A and Control-E go to the ends of the line, to print its words.
        os.write(ours, f"{line}\t\x01printf '<%s>' \x05 end\r".encode())
        printed = until(ours, r"<powcli>.*<end>")
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    return re.findall(r"<([^>]*)>", printed)[:-1]


def until(terminal: int, pattern: str) -> str:
    """Return what a terminal shows that matches a pattern, within a minute."""
    text, end = "", time.monotonic() + 60
    while not (match := re.search(pattern, text)):
        assert time.monotonic() < end, text
        if select.select([terminal], [], [], 1)[0]:
            text += os.read(terminal, 65536).decode(errors="replace")
    return match[0]


LINES = [
    ("powcli events --country Po", ["powcli", "events", "--country", "poland"]),
    ("powcli events --country=USS", ["powcli", "events", "--country=soviet-union"]),
    ("powcli events --kind ser", ["powcli", "events", "--kind", "series of crimes"]),
    ("powcli events --kind 'ser", ["powcli", "events", "--kind", "series of crimes"]),
    ("powcli events --section \"aft", ["powcli", "events", "--section",
                                       "After German invasion of the USSR (1941)"]),
    ("powcli events --sort date:", ["powcli", "events", "--sort", "date:desc"]),
    ("powcli events -c id,tit", ["powcli", "events", "-c", "id,title"]),
    ("powcli events --db min", ["powcli", "events", "--db", "mine.db"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "words"), LINES)
def test_a_line_typed_in_bash_is_completed(line: str, words: list[str], tmp_path: Path) -> None:
    setup = POWCLI + 'eval "$(powcli completion bash)"'
    assert at_prompt(["bash", "--norc", "--noprofile", "-i"], setup, line, tmp_path) == words


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not installed")
@pytest.mark.parametrize("installed", ["eval", "fpath"])
@pytest.mark.parametrize(("line", "words"), LINES)
def test_a_line_typed_in_zsh_is_completed(
    line: str, words: list[str], installed: str, tmp_path: Path
) -> None:
    start = f'autoload -Uz compinit; compinit -u -d "{tmp_path}/dump"'
    if installed == "eval":
        setup = f'{POWCLI}{start}; eval "$(powcli completion zsh)"'
    else:
        setup = (
            f'{POWCLI}powcli completion zsh >"{tmp_path}/_powcli"; fpath+=("{tmp_path}"); {start}'
        )
    assert at_prompt(["zsh", "-f", "-i"], setup, line, tmp_path) == words


FISH = [
    ("powcli fig", ["figures\tHow many: every number in the article, with who says it and what was counted."]),
    ("powcli events --country Po", ["poland\tPoland, Polish, Poles, POL, PL"]),
    ("powcli events --country=Po", ["--country=poland\tPoland, Polish, Poles, POL, PL"]),
    ("powcli events --kind 'ser", ["series of crimes"]),
    ("powcli events -c id,tit", ["id,title\twhat happened, in a few words"]),
    ("powcli events --year ", []),
    ("powcli events --db min", ["mine.db"]),
]  # fmt: skip


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
@pytest.mark.parametrize(("line", "offered"), FISH)
def test_fish_is_offered(line: str, offered: list[str], tmp_path: Path) -> None:
    (tmp_path / "mine.db").touch()
    ran = subprocess.run(
        [
            "fish",
            "--no-config",
            "-c",
            f"function powcli; {PYTHON} $argv; end; powcli completion fish | source;"
            " complete -C $argv[1]",
            line,
        ],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "HOME": str(tmp_path)},
        cwd=tmp_path,
        timeout=60,
        check=True,
    )
    assert ran.stderr == ""
    assert [line.rstrip("\t") for line in ran.stdout.splitlines()] == offered
