// Saves a draft as it changes: a moment after the last change, one save at a time, and again while the network is away.

import type { Result } from "../../../lib/result";

export type SaveRefusal = "version-conflict" | "quiz-not-found" | "signed-out" | "bad-request";

/** In `retrying` and `signed-out` it goes on trying; in the last two only the teacher can say how to go on. */
export type SaveState = "saved" | "unsaved" | "saving" | "retrying" | Exclude<SaveRefusal, "bad-request">;

/** Long enough not to save every letter, short enough that a closed lid loses nothing. */
const PAUSE_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

type Save<Draft> = (version: number, draft: Draft) => Promise<Result<number, SaveRefusal>>;

export class Autosave<Draft> {
  state: SaveState = "saved";
  #save: Save<Draft>;
  /** What the newest stored one is known as. */
  version: number;
  #draft: Draft;
  /** May be stored although no answer came. It is sent again as it was, so that the server knows it for the same save. */
  #unanswered: Draft | null = null;
  #isDirty = false;
  #isRunning = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();

  /** `draft` is what is stored as `version`; `save` answers with the new version, and throws if it got no answer. */
  constructor(version: number, draft: Draft, save: Save<Draft>) {
    this.version = version;
    this.#draft = draft;
    this.#save = save;
  }

  /** The newest one, saved or not. */
  get draft(): Draft {
    return this.#draft;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  change(draft: Draft): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.#isDirty = true;
    if (this.#hasStopped || this.#isRunning || this.#isRetrying) return;
    this.#tell("unsaved");
    this.#saveIn(PAUSE_MS);
  }

  /** Saves now what has not been saved yet. */
  flush = () => {
    if (this.#isDirty && !this.#hasStopped && !this.#isRunning) void this.#run();
  };

  get #hasStopped() {
    return this.state === "version-conflict" || this.state === "quiz-not-found";
  }

  get #isRetrying() {
    return this.state === "retrying" || this.state === "signed-out";
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isRunning = true;
    const draft = this.#unanswered ?? this.#draft;
    this.#isDirty = draft !== this.#draft;
    if (!this.#isRetrying) this.#tell("saving");
    const result = await this.#save(this.version, draft).catch(() => null);
    this.#isRunning = false;
    if (!result) {
      this.#unanswered = draft;
      return this.#retryLater("retrying");
    }
    if (!result.ok) return this.#stop(result.refusal);
    this.#unanswered = null;
    this.version = result.value;
    this.#retryMs = FIRST_RETRY_MS;
    this.#tell(this.#isDirty ? "unsaved" : "saved");
    if (this.#isDirty) this.#saveIn(PAUSE_MS);
  }

  #stop(refusal: SaveRefusal): void {
    // Of a page that is older than the server: what it holds stays unsaved, and on the screen.
    if (refusal === "bad-request") {
      this.#unanswered = null;
      this.#retryLater("retrying");
    } else if (refusal === "signed-out") this.#retryLater(refusal);
    else this.#tell(refusal);
  }

  #retryLater(state: "retrying" | "signed-out"): void {
    this.#isDirty = true;
    this.#tell(state);
    this.#saveIn(this.#retryMs);
    this.#retryMs = Math.min(2 * this.#retryMs, LAST_RETRY_MS);
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, ms);
  }

  #tell(state: SaveState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
