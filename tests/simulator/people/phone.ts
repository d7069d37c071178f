// A student's phone: it joins, thinks, answers until the server has said what became of it, and does what phones do.

import { withYou } from "../../../app/live/live-state";
import { withStored } from "../../../app/live/pending-answer";
import type { PendingAnswer } from "../../../app/live/phone-storage";
import type { Handshake } from "../../../lib/protocol";
import { READING_MS } from "../../../lib/session/clock";
import type { PhoneRound, PlayerView, You } from "../../../lib/session/views";
import type { World } from "../world/world";
import { Device, type Outcome } from "./device";
import { partsOf, sayings } from "./sayings";

const NAMES = ["Ada", "Bo", "Cy", "小明", "Eve", "Fei", "Gus", "Hedy"];
const SEND_AGAIN_MS = 1_500;
/** What says nothing about the answer itself. */
const again = new Set(["no-reply", "server-error", "too-many-requests", "shutting-down", "too-early"]);
/** Of a thumb in a hurry, and of one that thinks. */
const ANSWERS = 0.85;
const PRESSES_TWICE = 0.1;
/** Why, where it is asked. */
const WRITES = 0.6;
const HELPS = 0.7;

/** Several tabs of one phone have a token, and a memory of what was tapped, in common. */
export interface Pocket {
  token: string;
  nickname: string;
}

export class Phone extends Device<PlayerView> {
  readonly pocket: Pocket;
  readonly #thinking = new Set<string>();
  #joining = false;
  /** The last round it has seen. */
  #last: PhoneRound | null = null;

  constructor(world: World, name: string, pocket: Pocket) {
    super(world, name);
    this.pocket = pocket;
  }

  hello(): Handshake {
    return { role: "player", code: this.world.session.code ?? "", token: this.pocket.token };
  }

  protected override noticed(): void {
    const { view, refusal } = this.state;
    if (refusal || !view || !this.online) return;
    if (view.you === null) void this.#join();
    else if (!view.you) return;
    else if (view.stage.phase === "open") {
      void this.#think(view.stage.round);
      void this.#help(view.stage.round.id, view.you);
    }
  }

  async #join(): Promise<void> {
    if (this.#joining) return;
    this.#joining = true;
    const { world, pocket } = this;
    for (let attempt = 0; attempt < 8 && this.state.view?.you === null; attempt++) {
      await world.clock.sleep(world.random.uniform(50, 1_500));
      await world.watch.untilLoud();
      if (!this.online) break;
      const outcome = await this.ask("participant:join", { nickname: pocket.nickname, token: pocket.token });
      if (outcome.ok) this.state = withYou(this.state, outcome.value.you);
      else if (outcome.refusal === "nickname-taken") pocket.nickname += "2";
      else if (outcome.refusal === "bad-request" || outcome.refusal === "no-reply") this.#comeAgain();
    }
    this.#joining = false;
  }

  /** As the real phone: if only the reply was lost, it is known when it comes back. */
  #comeAgain(): void {
    this.turnOff(true);
    this.world.clock.after(200, () => this.turnOn(), this);
  }

  async #think(round: PhoneRound): Promise<void> {
    if (this.#thinking.has(round.id)) return;
    this.#thinking.add(round.id);
    this.#last = round;
    const { world } = this;
    if (!world.chance(ANSWERS)) return;
    const reading = Math.max(0, round.answersFrom - world.clock.now);
    await world.clock.sleep(
      Math.min(reading, READING_MS) + world.random.uniform(-200, world.shape.thinkingMs),
    );
    for (let part = 0; part < partsOf(round.shown, this.state.view?.you?.own ?? null); part++) {
      if (part > 0) await world.clock.sleep(world.random.uniform(100, 2_000));
      await world.watch.untilLoud();
      void this.#say(round.id, part, this.#saying(round));
      if (world.chance(PRESSES_TWICE)) void this.#say(round.id, part, this.#saying(round));
    }
    if (round.reasonAfter === undefined || !world.chance(WRITES)) return;
    await world.clock.sleep(world.random.uniform(100, world.shape.thinkingMs));
    await world.watch.untilLoud();
    if (this.online && this.state.view?.you)
      await this.ask("reason:write", { roundId: round.id, text: `${this.name} thinks so` });
  }

  #saying({ shown }: PhoneRound): string {
    return this.world.one(sayings(shown, this.state.view?.you?.own ?? null)) ?? "";
  }

  /** Somebody else's step may be in its hand: some leave it there. */
  async #help(roundId: string, { own }: You): Promise<void> {
    const { world } = this;
    const help = own && "help" in own ? own.help : null;
    const name = `${roundId} ${help?.at} ${help?.parts[0]}`;
    if (!help || this.#thinking.has(name)) return;
    this.#thinking.add(name);
    if (!world.chance(HELPS)) return;
    await world.clock.sleep(world.random.uniform(100, world.shape.thinkingMs));
    await world.watch.untilLoud();
    if (!this.online || !this.state.view?.you) return;
    await this.ask("round:help", { roundId, at: help.at, part: help.parts[0] ?? 0, value: "7" });
  }

  /** What a phone does besides, now and then: nothing of it may harm anybody. */
  async fidget(): Promise<void> {
    const { world } = this;
    const { faults } = world;
    for (;;) {
      await world.clock.sleep(world.random.uniform(800, 2_000));
      await world.watch.untilLoud();
      if (this.state.refusal) return;
      if (!this.isOn) continue;
      if (faults.strikes("phone leaves")) this.#goAway(true);
      else if (faults.strikes("phone vanishes")) this.#goAway(false);
      else if (faults.strikes("phone's clock is wrong")) void this.#sayNow();
      else if (faults.strikes("phone presses twice")) void Promise.all([this.#sayNow(), this.#sayNow()]);
      else if (faults.strikes("phone sends what it may not")) void this.#sayWhatItMayNot();
    }
  }

  #goAway(politely: boolean): void {
    const { world } = this;
    world.story.tell(() => `${this.name} ${politely ? "leaves" : "vanishes"}`);
    this.turnOff(politely);
    world.clock.after(world.random.uniform(300, 8_000), () => this.state.refusal || this.turnOn(), this);
  }

  /** Whether or not it is the time: its clock says so. */
  async #sayNow(): Promise<void> {
    const last = this.#last;
    if (!last || !this.online || !this.state.view?.you) return;
    await this.#send({ roundId: last.id, part: 0, value: this.#saying(last) });
  }

  async #sayWhatItMayNot(): Promise<void> {
    const { world } = this;
    if (!this.online) return;
    const roundId = this.#last?.id ?? "none";
    const sent = world.one([
      ["round:reveal", { roundId }],
      ["session:end", {}],
      ["participants:remove", { participantIds: ["me"], block: false }],
      ["answer:submit", { roundId: "another class's", part: 0, value: "+" }],
      ["answer:submit", { roundId, part: 7, value: "+" }],
      ["answer:submit", { roundId, part: 0, value: { "+": 1 } }],
      ["answer:submit", null],
    ] as const);
    if (!sent) return;
    const [name, payload] = sent;
    const outcome = await this.askAnything(name, payload);
    if (outcome.ok) world.watch.broken("nobody does what they may not", `${name} was done for a phone`);
  }

  async #send(answer: PendingAnswer): Promise<Outcome<"answer:submit">> {
    const outcome = await this.ask("answer:submit", answer);
    const you = this.state.view?.you;
    if (outcome.ok && you) this.state = withYou(this.state, withStored(you, answer));
    return outcome;
  }

  /** Until something final is known of it, or the round is long over. */
  async #say(roundId: string, part: number, value: string): Promise<void> {
    const { world } = this;
    await world.watch.untilLoud();
    for (let attempt = 0; attempt < 12; attempt++) {
      if (this.online && this.state.view?.you) {
        const outcome = await this.#send({ roundId, part, value });
        if (outcome.ok || !again.has(outcome.refusal)) return;
      }
      const rest = world.clock.sleep(SEND_AGAIN_MS * world.random.uniform(0.5, 1.5));
      // What has begun goes on while nobody begins anything, and is waited for.
      await (this.online ? world.watch.awaited(rest) : rest);
    }
  }

  static pocketOf(world: World, number: number): Pocket {
    return { token: world.token(), nickname: NAMES[number % NAMES.length] ?? "" };
  }
}
