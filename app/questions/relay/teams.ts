// How far each team of a relay is, from what may be told while the round is open.

import type { Progress } from "../../../lib/questions/kind";
import { runs } from "../../../lib/questions/relay/crews";
import { type Net, netsOf } from "../../../lib/questions/relay/net";
import type { RelayStage } from "../../../lib/questions/relay/relay";

type Stage = Pick<RelayStage, "rows" | "graph">;

export interface Team {
  /** From 0; every row has one after the other. */
  team: number;
  row: number;
  /** Whose numbers it has: see `copyIn`. */
  copy: number;
  /** Node by node, whether somebody is dealt it. */
  dealt: boolean[];
  /** Node by node, whether it has passed on what it had to. */
  done: boolean[];
  /** The nodes that could go on now: one of a row, several of a graph; none once it is through. */
  waits: number[];
  /** Those of them that are with another phone than their own. */
  lent: number[];
}

export function teamsIn(stage: Stage, { dealt, answered }: Progress): Team[] {
  const nets = netsOf(stage);
  const length = nets[0]?.length ?? 1;
  return Array.from({ length: dealt.length / length }, (_, team) => {
    const { row, copy } = runs(nets, team);
    const hands = dealt.slice(team * length, (team + 1) * length);
    const isDealt = hands.map((some) => some > 0);
    const isAnswered = isDealt.map((isOnes, node) => !isOnes || answered[team * length + node] === 1);
    const { done, waits } = reached(nets[row] ?? [], isAnswered);
    return {
      team,
      row,
      copy,
      dealt: isDealt,
      done,
      waits,
      lent: waits.filter((node) => (hands[node] ?? 0) > 1),
    };
  });
}

/** A node can go on once all that it is used in have. */
function reached(net: Net, isAnswered: readonly boolean[]) {
  const isHeld = new Set<number>();
  const waits: number[] = [];
  const done = net.map((links, node) => {
    if (!isHeld.has(node) && !isAnswered[node]) waits.push(node);
    const isDone = !isHeld.has(node) && isAnswered[node] === true;
    if (!isDone) for (const { to } of links) if (to !== null) isHeld.add(to);
    return isDone;
  });
  return { done, waits };
}

export const doneIn = ({ done }: Team) => done.filter(Boolean).length;

export const isThrough = ({ done }: Team) => !done.includes(false);

/** Of each row the team that is farthest. */
export const leadersOf = (stage: Stage, teams: readonly Team[]): (Team | undefined)[] =>
  netsOf(stage).map((_, row) =>
    teams
      .filter((team) => team.row === row)
      .reduce<Team | undefined>(
        (best, team) => (best && doneIn(best) >= doneIn(team) ? best : team),
        undefined,
      ),
  );

/** In which people play. */
export const isManned = ({ dealt }: Team) => dealt.includes(true);
