#!/usr/bin/env python3
"""Writes the documents of a workload with a template engine of Python.

Usage: render.py ENGINE PEER OUT     ENGINE: jinja2, minijinja or chevron

PEER holds the templates of the engine, and the facts: documents/NAME.json, one file for each document; or
shared.json, with a table records.csv whose rows have a document each. Nothing is checked.
"""
import csv
import json
import os
import sys

KINDS = ["txt", "html", "xml"]


def source(peer, kind, ending):
    with open(f"{peer}/declaration.{kind}.{ending}", encoding="utf-8") as file:
        return file.read()


def jinja2(peer, kind):
    from jinja2 import Environment
    world = Environment(autoescape=kind != "txt", keep_trailing_newline=True)
    return world.from_string(source(peer, kind, "j2")).render


def minijinja(peer, kind):
    from minijinja import Environment
    world = Environment(auto_escape_callback=lambda name: kind != "txt", keep_trailing_newline=True)
    world.add_template("declaration", source(peer, kind, "j2"))
    return lambda facts: world.render_template("declaration", **facts)


def chevron(peer, kind):
    import chevron as engine
    template = source(peer, kind, "mustache")
    return lambda facts: engine.render(template, facts)


def documents(peer):
    """Each document's name and facts, one after the other."""
    table = f"{peer}/records.csv"
    if os.path.exists(table):
        with open(f"{peer}/shared.json", "rb") as file:
            shared = json.load(file)
        with open(table, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["code"], {**shared, "record": row}
        return
    for name in sorted(os.listdir(f"{peer}/documents")):
        with open(f"{peer}/documents/{name}", "rb") as file:
            yield name.removesuffix(".json"), json.load(file)


def main():
    engine, peer, out = sys.argv[1:]
    make = {"jinja2": jinja2, "minijinja": minijinja, "chevron": chevron}[engine]
    writers = [(kind, make(peer, kind)) for kind in KINDS]
    os.makedirs(out, exist_ok=True)
    for name, facts in documents(peer):
        for kind, write in writers:
            with open(f"{out}/{name}.{kind}", "wb", buffering=0) as file:
                file.write(write(facts).encode())


main()
