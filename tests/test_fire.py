"""A small share of the attack, the same at every run; `fire.py` has the whole of it."""

import pytest
from fire import PARTS, fire

pytestmark = pytest.mark.inside

SHARES = {"lines": 250, "oracle": 60, "types": 4, "flips": 4, "kills": 8}


@pytest.mark.parametrize("part", PARTS)
def test_nothing_fails_under_fire(part: str) -> None:
    tally = fire(part, SHARES[part])
    assert tally.tried
    assert not tally.failed, str(tally)
