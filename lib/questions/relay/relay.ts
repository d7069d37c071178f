// The relay, a telephone game: each phone is a node, adds up what arrives, multiplies by its own slope and passes it on.

import type { Covered, Kind, Place, Progress, Said } from "../kind";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import type { Course } from "./copies";
import { crewsOf, nodesOf } from "./crews";
import { handOn, helpWith, isForOther } from "./handing";
import { isLentText } from "./lent-text";
import { type NetLink, waysIn } from "./net";
import { stepSaid } from "./relay-mind";
import {
  type All,
  type ByPlace,
  byPlace,
  crewOf,
  helpedBy,
  lentParts,
  netOf,
  runIn,
  turnAt,
} from "./relay-places";
import { fieldOf, type RelayQuestion, relayDraft, relayQuestion } from "./relay-question";
import { isLent, isReturned, type RelaySaid, readSaid, writeSaid } from "./relay-said";
import { arrivedOf, isClean, isDone, type Run, type Share, sharesAt, waitsAt } from "./run";
import { sketch } from "./sketch";
import { isStepRight } from "./step";

export interface RelayStage extends Course {
  prompt: LocalizedText;
}

export interface RelayOwn {
  row: number;
  /** Whose numbers its team has: see `copyIn`. */
  copy: number;
  /** Which turn of the row, or of the graph, is this place's. */
  node: number;
  /** What the ones before pass on to it. */
  shares: Share[];
  /** All of that added up; null while one part is missing. */
  arrived: number | null;
  /** The node that is waited for, or as many as there are where all are through. */
  waitsAt: number;
  /** What this place has in hand for another that was silent. */
  help: RelayHelp | null;
}

export interface RelayHelp extends Pick<RelayOwn, "row" | "copy" | "node" | "shares"> {
  /** Whose step it is. */
  at: number;
  /** The ways on that are still to be worked out. */
  parts: number[];
}

export interface RelayReveal {
  explanation: LocalizedText;
}

export interface RelaySummary {
  /** Of each row the crew that was through first, or else came farthest. */
  rows: Run[];
  /** Whose numbers each of them has: see `copyIn`. */
  copies: number[];
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

/** No two places are asked the same. */
const EACH = 1_000_000;

function own(question: RelayQuestion, place: Place, said: ByPlace): RelayOwn {
  const { crew, node } = crewOf(question, place);
  const net = netOf(question, crew);
  const run = runIn(question, crew, said, place.of);
  const shares = sharesAt(net, run, node);
  const arrived = arrivedOf(shares);
  const help = helpIn(question, place, said);
  return { row: crew.row, copy: crew.copy, node, shares, arrived, waitsAt: waitsAt(net, run), help };
}

function helpIn(question: RelayQuestion, place: Place, said: ByPlace): RelayHelp | null {
  const at = helpedBy(question, place, said);
  if (at === null) return null;
  const lender = { at, of: place.of };
  const { crew, node } = crewOf(question, lender);
  const shares = sharesAt(netOf(question, crew), runIn(question, crew, said, place.of), node);
  return { at, row: crew.row, copy: crew.copy, node, shares, parts: lentParts(question, lender, said) };
}

/** Whether each was right about what arrived at its place; null where it did not say, or nothing has arrived. */
function marked(question: RelayQuestion, all: All, of: number) {
  const said = byPlace(all);
  const owns = new Map([...said.said.keys()].map((at) => [at, own(question, { at, of }, said)]));
  return all.map(({ at, part, answer }) => {
    const { row = 0, copy = 0, node = 0, arrived = null } = owns.get(at) ?? {};
    if (typeof answer !== "number" || arrived === null) return null;
    const slope = netOf(question, { row, copy })[node]?.[part]?.slope;
    return slope === undefined ? null : { row, node, isRight: isStepRight(arrived, slope, answer) };
  });
}

/** Whoever comes behind in the same crew, since it has come nearer to all of them, and whoever a step is handed to or taken from. */
function wakes(question: RelayQuestion, { at, answer }: Said<RelaySaid>, of: number): number[] {
  const { first, size } = crewOf(question, { at, of }).crew;
  const behind = Array.from({ length: first + size - 1 - at }, (_, i) => at + 1 + i);
  if (isLent(answer)) return [...behind, answer.lentTo];
  return isReturned(answer) ? [...behind, answer.by] : behind;
}

/** Node by node of one crew after the other: by how many it is in hand, and whether it is done. */
function progress(question: RelayQuestion, all: readonly Covered[], of: number): Progress {
  const { nets } = fieldOf(question);
  const done = new Map<number, number>();
  const lent = new Set<number>();
  for (const { at, text, times: parts } of all) {
    if (isLentText(text)) lent.add(at);
    else done.set(at, (done.get(at) ?? 0) + parts);
  }
  const dealt: number[] = [];
  const answered: number[] = [];
  for (const crew of crewsOf(nets, of)) {
    const nodes = nodesOf(nets, crew, of);
    for (const [turn, links] of netOf(question, crew).entries()) {
      const i = nodes.indexOf(turn);
      const at = crew.first + i;
      dealt.push(i < 0 ? 0 : lent.has(at) ? 2 : 1);
      answered.push(i >= 0 && (done.get(at) ?? 0) >= links.length ? 1 : 0);
    }
  }
  return { dealt, answered };
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
  const shown = nets.map((_, row) => best.find((each) => each.row === row));
  return {
    rows: shown.map((each) => each?.run ?? []),
    copies: shown.map((each) => each?.copy ?? 0),
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

/** Nothing while a share is missing. */
function meant(question: RelayQuestion, way: NetLink | undefined, shares: readonly Share[], mind: Mind) {
  if (arrivedOf(shares) === null || !way) return null;
  const slope = way.to === null && fieldOf(question).graph ? null : way.slope;
  return stepSaid(mind, { shares: shares.map(({ came }) => came ?? 0), slope });
}

function helps(question: RelayQuestion, place: Place, before: All, mind: Mind) {
  const help = helpIn(question, place, byPlace(before));
  if (!help) return [];
  const { at, parts, shares } = help;
  const turn = turnAt(question, { at, of: place.of });
  return parts.flatMap((part) => {
    const answer = meant(question, turn[part], shares, mind);
    return answer === null ? [] : [{ at, part, answer }];
  });
}

export const relay: Kind<Relay> = {
  question: relayQuestion,
  draft: relayDraft,
  fromRun: null,
  isGraded: () => true,
  takesReasons: false,
  parts: (question, place) => turnAt(question, place).length,
  read: (_question, _place, _part, text) => readSaid(text),
  write: writeSaid,
  period: () => EACH,
  stage(question) {
    const { rows, graph, variesByTeam } = fieldOf(question);
    return { prompt: question.prompt, rows, graph, variesByTeam };
  },
  sketch,
  own: (question, place, before) => own(question, place, byPlace(before)),
  progress,
  wakes,
  handOn: { say: handOn, help: helpWith, says: helps, isForOther },
  reveal: ({ explanation }) => ({ explanation }),
  steps: (question) => waysIn(fieldOf(question).nets) + 1,
  summary,
  credits: (question, all, of) =>
    marked(question, all, of).map((found, i) => {
      const at = all[i]?.at ?? 0;
      return found?.isRight ? 1 / turnAt(question, { at, of }).length : 0;
    }),
  says(question, place, part, before, mind) {
    const { shares } = own(question, place, byPlace(before));
    return meant(question, turnAt(question, place)[part], shares, mind);
  },
};
