// Each moment of a step is a picture of its own: values in ink at forward, blame in colour at backward, both borders after an update.

import { createElement, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import type { RunState } from "../../../app/live/run-state";
import { blameDelay } from "../../../app/training/network/blame-lines";
import { blameLook } from "../../../app/training/network/blame-look";
import { layoutNetwork, placeWeights } from "../../../app/training/network/network-layout";
import { NeuronFace } from "../../../app/training/network/neuron-face";
import { NeuronLens } from "../../../app/training/network/neuron-lens";
import { mapOfNeuron } from "../../../app/training/network/neuron-map";
import { tellingAt } from "../../../app/training/network/telling-at";
import { RunModel } from "../../../app/training/picture/run-model";
import { RunOnShow } from "../../../app/training/picture/run-on-show";
import { GRID, gridPoints } from "../../../app/training/plane/plane";
import { type ReadAt, Readout } from "../../../app/training/run/readout";
import { RunBoard } from "../../../app/training/run/run-board";
import { presetOf } from "../../../app/training/setup/presets";
import { MissBars } from "../../../app/training/stages/miss-bars";
import { firstShown, type RunStage } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import { TrainingRun } from "../../../lib/training/training-run";
import { markupOf, textOf } from "../shown";

const OnShow = ({ run, children }: { run: RunState; children?: ReactNode }) => RunOnShow({ run, children });

/** Something of a run after its first step, at a stage. */
function shown(config: RunConfig, stage: RunStage | null, part: ReactNode) {
  const trainer = new TrainingRun(config);
  const start = trainer.start();
  const { state, losses } = trainer.advance(start, 1);
  const training = { ...firstShown("r"), step: 1, stage, trouble: null };
  const run: RunState = {
    version: 1,
    training,
    config,
    parameters: state.parameters,
    before: start.parameters,
    gradient: null,
    votes: null,
    losses: Float64Array.from(losses),
  };
  return createElement(OnShow, { run }, part);
}

const face = { radius: 48, rem: 24, clip: "clip", at: { x: 0.25, y: 0.75 } };
const faceOf = (numbers: object) =>
  markupOf(createElement("svg", null, createElement(NeuronFace, { ...face, ...numbers })));
const plainMap = { bands: ["M0,0Z"] };
const outputMap = { ...plainMap, aboveZero: "M0,0Z" };

describe("a neuron", () => {
  it("tells nothing at rest and after an update, all at forward, and only what came out at loss", () => {
    expect([null, "forward", "loss", "backward", "update"].map((s) => tellingAt(s as RunStage))).toEqual([
      "none",
      "all",
      "output",
      "all",
      "none",
    ]);
    expect(faceOf({})).not.toContain("<text");
  });

  it("shows its value in ink, and its blame in colour and with its sign instead", () => {
    const value = faceOf({ value: 0.5 });
    expect(value).toContain(">0.5<");
    expect(value).not.toMatch(/plus|minus/);
    const blame = faceOf({ value: 0.5, blame: -1.25 });
    expect(blame).toContain(">−1.3<");
    expect(blame).not.toContain(">0.5<");
    expect(blame).toContain("minus");
  });

  it("has the sample on show at its place on its map, where that is on its way", () => {
    expect(faceOf({ map: plainMap, value: 0.5 })).toContain('cx="-24" cy="24"');
    expect(faceOf({ map: plainMap })).not.toContain('cx="-24"');
  });

  it("keeps its map, without colour, where no blame has come", () => {
    const output = faceOf({ map: outputMap, blame: 0 });
    expect(output).not.toMatch(/plus|minus|round|square/);
    expect(faceOf({ map: outputMap })).toMatch(/round.*square|square.*round/);
  });
});

describe("a neuron's map", () => {
  const side = 5;
  const field = (value: (x: number) => number) =>
    Float64Array.from({ length: side * side }, (_, i) => value(i % side));

  it("is darker where it gives more", () => {
    // From 0 on the left to 100 on the right: its bands begin at 25, 50 and 75.
    const { bands } = mapOfNeuron(
      field((x) => x),
      side,
      false,
    );
    const left = bands.map((path) =>
      Math.min(...[...path.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x))),
    );
    expect(left).toEqual([25, 50, 75]);
  });

  it("is bare where it tells nothing apart", () => {
    expect(
      mapOfNeuron(
        field(() => 0.7),
        side,
        false,
      ).bands,
    ).toEqual([]);
  });

  it("is of what the network itself computes", () => {
    const config = presetOf("xor");
    const model = new RunModel(config);
    const { parameters } = new TrainingRun(config).start();
    const { columns, side } = model.neuronFields(parameters) ?? { columns: [], side: 0 };
    const score = model.field(parameters) as Float64Array;
    const points = gridPoints(model.plane as NonNullable<typeof model.plane>);
    expect(columns.map(({ length }) => length)).toEqual([2, ...config.hidden, 1]);
    for (const [row, column] of [
      [0, 0],
      [3, 10],
      [side - 1, side - 1],
    ] as const) {
      const [at, fine] = [row * side + column, 2 * row * GRID + 2 * column];
      expect(columns[0]?.map((values) => values[at])).toEqual(points[fine]);
      expect(columns.at(-1)?.[0]?.[at]).toBe(score[fine]);
    }
    expect(
      new RunModel(presetOf("lecture")).neuronFields(new TrainingRun(presetOf("lecture")).start().parameters),
    ).toBeNull();
  });

  it("is large enough to be seen also in a network with many neurons", () => {
    const box = { width: 1150, height: 500, rem: 24 };
    for (const widths of [
      [2, 8, 8, 1],
      [2, 16, 16, 1],
      [2, 16, 1],
    ]) {
      const { columns } = layoutNetwork(widths, box);
      const all = columns.flat();
      for (const [i, a] of all.entries()) {
        expect(2 * a.radius).toBeGreaterThan(2.4 * box.rem);
        expect(a.y - a.radius).toBeGreaterThanOrEqual(0);
        expect(a.y + a.radius).toBeLessThanOrEqual(box.height);
        for (const b of all.slice(i + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(a.radius + b.radius);
      }
      // What goes in and what comes out has a column almost to itself.
      for (const end of [columns[0], columns.at(-1)])
        expect(2 * (end?.[0]?.radius ?? 0)).toBeGreaterThan(4 * box.rem);
    }
  });
});

describe("blame on its way back", () => {
  it("has its sign in colour and dash, its size in width, and leaves the rest of the network grey", () => {
    const [most, less, against, least] = [2, 1, -2, 0.01].map((blame) => blameLook(blame, 2, 1));
    expect(most?.stroke).not.toBe(against?.stroke);
    expect([most?.dash, against?.dash !== undefined]).toEqual([undefined, true]);
    expect(most?.width).toBeGreaterThan(less?.width ?? Number.NaN);
    expect(least).toBeNull();
    expect(blameLook(0, 0, 1)).toBeNull();
    expect(blameLook(Number.NaN, 2, 1)).toBeNull();
  });

  it("comes from the loss to the first weights, in each layer the largest first", () => {
    const lines = placeWeights(layoutNetwork([2, 3, 1], { width: 800, height: 400, rem: 16 }));
    const [first, last] = [lines[0], lines.at(-1)] as [(typeof lines)[0], (typeof lines)[0]];
    expect(blameDelay(last, 3, 1)).toBeLessThan(blameDelay(last, 3, 0.2));
    expect(blameDelay(last, 3, 0)).toBeLessThan(blameDelay(first, 3, 1));
  });
});

describe("the bars of the misses", () => {
  const heights = (kind: "lecture" | "moons") =>
    [
      ...markupOf(shown(presetOf(kind), "loss", createElement(MissBars, { isMean: true }))).matchAll(
        /height:([\d.e-]+)%/g,
      ),
    ].map(([, height]) => Number(height));

  it("stand in the order of the samples while these are few, and by size where they are many", () => {
    const few = heights("lecture");
    expect(few).toHaveLength(4);
    expect([...few].sort((a, b) => b - a)).not.toEqual(few);
    const many = heights("moons");
    expect(many).toHaveLength(100);
    expect([...many].sort((a, b) => b - a)).toEqual(many);
  });
});

describe("after an update", () => {
  it("the map has both borders, told apart by dots and words; at no other stage", () => {
    const board = createElement(RunBoard);
    const updated = markupOf(shown(presetOf("xor"), "update", board));
    expect(updated).toMatch(/stroke-dasharray="2 10".*before.*now/);
    expect(markupOf(shown(presetOf("xor"), null, board))).not.toContain('stroke-dasharray="2 10"');
  });

  it("the table has what the network said before and what it says now, where there is no map", () => {
    const table = (stage: RunStage | null) =>
      textOf(shown(presetOf("lecture"), stage, createElement(RunBoard)));
    expect(table("update")).toMatch(/wanted before now .* −0\.21 0\.28/);
    expect(table(null)).not.toContain("before");
  });
});

describe("at rest", () => {
  it("no sample is marked; at forward one is", () => {
    const board = (stage: RunStage | null) =>
      markupOf(shown(presetOf("lecture"), stage, createElement(RunBoard)));
    expect(board(null)).not.toContain('aria-current="true"');
    expect(board("forward")).toContain('aria-current="true"');
  });
});

describe("on the host's screen", () => {
  const read = (at: ReadAt | null) =>
    textOf(shown(presetOf("xor"), "forward", createElement(Readout, { at })));

  it("the number of whatever was pointed at can be read", () => {
    expect(read(null)).toMatch(/^Point at/);
    expect(read({ weight: 0 })).toMatch(/w 1 1,1 · layer 1, neuron 1, from input 1 = −?\d\S*, blame [−+]?\d/);
    expect(read({ neuron: { column: 0, row: 1 } })).toBe("Input 2 of sample 1: −1");
    expect(read({ neuron: { column: 1, row: 0 } })).toMatch(
      /^Layer 1, neuron 1 gives −?\d\S* for sample 1, blame/,
    );
    expect(read({ sample: 2 })).toMatch(/^Sample 3 at \(.*\): wanted .1, the network says .*\. Its miss: \d/);
    // Of another run, before this one was set up.
    expect(read({ weight: 10_000 })).toBe("");
  });

  it("each sample on the map is a button with its number, of which one is in the tab order", () => {
    const choose = { sample: () => {} };
    const buttons = [
      ...markupOf(shown(presetOf("xor"), "forward", createElement(RunBoard, { choose }))).matchAll(
        /<g [^>]*role="button"[^>]*>/g,
      ),
    ].map(([tag]) => tag);
    expect(buttons).toHaveLength(4);
    expect(buttons.filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
    for (const tag of buttons) expect(tag).toMatch(/aria-label="Sample \d at .* the network says/);
  });
});

describe("an opened neuron", () => {
  it("is read aloud in words, where its symbols would be spelled out as small digits", () => {
    const lens = createElement(NeuronLens, {
      place: { layer: 1, neuron: 0 },
      scale: { minScale: 1, maxScale: 1 },
    });
    const markup = markupOf(shown(presetOf("lecture"), "backward", lens));
    const heard = [...markup.matchAll(/<(?:ul|span) class="sr-only">(.*?)<\/(?:ul|span)>/g)]
      .map(([, text]) => text)
      .join(" ")
      .replaceAll("\u00a0", " ");
    expect(heard).toContain("layer 2, neuron 1, from neuron 4");
    expect(heard).toContain("Layer 1, neuron 4");
    expect(heard).not.toMatch(/[¹²³₁₂₃₄]/);
  });
});
