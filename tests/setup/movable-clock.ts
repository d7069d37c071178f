// A process's clock that a test sets while it runs, as an operator or a time server may.

const realNow = Date.now;
let ahead = 0;

export function setClockAhead(ms: number): void {
  ahead = ms;
}

const now = () => realNow() + ahead;

class MovableDate extends Date {
  constructor(...given: [] | [number]) {
    super(...(given.length === 0 ? ([now()] as const) : given));
  }
  static override now = now;
}

globalThis.Date = MovableDate as DateConstructor;
