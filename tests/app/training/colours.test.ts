// Blue and vermilion are blame alone; the two classes of the data have colours and shapes of their own, and are told apart from it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ReactNode } from "react";
import { describe, expect, it, test } from "vitest";
import { Legend } from "../../../app/training/legend/legend";
import { ValueDisc } from "../../../app/training/network/value-disc";
import { valueInk } from "../../../app/training/network/value-ink";
import { WeightLine } from "../../../app/training/network/weight-line";
import { classLook, STRONGEST_TINT } from "../../../app/training/plane/class-look";
import { DataPoint } from "../../../app/training/plane/data-point";
import { LabelMark } from "../../../app/training/stages/label-mark";
import { markupOf } from "../shown";

type Colour = readonly number[];

const styles = readFileSync("app/globals.css", "utf8");
const BLAME = /\b(?:bg|text|fill|stroke|border)-(?:plus|minus)\b/;

/** A token's colour, in the light theme or the dark. */
function token(name: string, theme: 0 | 1): Colour {
  const [, value = ""] = new RegExp(`--color-${name}: ([^;]+);`).exec(styles) ?? [];
  const colours = value.match(/#[0-9a-f]{6}/g) ?? [];
  const hex = colours[theme] ?? colours[0] ?? "";
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

const mixed = (over: Colour, under: Colour, share: number): Colour =>
  over.map((part, i) => part * share + (under[i] as number) * (1 - share));

const linear = (part: number) => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance([red = 0, green = 0, blue = 0]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** In degrees around the wheel. */
function hue([red = 0, green = 0, blue = 0]: Colour): number {
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
}

const apart = (a: Colour, b: Colour) => {
  const turn = Math.abs(hue(a) - hue(b));
  return Math.min(turn, 360 - turn);
};

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("in the %s theme", (_, theme) => {
  test.each(["round", "square"] as const)(
    "the %s class is read on every ground, and on every map",
    (shape) => {
      const colour = token(shape, theme);
      for (const ground of ["paper", "surface", "raised", "accent-soft"]) {
        expect(contrast(colour, token(ground, theme))).toBeGreaterThan(4.5);
      }
      for (const score of [1, -1]) {
        const area = mixed(classLook(score).tint, token("surface", theme), STRONGEST_TINT);
        expect(contrast(colour, area)).toBeGreaterThan(3);
        expect(contrast(token("ink", theme), area)).toBeGreaterThan(4.5);
      }
    },
  );

  test.each(["round", "square"] as const)("the %s class is no hue of blame's", (shape) => {
    for (const blame of ["plus", "minus"]) {
      expect(apart(token(shape, theme), token(blame, theme))).toBeGreaterThan(40);
    }
    expect(apart(token("round", theme), token("square", theme))).toBeGreaterThan(90);
  });

  test("a neuron's number is read on its ink, however large it is", () => {
    const disc = mixed(token("ink", theme), token("surface", theme), valueInk(1e9));
    expect(contrast(token("ink", theme), disc)).toBeGreaterThan(4.5);
  });
});

test("the colours of blame have one home, where each comes with the glyph of its sign", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const naming = files.filter((file) => BLAME.test(readFileSync(join("app", file), "utf8")));
  expect(naming).toEqual([join("graph", "sign-look.ts")]);
});

describe("values, weights and classes", () => {
  const svg = (child: ReactNode) => markupOf(createElement("svg", null, child));
  const line = { index: 0, from: { x: 0, y: 0 }, to: { x: 9, y: 9, column: 1, row: 0 }, isBias: false };

  it("wear none of blame's colours, whatever their sign", () => {
    for (const value of [2, -2, 0]) {
      const shown = [
        svg(createElement(ValueDisc, { value, radius: 20, rem: 16 })),
        svg(createElement(WeightLine, { line, weight: value, rem: 16, crowding: 1, isMarked: false })),
        svg(createElement(DataPoint, { x: 0, y: 0, label: value, size: 9, isCurrent: false })),
        markupOf(createElement(LabelMark, { label: value })),
      ];
      for (const markup of shown) expect(markup).not.toMatch(BLAME);
    }
  });

  it("tell a sign by a dash, and a class by its shape", () => {
    const disc = (value: number) => svg(createElement(ValueDisc, { value, radius: 20, rem: 16 }));
    expect(disc(-1)).toContain("stroke-dasharray");
    expect(disc(1)).not.toContain("stroke-dasharray");
    const point = (label: number) =>
      svg(createElement(DataPoint, { x: 0, y: 0, label, size: 9, isCurrent: false }));
    expect(point(1)).not.toContain("<rect");
    expect(point(-1)).toContain("<rect");
  });
});

describe("the legend", () => {
  const legend = (shows: Parameters<typeof Legend>[0]["shows"]) => markupOf(createElement(Legend, { shows }));

  it("says how a weight's name is made where names are on show", () => {
    expect(legend({ weights: true, values: true, named: true })).toContain("with its layer above");
    expect(legend({ weights: true, values: true })).not.toContain("with its layer above");
  });

  it("has blame's colours only where blame is on show", () => {
    expect(legend({ weights: true, values: true, classes: true, map: true })).not.toMatch(BLAME);
    expect(legend({ weights: true, values: true, blame: true })).toMatch(BLAME);
  });

  it("explains no lines as weights where they show what the class said", () => {
    const said = new Map([[0, { sign: "+", confidence: 1, outcome: "decided", truth: null }]] as const);
    const items = (markup: string) => markup.match(/<li\b/g)?.length;
    expect(legend({ values: true, said })).not.toContain("larger weight");
    // Weights, values, what is below zero, loss up and down; nobody was unsure.
    expect(items(legend({ weights: true, values: true, blame: true, said }))).toBe(4);
  });

  it("leads from the cross of a wrong verdict to the true sign, and from no tick", () => {
    const markup = (truth: "+" | "-") =>
      legend({ said: new Map([[0, { sign: "+", confidence: 1, outcome: "decided", truth }]] as const) });
    expect(markup("-")).toContain("<path");
    expect(markup("+")).not.toContain("<path");
  });
});
