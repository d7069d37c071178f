// A run's network in PyTorch: its samples, its layers, its loss, and the steps that it has taken.
// https://docs.pytorch.org/docs/stable/nn.html

import type { RunConfig } from "../training/run-config";
import { dataOf, widthsOf } from "../training/run-data";

const LAYER = { tanh: "nn.Tanh()", relu: "nn.ReLU()" } as const;

/**
 * The lines of a network that begins as ours does, with numbers drawn between −1 and 1, though not with the same; and which
 * then learns for as many steps, at least one. Small batches are drawn anew for each step.
 */
export function networkPytorch(config: RunConfig, steps: number): string[] {
  const { inputs, labels } = dataOf(config);
  const { batch, learningRate } = config;
  const size = batch.kind === "full" ? labels.length : batch.kind === "single" ? 1 : batch.size;
  const isFull = size >= labels.length;
  const { start, end } = learningRate;
  const isSteady = start === end;
  return [
    "import torch",
    "from torch import nn",
    `X = torch.tensor([${inputs.map((sample) => `[${sample.map(float).join(", ")}]`).join(", ")}])`,
    `y = torch.tensor([${labels.map(float).join(", ")}])`,
    "model = nn.Sequential(",
    ...layersOf(config).map((layer) => `    ${layer},`),
    ")",
    "for p in model.parameters():",
    "    nn.init.uniform_(p, -1, 1)",
    ...(isSteady ? [`rate = ${start}`] : []),
    `for step in range(${Math.max(1, steps)}):`,
    ...(isSteady
      ? []
      : [
          `    rate = ${start} + (${end} - ${start}) * min(step, ${learningRate.steps}) / ${learningRate.steps}`,
        ]),
    ...(isFull ? [] : [`    batch = torch.randperm(len(X))[:${size}]`]),
    `    score = model(X${isFull ? "" : "[batch]"}).squeeze(1)`,
    `    loss = ${lossOf(config, isFull ? "y" : "y[batch]")}`,
    ...(config.l2 > 0 ? [`    loss += ${config.l2} * sum((p * p).sum() for p in model.parameters())`] : []),
    "    model.zero_grad()",
    "    loss.backward()",
    "    for p in model.parameters():",
    "        p.data -= rate * p.grad",
    "    print(step, loss.item())",
  ];
}

function layersOf(config: RunConfig): string[] {
  const widths = widthsOf(config);
  return widths.slice(1).map((width, layer) => {
    const isLinear = config.linearOutput && layer === widths.length - 2;
    return `nn.Linear(${widths[layer]}, ${width})${isLinear ? "" : `, ${LAYER[config.activation]}`}`;
  });
}

const lossOf = ({ loss }: RunConfig, labels: string) =>
  loss === "squared" ? `((score - ${labels}) ** 2).sum()` : `torch.relu(1 - ${labels} * score).mean()`;

/** Whole numbers alone would make a tensor of whole numbers. */
const float = (x: number) => (Number.isInteger(x) ? x.toFixed(1) : String(x));
