// Robots that a host calls into a class to rehearse, and sends away again.

import { randomBytes } from "node:crypto";
import type { Refusal } from "../../lib/protocol";
import { kindOf } from "../../lib/questions/kinds";
import { slipping, truth } from "../../lib/questions/mind";
import { accept, type Result, refuse } from "../../lib/result";
import { checkNickname } from "../../lib/session/nickname";
import { allSaid } from "../../lib/session/stored-answers";
import type { Desk } from "../news/desk";
import type { Publisher } from "../news/publish";
import { readAnswersBefore } from "../store/answers";
import type { JoinOutcome, NewParticipant } from "../store/joining";
import { deleteRobots } from "../store/participants";
import { ROBOT_NAMES, robotName } from "./names";
import { Robot, type RobotThoughts } from "./robot";

export interface Robots {
  call(sessionId: string, count: number): Promise<Result<null, Refusal>>;
  dismiss(sessionId: string): Promise<Result<null, Refusal>>;
  /** Ends the robots of this process; those whose class goes on stay in it, absent. */
  stop(): void;
}

interface Rehearsal extends Desk {
  publisher: Publisher;
  joins: { add(newcomer: NewParticipant): Promise<JoinOutcome> };
}

/** How often a robot is wrong: a class that has just heard the lesson. */
const SLIPS = 0.3;

/** They take their places first, which the store counts, and then connect to `urlOf()`, where this process listens, as phones do. */
export function createRobots(live: Rehearsal, urlOf: () => string): Robots {
  const here = new Set<Robot>();

  function wake(code: string, { token, seat }: Seated): void {
    const think = (roundId: string) => thoughts(live, roundId, seat).catch(() => ({ says: [], helps: [] }));
    const robot: Robot = new Robot({ url: urlOf(), code, token, think }, () => here.delete(robot));
    here.add(robot);
  }

  async function leave(sessionId: string, named?: readonly string[]): Promise<void> {
    const version = await deleteRobots(live.db, sessionId, named);
    if (version !== null)
      live.publisher.changed(sessionId, { version, audience: "each", run: null, people: true });
  }

  return {
    async call(sessionId, count) {
      const known = await live.snapshots.latest(sessionId);
      if (!known) return refuse("session-not-found");
      const places = await Promise.all(
        Array.from({ length: count }, (_, number) => takePlace(live, sessionId, number)),
      );
      const seated = places.flatMap((place) => (place.ok ? [place.value] : []));
      const refused = places.find((place) => !place.ok);
      if (refused) {
        await leave(
          sessionId,
          seated.map(({ participantId }) => participantId),
        );
        return refused;
      }
      for (const place of seated) wake(known.snapshot.code, place);
      return accept(null);
    },

    async dismiss(sessionId) {
      await leave(sessionId);
      return accept(null);
    },

    stop() {
      for (const robot of here) robot.stop();
    },
  };
}

interface Seated {
  token: string;
  participantId: string;
  seat: number;
}

/** Under the first name of its own that is free. */
async function takePlace(
  { joins }: Rehearsal,
  sessionId: string,
  number: number,
): Promise<Result<Seated, Refusal>> {
  const token = randomBytes(32).toString("base64url");
  for (let series = 0; ; series++) {
    const name = checkNickname(robotName(number + series * ROBOT_NAMES));
    if (!name.ok) return name;
    const { nickname, key: nicknameKey } = name.value;
    const joined = await joins.add({ sessionId, nickname, nicknameKey, token, robot: true });
    if (joined.ok) return accept({ token, ...joined.value });
    // A class has a name for each of its participants, so in the end one is free.
    if (joined.refusal !== "nickname-taken") return joined;
  }
}

/** What somebody who knows most of it says at a seat by now, part by part, and for another whose step is in hand there. */
async function thoughts({ db, roundOf }: Desk, roundId: string, seat: number): Promise<RobotThoughts> {
  const round = await roundOf(roundId);
  if (!round) return { says: [], helps: [] };
  const { question } = round;
  const kind = kindOf(question);
  const place = round.placeOf(seat);
  const before = kind.wakes ? allSaid(question, await readAnswersBefore(db, roundId), place.of) : [];
  const mind = slipping(truth, SLIPS, Math.random);
  const parts = Array.from({ length: kind.parts(question, place) }, (_, part) => part);
  const says = parts.flatMap((part) => {
    const answer = kind.says(question, place, part, before, mind);
    return answer === null ? [] : [{ part, value: kind.write(answer) }];
  });
  const helped = kind.handOn?.says(question, place, before, mind) ?? [];
  const helps = helped.map(({ answer, ...step }) => ({ ...step, value: kind.write(answer) }));
  return { says, helps };
}
