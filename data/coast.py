"""Draws the coast behind the map of the report, once: run it by hand, its outcome is committed.

The land is Natural Earth's at 1:50 million, public domain, in the npm package world-atlas
(https://github.com/topojson/world-atlas):

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python data/coast.py package/land-50m.json > src/powcli/layouts/templates/coast.svg
"""

import json
import sys
from collections.abc import Callable

WEST, EAST, SOUTH, NORTH = 10.0, 48.0, 40.0, 64.0
"""What is drawn, in degrees; the map shows a little less, so that no edge of it is seen."""

SCALE = 50
"""The units of a degree."""

LEAST = 0.02
"""The size, in square degrees, below which an island is left out."""

Point = tuple[float, float]


def arcs(topology: dict) -> list[list[Point]]:
    """Return the arcs of a topology in degrees."""
    (scale_x, scale_y), (left, top) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + left, y * scale_y + top))
        decoded.append(points)
    return decoded


def rings(topology: dict) -> list[list[Point]]:
    """Return the rings of the land."""
    known = arcs(topology)
    found = []
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                points: list[Point] = []
                for index in ring:
                    arc = known[index] if index >= 0 else known[~index][::-1]
                    points += arc[bool(points) :]
                found.append(points)
    return found


def clipped(ring: list[Point]) -> list[Point]:
    """Return a ring within the bounds, by Sutherland and Hodgman."""
    for axis, bound, more in (
        (0, WEST, True),
        (0, EAST, False),
        (1, SOUTH, True),
        (1, NORTH, False),
    ):
        ring = _cut(ring, axis, bound, (lambda v, b: v >= b) if more else (lambda v, b: v <= b))
    return ring


def _cut(
    ring: list[Point], axis: int, bound: float, inside: Callable[[float, float], bool]
) -> list[Point]:
    kept: list[Point] = []
    for one, other in zip(ring, ring[1:] + ring[:1], strict=True):
        is_in, will_be = inside(one[axis], bound), inside(other[axis], bound)
        if is_in:
            kept.append(one)
        if is_in != will_be:
            share = (bound - one[axis]) / (other[axis] - one[axis])
            point = [one[each] + share * (other[each] - one[each]) for each in (0, 1)]
            point[axis] = bound
            kept.append((point[0], point[1]))
    return kept


def area(ring: list[Point]) -> float:
    """Return the size of a ring in square degrees."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def path(ring: list[Point]) -> str:
    """Return a ring as a path, from the north-west corner, in whole units."""
    points = [(round((x - WEST) * SCALE), round((NORTH - y) * SCALE)) for x, y in ring]
    kept = [point for place, point in enumerate(points) if point != points[place - 1]]
    return "M" + "L".join(f"{x} {y}" for x, y in kept) + "z"


def main() -> None:
    """Print the coast as SVG."""
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    found = [ring for each in rings(topology) if len(ring := clipped(each)) > 2]
    paths = "\n".join(path(ring) for ring in found if area(ring) > LEAST)
    width, height = (EAST - WEST) * SCALE, (NORTH - SOUTH) * SCALE
    print(
        "<!-- Land without borders of any year, from Natural Earth 1:50 million (public domain) by\n"
        "world-atlas 2.0.2; drawn by data/coast.py. Degrees east of 10 and south of 64, times 50. -->\n"
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">\n'
        f'<path d="{paths}"/>\n</svg>'
    )


if __name__ == "__main__":
    main()
