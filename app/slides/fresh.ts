// What a new slide, and a new picture on it, start as.

import type { Slide, SlidePicture } from "../../lib/questions/slide";

/** Empty: whatever stood here could be shown to a class by mistake. */
export const freshSlide: Slide = { kind: "slide", title: {}, text: {}, picture: null };

/** Small, and meant to be written over. */
export const freshPictures = {
  graph: { kind: "graph", expression: "a = 2\nb = -3\nL = a * b", target: "" },
  plot: { kind: "plot", expression: "x = 2\ny = (x - 5)**2", target: "x" },
  bars: { kind: "bars", expression: "p = 3\nmiss = p - 1\nL = miss**2", target: "" },
  code: { kind: "code", lines: "loss.backward()\np.data -= 0.1 * p.grad" },
} as const satisfies Record<SlidePicture["kind"], SlidePicture>;
