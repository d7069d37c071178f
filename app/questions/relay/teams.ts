// How far each team of a relay is, from what may be told while the round is open.

import type { Progress } from "../../../lib/questions/kind";
import type { RelayStage } from "../../../lib/questions/relay/relay";

export interface Team {
  /** From 0; every row has one after the other. */
  team: number;
  row: number;
  /** Node by node, whether somebody is dealt it. */
  dealt: boolean[];
  /** The first node that is still to be worked out; as many as the row has once it is through. */
  waitsAt: number;
}

export function teamsIn({ rows }: Pick<RelayStage, "rows">, { dealt, answered }: Progress): Team[] {
  const length = rows[0]?.length ?? 1;
  return Array.from({ length: dealt.length / length }, (_, team) => {
    const nodes = rows[0]?.map((_, node) => team * length + node) ?? [];
    const open = nodes.findIndex((node) => dealt[node] && !answered[node]);
    return {
      team,
      row: team % rows.length,
      dealt: nodes.map((node) => dealt[node] === 1),
      waitsAt: open < 0 ? length : open,
    };
  });
}

/** Of each row the team that is farthest. */
export const leadersOf = ({ rows }: Pick<RelayStage, "rows">, teams: readonly Team[]): (Team | undefined)[] =>
  rows.map((_, row) =>
    teams
      .filter((team) => team.row === row)
      .reduce<Team | undefined>(
        (best, team) => (best && best.waitsAt >= team.waitsAt ? best : team),
        undefined,
      ),
  );

/** In which people play. */
export const isManned = ({ dealt }: Team) => dealt.includes(true);
