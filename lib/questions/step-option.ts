// A step as an answer to "when did it go wrong?", apart from the schemas so that a phone can read it.

export const stepOption = (step: number) => `at-${step}`;
export const stepOf = (option: string) => Number(option.slice("at-".length));
