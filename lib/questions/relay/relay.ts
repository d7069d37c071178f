// The relay, a telephone game: each phone is a node, multiplies what arrives by its own slope and passes it on.

import { Value } from "../../micrograd/value";
import type { Covered, Kind, Place, Progress, Said } from "../kind";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { readNumber, writeNumber } from "../read-number";
import { type Crew, crewAt, crewsOf, lengthOf, nodesOf } from "./crews";
import { type RelayQuestion, relayDraft, relayQuestion } from "./relay-question";
import { arrivedAt, type Leg, legsOf, type RelaySaid } from "./row";
import { isStepRight, times } from "./step";

export interface RelayStage {
  prompt: LocalizedText;
  rows: number[][];
}

export interface RelayOwn {
  row: number;
  node: number;
  /** What the node before has passed on; null while nothing has arrived. */
  arrived: number | null;
  /** The node that the row waits for, or as many as it has where it is through. */
  waitsAt: number;
}

export interface RelayReveal {
  explanation: LocalizedText;
  /** What every node passes on where nobody slips. */
  passed: number[][];
}

export interface RelaySummary {
  /** Of each row the crew that was through first, or else came farthest. */
  rows: Leg[][];
  /** The row of the first crew that was through without a slip; null where none was. */
  first: number | null;
  crews: number;
  through: number;
  /** How many worked out each node of each row, and how many of them were right about what arrived there. */
  steps: { said: number; right: number }[][];
}

export interface Relay {
  question: RelayQuestion;
  draft: RelayQuestion;
  asked: null;
  answer: RelaySaid;
  stage: RelayStage;
  own: RelayOwn;
  reveal: RelayReveal;
  summary: RelaySummary;
}

type All = readonly Said<RelaySaid>[];

/** How a node is said to have been handed on. */
const HANDED = "=";

/** No two places are asked the same. */
const EACH = 1_000_000;

const slopesOf = ({ rows }: RelayQuestion, { row }: Crew) => rows[row] ?? [];

function legsIn(question: RelayQuestion, crew: Crew, all: All, of: number): Leg[] {
  const nodes = nodesOf(question, crew, of);
  const said: (RelaySaid | null | undefined)[] = slopesOf(question, crew).map(() => null);
  for (const node of nodes) said[node] = undefined;
  for (const { at, answer } of all) {
    const node = nodes[at - crew.first];
    if (node !== undefined) said[node] = answer;
  }
  return legsOf(slopesOf(question, crew), (node) => said[node]);
}

const nodeIn = (question: RelayQuestion, crew: Crew, { at, of }: Place) =>
  nodesOf(question, crew, of)[at - crew.first] ?? 0;

function own(question: RelayQuestion, place: Place, before: All): RelayOwn {
  const crew = crewAt(question, place);
  const node = nodeIn(question, crew, place);
  const legs = legsIn(question, crew, before, place.of);
  return { row: crew.row, node, arrived: arrivedAt(legs, node), waitsAt: legs.length };
}

/** Whether a place was right about what arrived there; null where it did not say, or nothing has arrived. */
function wasRight(question: RelayQuestion, { at, answer }: Said<RelaySaid>, all: All, of: number) {
  const { row, node, arrived } = own(question, { at, of }, all);
  if (typeof answer !== "number" || arrived === null) return null;
  return { row, node, isRight: isStepRight(arrived, question.rows[row]?.[node] ?? 0, answer) };
}

/** Whoever comes behind in the same crew: the line has come nearer to all of them. */
function wakes(question: RelayQuestion, { at }: Said<RelaySaid>, of: number): number[] {
  const { first, size } = crewAt(question, { at, of });
  return Array.from({ length: first + size - 1 - at }, (_, i) => at + 1 + i);
}

/** Node by node of one crew after the other: whether somebody has it in hand, and whether it is done. */
function progress(question: RelayQuestion, all: readonly Covered[], of: number): Progress {
  const done = new Set(all.map(({ at }) => at));
  const length = lengthOf(question);
  const dealt: number[] = [];
  const answered: number[] = [];
  for (const crew of crewsOf(question, of)) {
    const from = dealt.length;
    for (let node = 0; node < length; node++) dealt.push(0);
    for (let node = 0; node < length; node++) answered.push(0);
    for (const [i, node] of nodesOf(question, crew, of).entries()) {
      dealt[from + node] = 1;
      answered[from + node] = done.has(crew.first + i) ? 1 : 0;
    }
  }
  return { dealt, answered };
}

function handOn(question: RelayQuestion, thing: number, before: All, of: number) {
  const length = lengthOf(question);
  const crew = crewsOf(question, of)[Math.floor(thing / length)];
  if (!crew || legsIn(question, crew, before, of).length !== thing % length) return [];
  const i = nodesOf(question, crew, of).indexOf(thing % length);
  return i < 0 ? [] : [{ at: crew.first + i, part: 0, answer: "handed" as const }];
}

function summary(question: RelayQuestion, all: All, of: number): RelaySummary {
  const length = lengthOf(question);
  const order = new Map(all.map(({ at }, i) => [at, i]));
  const runs = crewsOf(question, of).map((crew) => {
    const legs = legsIn(question, crew, all, of);
    const turns = Array.from({ length: crew.size }, (_, i) => order.get(crew.first + i) ?? -1);
    const isThrough = legs.length === length;
    return { ...crew, legs, isThrough, at: isThrough ? Math.max(-1, ...turns) : Infinity };
  });
  const manned = runs.filter(({ size }) => size > 0);
  const through = manned.filter(({ isThrough }) => isThrough).sort((a, b) => a.at - b.at);
  const best = [...runs].sort((a, b) => b.legs.length - a.legs.length || a.at - b.at);
  return {
    rows: question.rows.map((_, row) => best.find((run) => run.row === row)?.legs ?? []),
    first: through.find((run) => isClean(slopesOf(question, run), run.legs))?.row ?? null,
    crews: manned.length,
    through: through.length,
    steps: stepsOf(question, all, of),
  };
}

const isClean = (slopes: readonly number[], legs: readonly Leg[]) =>
  slopes.every((slope, node) =>
    isStepRight(arrivedAt(legs, node) ?? Number.NaN, slope, legs[node]?.passed ?? Number.NaN),
  );

function stepsOf(question: RelayQuestion, all: All, of: number): RelaySummary["steps"] {
  const steps = question.rows.map((row) => row.map(() => ({ said: 0, right: 0 })));
  for (const said of new Map(all.map((each) => [each.at, each])).values()) {
    const found = wasRight(question, said, all, of);
    const step = found && steps[found.row]?.[found.node];
    if (!step) continue;
    step.said += 1;
    if (found.isRight) step.right += 1;
  }
  return steps;
}

/** The step as a small graph, through which a wrong rule goes its way: the node, its slope, and the rest of the row as what arrived. */
function meantBy(mind: Mind, arrived: number, slope: number): number {
  const [node, local, rest] = [new Value(1), new Value(slope), new Value(arrived)];
  const used = node.mul(local);
  const root = used.mul(rest);
  root.backward();
  return times(mind.blame([node, local, used, rest, root], 0), 1);
}

/** What somebody says who is on the wrong way. */
const near = (arrived: number, slope: number, right: number) =>
  [right, -right, arrived + slope, arrived, slope, 0].map((each) => times(each, 1));

export const relay: Kind<Relay> = {
  question: relayQuestion,
  draft: relayDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: () => 1,
  read(_question, _place, _part, text) {
    if (text === HANDED) return "handed";
    const number = readNumber(text);
    return number === null ? null : times(number, 1);
  },
  write: (said) => (typeof said === "number" ? writeNumber(said) : HANDED),
  period: () => EACH,
  stage: ({ prompt, rows }) => ({ prompt, rows }),
  own,
  progress,
  wakes,
  handOn,
  reveal: ({ explanation, rows }) => ({
    explanation,
    passed: rows.map((slopes) => legsOf(slopes, () => null).map(({ passed }) => passed)),
  }),
  steps: (question) => lengthOf(question) + 1,
  summary,
  credits: (question, all, of) => all.map((said) => (wasRight(question, said, all, of)?.isRight ? 1 : 0)),
  says(question, place, _part, before, mind) {
    const { row, node, arrived } = own(question, place, before);
    if (arrived === null) return null;
    const slope = question.rows[row]?.[node] ?? 0;
    const meant = meantBy(mind, arrived, slope);
    return mind.choose(meant, near(arrived, slope, meant));
  },
};
