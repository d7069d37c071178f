// Robots that a host calls into a class to rehearse, and sends away again.

import { MAX_ROBOTS, type Refusal } from "../../lib/protocol";
import { kindOf } from "../../lib/questions/kinds";
import { slipping, truth } from "../../lib/questions/mind";
import { accept, type Result, refuse } from "../../lib/result";
import { allSaid } from "../../lib/session/stored-answers";
import type { Desk } from "../news/desk";
import type { Publisher } from "../news/publish";
import { readAnswersBefore } from "../store/answers";
import { countRobots, deleteRobots } from "../store/participants";
import { Robot, type RobotSays } from "./robot";

export interface Robots {
  call(sessionId: string, count: number): Promise<Result<null, Refusal>>;
  dismiss(sessionId: string): Promise<Result<null, Refusal>>;
  /** Ends the robots of this process; those whose class goes on stay in it, absent. */
  stop(): void;
}

interface Rehearsal extends Desk {
  publisher: Publisher;
}

/** How often a robot is wrong: a class that has just heard the lesson. */
const SLIPS = 0.3;

/** They connect to `urlOf()`, where this process listens, as phones do. */
export function createRobots(live: Rehearsal, urlOf: () => string, secret: string): Robots {
  const here = new Set<Robot>();

  return {
    async call(sessionId, count) {
      const known = await live.snapshots.latest(sessionId);
      if (!known) return refuse("session-not-found");
      const { code, state } = known.snapshot;
      if (state.phase === "ended") return refuse("session-ended");
      if (!state.settings.lobbyOpen) return refuse("lobby-closed");
      const before = await countRobots(live.db, sessionId);
      if (before + count > MAX_ROBOTS) return refuse("too-many-robots");
      const think = (roundId: string, seat: number) => thoughts(live, roundId, seat).catch(() => []);
      for (let number = before; number < before + count; number++) {
        const robot: Robot = new Robot({ url: urlOf(), code, secret, number, think }, () =>
          here.delete(robot),
        );
        here.add(robot);
      }
      return accept(null);
    },

    async dismiss(sessionId) {
      const version = await deleteRobots(live.db, sessionId);
      if (version !== null)
        live.publisher.changed(sessionId, { version, audience: "each", run: null, people: true });
      return accept(null);
    },

    stop() {
      for (const robot of here) robot.stop();
    },
  };
}

/** What somebody who knows most of it says at a seat by now, part by part. */
async function thoughts({ db, roundOf }: Desk, roundId: string, seat: number): Promise<RobotSays[]> {
  const round = await roundOf(roundId);
  if (!round) return [];
  const { question } = round;
  const kind = kindOf(question);
  const place = round.placeOf(seat);
  const before = kind.wakes ? allSaid(question, await readAnswersBefore(db, roundId), place.of) : [];
  const mind = slipping(truth, SLIPS, Math.random);
  const parts = Array.from({ length: kind.parts(question, place) }, (_, part) => part);
  return parts.flatMap((part) => {
    const answer = kind.says(question, place, part, before, mind);
    return answer === null ? [] : [{ part, value: kind.write(answer) }];
  });
}
