// One robot: a phone without a person, over a real connection. It thinks, slips, taps twice, drops out and returns.

import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import type { ClientToServer, ServerToClient } from "../../lib/protocol";
import type { PhoneRound, View, You } from "../../lib/session/views";

/** An answer to a part of a round's question. */
export interface RobotSays {
  part: number;
  value: string;
}

export interface RobotLife {
  url: string;
  code: string;
  /** Says at the handshake that this is a robot. */
  secret: string;
  /** Tells the robots of a class apart. */
  number: number;
  /** What it answers at a seat; less where it has nothing to say yet. Never throws. */
  think(roundId: string, seat: number): Promise<RobotSays[]>;
}

const FASTEST_MS = 800;
const SLOWEST_MS = 9_000;
const AWAY_MS = 3_000;
/** In one class of thirty: three tap twice, and two lose their connection. */
const TAPS_TWICE = 0.1;
const DROPS_OUT = 0.07;

const NAMES = [
  ...["Ada", "Emmy", "Sofia", "Hedy", "Grace", "Mary", "Alan", "Kurt", "Niels", "Evariste"],
  ...["Srinivasa", "Katherine", "Hypatia", "Leonhard", "Carl", "Blaise", "Bernhard", "Maryam", "Omar", "Fei"],
  ...["小明", "小红", "小华", "大伟", "阿芳", "乐乐", "丁丁", "团团", "圆圆", "豆豆"],
];

export class Robot {
  readonly #life: RobotLife;
  readonly #onEnd: () => void;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #token = randomBytes(32).toString("base64url");
  #place: "none" | "asked" | "mine" = "none";
  #seat = 0;
  #timer: NodeJS.Timeout | undefined;
  /** The round it is thinking about or has answered. */
  #roundId = "";
  /** Its parts of that round that it has answered; null while it is still thinking. */
  #said: Set<number> | null = null;

  constructor(life: RobotLife, onEnd: () => void) {
    const { url, code, secret } = life;
    this.#life = life;
    this.#onEnd = onEnd;
    const auth = { role: "player", code, token: this.#token, robot: secret };
    this.#socket = io(url, { forceNew: true, transports: ["websocket"], auth });
    this.#socket.on("view", (view) => this.#see(view));
    // What others have said may be what it was waiting for.
    this.#socket.on("you", () => this.#said && void this.#answer(this.#roundId, this.#said));
    this.#socket.on("removed", () => this.stop());
    this.#socket.on("disconnect", () => {
      if (this.#place === "asked") this.#place = "none";
    });
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
    if (view.you) this.#takePlace(view.you);
    // Who was in the class and is a stranger now has been sent away while it was out.
    const isSentAway = view.you === null && this.#place === "mine";
    if (isSentAway || view.stage.phase === "ended") this.stop();
    else if (view.you === null && this.#place === "none") this.#join(0);
    else if (view.stage.phase === "open") this.#think(view.stage.round);
  }

  #join(attempt: number): void {
    const { number } = this.#life;
    const name = NAMES[number % NAMES.length];
    const series = Math.floor(number / NAMES.length) + attempt;
    const nickname = series > 0 ? `Robo-${name} ${series + 1}` : `Robo-${name}`;
    this.#place = "asked";
    this.#socket.emit("participant:join", { nickname, token: this.#token }, (joined) => {
      if (joined.ok) this.#takePlace(joined.value.you);
      else if (joined.refusal === "nickname-taken") this.#join(attempt + 1);
      else this.stop();
    });
  }

  #takePlace({ seat }: You): void {
    this.#place = "mine";
    this.#seat = seat;
  }

  #think(round: PhoneRound): void {
    if (round.id === this.#roundId) return;
    this.#roundId = round.id;
    this.#said = null;
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
    for (const { part, value } of await this.#life.think(roundId, this.#seat)) {
      if (said.has(part)) continue;
      said.add(part);
      const taps = Math.random() < TAPS_TWICE ? 2 : 1;
      const answer = { roundId, part, value };
      for (let tap = 0; tap < taps; tap++) this.#socket.emit("answer:submit", answer, () => {});
    }
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}
