// How long an answer's bar is: full where all that was answered was this.

export function shareOfAnswers(count: number, all: readonly number[]): number {
  const answers = all.reduce((sum, each) => sum + each, 0);
  return answers > 0 ? count / answers : 0;
}
