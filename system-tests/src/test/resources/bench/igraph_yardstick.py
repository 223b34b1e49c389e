# igraph's own figures for the graph in a file, one tie on a line. igraph is GPL: it is a yardstick that the
# measurements call as a program of its own, and nothing of the suite depends on it or ships with it.
# Usage: igraph_yardstick.py <people> <ties file> <closeness> <iterations> <times> <betweenness file>
import random
import sys
import time

import igraph

people, ties, closeness, iterations, times, out = sys.argv[1:]
with open(ties) as lines:
    graph = igraph.Graph(n=int(people), edges=[tuple(map(int, line.split())) for line in lines])
random.seed(1)


def best(measured):
    took, result = [], None
    for _ in range(int(times)):
        begun = time.perf_counter()
        result = measured()
        took.append(time.perf_counter() - begun)
    return min(took), result


between, figures = best(graph.betweenness)
leiden, found = best(lambda: graph.community_leiden(
    objective_function="CPM", resolution_parameter=float(closeness), beta=0.01, n_iterations=int(iterations)))
with open(out, "w") as file:
    file.writelines(f"{figure!r}\n" for figure in figures)
quality = 0.0
for group in found:
    quality += graph.subgraph(group).ecount() - float(closeness) * len(group) * (len(group) - 1) / 2
print(f"{igraph.__version__} {between} {leiden} {quality}")
