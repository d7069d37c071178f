// What options and lines are called in a class, and answers as they are written; apart from the schemas so that a phone can read them too.

export const letters = ["A", "B", "C", "D", "E", "F", "G"] as const;

export const letterAt = (place: number): string => letters[place] ?? "";

/** The places of the options that an answer such as "AC" picks. */
export const pickedIn = (answer: string): number[] =>
  letters.flatMap((letter, i) => (answer.includes(letter) ? [i] : []));

/** The one text for these places, where their order says nothing. */
export const answerOf = (places: readonly number[]): string =>
  letters.filter((_, place) => places.includes(place)).join("");

/** The places in an answer such as "CAB", in the order in which it names them; null where it does not name all `count` once. */
export function orderIn(answer: string, count: number): number[] | null {
  const order = [...answer].map((letter) => (letters as readonly string[]).indexOf(letter));
  const isWhole = order.length === count && new Set(order).size === count;
  return isWhole && order.every((place) => place >= 0 && place < count) ? order : null;
}

/** The one text for this order. */
export const orderText = (order: readonly number[]): string => order.map(letterAt).join("");
