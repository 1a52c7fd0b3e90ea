#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Lays out the same graphs with bench_layout and with other programs, in one run, and prints one table.

usage: compare_layouts.py BENCH_LAYOUT PEERS [--sizes 10000,100000] [--only NAME,NAME] [--runs 3] [--limit 300]

PEERS is a folder with layout/gen_graph.py (planted communities), layout/metrics.py (quality of a layout) and a driver
each for the others, which read "a b" lines and write "x y" lines as bench_layout does. What is not installed there is
named and left out. CPU seconds are those of the whole process, reading and writing included, for all alike; the median
of the runs counts. "same" says whether all runs wrote the same bytes. Needs python3-numpy and python3-igraph for the
figures of quality, and for the others what their drivers need (Tulip: tulip, libtulip-ogdf-5.4).
"""
import argparse
import hashlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

PYTHON = "/usr/bin/python3"  # Debian's: the packages of the others belong to it
NODE = ["node", "--max-old-space-size=8192"]


def peers(folder):
    """name -> (command without its two arguments, most nodes worth waiting for)"""
    def driver(name):
        return os.path.join(folder, "layout", name)
    return {
        "Tulip FMME": ([PYTHON, driver("peer_tulip.py"), "Fast Multipole Multilevel Embedder (OGDF)"], 100_000),
        "Tulip FM3": ([PYTHON, driver("peer_tulip.py"), "FM^3 (OGDF)"], 10_000),
        "Graphviz sfdp": ([driver("peer_graphviz.sh"), "sfdp"], 10_000),
        "igraph fr": ([PYTHON, driver("peer_igraph.py"), "fr"], 100_000),
        "ForceAtlas2": (NODE + [driver("peer_fa2.cjs")], 10_000),
        "d3-force": (NODE + [driver("peer_d3.cjs")], 10_000),
    }


def run(command, limit):
    """-> CPU seconds, peak MB, what it printed, or None and why not."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        try:
            process = subprocess.Popen(command, stdout=output, stderr=errors, start_new_session=True)
        except OSError as error:
            return None, str(error)
        began = time.monotonic()
        while True:
            finished, status, used = os.wait4(process.pid, os.WNOHANG)
            if finished:
                break
            if time.monotonic() - began > limit:
                os.killpg(process.pid, signal.SIGKILL)  # the process that was started here and its children
                os.wait4(process.pid, 0)
                return None, "longer than %g s" % limit
            time.sleep(0.005)
        output.seek(0)
        errors.seek(0)
        if os.waitstatus_to_exitcode(status) != 0:
            lines = [line for line in errors.read().splitlines() if line.strip()]
            return None, lines[-1][:100] if lines else "failed"
        return (used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, output.read()), ""


def measured(name, command, positions, quality, runs, limit):
    cpu, memory, digests = [], [], set()
    for _ in range(runs):
        result, why = run(command + [positions], limit)
        if result is None:
            return None, why
        cpu.append(result[0])
        memory.append(result[1])
        digests.add(hashlib.sha256(open(positions, "rb").read()).hexdigest())
        if sum(cpu) > limit:
            break  # slow ones run once or twice
    figures, why = run(quality + [positions], 600)
    if figures is None:
        return None, "no figures of quality: " + why
    figures = json.loads(figures[2].strip().splitlines()[-1])
    same = "-" if len(cpu) == 1 else "yes" if len(digests) == 1 else "no"
    return (name, statistics.median(cpu), max(memory), figures["comm_knn"], figures["crossings_e4"],
            figures["overlap"], same), ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench")
    parser.add_argument("peers")
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--only", default="")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300)
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.peers, "layout", "gen_graph.py")):
        print("skipped: %s has no layout/gen_graph.py, so there is nothing to compare with" % options.peers)
        return 0
    programs = {"Dateline": ([options.bench], 1_000_000)}
    programs.update((name, peer) for name, peer in peers(options.peers).items()
                    if not options.only or name in options.only.split(","))
    print("| program | nodes | CPU s | peak MB | kNN | crossings | overlap | same |\n" + "| --- " * 8 + "|", flush=True)
    with tempfile.TemporaryDirectory() as work:
        for size in (int(word) for word in options.sizes.split(",")):
            graph = os.path.join(work, "g%d" % size)
            subprocess.check_call([PYTHON, os.path.join(options.peers, "layout", "gen_graph.py"), graph, str(size)],
                                  stdout=subprocess.DEVNULL)
            quality = [PYTHON, os.path.join(options.peers, "layout", "metrics.py"), graph]
            for name, (command, most) in programs.items():
                if size > most:
                    print("| %s | %d | too slow to wait for |" % (name, size), flush=True)
                    continue
                own = name == "Dateline"
                row, why = measured(name, command + [graph + ".edges" if own else graph],
                                    os.path.join(work, "positions"), quality, options.runs, options.limit)
                if row is None:
                    print("| %s | %d | absent: %s |" % (name, size, why), flush=True)
                    if own:
                        return 1
                else:
                    print("| %s | %d | %.2f | %.0f | %.2f | %.0f | %.2f | %s |" % ((row[0], size) + row[1:]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
