"""GeoJSON: what a map is told, by RFC 7946 and by the tools that read it."""

import json
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import geojson
import pytest
from conftest import Run

from powcli.geo import EDITOR

LISTED = ("places", "events")


def features(run: Run, *arguments: str) -> list[dict[str, Any]]:
    ran = run(*arguments, "-f", "geojson")
    assert ran.code == 0, ran.err
    found: list[dict[str, Any]] = ran.json["features"]
    return found


@pytest.mark.parametrize("listing", LISTED)
def test_a_feature_is_a_row_with_all_its_columns(run: Run, listing: str) -> None:
    rows = run(listing, "-f", "json").json
    for feature, row in zip(features(run, listing), rows, strict=True):
        assert feature["type"] == "Feature"
        assert feature["id"] == row["id"]
        assert {name: feature["properties"][name] for name in row} == row
        more = feature["properties"].keys() - row.keys()
        assert more == {"coordinates_are"} & feature["properties"].keys() | (
            {"places"} if listing == "events" else {"geonames"}
        )
        assert (feature["geometry"] is not None) == ("coordinates_are" in feature["properties"])


def test_a_place_is_a_point_of_the_stored_digits_longitude_first(run: Run) -> None:
    for feature in features(run, "places"):
        row = feature["properties"]
        if row["precision"] in ("exact", "settlement"):
            assert feature["geometry"] == {
                "type": "Point",
                "coordinates": [row["longitude"], row["latitude"]],
            }
        else:
            assert feature["geometry"] is None
        reference = row["reference"] or ""
        number = reference.partition("GeoNames ")[2].partition(",")[0]
        address = f"https://www.geonames.org/{number}" if number.isdigit() else None
        assert row["geonames"] == address
    riga = next(line for line in run("places", "-f", "geojson").out.split("\n") if '"riga"' in line)
    assert '"coordinates": [24.10589, 56.946]' in riga


def test_an_event_is_at_its_located_places_and_says_what_they_stand_for(run: Run) -> None:
    places = {row["id"]: row for row in run("places", "-f", "json").json}
    kinds = set()
    for feature in features(run, "events"):
        told = feature["properties"]["places"]
        assert [each["name"] for each in told] == feature["properties"]["place"]
        points = [
            [places[each["id"]]["longitude"], places[each["id"]]["latitude"]]
            for each in told
            if places[each["id"]]["latitude"] is not None
        ]
        geometry = feature["geometry"]
        if geometry is None:
            assert not points
        else:
            single = geometry["type"] == "Point"
            assert ([geometry["coordinates"]] if single else geometry["coordinates"]) == points
            assert geometry["type"] == ("Point" if len(points) == 1 else "MultiPoint")
        kinds.add(geometry and geometry["type"])
        guessed = {f"place: {each['name']}" for each in told if each["inferred"]}
        assert guessed <= {*feature["properties"]["inferred"]}
        for each in told:
            assert each["precision"] == places[each["id"]]["precision"]
            assert each["reference"] == places[each["id"]]["reference"]
    assert {None, "Point"} <= kinds


def test_an_event_of_two_located_places_is_at_both(run: Run, copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        connection.execute(
            "INSERT INTO event_place VALUES ('riga-shootings', 'feodosia', 'latvia', 1)"
        )
    connection.close()
    ran = run("events", "--db", str(copy), "--place", "riga", "-f", "geojson", "-c", "id")
    found = {each["id"]: each["geometry"] for each in ran.json["features"]}
    assert found["riga-shootings"]["type"] == "MultiPoint"
    assert len(found["riga-shootings"]["coordinates"]) == 2
    assert geojson.loads(ran.out).is_valid


def test_fewer_columns_are_fewer_properties_of_the_same_map(run: Run) -> None:
    for listing in LISTED:
        narrow = features(run, listing, "-c", "note")
        for whole, feature in zip(features(run, listing), narrow, strict=True):
            assert feature["id"] == whole["id"]
            assert feature["geometry"] == whole["geometry"]
            assert feature["properties"] == {
                name: value
                for name, value in whole["properties"].items()
                if name in ("note", "coordinates_are")
            }


def test_filters_order_and_limit_hold(run: Run) -> None:
    arguments = ("events", "--country", "Latvia", "--role", "any", "--sort", "title:desc")
    rows = run(*arguments, "-f", "json").json
    assert [each["id"] for each in features(run, *arguments)] == [row["id"] for row in rows]
    ran = run(*arguments, "-n", "2", "-f", "geojson")
    assert [each["id"] for each in ran.json["features"]] == [row["id"] for row in rows[:2]]
    assert ran.err == f"powcli: 2 of {len(rows)} rows\n"
    assert run("places", "-n", "0", "-f", "geojson").json["features"] == []


@pytest.mark.parametrize("listing", LISTED)
def test_the_collection_says_what_it_is_of_and_whose(run: Run, listing: str) -> None:
    text = run(listing, "-f", "geojson").out
    collection = json.loads(text)
    info = {row["field"]: row["value"] for row in run("info", "-f", "json").json}
    assert collection["name"] == listing
    assert collection["licence"] == info["data licence"]
    for name in ("source", "address", "attribution"):
        assert collection[name] == info[name]
    assert collection["coordinates_are"] == EDITOR
    assert "crs" not in collection
    assert geojson.loads(text).is_valid
    assert len(text.splitlines()) == len(collection["features"]) + 2


def test_the_suffix_picks_it_and_the_bytes_are_those_of_stdout(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "map.geojson"
    ran = run("places", "-o", str(target), "-n", "3")
    assert ran.code == 0
    assert target.read_text() == run("places", "-n", "3", "-f", "geojson").out


def test_another_command_names_one_that_has_it(run: Run) -> None:
    ran = run("people", "-f", "geojson")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "powcli: people does not write geojson; 'powcli events' does\n"
    assert run("people", "-o", "x.geojson").code == 2


def test_a_number_that_json_has_no_word_for_is_told_of(run: Run, copy: Path) -> None:
    for value, code in (("9e999", 4), ("'east'", 0), ("NULL", 0)):
        with sqlite3.connect(copy) as connection:
            connection.execute(f"UPDATE places SET longitude = {value} WHERE id = 'riga'")
        connection.close()
        ran = run("events", "--db", str(copy), "--place", "riga", "-c", "id", "-f", "geojson")
        assert ran.code == code
        if code:
            assert "infinite" in ran.err
        else:
            assert ran.json["features"][0]["geometry"] is None


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="GDAL is not installed")
@pytest.mark.parametrize("listing", LISTED)
def test_gdal_reads_it_without_a_warning(run: Run, listing: str, tmp_path: Path) -> None:
    target = tmp_path / "map.geojson"
    assert run(listing, "-o", str(target)).code == 0
    read = subprocess.run(
        ["ogrinfo", "-al", "-ro", str(target)], capture_output=True, text=True, check=True
    )
    assert read.stderr == ""
    assert f"Layer name: {listing}\n" in read.stdout
    count = len(run(listing, "-f", "json").json)
    assert f"Feature Count: {count}\n" in read.stdout
    assert read.stdout.count("\n  POINT (") == sum(
        each["geometry"] is not None for each in features(run, listing)
    )
