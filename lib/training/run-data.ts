// The samples of a run, and which of them belong to which step.

import { type DataSet, lectureSamples, scatter } from "../micrograd/data-sets";
import type { DataConfig, Sampling } from "./data-config";
import type { Widths } from "./shape";
import { streamOf } from "./streams";

const LECTURE = lectureSamples();

export function sampleCount(data: DataConfig): number {
  switch (data.kind) {
    case "lecture":
      return LECTURE.labels.length;
    case "points":
      return data.points.length;
    default:
      return data.n;
  }
}

/** The widths of a run's network: inputs, hidden layers, one output. */
export function widthsOf({ data, hidden }: { data: DataConfig; hidden: readonly number[] }): Widths {
  return [data.kind === "lecture" ? 3 : 2, ...hidden, 1];
}

/** The samples of a run, the same ones each time. */
export function dataOf({ data, seed }: Pick<Sampling, "data" | "seed">): DataSet {
  switch (data.kind) {
    case "lecture":
      return lectureSamples();
    case "points":
      return {
        inputs: data.points.map(([x, y]) => [x, y]),
        labels: data.points.map(([, , label]) => label),
      };
    default:
      return scatter(data.kind, { n: data.n, noise: data.noise, random: streamOf(seed, "data") });
  }
}

/**
 * Tells the samples of a step, by index. All samples are gone through in a shuffled order before the next shuffle, as
 * PyTorch's DataLoader does it, so the last batch of an order may be smaller. Depends on seed and step alone.
 */
export function batchesOf({ data, batch, seed }: Sampling): (step: number) => readonly number[] {
  const all = Array.from({ length: sampleCount(data) }, (_, i) => i);
  const size = batch.kind === "full" ? all.length : batch.kind === "single" ? 1 : batch.size;
  if (size >= all.length) return () => all;
  const perEpoch = Math.ceil(all.length / size);
  let latest = { epoch: -1, order: all };
  return (step) => {
    const epoch = Math.floor(step / perEpoch);
    if (epoch !== latest.epoch) latest = { epoch, order: streamOf(seed, "batches", epoch).shuffle(all) };
    const first = (step % perEpoch) * size;
    return latest.order.slice(first, first + size);
  };
}
