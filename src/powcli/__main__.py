"""`python -m powcli`."""

from powcli.cli import run

run()
