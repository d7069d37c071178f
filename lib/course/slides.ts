// Slides that lead to the network, or have another picture than a graph.

import type { StoryName } from "../training/stories";
import { type SlideStructure, slide } from "./structure";

/** A slide from which the class goes to the network, set up for a story, for so many minutes. */
export const slideToNetwork = (story: StoryName, minutes: number): SlideStructure => ({
  ...slide(),
  ...{ story, seconds: 60 * minutes },
});

/** A slide with another picture of an expression: the curve of its end, or bars of what is worked out. */
export const slideOf = (kind: "plot" | "bars", expression: string, target: string): SlideStructure => ({
  kind: "slide",
  picture: { kind, expression, target },
});

/** A slide with lines of code, to be lit up one by one. */
export const slideInCode = (...lines: string[]): SlideStructure => ({
  kind: "slide",
  picture: { kind: "code", lines: lines.join("\n") },
});
