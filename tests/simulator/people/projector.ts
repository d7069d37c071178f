// The big screen: it only listens.

import type { Handshake } from "../../../lib/protocol";
import type { ScreenView } from "../../../lib/session/views";
import { Device } from "./device";

export class Projector extends Device<ScreenView> {
  hello(): Handshake {
    return { role: "screen", code: this.world.session.code ?? "" };
  }

  override cookie(): string {
    return this.world.session.ownerId;
  }
}
