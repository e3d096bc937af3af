#!/usr/bin/env python3
"""Requests per second, p50, p99 and CPU per request of a page, of the same bytes as a static file, and of a search.

usage: measure.py BASE PAGE STATIC SEARCH PID [ROUNDS] [SECONDS]
  BASE     the server, on loopback only, such as http://localhost:8080
  PAGE     path of a public version page
  STATIC   path of a file with the same bytes, served by the same server
  SEARCH   path of a search request
  PID      process id of the server, whose CPU time is read from /proc
Needs wrk. The targets are measured interleaved; each figure is the median of the rounds."""
import os
import re
import statistics
import subprocess
import sys
import urllib.parse

base, page, static, search, pid = sys.argv[1:6]
rounds = int(sys.argv[6]) if len(sys.argv) > 6 else 3
seconds = int(sys.argv[7]) if len(sys.argv) > 7 else 5
if urllib.parse.urlsplit(base).hostname not in ("localhost", "127.0.0.1", "::1"):
    sys.exit("only a server on this machine is measured")


def cpu():
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def millis(text):
    value, unit = re.fullmatch(r"([0-9.]+)(us|ms|s)", text).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def run(path, connections):
    before = cpu()
    out = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", base + path],
        capture_output=True, text=True, check=True).stdout
    used = cpu() - before
    if "Non-2xx" in out:
        sys.exit(f"{path} was not answered well:\n{out}")
    requests = int(re.search(r"(\d+) requests in", out).group(1))
    return {
        "rps": float(re.search(r"Requests/sec:\s+([0-9.]+)", out).group(1)),
        "p50": millis(re.search(r"(?m)^\s+50%\s+(\S+)", out).group(1)),
        "p99": millis(re.search(r"(?m)^\s+99%\s+(\S+)", out).group(1)),
        "cpu": 1000 * used / max(requests, 1),
    }


targets = {"page": page, "static": static, "search": search}
for path in targets.values():
    run(path, 8)
print("| connections | what | requests/s | p50 ms | p99 ms | CPU ms per request |")
print("|---|---|---|---|---|---|")
for connections in (1, 8, 32):
    seen = {name: [] for name in targets}
    for _ in range(rounds):
        for name, path in targets.items():
            seen[name].append(run(path, connections))
    for name, results in seen.items():
        median = {key: statistics.median(one[key] for one in results) for key in results[0]}
        print(f"| {connections} | {name} | {median['rps']:.0f} | {median['p50']:.2f} | {median['p99']:.2f} | {median['cpu']:.3f} |")
