// A run's network in PyTorch has the run's own numbers, and is Python.

import { expect, test } from "vitest";
import { networkPytorch } from "../../../lib/code/network-pytorch";
import { PRESETS } from "../../../lib/training/presets";
import { dataOf } from "../../../lib/training/run-data";
import { lecture, moons } from "../training/configs";
import { inPython } from "./python";

test("says the lecture's network, its samples, and its steps", () => {
  expect(networkPytorch(lecture, 20)).toEqual([
    "import torch",
    "from torch import nn",
    "X = torch.tensor([[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]])",
    "y = torch.tensor([1.0, -1.0, -1.0, 1.0])",
    "model = nn.Sequential(",
    "    nn.Linear(3, 4), nn.Tanh(),",
    "    nn.Linear(4, 4), nn.Tanh(),",
    "    nn.Linear(4, 1), nn.Tanh(),",
    ")",
    "for p in model.parameters():",
    "    nn.init.uniform_(p, -1, 1)",
    "rate = 0.05",
    "for step in range(20):",
    "    score = model(X).squeeze(1)",
    "    loss = ((score - y) ** 2).sum()",
    "    model.zero_grad()",
    "    loss.backward()",
    "    for p in model.parameters():",
    "        p.data -= rate * p.grad",
    "    print(step, loss.item())",
  ]);
});

test("says a rate that falls, a hinge loss with its penalty, an output without activation, and small batches", () => {
  const lines = networkPytorch({ ...moons, batch: { kind: "mini", size: 10 } }, 0);
  for (const line of [
    "    nn.Linear(2, 16), nn.ReLU(),",
    "    nn.Linear(16, 1),",
    "for step in range(1):",
    "    rate = 1 + (0.1 - 1) * min(step, 100) / 100",
    "    batch = torch.randperm(len(X))[:10]",
    "    score = model(X[batch]).squeeze(1)",
    "    loss = torch.relu(1 - y[batch] * score).mean()",
    "    loss += 0.0001 * sum((p * p).sum() for p in model.parameters())",
  ])
    expect(lines).toContain(line);
  const [x, y] = dataOf(moons).inputs[0] as number[];
  expect(lines[2]).toContain(`X = torch.tensor([[${x}, ${y}], `);
});

test("is Python, for every network that a host may start from", () => {
  const texts = Object.values(PRESETS).map((preset) => networkPytorch({ ...preset, seed: 7 }, 50).join("\n"));
  expect(inPython([], texts)).toEqual([]);
});
