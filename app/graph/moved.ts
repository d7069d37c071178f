// Numbers of a graph that have left their places, because one of them did.

export interface Moved {
  /** Where all were before, by node id. */
  from: ReadonlyMap<number, number>;
  /** Where those that have moved are now; one that was reached and stayed is among them. */
  values: ReadonlyMap<number, number>;
  /** The nodes that are being reached at this very moment. */
  now: readonly number[];
  /** Whether they are still on their way. */
  inFlight: boolean;
}
