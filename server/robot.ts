// One robot: a phone without a person, over a real connection. It thinks, slips, taps twice, drops out and returns.

import { io, type Socket } from "socket.io-client";
import type { ClientToServer, ServerToClient } from "../lib/protocol";
import type { Answer } from "../lib/questions/kinds";
import type { RoundView } from "../lib/session/views";

export interface RobotLife {
  url: string;
  code: string;
  /** Says at the handshake that this is a robot. */
  secret: string;
  /** Tells the robots of a class apart. */
  number: number;
  /** What it answers, or null if there is no such round any more. */
  choose(roundId: string, seat: number): Promise<Answer | null>;
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
  #token: string | undefined;
  #seat = 0;
  #timer: NodeJS.Timeout | undefined;
  /** The round it is thinking about or has answered. */
  #roundId = "";

  constructor(life: RobotLife, onEnd: () => void) {
    const { url, code, secret } = life;
    this.#life = life;
    this.#onEnd = onEnd;
    this.#socket = io(url, {
      forceNew: true,
      transports: ["websocket"],
      auth: (give) => give({ role: "player", code, token: this.#token, robot: secret }),
    });
    this.#socket.on("view", (view) => {
      if (view.role !== "player") return;
      if (view.you === null) this.#join();
      if (view.stage.phase === "ended") this.stop();
      if (view.stage.phase === "open") this.#think(view.stage.round);
    });
    this.#socket.on("removed", () => this.stop());
    // A refused handshake says that the class is over, or that it is not wanted there.
    this.#socket.on("connect_error", () => this.#socket.active || this.stop());
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#socket.disconnect();
    this.#onEnd();
  }

  async #join(attempt = 0): Promise<void> {
    const { number } = this.#life;
    const name = NAMES[number % NAMES.length];
    const series = Math.floor(number / NAMES.length) + attempt;
    const nickname = series > 0 ? `🤖 ${name} ${series + 1}` : `🤖 ${name}`;
    const joined = await this.#socket.emitWithAck("participant:join", { nickname });
    if (joined.ok) {
      this.#token = joined.value.token;
      this.#seat = joined.value.you.seat;
    } else if (joined.refusal === "nickname-taken") await this.#join(attempt + 1);
    else this.stop();
  }

  #think(round: RoundView): void {
    if (round.id === this.#roundId) return;
    this.#roundId = round.id;
    const window =
      round.closesAt === null ? SLOWEST_MS : Math.min(SLOWEST_MS, round.closesAt - round.answersFrom);
    const thinking = Math.max(FASTEST_MS, Math.random() * window);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#act(round.id), round.answersFrom - Date.now() + thinking);
  }

  #act(roundId: string): void {
    if (Math.random() >= DROPS_OUT) {
      void this.#answer(roundId);
      return;
    }
    this.#socket.disconnect();
    this.#timer = setTimeout(() => {
      this.#socket.connect();
      void this.#answer(roundId);
    }, AWAY_MS);
  }

  async #answer(roundId: string): Promise<void> {
    const value = await this.#life.choose(roundId, this.#seat);
    if (value === null) return;
    const taps = Math.random() < TAPS_TWICE ? 2 : 1;
    for (let tap = 0; tap < taps; tap++) this.#socket.emit("answer:submit", { roundId, value }, () => {});
  }
}
