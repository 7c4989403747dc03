"""The parts of the attack that `fire.py` runs: each fires at powcli and says what failed."""
