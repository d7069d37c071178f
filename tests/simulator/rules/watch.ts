// Watches a simulated class: what was asked, committed, acknowledged and told; and says what should not have happened.

import type { RequestName } from "../../../lib/protocol";
import type { Result } from "../../../lib/result";
import type { View } from "../../../lib/session/views";
import type { Device } from "../people/device";
import type { Message } from "../world/line";
import type { SimSocket } from "../world/sockets";
import type { World } from "../world/world";
import { Answers } from "./answers";
import { Deals } from "./deals";
import { checkGrades } from "./scores";
import { Secrets } from "./secrets";

export class Watch {
  readonly #world: World;
  readonly devices: Device<View>[] = [];
  readonly violations: string[] = [];
  readonly answers: Answers;
  readonly deals: Deals;
  readonly #secrets: Secrets;
  /** Requests that somebody waits for, or is about to send again. */
  asking = 0;
  /** When something was last committed, or somebody came or left. */
  lastStir = 0;
  #isQuiet = false;
  #waiting: (() => void)[] = [];

  constructor(world: World) {
    this.#world = world;
    this.answers = new Answers(world);
    this.deals = new Deals(world);
    this.#secrets = new Secrets(world);
  }

  /** A rule was broken. */
  broken(rule: string, how: string): void {
    this.#world.story.tell(() => `!! ${rule}: ${how}`);
    this.violations.push(`${rule}: ${how}`);
  }

  stirred(): void {
    this.lastStir = this.#world.clock.now;
  }

  came(socket: SimSocket): void {
    this.stirred();
    this.deals.came(socket);
  }

  left(socket: SimSocket): void {
    this.stirred();
    this.deals.left(socket);
  }

  /** A request has arrived at a process. */
  asked(socket: SimSocket, name: RequestName, payload: unknown): void {
    if (name === "answer:submit") this.answers.arrived(socket, payload);
    if (name === "round:hand-on" || name === "round:help") this.answers.handsOn(payload);
  }

  /** A process says what became of a request. */
  answered(socket: SimSocket, name: RequestName, payload: unknown, outcome: Result<unknown, string>): void {
    if (name === "answer:submit" && outcome.ok) this.answers.acknowledged(socket, payload);
    if (name === "participant:join") this.came(socket);
  }

  committed(name: string): void {
    this.stirred();
    this.#world.story.tell(() => `committed: ${name}`);
    if (name === "storeAnswers") this.answers.stored();
    if (name.startsWith("command ")) this.deals.committed();
    if (name === "command round:reveal") this.#revealed();
  }

  /** Also one that was refused is a command. */
  #revealed(): void {
    const { state } = this.#world.session;
    if (state.phase === "revealed") checkGrades(this.#world, state.round.id);
  }

  told(socket: SimSocket, message: Message): void {
    this.#secrets.told(socket, message);
  }

  /** Whoever compares screens waits for it. */
  async awaited(what: Promise<void>): Promise<void> {
    this.asking++;
    await what;
    this.asking--;
  }

  /** While it is quiet nobody begins anything. */
  quiet(isQuiet: boolean): void {
    this.#isQuiet = isQuiet;
    if (!isQuiet) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async untilLoud(): Promise<void> {
    while (this.#isQuiet) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
