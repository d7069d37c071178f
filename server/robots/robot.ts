// One robot: a phone without a person, over a real connection. It thinks, slips, taps twice, drops out and returns.

import { io, type Socket } from "socket.io-client";
import { type ClientToServer, type Handshake, NO_PAGE, type ServerToClient } from "../../lib/protocol";
import type { PhoneRound, View } from "../../lib/session/views";
import { robotReason } from "./reasons";

/** An answer to a part of a round's question. */
export interface RobotSays {
  part: number;
  value: string;
}

/** And to a part of another's, whose step it has in hand. */
export interface RobotHelps extends RobotSays {
  at: number;
}

export interface RobotThoughts {
  says: RobotSays[];
  helps: RobotHelps[];
}

export interface RobotLife {
  url: string;
  code: string;
  /** It is in the class already, and proves so as a phone that comes back does. */
  token: string;
  /** What it answers; less where it has nothing to say yet. Never throws. */
  think(roundId: string): Promise<RobotThoughts>;
}

const FASTEST_MS = 800;
const SLOWEST_MS = 9_000;
const AWAY_MS = 3_000;
/** In one class of thirty: three tap twice, and two lose their connection. */
const TAPS_TWICE = 0.1;
const DROPS_OUT = 0.07;
/** Of those who are asked why they answer so. */
const WRITES = 0.4;
const WRITING_MS = 2_000;
/** Another's step is short, and a class waits for it. */
const HELPING_MS = 1_500;

export class Robot {
  readonly #life: RobotLife;
  readonly #onEnd: () => void;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #timer: NodeJS.Timeout | undefined;
  /** The round it is thinking about or has answered. */
  #roundId = "";
  /** Its parts of that round that it has answered; null while it is still thinking. */
  #said: Set<number> | null = null;
  /** Of that round, what it is working out or has worked out for others. */
  #inHand = new Set<string>();
  /** After this many answers it may write why; null where nobody is asked. */
  #reasonAfter: number | null = null;

  constructor(life: RobotLife, onEnd: () => void) {
    const { url, code, token } = life;
    this.#life = life;
    this.#onEnd = onEnd;
    const auth: Handshake = { role: "player", code, token, build: NO_PAGE };
    this.#socket = io(url, { forceNew: true, transports: ["websocket"], auth });
    this.#socket.on("view", (view) => this.#see(view));
    // What others have said may be what it was waiting for.
    this.#socket.on("you", () => this.#said && void this.#answer(this.#roundId, this.#said));
    this.#socket.on("removed", () => this.stop());
    // A refused handshake says that the class is over, or that it is not wanted there.
    this.#socket.on("connect_error", () => this.#socket.active || this.stop());
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#socket.disconnect();
    this.#onEnd();
  }

  #see(view: View): void {
    if (view.role !== "player") return;
    // Who is a stranger now has been sent away while it was out.
    if (view.you === null || view.stage.phase === "ended") this.stop();
    else if (view.stage.phase === "open") this.#think(view.stage.round);
  }

  #think(round: PhoneRound): void {
    if (round.id === this.#roundId) return;
    this.#roundId = round.id;
    this.#said = null;
    this.#inHand = new Set();
    this.#reasonAfter = round.reasonAfter ?? null;
    const window = round.closesAt === null ? SLOWEST_MS : round.closesAt - round.answersFrom;
    const thinking = Math.max(FASTEST_MS, Math.random() * Math.min(SLOWEST_MS, window));
    this.#after(round.answersFrom - Date.now() + thinking, () => {
      if (Math.random() < DROPS_OUT) this.#dropOut(round.id);
      else this.#speak(round.id);
    });
  }

  #dropOut(roundId: string): void {
    this.#socket.disconnect();
    this.#after(AWAY_MS, () => {
      this.#socket.connect();
      this.#speak(roundId);
    });
  }

  #speak(roundId: string): void {
    this.#said = new Set();
    void this.#answer(roundId, this.#said);
  }

  async #answer(roundId: string, said: Set<number>): Promise<void> {
    const { says, helps } = await this.#life.think(roundId);
    for (const { part, value } of says) {
      if (said.has(part)) continue;
      said.add(part);
      const taps = Math.random() < TAPS_TWICE ? 2 : 1;
      const answer = { roundId, part, value };
      for (let tap = 0; tap < taps; tap++) this.#socket.emit("answer:submit", answer, () => {});
    }
    this.#help(roundId, helps);
    if (this.#reasonAfter !== null && said.size >= this.#reasonAfter) this.#mayWrite(roundId);
  }

  /** What is not in its hand any more by then is refused, and no harm done. */
  #help(roundId: string, helps: readonly RobotHelps[]): void {
    const fresh = helps.filter(({ at, part }) => !this.#inHand.has(`${at} ${part}`));
    if (fresh.length === 0) return;
    for (const { at, part } of fresh) this.#inHand.add(`${at} ${part}`);
    this.#after(HELPING_MS * (0.5 + Math.random()), () => {
      for (const help of fresh) this.#socket.emit("round:help", { roundId, ...help }, () => {});
    });
  }

  /** Once, as a student who thinks for a moment. */
  #mayWrite(roundId: string): void {
    this.#reasonAfter = null;
    if (Math.random() >= WRITES) return;
    const reason = { roundId, text: robotReason(Math.random()) };
    this.#after(WRITING_MS * (0.5 + Math.random()), () =>
      this.#socket.emit("reason:write", reason, () => {}),
    );
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}
