// A set-up goes from one teacher to another as an address; what is no run is refused, whatever it is.

import { describe, expect, it } from "vitest";
import { readRun } from "../../../lib/training/linked-run";
import { PRESETS } from "../../../lib/training/presets";
import type { RunConfig } from "../../../lib/training/run-config";
import { LONGEST_LINK, writeRun } from "../../../lib/training/run-link";
import { STORIES, storyOf } from "../../../lib/training/stories";
import { firstVotes } from "../../../lib/training/vote-plan";
import { lecture, moons } from "./configs";

const withPoints = (count: number): RunConfig => ({
  ...moons,
  data: {
    kind: "points",
    points: Array.from({ length: count }, (_, i) => [-0.01 * (1 + (i % 99)), 1.07, i % 2 === 0 ? 1 : -1]),
  },
});
const word = (written: unknown) =>
  Buffer.from(typeof written === "string" ? written : JSON.stringify(written)).toString("base64url");

describe("an address with a run", () => {
  it.each<[string, RunConfig]>([
    ...Object.entries(STORIES).map(([name, { config }]): [string, RunConfig] => [name, config]),
    ...Object.entries(PRESETS).map(([name, preset]): [string, RunConfig] => [name, { ...preset, seed: 7 }]),
    ["votes", { ...lecture, votes: { ...firstVotes(41, 30), seconds: null } }],
    ["points of one's own", withPoints(200)],
    ["a batch", { ...moons, batch: { kind: "mini", size: 8 } }],
  ])("gives back the very same set-up: %s", (_, config) => {
    const link = writeRun(config);
    expect(readRun(link)).toEqual(config);
    expect(link).toMatch(/^[\w-]+$/);
  });

  it("still tells its story", () => {
    const read = readRun(writeRun(STORIES.silent.config));
    expect(read && storyOf(read)).toBe("silent");
  });

  it("is not written where servers in between would cut it off", () => {
    expect(writeRun(withPoints(500))).toBeNull();
    expect(readRun("A".repeat(LONGEST_LINK + 1))).toBeNull();
  });
});

describe("an address with something else", () => {
  const link = writeRun(moons) ?? "";

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no letters", ""],
    ["two of them", [link, link]],
    ["one that was cut off", link.slice(0, -9)],
    ["signs that are no base64", `${link}%`],
    ["no JSON", word("moons")],
    ["no object", word(null)],
    ["an unknown data set", word({ ...moons, data: { kind: "iris" } })],
    ["a network that is too large", word({ ...moons, hidden: [500] })],
    ["too many samples", word({ ...moons, data: { kind: "xor", n: 501, noise: 0 } })],
    ["a learning rate that is text", word({ ...moons, learningRate: "1" })],
    ["a run without a seed", word(PRESETS.moons)],
  ])("is no run: %s", (_, written) => expect(readRun(written)).toBeNull());

  it("loses what a run does not have", () =>
    expect(readRun(word({ ...moons, hidden: [2], onLoad: "x" }))).toEqual({ ...moons, hidden: [2] }));
});
