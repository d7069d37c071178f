// What the server's clock shows, estimated from the times it puts into its messages.

/** Enough to forget a clock that was set right in mid-class, few enough to keep the luckiest of a slow network. */
const SAMPLES = 8;

/** No message is under way for longer and still arrives: a sample this much below the others says that a clock was set. */
const CLOCK_SET_MS = 10_000;

/** Differences between the server's clock and this one, in milliseconds, newest last. */
export type ClockSamples = readonly number[];

export function withSample(samples: ClockSamples, serverNow: number, receivedAt: number): ClockSamples {
  const sample = serverNow - receivedAt;
  const isSet = sample < clockOffset(samples) - CLOCK_SET_MS;
  return isSet ? [sample] : [...samples, sample].slice(-SAMPLES);
}

/** Each sample is too small by the time its message was under way, so the largest is the nearest to the truth. */
export function clockOffset(samples: ClockSamples): number {
  return samples.length === 0 ? 0 : Math.max(...samples);
}
