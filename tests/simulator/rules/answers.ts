// An acknowledged answer is stored exactly once, and none is stored that came after closing and its grace, or too early.

import type { Payload } from "../../../lib/protocol";
import { ANSWER_GRACE_MS } from "../../../lib/session/clock";
import type { AnswerRow, Tables } from "../store/memory";
import type { SimSocket } from "../world/sockets";
import type { World } from "../world/world";

const CLOCK_SLACK_MS = 250;

/** As a relay stores what is said in another's name. */
const isOfOthers = (value: string) => /^(=$|>|[a-j]+:)/.test(value);

interface Arrival extends Payload<"answer:submit"> {
  participantId: string;
  at: number;
}

/** What a robot has said goes with it. */
export const wasRobot = ({ participants }: Tables, id: string) => !participants.get(id)?.nickname;

export class Answers {
  readonly #world: World;
  readonly #arrivals: Arrival[] = [];
  readonly #acknowledged: Arrival[] = [];
  /** When a host asked that what others wait for be handed on, or a phone helped out, by round. */
  readonly #handing = new Map<string, number[]>();
  /** Stored, and looked at. */
  readonly #seen = new WeakSet<AnswerRow>();

  constructor(world: World) {
    this.#world = world;
  }

  get acknowledgedCount(): number {
    return this.#acknowledged.length;
  }

  get handedOnCount(): number {
    const { rounds } = this.#world.tables;
    return [...rounds.values()].flatMap(({ answers }) => answers).filter((row) => this.#isHandedOn(row))
      .length;
  }

  arrived(socket: SimSocket, payload: unknown): void {
    const arrival = this.#arrivalOf(socket, payload);
    if (arrival) this.#arrivals.push(arrival);
  }

  handsOn(payload: unknown): void {
    const { roundId } = payload as Payload<"round:hand-on" | "round:help">;
    this.#handing.set(roundId, [...(this.#handing.get(roundId) ?? []), this.#world.clock.now]);
  }

  #isHandedOn({ roundId, value, answeredAt }: AnswerRow): boolean {
    return isOfOthers(value) && this.#handing.get(roundId)?.includes(answeredAt) === true;
  }

  acknowledged(socket: SimSocket, payload: unknown): void {
    const arrival = this.#arrivalOf(socket, payload);
    if (arrival) this.#acknowledged.push(arrival);
    else this.#world.watch.broken("only who has joined answers", `${socket.id} was told that it has`);
  }

  #arrivalOf({ data: { speaker } }: SimSocket, payload: unknown): Arrival | null {
    if (speaker.role !== "player") return null;
    const { participantId } = speaker;
    return { ...(payload as Payload<"answer:submit">), participantId, at: this.#world.clock.now };
  }

  /** Whatever has just been committed was in time, by the clock of the process that it had reached. */
  stored(): void {
    const { tables, watch } = this.#world;
    for (const round of tables.rounds.values()) {
      for (const row of round.answers) {
        if (this.#seen.has(row)) continue;
        this.#seen.add(row);
        const isHandedOn = this.#isHandedOn(row);
        const { answeredAt: at } = row;
        if (!isHandedOn && !this.#wasSaid(row))
          watch.broken("what is stored was said", `nobody said ${row.value}`);
        else if (round.status !== "open" && round.status !== "closed")
          watch.broken("a round that is over takes no answer", `it was ${round.status}`);
        else if (round.closesAt !== null && at > round.closesAt + ANSWER_GRACE_MS)
          watch.broken("no answer counts after the grace", `${at - round.closesAt} ms after closing`);
        else if (at < round.answersFrom - CLOCK_SLACK_MS)
          watch.broken("no answer counts before the buttons appear", `${round.answersFrom - at} ms`);
        if (tables.participants.get(row.participantId)?.removedAt && !isHandedOn)
          watch.broken("who was removed answers no more", row.participantId);
      }
    }
  }

  #wasSaid(row: AnswerRow): boolean {
    return this.#arrivals.some(
      (each) =>
        each.roundId === row.roundId &&
        each.participantId === row.participantId &&
        each.part === row.part &&
        each.value === row.value &&
        each.at === row.answeredAt,
    );
  }

  /** At the end of the class. */
  check(): void {
    const { tables, watch } = this.#world;
    for (const { roundId, participantId, part, value } of this.#acknowledged) {
      if (wasRobot(tables, participantId)) continue;
      const rows = (tables.rounds.get(roundId)?.answers ?? []).filter(
        (row) => row.participantId === participantId && row.part === part,
      );
      if (rows.length !== 1 || rows[0]?.value !== value)
        watch.broken(
          "an acknowledged answer is stored exactly once",
          `${value} is there ${rows.length} times`,
        );
    }
    for (const { id, answers } of tables.rounds.values()) {
      const keys = new Set(answers.map(({ participantId, part }) => `${participantId} ${part}`));
      if (keys.size !== answers.length) watch.broken("nobody answers twice", `round ${id}`);
    }
  }
}
