// A teacher's screen: it leads the class through its programme, presses twice, comes again, and tries what it may not.

import type { Handshake, Payload, RequestName } from "../../../lib/protocol";
import type { HostView } from "../../../lib/session/views";
import { Device, type Outcome } from "./device";
import { smallRun } from "./programme";

const PRESSES_TWICE = 0.15;
const CLOCK_IS_WRONG = 0.15;
/** A command that does not get through is tried again; a class that is stuck for longer than this is a finding. */
const ATTEMPTS = 14;

type Phase = HostView["stage"]["phase"];

export class Host extends Device<HostView> {
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

  /** Presses, perhaps twice at once, and tells how the first press went. */
  async press<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Outcome<Name>> {
    const { world } = this;
    await world.watch.untilLoud();
    const outcome = this.ask(name, payload);
    if (world.chance(PRESSES_TWICE)) {
      world.faults.note("host presses twice");
      void this.ask(name, payload);
    }
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

  async openItem(position: number): Promise<boolean> {
    const before = this.roundId;
    const isThere = () =>
      (this.phase === "slide" || (this.phase === "open" && this.roundId !== before)) &&
      this.state.view?.next === position + 1;
    return this.bringTo(isThere, () => this.press("item:open", { position }));
  }

  /** Waits as long as the round has, by a clock that may be wrong, and closes it. */
  async closeRound(longest: number): Promise<void> {
    const { world } = this;
    const roundId = this.roundId ?? "";
    const stage = this.state.view?.stage;
    const closesAt = stage?.phase === "open" ? stage.round.closesAt : null;
    const left = closesAt === null ? world.random.uniform(3_000, longest) : closesAt - world.clock.now;
    const isWrong = world.chance(CLOCK_IS_WRONG);
    if (isWrong) world.faults.note("host's clock is wrong");
    await world.clock.sleep(left + (isWrong ? world.random.uniform(-4_000, 4_000) : 0));
    await this.bringTo(
      () => this.phase !== "open" || this.roundId !== roundId,
      () => this.press("round:close", { roundId }),
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
      () => this.press("training:start", { config }),
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
