// A big screen where nobody is signed in: it shows the way in, asks the host, and shows the class once it is admitted.

import type { Handshake } from "../../../lib/protocol";
import { ASK_AGAIN_MS } from "../../../lib/session/screens";
import type { ScreenView } from "../../../lib/session/views";
import type { World } from "../world/world";
import { Device } from "./device";

export class AskingScreen extends Device<ScreenView> {
  readonly #token: string;
  #isAsking = false;

  constructor(world: World) {
    super(world, `asking screen ${world.watch.devices.length}`);
    this.#token = world.token();
  }

  hello(): Handshake {
    return { role: "screen", code: this.world.session.code ?? "", token: this.#token };
  }

  protected override noticed(): void {
    const { wall, asked } = this.state;
    if (!wall) return;
    if (asked?.admission === "admitted") this.#comeAgain();
    else if (!asked) void this.#ask();
  }

  /** The handshake decides who it is. */
  #comeAgain(): void {
    this.turnOff(true);
    this.state = { ...this.state, asked: null };
    this.world.clock.after(100, () => this.turnOn(), this);
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const { world } = this;
    while (this.isOn && this.state.wall && this.state.asked?.admission !== "refused") {
      await world.watch.untilLoud();
      if (this.online) {
        const outcome = await this.ask("screen:ask", {});
        if (outcome.ok) this.hears(outcome.value);
      }
      await world.clock.sleep(ASK_AGAIN_MS);
    }
    this.#isAsking = false;
  }
}
