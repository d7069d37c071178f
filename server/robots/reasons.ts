// Why robots answer as they do: in both languages of the product, since they know as little of the class's as of its question.

const REASONS = [
  ...["I tried it with other numbers.", "I followed the arrows from the end.", "Honestly, a guess."],
  ...["It was like that in the last question.", "Minus times minus gives plus."],
  ...["我代了别的数试了试。", "我从最后一步往回看的。", "说实话，是猜的。", "跟上一题差不多。", "负负得正。"],
];

/** `random` from 0 to 1. */
export const robotReason = (random: number): string => REASONS[Math.floor(random * REASONS.length)] ?? "";
