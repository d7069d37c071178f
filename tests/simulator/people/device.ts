// A phone, a host's screen or a projector: it stays connected, keeps what it was told as the real screens do, and asks.

import {
  emptyState,
  type LiveState,
  withAsked,
  withRoster,
  withRun,
  withTally,
  withTelling,
  withView,
  withWall,
  withWindow,
  withYou,
} from "../../../app/live/live-state";
import type { Handshake, Payload, Refusal, Reply, RequestName } from "../../../lib/protocol";
import { type Result, refuse } from "../../../lib/result";
import type { AskedToShow } from "../../../lib/session/screens";
import type { View } from "../../../lib/session/views";
import { Line, type Message, type Screen } from "../world/line";
import type { World } from "../world/world";

export type Outcome<Name extends RequestName> = Result<Reply<Name>, Refusal | "no-reply">;

/** As long as the real screens wait. */
const REPLY_MS = 5_000;
const passing = new Set(["server-error", "too-many-requests", "shutting-down"]);

export abstract class Device<V extends View> implements Screen {
  readonly name: string;
  readonly world: World;
  alive = true;
  state: LiveState<V> = emptyState();
  line: Line | null = null;
  /** Switched on; a screen that is put away comes back only when it is taken out again. */
  #isOn = false;
  #waiting: (() => void)[] = [];

  constructor(world: World, name: string) {
    this.world = world;
    this.name = name;
    world.watch.devices.push(this);
  }

  abstract hello(): Handshake;
  /** What it proves who it is with, besides. */
  cookie(): string | undefined {
    return undefined;
  }
  /** After everything it was told. */
  protected noticed(): void {}

  /** Whether what the server says reaches it at this moment. */
  get online(): boolean {
    const { line } = this;
    return line?.open === true && line.socket?.connected === true && line.socket.server.process.alive;
  }

  /** Nothing that was sent to it is late. */
  get isSettled(): boolean {
    return this.line?.isSettled === true;
  }

  turnOn(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#connect();
  }

  /** Says goodbye, or is gone without a word. */
  turnOff(politely: boolean): void {
    this.#isOn = false;
    if (politely) this.line?.close();
    else this.line?.breakOff();
    this.line = null;
    this.state = { ...this.state, connection: "lost" };
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  #connect(): void {
    this.line = Line.open(this.world, this, this.world.anyServer(), this.hello(), this.cookie());
  }

  #connectAgain(fastest: number, slowest: number): void {
    const after = this.world.random.uniform(fastest, slowest);
    this.world.clock.after(after, () => this.#isOn && !this.line?.open && this.#connect(), this);
  }

  connected(): void {
    this.world.story.tell(() => `${this.name} is connected to ${this.line?.socket?.server.process.name}`);
    this.#wake();
  }

  refused(reason: string): void {
    this.world.story.tell(() => `${this.name} is turned away: ${reason}`);
    this.state = { ...this.state, connection: "lost" };
    if (passing.has(reason)) this.#connectAgain(1_000, 3_000);
    else this.state = { ...this.state, refusal: reason as Refusal };
    this.#wake();
  }

  cut(): void {
    this.world.story.tell(() => `${this.name} has lost its connection`);
    this.state = { ...this.state, connection: "lost" };
    if (this.state.refusal === null) this.#connectAgain(125, 1_200);
    this.#wake();
  }

  told(message: Message): void {
    this.#take(message);
    this.world.story.tell(() => `${this.name} is told: ${message.name}${this.#inWords(message.name)}`);
    this.noticed();
    this.#wake();
  }

  #take({ name, carried }: Message): void {
    const { state } = this;
    switch (name) {
      case "view":
        // The server sends each role its own view, and the handshake fixed the role.
        this.state = withView(state, carried as V, this.world.clock.now);
        return;
      case "tally":
        this.state = withTally(state, carried);
        return;
      case "window":
        this.state = withWindow(state, carried, this.world.clock.now);
        return;
      case "telling":
        this.state = withTelling(state, carried);
        return;
      case "roster":
        this.state = withRoster(state, carried);
        return;
      case "run":
        this.state = withRun(state, carried);
        return;
      case "you":
        this.state = withYou(state, carried);
        return;
      case "wall":
        this.state = withWall(state, carried, this.world.clock.now);
        return;
      case "asked":
        this.state = withAsked(state, carried);
        return;
      case "screens":
        this.state = { ...state, screens: carried };
        return;
      case "removed":
        this.#sentAway();
    }
  }

  /** What it asked for was answered. */
  protected hears(asked: AskedToShow): void {
    this.state = withAsked(this.state, asked);
    this.noticed();
  }

  #inWords(name: string): string {
    const { view } = this.state;
    if (!view) return "";
    if (name === "view") return ` ${view.version}, ${view.stage.phase}`;
    return name === "tally" && view.role !== "player"
      ? ` ${view.tally?.answered} of ${view.tally?.present}`
      : "";
  }

  #sentAway(): void {
    this.turnOff(true);
    this.state = { ...this.state, refusal: "removed" };
  }

  ask<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Outcome<Name>> {
    return this.askAnything(name, payload) as Promise<Outcome<Name>>;
  }

  askAnything(name: RequestName, payload: unknown): Promise<Result<unknown, string>> {
    const { clock, story } = this.world;
    const { line } = this;
    if (!line?.socket || !line.open) return Promise.resolve(refuse("no-reply"));
    story.tell(() => `${this.name} asks: ${name} ${JSON.stringify(payload)}`);
    this.world.watch.asking++;
    return new Promise((resolve) => {
      let isAnswered = false;
      const settle = (outcome: Result<unknown, string>) => {
        if (isAnswered) return;
        isAnswered = true;
        this.world.watch.asking--;
        story.tell(() => `${this.name} hears: ${name} ${outcome.ok ? "done" : outcome.refusal}`);
        resolve(outcome);
      };
      line.ask(name, payload, settle);
      clock.after(REPLY_MS, () => settle(refuse("no-reply")), this);
    });
  }

  /** Until what it was told satisfies `condition`, or the time is up: false then. */
  async until(condition: () => boolean, patience: number): Promise<boolean> {
    const { clock } = this.world;
    const end = clock.now + patience;
    const alarm = clock.after(patience, () => this.#wake(), this);
    while (!condition()) {
      if (clock.now >= end) return false;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    alarm.act = null;
    return true;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
