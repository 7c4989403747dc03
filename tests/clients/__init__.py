"""powcli's files opened by the programs that people have; `.ci/clients` runs all of it."""
