"""The large database that the measurements need is one that the rules hold of."""

import sqlite3
from contextlib import closing
from pathlib import Path

from conftest import Run
from growth import grow

from powcli.build import build


def test_a_large_seed_keeps_every_rule_and_is_the_same_for_a_number(
    run: Run, tmp_path: Path
) -> None:
    seeds = [tmp_path / name for name in ("one.sql", "again.sql", "other.sql")]
    for seed, number in zip(seeds, (1, 1, 2), strict=True):
        grow(seed, 200, number)
    one, again, other = (seed.read_text(encoding="utf-8") for seed in seeds)
    assert one == again != other
    database = str(tmp_path / "large.db")
    build(str(seeds[0]), database)
    ran = run("check", "--db", database)
    assert (ran.code, ran.out) == (0, ""), ran.out
    with closing(sqlite3.connect(database)) as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("event", "figure")
        ]
    assert counts == [200, 400]
