"""Commands that are written out, a module each: `command` and its `EXAMPLES`."""
