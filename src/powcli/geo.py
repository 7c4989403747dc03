"""GeoJSON, RFC 7946: the features of a map, a row each, with the editor's coordinates."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from powcli.model import About, Located, Site
from powcli.voice import gazetteer

EDITOR = "the editor's, not in the article; WGS 84"
"""What the coordinates are, which a feature says of itself: a map keeps nothing else of a file."""


def opening(about: About) -> dict[str, Any]:
    """Return the members of a collection that stand before its features."""
    return {
        "type": "FeatureCollection",
        "name": about.name,
        "source": about.source,
        "address": about.address,
        "licence": about.licence,
        "attribution": about.attribution,
        "coordinates_are": EDITOR,
        "versions": dict(about.versions),
    }


def features(
    rows: Iterable[Mapping[str, Any]], located: Iterable[Located], chosen: bool
) -> Iterator[dict[str, Any]]:
    """Yield a feature a row; what was `chosen` of its columns has no more beside it than that.

    A record of several places is one feature, and one that cannot be located has no geometry.
    """
    for row, (record, sites) in zip(rows, located, strict=True):
        geometry = _geometry(sites)
        properties = dict(row)
        if not chosen and "place" in row:
            properties["places"] = [_told(site) for site in sites]
        elif not chosen:
            properties["geonames"] = gazetteer(row.get("reference"))
        if geometry:
            properties["coordinates_are"] = EDITOR
        yield {"type": "Feature", "id": record, "geometry": geometry, "properties": properties}


def _geometry(sites: Iterable[Site]) -> dict[str, Any] | None:
    """Return a point, or the points, longitude first; None where no place is located."""
    points = [
        [site.longitude, site.latitude]
        for site in sites
        if isinstance(site.longitude, int | float) and isinstance(site.latitude, int | float)
    ]
    if len(points) > 1:
        return {"type": "MultiPoint", "coordinates": points}
    return {"type": "Point", "coordinates": points[0]} if points else None


def _told(site: Site) -> dict[str, Any]:
    """Return a place of an event, without the coordinates that its geometry has."""
    return {
        "id": site.id,
        "name": site.name,
        "precision": site.precision,
        "reference": site.reference,
        "geonames": gazetteer(site.reference),
        "inferred": site.inferred,
    }
