// The wok that is handed from node to node, as large as the blame in it; a parent's transform moves it.

/** Grows with the size of the blame, but stays a wok: never smaller than a pea, never larger than a card; below 0 it is turned over. */
export function wokSize(blame: number): number {
  if (Math.abs(blame) < 1e-9) return 0.12;
  const size = Math.min(1.5, Math.max(0.45, 0.65 + 0.25 * Math.log2(1 + Math.abs(blame))));
  return Math.sign(blame) * size;
}

/** About 68 wide and 34 high around its middle. */
export function WokShape() {
  return (
    <>
      <path
        d="M-25 -8A2.500 2.500 0 0 1 -22.500 -11H18L28 -17A2.800 2.800 0 0 1 31 -12L19.500 -5C17 9 8 15 -2 15C-14 15 -23.500 5 -25 -8Z"
        strokeWidth={2}
        className="fill-ink stroke-paper"
      />
      <path
        d="M-17 -2C-15 4 -11 8 -6 9.500"
        fill="none"
        strokeWidth={3}
        strokeLinecap="round"
        className="stroke-accent"
      />
    </>
  );
}
