// What happened in a simulated class, moment by moment, in words: told only where somebody listens.

import type { Clock } from "./clock";

export class Story {
  readonly #clock: Clock;
  readonly #listen: ((line: string) => void) | null;

  constructor(clock: Clock, listen: ((line: string) => void) | null) {
    this.#clock = clock;
    this.#listen = listen;
  }

  /** The words are made only if they are heard. */
  tell(words: () => string): void {
    if (!this.#listen) return;
    const seconds = (this.#clock.elapsed / 1_000).toFixed(3).padStart(8);
    this.#listen(`${seconds}  ${words()}`);
  }
}
