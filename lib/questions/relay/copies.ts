// Teams that run the same race have numbers of their own: the same shape, so it is as hard, and nothing to copy from the neighbour.

import { isNumber } from "../../expression/is-number";
import type { GraphNode } from "../../micrograd/graph";
import { Random } from "../../micrograd/random";
import { slopesAt, whatIf } from "../../micrograd/what-if";
import type { RelayGraph } from "./graph-relay";
import { type Net, rowNet } from "./net";
import { LARGEST_SLOPE } from "./relay-limits";
import { trueRun } from "./run";

/** What is run: rows or, where there is one, a graph; `variesByTeam` says that no two teams have the same numbers. */
export interface Course {
  rows: readonly number[][];
  graph: RelayGraph | null;
  variesByTeam: boolean;
}

/** As one team runs it. */
export interface Copy {
  /** Of its row; none of a graph. */
  slopes: readonly number[];
  graph: RelayGraph | null;
  net: Net;
}

/** So many different ones, the written one among them; more teams than that begin with the first again. */
const MOST = 16;
/** What is drawn twice, or does not do, is drawn again; small questions have few. */
const DRAWS = 120;

const known = new WeakMap<object, Map<number, Copy[]>>();

/** The numbers of the team that is number `copy` of those with the same row; 0 has those that were written. */
export function copyIn(course: Course, row: number, copy: number): Copy {
  const written = writtenIn(course, row);
  if (copy === 0 || !course.variesByTeam) return written;
  const key = course.graph ?? course.rows;
  const rows = known.get(key) ?? new Map<number, Copy[]>();
  const copies = rows.get(row) ?? drawn(written, row);
  known.set(key, rows.set(row, copies));
  return copies[copy % copies.length] ?? written;
}

function writtenIn({ rows, graph }: Course, row: number): Copy {
  if (graph) return { slopes: [], graph, net: graph.net };
  return ofSlopes(rows[row] ?? []);
}

const ofSlopes = (slopes: readonly number[]): Copy => ({ slopes, graph: null, net: rowNet(slopes) });

/** All there will be of a row or a graph, the same on every screen. */
function drawn(written: Copy, row: number): Copy[] {
  const random = Random.fromSeed(row + 1);
  const found = new Map([[JSON.stringify(written.net), written]]);
  for (let draw = 0; draw < DRAWS && found.size < MOST; draw++) {
    const copy = written.graph ? graphLike(written.graph, random) : rowLike(written.slopes, random);
    if (copy) found.set(JSON.stringify(copy.net), copy);
  }
  return [...found.values()];
}

/** In another order, with the signs of some turned, two by two: so the same comes out at the end. */
function rowLike(slopes: readonly number[], random: Random): Copy {
  const turned = slopes.map(() => random.integer(2) === 1);
  if (turned.filter(Boolean).length % 2 === 1) turned[0] = !turned[0];
  return ofSlopes(
    random.shuffle(slopes).map((slope, node) => (turned[node] && slope !== 0 ? -slope : slope)),
  );
}

/** Inputs are drawn up to this, or up to the largest that was written. */
const INPUTS_TO = 4;
/** No number of a graph, and no blame in it, is larger than this, or than twice the largest that was written. */
const NUMBERS_TO = 24;

/** With other inputs; null where something of its shape would be lost by them. */
function graphLike(graph: RelayGraph, random: Random): Copy | null {
  const inputs = graph.nodes.filter((node) => node.op === "" && !isNumber(node));
  const reach = Math.max(INPUTS_TO, ...inputs.map(({ data }) => Math.floor(Math.abs(data))));
  const changed = new Map(inputs.map(({ id, data }) => [id, inputLike(data, reach, random)]));
  const values = whatIf(graph.nodes, changed);
  const nodes = graph.nodes.map((node, id) => ({ ...node, data: values[id] ?? node.data }));
  const net = netOf({ ...graph, nodes });
  const copy = { nodes, turns: graph.turns, net };
  return isLike(graph, copy) ? { slopes: [], graph: copy, net } : null;
}

/** A whole number becomes another; what is not whole, or is nothing on purpose, stays as large. */
function inputLike(data: number, reach: number, random: Random): number {
  const sign = random.integer(2) === 0 ? 1 : -1;
  if (data === 0) return 0;
  return sign * (Number.isInteger(data) ? 1 + random.integer(reach) : data);
}

function netOf({ nodes, turns, net }: RelayGraph): Net {
  const slopes = slopesAt(nodes);
  const places = new Map(turns.map((id, turn) => [id, turn]));
  return net.map((links, turn) => {
    const node = nodes[turns[turn] ?? -1];
    const own = (node?.operands ?? []).flatMap((operand, slot) =>
      places.has(operand) ? [slopes[node?.id ?? -1]?.[slot] ?? 0] : [],
    );
    return links.map((link, part) => (link.to === null ? link : { ...link, slope: own[part] ?? 0 }));
  });
}

/** Whoever was asleep still is, and nobody else; what was a loss above nothing is one; and nobody works with larger numbers. */
function isLike(written: RelayGraph, copy: RelayGraph): boolean {
  const root = (nodes: readonly GraphNode[]) => Math.sign(nodes.at(-1)?.data ?? 0);
  const slopes = (net: Net) => net.flat().map(({ slope }) => slope);
  const before = slopes(written.net);
  const isAsAwake = slopes(copy.net).every(
    (slope, i) => (slope === 0) === (before[i] === 0) && Math.abs(slope) <= LARGEST_SLOPE,
  );
  return (
    isAsAwake &&
    root(written.nodes) === root(copy.nodes) &&
    largestIn(copy) <= Math.max(NUMBERS_TO, 2 * largestIn(written))
  );
}

/** NaN where something cannot be worked out, which is larger than nothing and smaller than nothing. */
function largestIn({ nodes, net }: RelayGraph): number {
  const passed = trueRun(net).flatMap((legs) => legs.map((leg) => leg?.passed ?? 0));
  return Math.max(...nodes.map(({ data }) => Math.abs(data)), ...passed.map(Math.abs));
}
