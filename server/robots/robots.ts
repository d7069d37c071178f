// Robots that a host calls into a class to rehearse, and sends away again.

import { MAX_ROBOTS, type Refusal } from "../../lib/protocol";
import { type Answer, kindOf, type Question } from "../../lib/questions/kinds";
import type { Choose } from "../../lib/questions/question-kind";
import { accept, type Result, refuse } from "../../lib/result";
import { sendAway } from "../news/deliver";
import type { Desk } from "../news/desk";
import type { Publisher } from "../news/publish";
import { countRobots, deleteRobots } from "../store/participants";
import { Robot } from "./robot";

export interface Robots {
  call(sessionId: string, count: number): Promise<Result<null, Refusal>>;
  dismiss(sessionId: string): Promise<Result<null, Refusal>>;
  /** Ends the robots of this process; those whose class goes on stay in it, absent. */
  stop(): void;
}

interface Rehearsal extends Desk {
  publisher: Publisher;
  questionOf(roundId: string): Promise<Question | null>;
}

/** How often a robot is right: a class that has just heard the lesson. */
const SKILL = 0.7;

/** They connect to `urlOf()`, where this process listens, as phones do. */
export function createRobots(live: Rehearsal, urlOf: () => string, secret: string): Robots {
  const here = new Set<Robot>();

  async function choose(roundId: string, seat: number): Promise<Answer | null> {
    const question = await live.questionOf(roundId).catch(() => null);
    return question && kindOf(question).answerBy(question, seat, knowingSome);
  }

  return {
    async call(sessionId, count) {
      const known = await live.snapshots.latest(sessionId);
      if (!known) return refuse("session-not-found");
      const { code, state } = known.snapshot;
      if (state.phase === "ended") return refuse("session-ended");
      if (!state.settings.lobbyOpen) return refuse("lobby-closed");
      const before = await countRobots(live.db, sessionId);
      if (before + count > MAX_ROBOTS) return refuse("too-many-robots");
      for (let number = before; number < before + count; number++) {
        const robot: Robot = new Robot({ url: urlOf(), code, secret, number, choose }, () =>
          here.delete(robot),
        );
        here.add(robot);
      }
      return accept(null);
    },

    async dismiss(sessionId) {
      for (const id of await deleteRobots(live.db, sessionId)) sendAway(live, id);
      live.publisher.changed(sessionId, "each");
      live.publisher.peopleChanged(sessionId);
      return accept(null);
    },

    stop() {
      for (const robot of here) robot.stop();
    },
  };
}

const knowingSome: Choose = (right, all) => {
  if (Math.random() < SKILL) return right;
  const wrong = all.filter((part) => part !== right);
  return wrong[Math.floor(Math.random() * wrong.length)] ?? right;
};
