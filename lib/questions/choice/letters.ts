// What options are called in a class, and an answer as it is written; apart from the schemas so that a phone can read it too.

export const letters = ["A", "B", "C", "D", "E", "F"] as const;

export const letterAt = (place: number): string => letters[place] ?? "";

/** The places of the options that an answer such as "AC" picks. */
export const pickedIn = (answer: string): number[] =>
  letters.flatMap((letter, i) => (answer.includes(letter) ? [i] : []));

/** The one text for these places, whatever their order. */
export const answerOf = (places: readonly number[]): string =>
  letters.filter((_, place) => places.includes(place)).join("");
