# The Southern Women data as NetworkX ships them, and what NetworkX reads in a file of the suite.
# Usage: southern_women.py data                a woman and a gathering on each line, apart by a tab
#        southern_women.py read <file> <days>  points and lines, all of them and those of each day
import sys

import networkx as nx


def data():
    graph = nx.davis_southern_women_graph()
    for woman in graph.graph["top"]:
        for gathering in graph[woman]:
            print(woman, gathering, sep="\t")


def read(file, days):
    graph = nx.read_graphml(file)
    for node, told in graph.nodes(data=True):
        print("node", told["kind"], told["label"], sep="\t")
    label = nx.get_node_attributes(graph, "label")
    for day in ["", *days]:
        for source, target, told in graph.edges(data=True):
            if not day or told["from"] <= day <= told["to"]:
                kind = "use" if told["kind"] == "uses_place" else told["kind"]
                print(day or "ever", kind, label[source], label[target], sep="\t")


if sys.argv[1] == "data":
    data()
else:
    read(sys.argv[2], sys.argv[3:])
