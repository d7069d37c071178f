// The question that most tests ask.

import type { BlameQuestion } from "../../../lib/questions/blame/blame";

/** d L / d a = b = 3, so the right answer is "+". */
export function multiplication(overrides: Partial<BlameQuestion> = {}): BlameQuestion {
  return {
    kind: "blame",
    expression: "a = 2\nb = 3\nL = a * b",
    target: "a",
    showsBlameFromAbove: true,
    prompt: { en: "If a grew a little, what would L do?" },
    explanation: { en: "The slope is b." },
    seconds: null,
    points: 100,
    ...overrides,
  };
}
