// A student's phone: it joins, thinks, answers until the server has said what became of it, and does what phones do.

import type { Handshake } from "../../../lib/protocol";
import { READING_MS } from "../../../lib/session/clock";
import type { PhoneRound, PlayerView } from "../../../lib/session/views";
import { withYou } from "../../../app/live/live-state";
import { withStored } from "../../../app/live/pending-answer";
import type { World } from "../world/world";
import { Device } from "./device";
import { partsOf, sayings } from "./sayings";

const NAMES = ["Ada", "Bo", "Cy", "小明", "Eve", "Fei", "Gus", "Hedy"];
const SEND_AGAIN_MS = 1_500;
/** What says nothing about the answer itself. */
const again = new Set(["no-reply", "server-error", "too-many-requests", "shutting-down", "too-early"]);
/** Of a thumb in a hurry, and of one that thinks. */
const THINKING_MS = 6_000;
const ANSWERS = 0.85;
const PRESSES_TWICE = 0.12;
const CLOCK_IS_WRONG = 0.12;
const WRONG_BY_MS = 6_000;

/** Several tabs of one phone have a token, and a memory of what was tapped, in common. */
export interface Pocket {
  token: string;
  nickname: string;
  joined: boolean;
}

export class Phone extends Device<PlayerView> {
  readonly pocket: Pocket;
  readonly #thinking = new Set<string>();
  #joining = false;
  isRemoved = false;

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
    if (!view.you) void this.#join();
    else if (view.stage.phase === "open") void this.#think(view.stage.round);
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
    this.noticed();
  }

  /** As the real phone: if only the reply was lost, it is known when it comes back. */
  #comeAgain(): void {
    this.turnOff(true);
    this.world.clock.after(200, () => this.turnOn(), this);
  }

  async #think(round: PhoneRound): Promise<void> {
    if (this.#thinking.has(round.id)) return;
    this.#thinking.add(round.id);
    const { world } = this;
    if (!world.chance(ANSWERS)) return;
    const parts = partsOf(round.shown);
    const isWrong = world.chance(CLOCK_IS_WRONG);
    const wrongBy = isWrong ? world.random.uniform(-WRONG_BY_MS, WRONG_BY_MS) : 0;
    if (isWrong) world.faults.note("phone's clock is wrong");
    const reading = Math.max(0, round.answersFrom - world.clock.now);
    await world.clock.sleep(Math.min(reading, READING_MS) + wrongBy + world.random.uniform(0, THINKING_MS));
    for (let part = 0; part < parts; part++) {
      if (part > 0) await world.clock.sleep(world.random.uniform(100, 2_000));
      const value = world.one(sayings(round.shown, this.state.view?.you?.own ?? null)) ?? "";
      void this.#say(round.id, part, value);
      if (!world.chance(PRESSES_TWICE)) continue;
      world.faults.note("phone presses twice");
      const second = world.one(sayings(round.shown, this.state.view?.you?.own ?? null)) ?? "";
      void this.#say(round.id, part, second);
    }
  }

  /** Until something final is known of it, or the round is long over. */
  async #say(roundId: string, part: number, value: string): Promise<void> {
    const { world } = this;
    for (let attempt = 0; attempt < 12; attempt++) {
      await world.watch.untilLoud();
      if (this.online && this.state.view?.you) {
        const answer = { roundId, part, value };
        const outcome = await this.ask("answer:submit", answer);
        const you = this.state.view?.you;
        if (outcome.ok) {
          if (you) this.state = withYou(this.state, withStored(you, answer));
          return;
        }
        if (!again.has(outcome.refusal)) return;
      }
      await world.clock.sleep(SEND_AGAIN_MS * world.random.uniform(0.5, 1.5));
    }
  }

  static pocketOf(world: World, number: number): Pocket {
    const token = Array.from({ length: 8 }, () => world.random.next().toString(16).padStart(8, "0")).join("");
    return { token, nickname: NAMES[number % NAMES.length] ?? "", joined: false };
  }
}
