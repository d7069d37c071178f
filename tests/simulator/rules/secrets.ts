// Nothing reaches a phone, or the projector, by which somebody could know the answer before the reveal.

import type { PlayerView, RunNews, ScreenView, Tally, View, You } from "../../../lib/session/views";
import type { Message } from "../world/line";
import type { SimSocket } from "../world/sockets";
import type { World } from "../world/world";

/** Field names under which a key could be, wherever they are nested. */
const KEYS = new Set([
  ...["gradient", "gradients", "grad", "sign", "signs", "chain", "right", "values"],
  ...["summary", "before", "correct", "credit"],
]);
/** Never on any screen but the host's. */
const OF_OTHERS = new Set([
  "token",
  "tokenHash",
  "nicknameKey",
  "ownerId",
  "upcoming",
  "programme",
  "deal",
  "written",
  "picked",
]);

/** What a screen may be told that nobody has admitted. */
const FOR_ALL = new Set(["wall", "asked"]);

export class Secrets {
  readonly #world: World;
  /** A broadcast is one object for many screens. */
  readonly #clean = new WeakSet<object>();
  /** What is frozen, by the names that were looked for in it: it is on many screens, and the same on all of them. */
  readonly #searched = new Map<ReadonlySet<string>, WeakSet<object>>([
    [KEYS, new WeakSet()],
    [OF_OTHERS, new WeakSet()],
  ]);

  constructor(world: World) {
    this.#world = world;
  }

  told(socket: SimSocket, { name, carried }: Message): void {
    const { role } = socket.data.speaker;
    if (typeof carried !== "object" || carried === null) return;
    if (name === "tally") this.#votes(carried as Tally);
    if (role === "wall" && !FOR_ALL.has(name)) this.#leak(`${name} to a screen that nobody has admitted`);
    if (role === "host") {
      if (name === "view") this.#votesIn(carried as View);
      return;
    }
    if (name === "view" && role === "screen") this.#votesIn(carried as View);
    if (this.#clean.has(carried)) return;
    this.#clean.add(carried);
    this.#find(carried, OF_OTHERS, `${name} to a ${role}`);
    if (name === "view") this.#view(carried as PlayerView | ScreenView, role);
    if (name === "you") this.#you(carried as You, role);
    if (name === "run" && role !== "screen") this.#run(carried as RunNews);
  }

  #view(view: PlayerView | ScreenView, role: string): void {
    const { stage } = view;
    if (stage.phase !== "open" && stage.phase !== "closed") return;
    if (stage.round.shown.reveal !== null) this.#leak(`the reveal of a round that is ${stage.phase}`);
    const own = "you" in view ? view.you : null;
    if (role === "screen") this.#find(stage, KEYS, "a view of the projector");
    else this.#find({ stage, own }, KEYS, "a view of a phone");
  }

  #you({ outcome, own }: You, role: string): void {
    const round = outcome && this.#world.tables.rounds.get(outcome.roundId);
    if (outcome && round?.status !== "revealed") this.#leak("how an answer went, before the reveal");
    this.#find(own, KEYS, `what is a ${role}'s own`);
  }

  /** While a round is on. What was read before it opened may still be on its way. */
  #run({ gradient, version }: RunNews): void {
    const { state, version: newest } = this.#world.session;
    if ((state.phase === "open" || state.phase === "closed") && gradient && version === newest)
      this.#leak("the gradient, while a round is on");
  }

  #votesIn(view: View): void {
    if (view.role !== "player" && view.tally) this.#votes(view.tally);
  }

  /** While answers still count, whoever reads what the others say could say the same. */
  #votes({ roundId, summary }: Tally): void {
    const { status } = this.#world.tables.rounds.get(roundId) ?? {};
    if (summary && (status === "open" || status === "closed"))
      this.#world.watch.broken("votes are told when no answer counts any more", `the round is ${status}`);
  }

  #find(value: unknown, names: ReadonlySet<string>, where: string): void {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
    if (Object.isFrozen(value)) {
      const searched = this.#searched.get(names);
      if (searched?.has(value)) return;
      searched?.add(value);
    }
    if (Array.isArray(value)) {
      for (const inner of value) this.#find(inner, names, where);
      return;
    }
    for (const name of Object.keys(value)) {
      if (names.has(name)) this.#leak(`${name}, in ${where}`);
      else this.#find(Reflect.get(value, name), names, where);
    }
  }

  #leak(what: string): void {
    this.#world.watch.broken("nobody is told the key before the reveal", what);
  }
}
