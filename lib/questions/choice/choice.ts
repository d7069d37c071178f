// The choice question: pick one or several of some options; or a poll, in which nothing is right or wrong.

import { z } from "zod";
import type { Kind } from "../kind";
import { answerOf, letters, pickedIn } from "../letters";
import { problemsOf } from "../line";
import type { LocalizedText } from "../localized-text";
import type { Mind } from "../mind";
import { roundFields } from "../round-fields";
import { creditOfSeveral } from "../several";
import { type ChoiceOption, choiceOptions, type ShownOption } from "./option";
import { shownPicture } from "./picture";
import { sketch } from "./sketch";

const choiceAsks = ["one", "several", "poll"] as const;
export type ChoiceAsks = (typeof choiceAsks)[number];

const choiceDraft = z.object({
  kind: z.literal("choice"),
  asks: z.enum(choiceAsks),
  options: choiceOptions,
  ...roundFields,
});
export type ChoiceQuestion = z.infer<typeof choiceDraft>;

const rightIn = (options: readonly ChoiceOption[]) =>
  options.flatMap(({ isRight }, i) => (isRight ? [i] : []));

/** A question that works: its options can be told apart, and some are right but not all of them. */
const choiceQuestion = choiceDraft.superRefine(({ asks, options }, context) => {
  const problem = (message: string, ...place: (number | "picture")[]) =>
    context.addIssue({ code: "custom", path: ["options", ...place], message });
  const drawn = options.map(({ picture }) => picture && `${picture.kind} ${picture.written.trim()}`);
  for (const [place, message] of problemsOf(options, drawn).entries()) if (message) problem(message, place);
  for (const [place, { picture }] of options.entries())
    if (picture && !shownPicture(picture)) problem(picture.kind, place, "picture");
  if (asks === "poll") return;
  const right = rightIn(options).length;
  if (right === 0) problem("none-right");
  else if (right === options.length) problem("all-right");
  else if (asks === "one" && right > 1) problem("several-right");
});

export interface ChoiceStage {
  prompt: LocalizedText;
  asks: ChoiceAsks;
  options: ShownOption[];
}

export interface ChoiceReveal {
  explanation: LocalizedText;
  /** The places of the right ones; none in a poll. */
  right: number[];
}

export interface ChoiceSummary {
  /** How many picked each. */
  counts: number[];
  answered: number;
}

export interface Choice {
  question: ChoiceQuestion;
  draft: ChoiceQuestion;
  asked: null;
  /** The letters of what is picked, in their order: at least one. */
  answer: string;
  stage: ChoiceStage;
  own: null;
  reveal: ChoiceReveal;
  summary: ChoiceSummary;
}

function shownOption({ look, text, picture }: ChoiceOption): ShownOption {
  const shown = picture && shownPicture(picture);
  return { look, text, ...(shown && { picture: shown }) };
}

const rightOf = ({ asks, options }: ChoiceQuestion) => (asks === "poll" ? [] : rightIn(options));

function read({ asks, options }: ChoiceQuestion, text: string): string | null {
  const picked = pickedIn(text);
  const isWritten = picked.length > 0 && answerOf(picked) === text;
  const isPossible =
    picked.every((place) => place < options.length) && (asks === "several" || picked.length === 1);
  return isWritten && isPossible ? text : null;
}

/** What somebody could mean who slips: another option; of several, one too many or one too few. */
function near({ asks, options }: ChoiceQuestion, meant: string): string[] {
  const all = options.map((_, place) => answerOf([place]));
  if (asks !== "several") return all;
  const others = letters.slice(0, options.length).map((letter) => {
    const isPicked = meant.includes(letter);
    return isPicked ? meant.replace(letter, "") : answerOf(pickedIn(meant + letter));
  });
  return [meant, ...others.filter((answer) => answer !== "")];
}

/** In a poll there is no truth to say: the places differ, so that a rehearsal has something to look at. */
function says(question: ChoiceQuestion, at: number, mind: Mind): string {
  const meant =
    question.asks === "poll" ? answerOf([at % question.options.length]) : answerOf(rightOf(question));
  return mind.choose(meant, near(question, meant));
}

export const choice: Kind<Choice> = {
  question: choiceQuestion,
  draft: choiceDraft,
  fromRun: null,
  isGraded: ({ asks }) => asks !== "poll",
  takesReasons: true,
  parts: () => 1,
  read: (question, _place, _part, text) => read(question, text),
  write: (answer) => answer,
  period: () => 1,
  stage: ({ prompt, asks, options }) => ({
    prompt,
    asks,
    options: options.map(shownOption),
  }),
  sketch,
  own: null,
  wakes: null,
  handOn: null,
  progress: null,
  reveal: (question) => ({ explanation: question.explanation, right: rightOf(question) }),
  steps: () => 1,
  summary({ options }, all) {
    const times = (place: number) =>
      all.reduce((sum, said) => sum + (pickedIn(said.answer).includes(place) ? said.times : 0), 0);
    return {
      counts: options.map((_, place) => times(place)),
      answered: all.reduce((sum, said) => sum + said.times, 0),
    };
  },
  credits(question, all) {
    const right = rightOf(question);
    return all.map(({ answer }) => creditOfSeveral(right, pickedIn(answer)));
  },
  says: (question, { at }, _part, _before, mind) => says(question, at, mind),
};
