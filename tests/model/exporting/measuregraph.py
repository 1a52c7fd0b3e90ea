#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""measuregraph.py FILE.graphml GROUPS: igraph's figures for an exported network, as JSON by node id, without nodes that
have no link: {"degree", "between" (share of pairs), "weight" (PageRank by sentences), "modularity" (of GROUPS),
"best" (what igraph's own Leiden reaches)}. GROUPS: a file of "id group" lines. Status 3: igraph is not installed."""
import json
import sys

try:
    import igraph
except ImportError:
    print("python3-igraph")
    sys.exit(3)

graph = igraph.Graph.Read_GraphML(sys.argv[1])
graph = graph.induced_subgraph([v for v in graph.vs if v.degree() > 0])
ids = graph.vs["id"]
groups = dict(line.split() for line in open(sys.argv[2]))
others = len(ids) - 1
pairs = max(1, others * (others - 1) / 2)
best = max(graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1).modularity
           for _ in range(10))
json.dump({"degree": dict(zip(ids, graph.degree())),
           "between": {i: b / pairs for i, b in zip(ids, graph.betweenness())},
           "weight": dict(zip(ids, graph.pagerank(weights="weight"))),
           "modularity": graph.modularity([int(groups[i]) for i in ids], weights="weight"), "best": best}, sys.stdout)
