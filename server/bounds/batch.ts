// Group commit: while one batch is being written the next one gathers.

interface Entry<Item, Outcome> {
  item: Item;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

type Rest = (tookMs: number, items: number) => Promise<void>;

/**
 * Collects items and hands them to `write` together, one batch after the other; `write` answers for each
 * item in the same order. A lone item is written at once, so an idle server adds no delay; `rest` is told how long a batch
 * took, and of how many, and waited for after it, where those that come soon after shall come together.
 */
export class Batch<Item, Outcome> {
  readonly #limit: number;
  readonly #write: (items: Item[]) => Promise<Outcome[]>;
  readonly #rest: Rest | null;
  #gathered: Entry<Item, Outcome>[] = [];
  #writing = false;

  constructor(limit: number, write: (items: Item[]) => Promise<Outcome[]>, rest: Rest | null = null) {
    this.#limit = limit;
    this.#write = write;
    this.#rest = rest;
  }

  /** Resolves once the item's batch is durable. */
  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#gathered.push({ item, resolve, reject });
      if (!this.#writing) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    // What arrived in the same turn of the event loop belongs to the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#gathered.length > 0) {
      const began = performance.now();
      const entries = this.#gathered.splice(0, this.#limit);
      await this.#writeOne(entries);
      await this.#rest?.(performance.now() - began, entries.length);
    }
    this.#writing = false;
  }

  async #writeOne(entries: Entry<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#write(entries.map(({ item }) => item));
      entries.forEach(({ resolve }, index) => {
        resolve(outcomes[index] as Outcome);
      });
    } catch (error) {
      for (const { reject } of entries) reject(error);
    }
  }
}
