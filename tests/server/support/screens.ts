// The three screens of a class as real Socket.IO clients that remember everything they were told.

import { randomBytes } from "node:crypto";
import { io, type ManagerOptions, type Socket, type SocketOptions } from "socket.io-client";
import { onTestFinished } from "vitest";
import { emptyState, withWindow } from "../../../app/live/live-state";
import type {
  ClientToServer,
  Handshake,
  Payload,
  Refusal,
  Reply,
  RequestName,
  ServerToClient,
} from "../../../lib/protocol";
import type { Result } from "../../../lib/result";
import type { AskedToShow, ScreensNews, Wall } from "../../../lib/session/screens";
import type { TrainingState } from "../../../lib/session/training-state";
import type {
  HostView,
  PlayerView,
  RosterEntry,
  RosterNews,
  RunNews,
  ScreenView,
  Tally,
  View,
  You,
} from "../../../lib/session/views";
import { floatsOf } from "../../../lib/training/floats";
import type { RunConfig } from "../../../lib/training/run-config";
import { TEACHER_HEADER } from "../../setup/live-server";
import type { School } from "./classroom";
import type { Frame } from "./leaks";

/** Everything is local; whatever takes longer than this did not happen. */
const PATIENCE_MS = 15_000;

export type Wire = Socket<ServerToClient, ClientToServer>;

/** A training run as the news about it add up. */
interface SeenRun {
  version: number;
  training: TrainingState;
  config: RunConfig;
  parameters: Float64Array;
  losses: number[];
}

export class Screen<V extends View> {
  readonly socket: Wire;
  readonly views: V[] = [];
  readonly tallies: Tally[] = [];
  readonly rosters: RosterNews[] = [];
  readonly yous: You[] = [];
  readonly runs: RunNews[] = [];
  readonly walls: Wall[] = [];
  readonly asked: AskedToShow[] = [];
  readonly screens: ScreensNews[] = [];
  run: SeenRun | null = null;
  /** All that came over the wire, before anything read it. */
  readonly frames: Frame[] = [];
  /** By which it comes back, if it has one. */
  token: string | undefined;
  /** The events in order, with everything they carried, and when. */
  readonly heard: { event: string; carried: unknown[]; at: number }[] = [];
  refusal: Refusal | null = null;
  removed = false;
  #waiting: (() => void)[] = [];

  constructor(url: string, auth: object, options: Partial<ManagerOptions & SocketOptions> = {}) {
    this.socket = io(url, { forceNew: true, transports: ["websocket"], auth, ...options });
    onTestFinished(() => {
      this.socket.disconnect();
    });
    this.socket.io.on("open", () => {
      this.socket.io.engine.on("packet", ({ data }) => {
        if (typeof data === "string" || data instanceof Uint8Array) this.frames.push(data);
      });
    });
    this.socket.on("view", (view) => void this.views.push(view as V));
    this.socket.on("window", (news) => {
      const { view } = withWindow({ ...emptyState<V>(), view: this.views.at(-1) ?? null }, news, news.now);
      if (view) this.views.push(view);
    });
    this.socket.on("tally", (tally) => void this.tallies.push(tally));
    this.socket.on("roster", (news) => void this.rosters.push(news));
    this.socket.on("you", (you) => void this.yous.push(you));
    this.socket.on("wall", (wall) => void this.walls.push(wall));
    this.socket.on("asked", (asked) => void this.asked.push(asked));
    this.socket.on("screens", (news) => void this.screens.push(news));
    this.socket.on("run", (news) => {
      this.runs.push(news);
      this.run = added(this.run, news);
    });
    this.socket.on("removed", () => {
      this.removed = true;
    });
    this.socket.on("connect_error", (error) => {
      this.refusal = error.message as Refusal;
      this.#wake();
    });
    this.socket.on("disconnect", () => this.#wake());
    this.socket.onAny((event, ...carried) => {
      this.heard.push({ event, carried, at: Date.now() });
      this.#wake();
    });
  }

  get view(): V {
    const view = this.views.at(-1);
    if (!view) throw new Error("This screen has no view yet.");
    return view;
  }

  /** Who is in the class, as the roster's news add up. */
  get roster(): RosterEntry[] {
    const entries = new Map<string, RosterEntry>();
    for (const news of this.rosters) {
      if (news.full) entries.clear();
      for (const entry of news.entries) entries.set(entry.id, entry);
      for (const id of news.removed) entries.delete(id);
    }
    return [...entries.values()];
  }

  async ask<Name extends RequestName>(
    name: Name,
    payload: Payload<Name>,
  ): Promise<Result<Reply<Name>, Refusal>> {
    return (await this.askAnything(name, payload)) as Result<Reply<Name>, Refusal>;
  }

  /** What a phone of somebody who reads the protocol might send. */
  askAnything(name: string, ...payload: unknown[]): Promise<Result<unknown, Refusal>> {
    return (this.socket.timeout(PATIENCE_MS) as Socket).emitWithAck(name, ...payload);
  }

  /** Asks, and throws if the answer is no. */
  async demand<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Reply<Name>> {
    const result = await this.ask(name, payload);
    if (!result.ok) throw new Error(`${name} was refused: ${result.refusal}`);
    return result.value;
  }

  /** Resolves as soon as what this screen was told satisfies `condition`. */
  async until(
    condition: (screen: this) => boolean,
    what = condition.toString(),
    patienceMs = PATIENCE_MS,
  ): Promise<this> {
    const deadline = Date.now() + patienceMs;
    while (!condition(this)) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`This did not happen in time: ${what}`);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, left);
      });
    }
    return this;
  }

  /** Until the first view, or until the server has said no. */
  connected(): Promise<this> {
    return this.until(({ views, refusal }) => views.length > 0 || refusal !== null);
  }

  inPhase(phase: V["stage"]["phase"]): Promise<this> {
    return this.until(({ views }) => views.at(-1)?.stage.phase === phase, `phase ${phase}`);
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

function added(known: SeenRun | null, news: RunNews): SeenRun | null {
  const { version, training, parameters, losses, lossesFrom } = news;
  const config = news.config ?? (known?.training.runId === training.runId ? known.config : undefined);
  const before = news.config ? [] : (known?.losses ?? []);
  if (!config || before.length < lossesFrom || (known && version < known.version)) return known;
  const all = [...before.slice(0, lossesFrom), ...floatsOf(losses)];
  return { version, training, config, parameters: floatsOf(parameters), losses: all };
}

type Options = Partial<ManagerOptions & SocketOptions>;
interface Class {
  code: string;
  ownerId: string;
}

export function hostOf(
  school: School,
  { code, ownerId }: Class,
  options?: Options,
): Promise<Screen<HostView>> {
  const extraHeaders = { [TEACHER_HEADER]: ownerId };
  return new Screen<HostView>(school.url, hello({ role: "host", code }), {
    extraHeaders,
    ...options,
  }).connected();
}

/** In the teacher's browser. */
export function projectorOf(
  school: School,
  { code, ownerId }: Class,
  options: Options = {},
): Promise<Screen<ScreenView>> {
  const extraHeaders = { [TEACHER_HEADER]: ownerId };
  return new Screen<ScreenView>(school.url, hello({ role: "screen", code }), {
    ...options,
    extraHeaders,
  }).connected();
}

/** A big screen where nobody is signed in; it comes back with the same token. */
export async function strangerOf(
  school: School,
  { code }: Pick<Class, "code">,
  token = newToken(),
  headers: Record<string, string> = {},
) {
  const extraHeaders = { "user-agent": FIREFOX_ON_WINDOWS, ...headers };
  const screen = new Screen<ScreenView>(school.url, hello({ role: "screen", code, token }), { extraHeaders });
  await screen.until(({ walls, views, refusal }) => walls.length + views.length > 0 || refusal !== null);
  return Object.assign(screen, { token });
}

const FIREFOX_ON_WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";

/** A phone that has not joined, or one that comes back with its token. */
export function phoneOf(
  school: Pick<School, "url">,
  { code }: Pick<Class, "code">,
  token?: string,
  options?: Options,
): Promise<Screen<PlayerView>> {
  return new Screen<PlayerView>(school.url, hello({ role: "player", code, token }), options).connected();
}

export async function studentOf(school: School, lesson: Class, nickname: string, options?: Options) {
  const phone = await phoneOf(school, lesson, undefined, options);
  const token = newToken();
  const { you } = await phone.demand("participant:join", { nickname, token });
  // From now on it comes back as itself.
  phone.socket.auth = hello({ role: "player", code: lesson.code, token });
  return Object.assign(phone, { token, joined: you });
}

export const newToken = () => randomBytes(32).toString("base64url");

const hello = (handshake: Handshake) => handshake;
