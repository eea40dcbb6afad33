"""Solves a made-up event with the min-cost flow of OR-tools: the same pairs, computed by the same arithmetic.

Arguments: entries judges tracks needed least most sparse(0/1) runs. Prints the total, the median CPU seconds of solving alone, the CPU
seconds of handing over the arcs, and the peak memory in MB.
"""

import resource
import statistics
import sys
import time

import numpy as np
from ortools.graph.python import min_cost_flow


def mix(x):
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def h(a, b):
    one = mix(np.array([1], dtype=np.uint64))
    return mix(mix(one ^ np.asarray(a, dtype=np.uint64)) ^ np.asarray(b, dtype=np.uint64))


def pairs(entries, judges, tracks, sparse, of_entry):
    """Entries, judges and affinities of the pairs of some entries."""
    entry, judge = np.meshgrid(of_entry, np.arange(judges, dtype=np.uint64), indexing="ij")
    track = h(1, of_entry)[:, None] % np.uint64(tracks)
    first, second = (h(stream, np.arange(judges))[None, :] % np.uint64(tracks) for stream in (2, 3))
    base = np.where(track == first, 700, np.where(track == second, 400, 0))
    affinity = base + (h((4 << 40) + entry, judge) % np.uint64(300)).astype(np.int64)
    kept = h((5 << 40) + entry, judge) % np.uint64(100) != 0
    if sparse:
        kept &= (affinity >= 400) | (h((6 << 40) + entry, judge) % np.uint64(1000) < 10)
    return entry[kept].astype(np.int32), judge[kept].astype(np.int32), affinity[kept]


def solve(entries, judges, tracks, needed, least, most, sparse):
    flow, end = min_cost_flow.SimpleMinCostFlow(), entries + judges
    handing = 0.0
    for begin in range(0, entries, 250):
        of_entry = np.arange(begin, min(begin + 250, entries), dtype=np.uint64)
        entry, judge, affinity = pairs(entries, judges, tracks, sparse, of_entry)
        began = time.process_time()
        flow.add_arcs_with_capacity_and_unit_cost(entry, judge + entries, np.ones_like(affinity), -affinity)
        handing += time.process_time() - began
    own = np.arange(entries, end, dtype=np.int32)
    flow.add_arcs_with_capacity_and_unit_cost(
        own, np.full_like(own, end), np.full(judges, most - least), np.zeros(judges, dtype=np.int64)
    )
    supplies = np.concatenate([np.full(entries, needed), np.full(judges, -least), [judges * least - entries * needed]])
    flow.set_nodes_supplies(np.arange(end + 1, dtype=np.int32), supplies)
    began = time.process_time()
    status = flow.solve()
    solving = time.process_time() - began
    assert status == flow.OPTIMAL, status
    return -flow.optimal_cost(), solving, handing


if __name__ == "__main__":
    *event, runs = (int(argument) for argument in sys.argv[1:])
    answers = [solve(*event) for _ in range(runs)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    solving = statistics.median(answer[1] for answer in answers)
    handing = statistics.median(answer[2] for answer in answers)
    print(answers[0][0], f"{solving:.6f} {handing:.6f} {peak:.0f}")
