"""powcli: every number of one contested history, with who says it and where it is printed."""

__version__ = "0.5.0"
