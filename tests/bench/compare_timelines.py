#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Dateline contributors
"""Opens, zooms and pans timelines of the same sizes with bench_timeline and with other programs, in one run, and
prints one table.

usage: compare_timelines.py BENCH_TIMELINE PEERS [--sizes 1000,10000,100000,1000000] [--only NAME;NAME] [--runs 3] [--limit 120]

PEERS is a folder with timeline/bench.cjs, which draws N events with a web library in a fresh headless Chromium and
prints a line of JSON, and with the libraries themselves in node_modules. Where that, node or Chromium is missing, this
is said and only bench_timeline is measured. What a library cannot do within the limit is named in the table; larger
sizes of it are left out then. All draw 1,200 x 700 pixels without a graphics card. bench_timeline counts CPU time of
all its threads; a browser works in several processes, so that its figures are the time between frames on the wall,
which on a machine with other work comes out worse than it is: compare orders of magnitude. Medians of the runs.
"""
import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys

# name -> most events worth waiting for: one element an event does not get beyond
PEERS = {
    "vis-timeline": 10_000,
    "timelinejs": 1_000,
    "echarts scatter large": 1_000_000,
    "uplot points": 1_000_000,
    "plotly scattergl": 1_000_000,
}


def run(command, limit):
    """-> the last line of JSON that it printed, or None and why not."""
    try:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    except OSError as error:
        return None, str(error)
    try:
        output, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # the process that was started here and its children
        process.communicate()
        return None, "longer than %g s" % limit
    lines = [line for line in output.splitlines() if line.startswith("{")]
    if not lines:
        said = [line for line in errors.splitlines() if line.strip()]
        return None, said[-1][:80] if said else "failed"
    try:
        return json.loads(lines[-1]), ""
    except ValueError as error:
        return None, "no JSON: %s" % error


def own(bench, size, limit):
    figures, why = run([bench, str(size)], limit)
    return figures, why


def peer(folder, name, size, limit):
    """The peer's figures under the names of bench_timeline."""
    os.environ["SHOT"] = "0"  # no picture of each run
    figures, why = run(["node", os.path.join(folder, "timeline", "bench.cjs"), name, str(size), str(limit)], 4 * limit + 120)
    if figures is None:
        return None, why
    known = {"first_paint_ms": "first_paint_ms", "zoom_median_ms": "zoom_ms", "pan_median_ms": "pan_ms", "peak_pss_mb": "peak_mb"}
    result = {ours: figures[theirs] for theirs, ours in known.items() if theirs in figures}
    tails = [figures[key] for key in ("zoom_p95_ms", "pan_p95_ms") if key in figures]
    if tails:
        result["p95_ms"] = max(tails)
    return result, figures.get("error", "")


def median_of(measure, runs):
    found = []
    for _ in range(runs):
        figures, why = measure()
        if why and "first_paint_ms" not in (figures or {}):
            figures, why = measure()  # a browser that did not even start: once more
        if figures is None or why:
            return figures, why  # what it got done, and why not the rest
        found.append(figures)
        if figures.get("first_paint_ms", 0) > 8000:
            break  # slow ones run once
    return {key: statistics.median(figures[key] for figures in found) for key in found[0]}, ""


def missing(folder):
    for path in ("timeline/bench.cjs", "node_modules"):
        if not os.path.exists(os.path.join(folder, path)):
            return "%s is not in %s" % (path, folder)
    if not shutil.which("node"):
        return "node is not installed"
    return "" if os.path.exists("/usr/bin/chromium") else "Chromium is not installed"


def row(name, size, figures, why):
    def number(key, digits):
        return "-" if not figures or key not in figures else f"{figures[key]:,.{digits}f}"
    print(f"| {name} | {size:,} | {number('first_paint_ms', 0)} | {number('zoom_ms', 1)} | {number('pan_ms', 1)} | "
          f"{number('p95_ms', 1)} | {number('peak_mb', 0)} | {why} |", flush=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0])
    parser.add_argument("bench")
    parser.add_argument("peers")
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--only", help="names between semicolons")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=120, help="seconds for one step of a peer")
    options = parser.parse_args()
    if not os.access(options.bench, os.X_OK):
        sys.exit("%s cannot be run" % options.bench)
    sizes = [int(size) for size in options.sizes.split(",")]
    wanted = options.only.split(";") if options.only is not None else list(PEERS)
    unknown = [name for name in wanted if name and name not in PEERS]
    if unknown:
        sys.exit("no such peer: %s (there are %s)" % (", ".join(unknown), "; ".join(PEERS)))
    why_not = missing(options.peers)
    if why_not:
        print("The others are left out: %s." % why_not, file=sys.stderr)
        wanted = []
    print("| program | events | first paint ms | zoom frame ms | pan frame ms | 95th percentile ms | peak MB | |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    given_up = {}
    complete = True
    for size in sizes:
        figures, why = median_of(lambda: own(options.bench, size, 600), options.runs)
        complete = complete and figures is not None
        row("Dateline", size, figures, why)
        for name in wanted:
            if not name or size > PEERS[name]:
                continue
            if name in given_up:
                row(name, size, None, "given up at %s" % f"{given_up[name]:,}")
                continue
            figures, why = median_of(lambda: peer(options.peers, name, size, options.limit), options.runs)
            row(name, size, figures, why)
            if why:
                given_up[name] = size
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
