// Virtual time: what is to happen, in order, and nothing in between.

/** A process, or somebody with a screen: what they planned does not happen once they are gone. */
export interface Owner {
  readonly name: string;
  alive: boolean;
  /** Until then it does nothing, and what it planned waits. */
  readonly stalledUntil?: number;
}

export interface Plan {
  at: number;
  order: number;
  owner: Owner | null;
  /** Also once its owner is gone: what a process had begun ends for it, though nobody hears of it. */
  lingers: boolean;
  act: (() => void) | null;
}

/** Some Monday morning, in milliseconds since the epoch. */
const MORNING = 1_800_000_000_000;

export class Clock {
  /** Whole milliseconds: what is rounded up from others than these arrives in another order. */
  now = MORNING;
  /** Whose plan is being carried out. */
  owner: Owner | null = null;
  /** A heap: each plan comes before those at twice its index. */
  readonly #plans: Plan[] = [];
  #planned = 0;
  carriedOut = 0;

  /** Milliseconds since the first bell. */
  get elapsed(): number {
    return this.now - MORNING;
  }

  /** Plans of the same moment are carried out in the order they were made. */
  after(milliseconds: number, act: () => void, owner = this.owner, lingers = false): Plan {
    const at = this.now + Math.max(0, Math.ceil(milliseconds));
    const plan: Plan = { at, order: this.#planned++, owner, lingers, act };
    this.#push(plan);
    return plan;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve, this.owner, milliseconds === 0));
  }

  /** Carries out what is planned until `isOver`, each plan with all that follows from it before the next. */
  run(isOver: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const afterAllPromises = () => void done.then(soon);
      const next = () => {
        try {
          // Nothing follows from a plan that was given up.
          for (let isDone = false; !isDone; ) {
            const plan = isOver() ? null : this.#pop();
            if (!plan) return resolve();
            isDone = this.#carryOut(plan);
          }
        } catch (error) {
          return reject(error);
        }
        afterAllPromises();
      };
      /** Node's next tick comes when no promise has anything left to do. */
      const soon = () => process.nextTick(next);
      afterAllPromises();
    });
  }

  /** Whether anything was done. */
  #carryOut(plan: Plan): boolean {
    const { at, owner, lingers, act } = plan;
    if (!act || (owner?.alive === false && !lingers)) return false;
    if (owner?.alive && owner.stalledUntil !== undefined && owner.stalledUntil > at) {
      plan.at = Math.ceil(owner.stalledUntil);
      this.#push(plan);
      return false;
    }
    this.now = at;
    this.owner = owner;
    this.carriedOut++;
    act();
    return true;
  }

  #push(plan: Plan): void {
    const plans = this.#plans;
    let at = plans.push(plan) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = plans[above] as Plan;
      if (!isBefore(plan, other)) break;
      plans[at] = other;
      at = above;
    }
    plans[at] = plan;
  }

  #pop(): Plan | undefined {
    const plans = this.#plans;
    const [first] = plans;
    const last = plans.pop();
    if (!last || plans.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= plans.length) break;
      if (below + 1 < plans.length && isBefore(plans[below + 1] as Plan, plans[below] as Plan)) below++;
      if (isBefore(last, plans[below] as Plan)) break;
      plans[at] = plans[below] as Plan;
      at = below;
    }
    plans[at] = last;
    return first;
  }
}

const done = Promise.resolve();

const isBefore = (a: Plan, b: Plan) => a.at < b.at || (a.at === b.at && a.order < b.order);
