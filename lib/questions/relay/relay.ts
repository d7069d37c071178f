// The relay, a telephone game: each phone is a node, adds up what arrives, multiplies by its own slope and passes it on.

import type { Covered, Kind, Place, Progress, Said } from "../kind";
import type { LocalizedText } from "../localized-text";
import { readNumber, writeNumber } from "../read-number";
import { type Crew, crewAt, crewsOf, lengthOf, nodesOf } from "./crews";
import type { RelayGraph } from "./graph-relay";
import { type Net, type Turn, waysIn } from "./net";
import { stepSaid } from "./relay-mind";
import { fieldOf, type RelayQuestion, relayDraft, relayQuestion } from "./relay-question";
import {
  arrivedAt,
  arrivedOf,
  isClean,
  isDone,
  type RelaySaid,
  type Run,
  runOf,
  type Share,
  sharesAt,
  trueRun,
  waitsAt,
} from "./run";
import { isStepRight, times } from "./step";

export interface RelayStage {
  prompt: LocalizedText;
  rows: number[][];
  /** Run in place of rows, by as many teams as there are; null where rows are run. */
  graph: RelayGraph | null;
}

export interface RelayOwn {
  row: number;
  /** Which turn of the row, or of the graph, is this place's. */
  node: number;
  /** What the ones before pass on to it. */
  shares: Share[];
  /** All of that added up; null while one part is missing. */
  arrived: number | null;
  /** The node that is waited for, or as many as there are where all are through. */
  waitsAt: number;
}

export interface RelayReveal {
  explanation: LocalizedText;
  /** What every node passes on, way by way, where nobody slips. */
  passed: number[][][];
}

export interface RelaySummary {
  /** Of each row the crew that was through first, or else came farthest. */
  rows: Run[];
  /** The row of the first crew that was through without a slip; null where none was. */
  first: number | null;
  crews: number;
  through: number;
  /** How often each node of each row was worked out, and how often rightly about what arrived there. */
  steps: { said: number; right: number }[][];
}

export interface Relay {
  question: RelayQuestion;
  draft: RelayQuestion;
  asked: null;
  /** A part for each of a node's ways on. */
  answer: RelaySaid;
  stage: RelayStage;
  own: RelayOwn;
  reveal: RelayReveal;
  summary: RelaySummary;
}

type All = readonly Said<RelaySaid>[];
/** Place by place, and there part by part. */
type ByPlace = ReadonlyMap<number, ReadonlyMap<number, RelaySaid>>;

/** How a node is said to have been handed on. */
const HANDED = "=";

/** No two places are asked the same. */
const EACH = 1_000_000;

function byPlace(all: All): ByPlace {
  const places = new Map<number, Map<number, RelaySaid>>();
  for (const { at, part, answer } of all) {
    const parts = places.get(at) ?? new Map<number, RelaySaid>();
    places.set(at, parts.set(part, answer));
  }
  return places;
}

const netOf = (question: RelayQuestion, { row }: Crew): Net => fieldOf(question).nets[row] ?? [];

function runIn(question: RelayQuestion, crew: Crew, said: ByPlace, of: number): Run {
  const nodes = nodesOf(fieldOf(question).nets, crew, of);
  return runOf(netOf(question, crew), (turn, link) => {
    const i = nodes.indexOf(turn);
    return i < 0 ? null : said.get(crew.first + i)?.get(link);
  });
}

function crewOf(question: RelayQuestion, place: Place) {
  const { nets } = fieldOf(question);
  const crew = crewAt(nets, place);
  return { crew, node: nodesOf(nets, crew, place.of)[place.at - crew.first] ?? 0 };
}

function turnAt(question: RelayQuestion, place: Place): Turn {
  const { crew, node } = crewOf(question, place);
  return netOf(question, crew)[node] ?? [];
}

function own(question: RelayQuestion, place: Place, said: ByPlace): RelayOwn {
  const { crew, node } = crewOf(question, place);
  const net = netOf(question, crew);
  const run = runIn(question, crew, said, place.of);
  const shares = sharesAt(net, run, node);
  return { row: crew.row, node, shares, arrived: arrivedOf(shares), waitsAt: waitsAt(net, run) };
}

/** Whether each was right about what arrived at its place; null where it did not say, or nothing has arrived. */
function marked(question: RelayQuestion, all: All, of: number) {
  const said = byPlace(all);
  const owns = new Map([...said.keys()].map((at) => [at, own(question, { at, of }, said)]));
  return all.map(({ at, part, answer }) => {
    const { row = 0, node = 0, arrived = null } = owns.get(at) ?? {};
    if (typeof answer !== "number" || arrived === null) return null;
    const slope = fieldOf(question).nets[row]?.[node]?.[part]?.slope;
    return slope === undefined ? null : { row, node, isRight: isStepRight(arrived, slope, answer) };
  });
}

/** Whoever comes behind in the same crew: it has come nearer to all of them. */
function wakes(question: RelayQuestion, { at }: Said<RelaySaid>, of: number): number[] {
  const { first, size } = crewOf(question, { at, of }).crew;
  return Array.from({ length: first + size - 1 - at }, (_, i) => at + 1 + i);
}

/** Node by node of one crew after the other: whether somebody has it in hand, and whether it is done. */
function progress(question: RelayQuestion, all: readonly Covered[], of: number): Progress {
  const { nets } = fieldOf(question);
  const done = new Map<number, number>();
  for (const { at, times: parts } of all) done.set(at, (done.get(at) ?? 0) + parts);
  const dealt: number[] = [];
  const answered: number[] = [];
  for (const crew of crewsOf(nets, of)) {
    const nodes = nodesOf(nets, crew, of);
    for (const [turn, links] of netOf(question, crew).entries()) {
      const i = nodes.indexOf(turn);
      dealt.push(i < 0 ? 0 : 1);
      answered.push(i >= 0 && (done.get(crew.first + i) ?? 0) >= links.length ? 1 : 0);
    }
  }
  return { dealt, answered };
}

function handOn(question: RelayQuestion, thing: number, before: All, of: number) {
  const { nets } = fieldOf(question);
  const [team, turn] = [Math.floor(thing / lengthOf(nets)), thing % lengthOf(nets)];
  const crew = crewsOf(nets, of)[team];
  const i = crew ? nodesOf(nets, crew, of).indexOf(turn) : -1;
  if (!crew || i < 0) return [];
  const net = netOf(question, crew);
  const run = runIn(question, crew, byPlace(before), of);
  if (arrivedAt(net, run, turn) === null) return [];
  return (run[turn] ?? []).flatMap((leg, part) =>
    leg ? [] : [{ at: crew.first + i, part, answer: "handed" as const }],
  );
}

function summary(question: RelayQuestion, all: All, of: number): RelaySummary {
  const { nets } = fieldOf(question);
  const said = byPlace(all);
  const order = new Map(all.map(({ at }, i) => [at, i]));
  const runs = crewsOf(nets, of).map((crew) => {
    const run = runIn(question, crew, said, of);
    const turns = Array.from({ length: crew.size }, (_, i) => order.get(crew.first + i) ?? -1);
    const done = run.filter((_, turn) => isDone(run, turn)).length;
    const isThrough = done === run.length;
    return { ...crew, run, done, isThrough, at: isThrough ? Math.max(-1, ...turns) : Infinity };
  });
  const manned = runs.filter(({ size }) => size > 0);
  const through = manned.filter(({ isThrough }) => isThrough).sort((a, b) => a.at - b.at);
  const best = [...runs].sort((a, b) => b.done - a.done || a.at - b.at);
  return {
    rows: nets.map((_, row) => best.find((each) => each.row === row)?.run ?? []),
    first: through.find((each) => isClean(netOf(question, each), each.run))?.row ?? null,
    crews: manned.length,
    through: through.length,
    steps: stepsOf(question, all, of),
  };
}

function stepsOf(question: RelayQuestion, all: All, of: number): RelaySummary["steps"] {
  const steps = fieldOf(question).nets.map((net) => net.map(() => ({ said: 0, right: 0 })));
  // Whoever comes twice has said it once.
  const each = [...new Map(all.map((said) => [`${said.at} ${said.part}`, said])).values()];
  for (const found of marked(question, each, of)) {
    const step = found && steps[found.row]?.[found.node];
    if (!step) continue;
    step.said += 1;
    if (found.isRight) step.right += 1;
  }
  return steps;
}

export const relay: Kind<Relay> = {
  question: relayQuestion,
  draft: relayDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: (question, place) => turnAt(question, place).length,
  read(_question, _place, _part, text) {
    if (text === HANDED) return "handed";
    const number = readNumber(text);
    return number === null ? null : times(number, 1);
  },
  write: (said) => (typeof said === "number" ? writeNumber(said) : HANDED),
  period: () => EACH,
  stage: (question) => ({ prompt: question.prompt, rows: question.rows, graph: fieldOf(question).graph }),
  own: (question, place, before) => own(question, place, byPlace(before)),
  progress,
  wakes,
  handOn,
  reveal: (question) => ({
    explanation: question.explanation,
    passed: fieldOf(question).nets.map((net) =>
      trueRun(net).map((legs) => legs.map((leg) => leg?.passed ?? 0)),
    ),
  }),
  steps: (question) => waysIn(fieldOf(question).nets) + 1,
  summary,
  credits: (question, all, of) =>
    marked(question, all, of).map((found, i) => {
      const at = all[i]?.at ?? 0;
      return found?.isRight ? 1 / turnAt(question, { at, of }).length : 0;
    }),
  says(question, place, part, before, mind) {
    const { shares, arrived } = own(question, place, byPlace(before));
    const way = turnAt(question, place)[part];
    if (arrived === null || !way) return null;
    const slope = way.to === null && fieldOf(question).graph ? null : way.slope;
    return stepSaid(mind, { shares: shares.map(({ came }) => came ?? 0), slope });
  },
};
