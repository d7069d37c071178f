// How long a class is kept after its teacher last did something in it.

/** A twelfth of the mean year. Were months as long as on a calendar, a class could end before the day that was told. */
const MONTH_MS = (365.25 / 12) * 24 * 3_600_000;

/** A number of months, or null for ever. */
export type KeptMonths = number | null;

/** A class that its host never drove is as old as its start. */
export const lastActive = (startedAt: number, activeAt: number | bigint): number =>
  Math.max(startedAt, Number(activeAt));

/** The moment after which it is deleted for good; null for never. Milliseconds, as `activeAt` is. */
export const keptUntil = (activeAt: number, months: KeptMonths): number | null =>
  months === null ? null : activeAt + months * MONTH_MS;

/** Classes that were last active before this are no longer kept at `now`; null where all are. */
export const keptSince = (now: number, months: KeptMonths): number | null =>
  months === null ? null : now - months * MONTH_MS;
