// What a new slide, and a new picture on it, start as.

import type { Slide, SlidePicture } from "../../lib/questions/slide";

/** Empty: whatever stood here could be shown to a class by mistake. */
export const freshSlide: Slide = { kind: "slide", title: {}, text: {}, picture: null };

/** Small, and meant to be written over. */
export const freshPicture: SlidePicture = {
  kind: "graph",
  expression: "a = 2\nb = -3\nL = a * b",
  target: "",
};
