// For how long each node has been waited for, on the host's screen, which hands on by itself what waits too long.

import { useEffect, useState } from "react";
import { useHostView, useOffset, useSocket } from "../../live/live-screen";
import { handOn } from "../../live/requests";
import { useServerNow } from "../../live/use-server-now";
import type { Team } from "./teams";

/** Long enough to multiply by hand. */
export const PATIENCE_SECONDS = 30;

export interface Waiting extends Pick<Team, "team" | "row"> {
  node: number;
  isLent: boolean;
  /** Its turn in the progress. */
  thing: number;
  seconds: number;
}

const waitingIn = (teams: readonly Team[]): Omit<Waiting, "seconds">[] =>
  teams.flatMap(({ team, row, dealt, waits, lent }) =>
    waits.map((node) => ({
      ...{ team, row, node, isLent: lent.includes(node), thing: team * dealt.length + node },
    })),
  );

/** Nobody waits once the round is closed. */
export function useWaiting(teams: readonly Team[]): [Waiting[], (things: readonly number[]) => void] {
  const socket = useSocket();
  const { stage } = useHostView();
  const now = useServerNow(useOffset(), 1_000);
  const round = stage.phase === "open" ? stage.round : null;
  const waiting = round ? waitingIn(teams) : [];
  const things = waiting.map(({ thing }) => thing);
  const [since, setSince] = useState<ReadonlyMap<number, number>>(new Map());

  const seen = things.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the things are a new list at every rendering
  useEffect(() => {
    setSince((known) => new Map(things.map((thing) => [thing, known.get(thing) ?? now])));
  }, [seen]);

  const secondsOf = (thing: number) => {
    const from = Math.max(since.get(thing) ?? now, round?.answersFrom ?? now);
    return Math.max(0, Math.floor((now - from) / 1_000));
  };

  function hand(some: readonly number[]): void {
    if (!round || some.length === 0) return;
    void handOn(socket, round.id, some);
    // What still waits then has another such time.
    setSince((known) => new Map([...known, ...some.map((thing): [number, number] => [thing, now])]));
  }

  const late = things.filter((thing) => secondsOf(thing) >= PATIENCE_SECONDS).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is late
  useEffect(() => {
    if (late) hand(late.split(",").map(Number));
  }, [late]);

  return [waiting.map((each) => ({ ...each, seconds: secondsOf(each.thing) })), hand];
}
