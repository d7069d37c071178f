// How many of something are there at the same moment, by a key, and whether one more may come.

export class Crowd {
  readonly #counts = new Map<string, number>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  hasRoom(key: string): boolean {
    return (this.#counts.get(key) ?? 0) < this.#limit;
  }

  /** Counts one more until the returned function is called. */
  enter(key: string): () => void {
    let isHere = true;
    this.#add(key, 1);
    return () => {
      if (isHere) this.#add(key, -1);
      isHere = false;
    };
  }

  #add(key: string, change: number): void {
    const count = (this.#counts.get(key) ?? 0) + change;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }
}
