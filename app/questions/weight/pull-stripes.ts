// How the pull on large weights looks on a card: striped over the colour of its sign, so that nobody takes it for a sample.

export const PULL_STRIPES =
  "repeating-linear-gradient(45deg, transparent 0 3px, var(--color-surface) 3px 6px)";
