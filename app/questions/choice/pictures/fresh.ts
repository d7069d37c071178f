// What a new picture of each kind starts as: small, working, and meant to be written over.

import type { OptionPicture, PictureKind } from "../../../../lib/questions/choice/picture";

const written: Record<PictureKind, string> = {
  curve: "8 4 2 1 0.5 0.25",
  bars: "0.1 0.1 0.1 0.5",
  network: "3 4 4 1",
  graph: "a = 2; b = 3; L = a * b",
};

export const freshPicture = (kind: PictureKind): OptionPicture => ({ kind, written: written[kind] });
