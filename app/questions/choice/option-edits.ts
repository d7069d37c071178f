// What an editor does to which of the options are right.

import type { ChoiceAsks } from "../../../lib/questions/choice/choice";
import type { ChoiceOption } from "../../../lib/questions/choice/option";

type Options = readonly ChoiceOption[];

/** Where one is to be picked, marking an option as right takes the mark from all others. */
export function marked(options: Options, at: number, isRight: boolean, asks: ChoiceAsks): ChoiceOption[] {
  const takesMark = asks === "one" && isRight;
  return options.map((option, place) => {
    if (place === at) return { ...option, isRight };
    return takesMark ? { ...option, isRight: false } : option;
  });
}

/** Where one is to be picked, only the first of several right ones stays right. */
export function markedFor(asks: ChoiceAsks, options: Options): ChoiceOption[] {
  const first = options.findIndex(({ isRight }) => isRight);
  return options.map((option, place) => (asks === "one" ? { ...option, isRight: place === first } : option));
}

/** With another picture on one of them, or without it. */
export function illustrated(options: Options, at: number, picture: ChoiceOption["picture"]): ChoiceOption[] {
  return options.map(({ picture: before, ...option }, place) => {
    const kept = place === at ? picture : before;
    return { ...option, ...(kept && { picture: kept }) };
  });
}
