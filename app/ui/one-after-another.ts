// Sentences in a row: a space stands between them, but none after Chinese punctuation, which brings its own.

const BRINGS_A_GAP = /[。！？；：，]$/;

export const gapAfter = (sentence: string) => (BRINGS_A_GAP.test(sentence) ? "" : " ");

export const oneAfterAnother = (...sentences: string[]) =>
  sentences.reduce((told, sentence) => (told === "" ? sentence : told + gapAfter(told) + sentence), "");
