"""What an export says of itself: the Data Package, Datasette's metadata, and a page to read.

All of it follows from the declarations of the tables and their columns.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from typing import Any

from powcli import catalog
from powcli.catalog.filters import filter_of
from powcli.catalog.reading import ORIGINS, TYPES
from powcli.catalog.tables import Table, tables
from powcli.catalog.words import MEANINGS, VOCABULARIES
from powcli.model import SEPARATOR, About, Column
from powcli.standalone import SEARCH, SEARCH_COLUMNS

DATABASE = "powcli.db"
PACKAGE = "datapackage.json"
METADATA = "metadata.json"
PAGE = "README.md"

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

_LICENCES = {"CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/"}

_NOT_ADDED = (
    "Nothing here may be added up: rival figures count the same people, other counts overlap or"
    " may, and a row of a tidy table is a tie. Count records, and distinct."
)

_TYPED: dict[str, dict[str, Any]] = {
    "list": {"type": "list", "delimiter": SEPARATOR, "itemType": "string"},
    "numbers": {"type": "list", "delimiter": SEPARATOR, "itemType": "integer"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "day": {"type": "date", "format": "default"},
}
"""The types of a Data Package; what has none is text."""


def written(about: About, folder: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file that describes the tables in a folder."""
    yield METADATA, _json(metadata(about))
    yield PAGE, page(about)
    yield PACKAGE, _json(package(about, folder))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def package(about: About, folder: str) -> dict[str, Any]:
    """Return the descriptor of a Data Package of the csv files in a folder."""
    versions = dict(about.versions)
    return {
        "$schema": PROFILE,
        "name": "powcli",
        "title": about.source,
        "description": f"{about.attribution} {_NOT_ADDED}",
        "version": f"{versions['powcli']}+data.{versions['data']}",
        "licenses": [_licence(about)],
        "sources": [
            {"title": f"Wikipedia: {about.source}", "path": about.address},
            {"title": "GeoNames, of the coordinates", "path": "https://www.geonames.org/"},
        ],
        "contributors": [
            {"title": "Wikipedia contributors", "roles": ["author"]},
            {"title": "the powcli developers", "roles": ["editor"]},
        ],
        "resources": [_resource(table, folder) for table in tables()],
    }


def _licence(about: About) -> dict[str, str]:
    licence = {"name": about.licence.replace(" ", "-"), "title": about.licence}
    if about.licence in _LICENCES:
        licence["path"] = _LICENCES[about.licence]
    return licence


def _resource(table: Table, folder: str) -> dict[str, Any]:
    name = f"{table.name}.csv"
    with open(os.path.join(folder, name), "rb") as file:
        content = file.read()
    return {
        "name": table.name,
        "type": "table",
        "path": name,
        "title": table.name.replace("_", " "),
        "description": table.help,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {
            "header": True,
            "delimiter": ",",
            "lineTerminator": "\n",
            "quoteChar": '"',
            "doubleQuote": True,
        },
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, Any]:
    """Return the Table Schema of a table."""
    schema: dict[str, Any] = {
        "fields": [_field(table, column) for column in table.columns],
        "missingValues": [{"value": "", "label": "not told, or there is none"}],
    }
    # Of a primary key no part may be missing.
    if table.blank:
        schema["uniqueKeys"] = [list(table.key)]
    else:
        schema["primaryKey"] = list(table.key)
    if table.keys:
        schema["foreignKeys"] = [
            {
                "fields": [column],
                "reference": {
                    **({} if other == table.name else {"resource": other}),
                    "fields": ["id"],
                },
            }
            for column, other in table.keys
        ]
    return schema


def _field(table: Table, column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "title": column.name.replace("_", " "),
        **_TYPED.get(column.type, {"type": "string"}),
        "description": described(column),
    }
    constraints: dict[str, Any] = {}
    if column.name in table.key and column.name not in table.blank:
        constraints["required"] = True
    if (column.name,) == table.key:
        constraints["unique"] = True
    if column.values and not column.is_list:
        constraints["enum"] = list(VOCABULARIES[column.values])
        field["categories"] = list(VOCABULARIES[column.values])
    if constraints:
        field["constraints"] = constraints
    return field


def described(column: Column) -> str:
    """Return what a column means: its help, its type and origin where these tell, its words."""
    told = [f"{column.help[0].upper()}{column.help[1:]}."]
    if column.type == "edtf":
        told.append(f"{TYPES['edtf'][0].upper()}{TYPES['edtf'][1:]}.")
    if column.origin == "editor":
        told.append(f"The editor's: {ORIGINS['editor']}.")
    told += [f"{word}: {meaning}." for word, meaning in MEANINGS.get(column.values, {}).items()]
    return " ".join(told)


_FACETS: dict[str, tuple[str | dict[str, str], ...]] = {
    "events": ({"array": "victims"},),
    "places": ({"array": "country_now"},),
    "dates": ({"array": "countries"},),
    "figures": ("said_by",),
    "claims": ("said_by",),
    "event_countries": ("country", "year"),
    "event_organisations": ("organisation",),
    "record_passages": ("kind", "section"),
    SEARCH: ("kind",),
}
"""What else than the words that filters take is of use as a facet."""


def metadata(about: About) -> dict[str, Any]:
    """Return the metadata with which Datasette shows the database."""
    known = {table.name: _shown(table) for table in tables()}
    known[SEARCH] = {
        "description": "Every record in full text, in any spelling: the box above finds it.",
        "columns": {column.name: described(column) for column in SEARCH_COLUMNS},
        "fts_table": f"{SEARCH}_fts",
        "label_column": "title",
        "facets": list(_FACETS[SEARCH]),
        "sortable_columns": ["id", "kind", "title"],
    }
    return {
        "title": about.source,
        "description": f"{about.attribution} {_NOT_ADDED}",
        "source": f"Wikipedia: {about.source}",
        "source_url": about.address,
        "license": about.licence,
        **({"license_url": _LICENCES[about.licence]} if about.licence in _LICENCES else {}),
        "databases": {DATABASE.partition(".")[0]: {"tables": known}},
    }


def _shown(table: Table) -> dict[str, Any]:
    names = [column.name for column in table.columns]
    label = next((name for name in ("title", "name", "claim", "topic") if name in names), None)
    shown: dict[str, Any] = {
        "description": table.help,
        "columns": {column.name: described(column) for column in table.columns},
        "facets": _facets(table),
        "sortable_columns": [column.name for column in table.columns if not column.is_list],
    }
    if table.listing and label:
        shown["label_column"] = label
    return shown


def _facets(table: Table) -> list[str | dict[str, str]]:
    """Return by what the rows of a table are worth counting."""
    if table.listing:
        listing = catalog.listing(table.name)
        columns = [filter_of(listing, name).column(listing) for name in listing.filters]
    else:
        columns = [column for column in table.columns if column.values]
    facets: list[str | dict[str, str]] = [column.name for column in columns if column]
    return [*facets, *_FACETS.get(table.name, ())]


def page(about: About) -> str:
    """Return the page that tells a person what is in the folder."""
    licence = _LICENCES.get(about.licence, "")
    versions = ", ".join(f"{name} {version}" for name, version in about.versions)
    lines = (
        f"# {about.source}",
        f"Every number, event, place and claim of [one encyclopedia article]({about.address}), with"
        f" who says it and where it is printed ({versions}).",
        f"- `*.csv`: {_listed()}; what each column means is in `{PACKAGE}`.",
        f"- `{DATABASE}`: the same in SQLite, lists as JSON arrays, with `{SEARCH}` in full text.",
        f"- DuckDB: `SELECT * FROM 'events.csv' WHERE kind = 'massacre'`, or `ATTACH '{DATABASE}'`.",
        f"- Datasette: `datasette {DATABASE} -m {METADATA}`.",
        "- pandas: `pandas.read_csv('figures.csv', dtype={'date': str, 'words': str})`.",
        f"- {about.licence} {licence}: {about.attribution}",
        f"- **{_NOT_ADDED}** `low` and `high` are printed numbers, no bounds; an empty one is not 0.",
        "- A date in `date` is EDTF; `earliest` and `latest` are its days, empty where not told.",
    )
    return "\n\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:]) + "\n"


def _listed() -> str:
    listed = [table.name for table in tables() if table.listing]
    others = len(tables()) - len(listed)
    return f"{len(listed)} listings ({', '.join(listed)}) and {others} tables of ties between them"
