// A class's answers that are numbers, as they stand on the number line.

export interface NumbersSaid {
  /** Each number that was said and how often, from the smallest to the largest. */
  said: { number: number; times: number }[];
}

export function numbersSaid(all: readonly { answer: number; times: number }[]): NumbersSaid {
  const times = new Map<number, number>();
  for (const said of all) times.set(said.answer, (times.get(said.answer) ?? 0) + said.times);
  const said = [...times].map(([number, times]) => ({ number, times }));
  return { said: said.sort((a, b) => a.number - b.number) };
}
