"""Runs the programs that we show in PyTorch, in float64 and from our own first numbers, and prints the losses of each.

stdin: JSON, by name {"lines": [...], "parameters": [...]}, each neuron's weights and then its bias. stdout: JSON, by name a list.
"""

import contextlib
import io
import json
import sys

import torch

torch.set_default_dtype(torch.float64)
# These two lines draw the first numbers.
DRAW = ["for p in model.parameters():", "    nn.init.uniform_(p, -1, 1)"]


def run(lines, parameters):
    at = lines.index(DRAW[0])
    assert lines[at : at + 2] == DRAW

    def begin(model):
        left = iter(parameters)
        for layer in model:
            if isinstance(layer, torch.nn.Linear):
                for weights, bias in zip(layer.weight.data, layer.bias.data):
                    for weight in weights:
                        weight.fill_(next(left))
                    bias.fill_(next(left))
        assert next(left, None) is None

    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec("\n".join([*lines[:at], "begin(model)", *lines[at + 2 :]]), {"begin": begin})
    return [float(line.split()[1]) for line in printed.getvalue().splitlines()]


asked = json.load(sys.stdin)
json.dump({name: run(**network) for name, network in asked.items()}, sys.stdout, indent=2)
