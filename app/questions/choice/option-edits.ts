// What an editor does to a list of options, and to which of them are right.

import type { ChoiceAsks } from "../../../lib/questions/choice/choice";
import type { ChoiceOption } from "../../../lib/questions/choice/option";

type Options = readonly ChoiceOption[];

export function moved(options: Options, from: number, to: number): ChoiceOption[] {
  const others = options.filter((_, place) => place !== from);
  return [...others.slice(0, to), ...options.slice(from, from + 1), ...others.slice(to)];
}

/** Where one is to be picked, marking an option as right takes the mark from all others. */
export function changed(
  options: Options,
  at: number,
  part: Partial<ChoiceOption>,
  asks: ChoiceAsks,
): ChoiceOption[] {
  const takesMark = asks === "one" && part.isRight === true;
  return options.map((option, place) => {
    if (place === at) return { ...option, ...part };
    return takesMark ? { ...option, isRight: false } : option;
  });
}

/** Where one is to be picked, only the first of several right ones stays right. */
export function markedFor(asks: ChoiceAsks, options: Options): ChoiceOption[] {
  const first = options.findIndex(({ isRight }) => isRight);
  return options.map((option, place) => (asks === "one" ? { ...option, isRight: place === first } : option));
}
