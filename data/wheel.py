"""The build hook: compiles data/seed.sql into the database that the wheel carries."""

import os
import sys
import tempfile
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[Any]):
    """Adds powcli/powcli.db to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the database beside the wheel; an editable install builds its own."""
        if version == "editable":
            return
        sys.path.insert(0, os.path.join(self.root, "src"))
        from powcli.build import build

        self.folder = tempfile.TemporaryDirectory()
        target = os.path.join(self.folder.name, "powcli.db")
        build(os.path.join(self.root, "data", "seed.sql"), target)
        build_data["force_include"][target] = "powcli/powcli.db"
