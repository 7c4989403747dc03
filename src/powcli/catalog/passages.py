"""The passages of the article, and how many rows rest on each."""

from powcli.model import Column, Listing

LISTING = Listing(
    name="passages",
    record="passage",
    help="The sections and paragraphs of the article, with how many rows rest on each.",
    source="passage AS r LEFT JOIN (SELECT citation.passage, count(*) AS rows FROM citation"
    " GROUP BY citation.passage) AS cited ON cited.passage = r.id",
    columns=(
        Column("id", "the passage's id", "id", 3, 20),
        Column(
            "rows",
            "how many records rest on it",
            "integer",
            2,
            5,
            origin="derived",
            sql="coalesce(cited.rows, 0)",
        ),
        Column(
            "inferred", "always empty: a passage infers nothing", "list", sql="SELECT 0, 0 WHERE 0"
        ),
        Column("note", "always empty: notes stand on the records", sql="NULL"),
        Column("section", "the section's heading", rank=1, width=24),
        Column("paragraph", "the paragraph, counted from 1", "integer", 1, 9),
    ),
    order="r.position",
    examples=("powcli passages", "powcli passages --section Poland"),
)
