// How the two classes of the data look wherever they are met: +1 is round, −1 is square, each in a colour of its own.

interface ClassLook {
  shape: "round" | "square";
  text: string;
  /** For HTML and for drawings. */
  fill: string;
  svgFill: string;
  /** The tint of its area on a map, as a canvas wants it: seen on light paper and on dark. */
  tint: readonly [red: number, green: number, blue: number];
}

const round: ClassLook = {
  shape: "round",
  text: "text-round",
  fill: "bg-round",
  svgFill: "fill-round",
  tint: [0x2e, 0x9e, 0x5f],
};

const square: ClassLook = {
  shape: "square",
  text: "text-square",
  fill: "bg-square",
  svgFill: "fill-square",
  tint: [0xbf, 0x5b, 0x9f],
};

/** Of a sample's label, or of a score: what is not above zero stands for −1. */
export const classLook = (score: number): ClassLook => (score > 0 ? round : square);

/** How much of the tint an area has where the network is surest: every sample stands out from it by 3:1 at least. */
export const STRONGEST_TINT = 0.5;
