// What is seen of a kind of question, surface by surface: what each is given, and what each has to have.

import type { useTranslations } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import type { Locale } from "../../lib/locales";
import type { Place, Progress } from "../../lib/questions/kind";
import type { KindName, Kinds, QuestionDraft } from "../../lib/questions/kinds";
import type { ShownSlide } from "../../lib/questions/slide";

type Part<Name extends KindName, Of extends keyof Kinds[Name]> = Kinds[Name][Of];

/** A phone while the round is open or closed. The network in training, the clock and the like come from `app/live`. */
export interface PhoneAsking<Name extends KindName> {
  /** The question in words, which stands on top. */
  heading: ReactNode;
  stage: Part<Name, "stage">;
  own: Part<Name, "own">;
  /** What is stored or on its way, part by part; null, or nothing, where the part is not answered. */
  said: readonly (string | null)[];
  /** Whether an answer would count now, where there is but one to give. */
  isOpen: boolean;
  /** The same for each part, where a place gives several answers. */
  isOpenAt: (part: number) => boolean;
  /** Time is up, or as good as: what there is has to go out now. */
  isEnding: boolean;
  /** Sends the answer of one part, as its kind writes it. */
  onAnswer: (text: string, part?: number) => void;
  /** What became of the answer, where the buttons are introduced until there is something to say. */
  status: ReactNode;
  /** Shown instead of the buttons while there is time to read. */
  countdown: ReactNode;
}

/** A phone once the round is revealed. */
export interface PhoneRevealed<Name extends KindName> {
  stage: Part<Name, "stage">;
  own: Part<Name, "own">;
  reveal: Part<Name, "reveal">;
  said: readonly (string | null)[];
}

export interface PhoneSurface<Name extends KindName> {
  Asking: ComponentType<PhoneAsking<Name>>;
  /** Why the right answer is right, beside what this student said. */
  Revealed: ComponentType<PhoneRevealed<Name>>;
  /** What is drawn of it below, in the room that is left; null for nothing. */
  Drawn: ComponentType<PhoneRevealed<Name>> | null;
  /** The verdict in words of the kind's own, such as "3 of 5 right"; `children` is what it is without: "not this time". */
  Verdict: ComponentType<PhoneRevealed<Name> & { children: ReactNode }> | null;
}

interface Voted<Name extends KindName> {
  /** What all answers come to; null until they may be seen. */
  summary: Part<Name, "summary"> | null;
  /** The same before the class discussed; null without a vote before. */
  before: Part<Name, "summary"> | null;
}

/** Below the prompt and above the clock: the drawing, and the answers, whose votes are filled in once the round is closed. */
export interface StageAsking<Name extends KindName> extends Voted<Name> {
  stage: Part<Name, "stage">;
  /** How far the round is, until there is a summary; null where all are asked alike. */
  progress: Progress | null;
}

/** The whole picture below the header. */
export interface StageRevealed<Name extends KindName> extends Voted<Name> {
  stage: Part<Name, "stage">;
  reveal: Part<Name, "reveal">;
  /** Where the reveal's walk is, from 0. */
  step: number;
  /** Why this is right, as its author says it, or its kind. */
  explanation: ReactNode;
}

export interface ProjectorSurface<Name extends KindName> {
  Asking: ComponentType<StageAsking<Name>>;
  Revealed: ComponentType<StageRevealed<Name>>;
  /** What the slide with the hint draws of it; null for words alone. */
  hintPicture: ((stage: Part<Name, "stage">) => ShownSlide["picture"]) | null;
}

export interface PreviewProps<Name extends KindName> {
  stage: Part<Name, "stage">;
  reveal: Part<Name, "reveal">;
  explanation: ReactNode;
}

export interface HostSurface<Name extends KindName> {
  /** What comes next, with its answer folded away; null for kinds that nobody puts into a programme. */
  Preview: Part<Name, "draft"> extends null ? null : ComponentType<PreviewProps<Name>>;
  Asking: ComponentType<StageAsking<Name>>;
  /** `heading` names the round and stands on top. */
  Revealed: ComponentType<StageRevealed<Name> & { heading: ReactNode }>;
  /** Beside the next thing after the reveal; null for nothing of its own. */
  After: ComponentType<{ stage: Part<Name, "stage"> }> | null;
}

/** For kinds that are made from the network in training: how a host asks for one. Each shows itself where it fits. */
export interface DeskSurface {
  /** In the bar of the next thing. */
  Bar: ComponentType | null;
  /** Among the tools above the picture. */
  Tools: ComponentType | null;
}

/** For kinds that a teacher writes. */
export interface EditorSurface<Name extends KindName> {
  Editor: ComponentType<{
    draft: NonNullable<Part<Name, "draft">>;
    onChange: (draft: NonNullable<Part<Name, "draft">>) => void;
  }>;
  /** What a new one starts as: small, working, and meant to be written over. */
  fresh: NonNullable<Part<Name, "draft">> & QuestionDraft;
  /** What tells it from the next at a glance. */
  gist: (draft: NonNullable<Part<Name, "draft">>) => string;
}

/** One round on the results page; rendered on the server. */
export interface ResultsSurface<Name extends KindName> {
  /** How the class answered. */
  Votes: ComponentType<{
    question: Part<Name, "question">;
    stage: Part<Name, "stage">;
    reveal: Part<Name, "reveal">;
    summary: Part<Name, "summary">;
    /** Participants who answered. */
    answered: number;
  }>;
  /** What was right, and why; folded away. */
  Details: ComponentType<{
    question: Part<Name, "question">;
    stage: Part<Name, "stage">;
    reveal: Part<Name, "reveal">;
  }>;
}

/** A question of a quiz on paper, where it is more than lines of text; rendered on the server. */
export interface PaperSurface<Name extends KindName> {
  /** In place of what it is about in words: what one picks among, say; with what is right marked, or null without. */
  Asked: ComponentType<{ stage: Part<Name, "stage">; reveal: Part<Name, "reveal"> | null }>;
}

/** The words of one kind, as `useTranslations("questions.<kind>")` gives them. */
export type KindWords<Name extends KindName> = ReturnType<typeof useTranslations<`questions.${Name}`>>;

interface Asked<Name extends KindName> {
  question: Part<Name, "question">;
  stage: Part<Name, "stage">;
  reveal: Part<Name, "reveal">;
}

/** Answers as words: in the register of the results and in their table for spreadsheets. */
export interface TableSurface<Name extends KindName> {
  /** An answer's text: as much as fits into a cell, and all of it; `tone` is a class for its colour. */
  cell: (
    asked: Asked<Name>,
    said: { part: number; text: string },
    t: KindWords<Name>,
    locale: Locale,
  ) => { short: string; long: string; tone?: string };
  /** What the question is about, one option or statement a line; which part of that it asks a place in the deal for, and what next; and what was right to say there. */
  asked: (
    asked: Asked<Name>,
    place: Place,
    t: KindWords<Name>,
    locale: Locale,
  ) => { about: string; target: string; next?: string; right: string };
}

/** What a kind calls itself, and what it says where its question says nothing. */
export interface WordsSurface<Name extends KindName> {
  /** Its mark among others. */
  glyph: string;
  name: (t: KindWords<Name>) => string;
  /** On the button that reveals: what is going to be seen. */
  toReveal: (t: KindWords<Name>) => string;
  prompt: (stage: Part<Name, "stage">, t: KindWords<Name>) => string;
  /** An answer as it stands beside the reason for it; null for kinds that take none. */
  answer: ((stage: Part<Name, "stage">, text: string, t: KindWords<Name>, locale: Locale) => string) | null;
  /** What an author explains, as it is said, where more has to be said with it. */
  asExplained?: (text: string, stage: Part<Name, "stage">, t: KindWords<Name>) => string;
  /** "" for a kind that says nothing of itself. */
  explanation: (stage: Part<Name, "stage">, reveal: Part<Name, "reveal">, t: KindWords<Name>) => string;
}

/** Every surface by its name; the registries beside this file are total over these and over all kinds. */
export interface Surfaces<Name extends KindName> {
  phone: PhoneSurface<Name>;
  projector: ProjectorSurface<Name>;
  host: HostSurface<Name>;
  desk: Part<Name, "asked"> extends null ? null : DeskSurface;
  editor: Part<Name, "draft"> extends null ? null : EditorSurface<Name>;
  results: ResultsSurface<Name>;
  paper: PaperSurface<Name> | null;
  table: TableSurface<Name>;
  words: WordsSurface<Name>;
}

export type SurfaceName = keyof Surfaces<KindName>;

/** One line a kind, loaded when it is needed; null where a kind has no such surface. A kind that is missing does not compile. */
export type Registry<Of extends SurfaceName> = { [Name in KindName]: Entry<Surfaces<Name>[Of]> };

type Entry<Surface> = Surface extends null ? null : () => Promise<Surface>;
