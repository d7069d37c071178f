// A teacher's screen: it leads the class through its programme, presses twice, comes again, and tries what it may not.

import { dueNow } from "../../../app/host/[code]/closing-time";
import type { Handshake, Payload, RequestName } from "../../../lib/protocol";
import { READING_MS } from "../../../lib/session/clock";
import type { HostView } from "../../../lib/session/views";
import { Device, type Outcome } from "./device";
import { isRelay, smallRun } from "./programme";

/** A command that does not get through is tried again; a class that is stuck for longer than this is a finding. */
const ATTEMPTS = 14;

/** How often a teacher's screen looks whether something is due. */
const LOOKS_MS = 400;
/** Until a round has been counted, where nothing goes wrong. */
const COUNTED_MS = 2_500;

/** Of a relay among a handful of phones, and one more. */
const THINGS = 9;

type Phase = HostView["stage"]["phase"];

export class Host extends Device<HostView> {
  #looksAgain = false;

  hello(): Handshake {
    return { role: "host", code: this.world.session.code ?? "" };
  }

  override cookie(): string {
    return this.world.session.ownerId;
  }

  get phase(): Phase | null {
    return this.state.view?.stage.phase ?? null;
  }

  get roundId(): string | null {
    const stage = this.state.view?.stage;
    return stage && "round" in stage ? stage.round.id : null;
  }

  /** Its screen has a closed round counted by itself; closing is the teacher's here, whose clock may be wrong. */
  protected override noticed(): void {
    if (this.#isUncounted && !this.#looksAgain) void this.#haveCounted();
  }

  get #isUncounted(): boolean {
    const stage = this.state.view?.stage;
    return this.isOn && stage?.phase === "closed" && !stage.counted;
  }

  async #haveCounted(): Promise<void> {
    const { world } = this;
    this.#looksAgain = true;
    while (this.#isUncounted) {
      await world.clock.sleep(LOOKS_MS);
      await world.watch.untilLoud();
      const { view } = this.state;
      const { roundId } = this;
      if (view && roundId && dueNow(view, world.clock.now) === "count")
        await this.press("round:count", { roundId });
    }
    this.#looksAgain = false;
  }

  /** Presses, perhaps twice at once, and tells how the first press went. */
  async press<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Outcome<Name>> {
    const { world } = this;
    await world.watch.untilLoud();
    const outcome = this.ask(name, payload);
    if (world.faults.strikes("host presses twice")) void this.ask(name, payload);
    return outcome;
  }

  /** Presses until the screen is where it should be. */
  async bringTo(isThere: () => boolean, press: () => Promise<{ ok: boolean }>): Promise<boolean> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await this.until(() => this.online && this.state.view !== null, 8_000);
      if (isThere()) return true;
      const { ok } = await press();
      // Somebody who has pressed looks up at the screen.
      if (await this.until(isThere, ok ? 3_000 : 400)) return true;
    }
    return false;
  }

  /** What a teacher does besides, for so long: nothing of it may harm the class. */
  async fidget(milliseconds: number): Promise<void> {
    const { world } = this;
    const end = world.clock.now + milliseconds;
    while (world.clock.now < end) {
      await world.clock.sleep(Math.min(end - world.clock.now, world.random.uniform(350, 1_100)));
      await world.watch.untilLoud();
      this.#fidget();
    }
  }

  #fidget(): void {
    const { faults } = this.world;
    if (!this.online || !this.state.view) return;
    if (faults.strikes("host comes again")) this.#comeAgain();
    else if (faults.strikes("student removed")) this.#remove();
    else if (faults.strikes("host's clock is wrong"))
      void this.ask(this.world.one(["round:reveal", "round:count"] as const) ?? "round:count", {
        roundId: this.roundId ?? "none",
      });
    else if (faults.strikes("host presses twice")) this.#pressTwice();
    else if (this.state.screens.waiting.length > 0) this.#answerScreens();
    else if (this.#isInRelay && this.world.chance(0.6)) this.#handOn();
    else if (this.world.chance(0.3)) this.#configure();
  }

  get #isInRelay(): boolean {
    const stage = this.state.view?.stage;
    return (stage?.phase === "open" || stage?.phase === "closed") && isRelay(stage.round.shown);
  }

  /** Whether or not anybody waits for it. */
  #handOn(): void {
    const { world, roundId } = this;
    const things = Array.from({ length: 3 }, () => world.random.integer(THINGS));
    if (roundId) void this.ask("round:hand-on", { roundId, things });
  }

  #answerScreens(): void {
    const { world } = this;
    const screenId = world.one(this.state.screens.waiting)?.id ?? "";
    const answer = world.one(["screen:admit", "screen:admit", "screen:refuse", "screen:refuse-all"] as const);
    if (answer) void this.ask(answer, answer === "screen:refuse-all" ? {} : { screenId });
  }

  #comeAgain(): void {
    this.turnOff(this.world.chance(0.5));
    this.world.clock.after(this.world.random.uniform(100, 2_000), () => this.turnOn(), this);
  }

  #configure(): void {
    const { settings } = this.state.view ?? {};
    if (settings) void this.ask("session:configure", { namesShown: !settings.namesShown });
  }

  #pressTwice(): void {
    this.#configure();
    const roundId = this.roundId;
    if (roundId)
      for (let press = 0; press < 2; press++) void this.ask("standings:show", { roundId: "an earlier one" });
    this.#configure();
  }

  #remove(): void {
    const { roster } = this.state;
    const student = roster.length > 2 ? this.world.one(roster) : null;
    if (student) void this.ask("participants:remove", { participantIds: [student.id], block: false });
  }

  async openItem(position: number): Promise<boolean> {
    const before = this.roundId;
    const isThere = () =>
      (this.phase === "slide" || (this.phase === "open" && this.roundId !== before)) &&
      this.state.view?.next === position + 1;
    return this.bringTo(isThere, () => this.press("item:open", { position }));
  }

  /** Waits as long as the round has, by a clock that may be wrong, and closes it. */
  async closeRound(): Promise<void> {
    const { world } = this;
    const roundId = this.roundId ?? "";
    const stage = this.state.view?.stage;
    const closesAt = stage?.phase === "open" ? stage.round.closesAt : null;
    const left =
      closesAt === null
        ? READING_MS + world.random.uniform(0, world.shape.thinkingMs)
        : closesAt - world.clock.now;
    const isWrong = world.faults.strikes("host's clock is wrong");
    await this.fidget(left + (isWrong ? world.random.uniform(-4_000, 4_000) : 0));
    await this.bringTo(
      () => this.phase !== "open" || this.roundId !== roundId,
      () => this.press("round:close", { roundId }),
    );
  }

  /** Until the votes are seen: what follows is not offered before. */
  async seeVotes(): Promise<void> {
    await this.until(() => !this.#isUncounted, COUNTED_MS);
  }

  /** Once more, after the class has talked about it. */
  async revote(): Promise<void> {
    const roundId = this.roundId ?? "";
    const [group] = this.state.view?.written ?? [];
    const reasonId = group?.reasons[0]?.id;
    if (group && reasonId) await this.press("round:show-reason", { roundId, answer: group.answer, reasonId });
    await this.bringTo(
      () => this.phase === "open" || this.roundId !== roundId,
      () => this.press("round:revote", { roundId }),
    );
  }

  async reveal(): Promise<void> {
    const roundId = this.roundId ?? "";
    await this.bringTo(
      () => this.phase === "revealed" || this.roundId !== roundId,
      () => this.press("round:reveal", { roundId }),
    );
  }

  async showStandings(): Promise<void> {
    const roundId = this.roundId ?? "";
    await this.bringTo(
      () => this.phase !== "revealed",
      () => this.press("standings:show", { roundId }),
    );
  }

  async finish(): Promise<void> {
    await this.bringTo(
      () => this.phase === "finished",
      () => this.press("session:finish", {}),
    );
  }

  async startRun(isVoted: boolean): Promise<void> {
    const config = smallRun(1 + this.world.random.integer(3), isVoted);
    const before = this.state.run?.training.runId;
    await this.bringTo(
      () => this.state.run !== null && this.state.run.training.runId !== before,
      () => this.press("training:start", { config, instead: this.state.view?.training?.runId ?? null }),
    );
  }

  async show(stage: "forward" | "loss" | "backward"): Promise<void> {
    const { runId = "", step = 0 } = this.state.run?.training ?? {};
    await this.bringTo(
      () => this.state.run?.training.stage === stage,
      () => this.press("training:show", { runId, step, stage }),
    );
  }

  async askClass(isVoted: boolean): Promise<boolean> {
    const { runId = "", step = 0 } = this.state.run?.training ?? {};
    const question = isVoted
      ? ({ kind: "weight", about: "vote" } as const)
      : ({ kind: "weight", about: "deal", perPhone: 2, taps: "sign", seconds: null } as const);
    return this.bringTo(
      () => this.phase === "open",
      () => this.press("training:ask", { runId, step, question }),
    );
  }

  async turn(): Promise<void> {
    const { runId = "", step = 0 } = this.state.run?.training ?? {};
    const roundId = this.roundId ?? "";
    await this.bringTo(
      () => (this.state.run?.training.step ?? 0) > step,
      () => this.press("training:turn", { runId, step, roundId }),
    );
  }
}
