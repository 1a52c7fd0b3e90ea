#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""readgraph.py FILE: reads an exported graph with a program of others and prints what that program understood, as JSON:
{"nodes": [{"id", "label", "kind", "mentions", "aliases"}], "edges": [{"a", "b", "weight", "forward", "first"}]}.
.graphml is read by igraph, .gexf by NetworkX, .dot by Graphviz. Ends with status 3 where the reader is not installed."""
import json
import shutil
import subprocess
import sys


def absent(what):
    print(what)
    sys.exit(3)


def node(identity, label, values):
    return {"id": identity, "label": label, "kind": values["kind"], "mentions": int(values["mentions"]),
            "aliases": values.get("aliases", "")}


def edge(a, b, weight, values):
    return {"a": a, "b": b, "weight": int(float(weight)), "forward": values.get("forward", ""),
            "first": values.get("first", "")}


def by_igraph(path):
    try:
        import igraph
    except ImportError:
        absent("python3-igraph")
    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"]
    return ([node(v["id"], v["name"], v.attributes()) for v in graph.vs],
            [edge(ids[e.source], ids[e.target], e["weight"], e.attributes()) for e in graph.es])


def by_networkx(path):
    try:
        import networkx
    except ImportError:
        absent("python3-networkx")
    graph = networkx.read_gexf(path)
    return ([node(name, values["label"], values) for name, values in graph.nodes(data=True)],
            [edge(a, b, values["weight"], values) for a, b, values in graph.edges(data=True)])


def by_graphviz(path):
    if not shutil.which("neato"):
        absent("graphviz")
    done = subprocess.run(["neato", "-Tdot_json", path], capture_output=True, text=True, encoding="utf-8", check=True)
    assert not done.stderr, done.stderr
    read = json.loads(done.stdout)
    # What Graphviz prints is what it draws from: \\ is a backslash there. Empty values are left out.
    names = [each["name"] for each in read["objects"]]
    return ([node(each["name"], each.get("label", "").replace("\\\\", "\\"), each) for each in read["objects"]],
            [edge(names[each["tail"]], names[each["head"]], each["weight"], each) for each in read.get("edges", [])])


path = sys.argv[1]
nodes, edges = by_igraph(path) if path.endswith(".graphml") else by_networkx(path) if path.endswith(".gexf") else by_graphviz(path)
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)
