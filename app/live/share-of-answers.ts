// How long an answer's bar is: full where all that was answered was this.

export const sumOf = (counts: readonly number[] | null): number =>
  (counts ?? []).reduce((sum, each) => sum + each, 0);

export const shareOf = (count: number, answers: number): number => (answers > 0 ? count / answers : 0);

export const shareOfAnswers = (count: number, all: readonly number[]): number => shareOf(count, sumOf(all));
