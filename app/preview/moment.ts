// One item at one moment of a class that nobody is in but one student, who is right: what the server would show its screens.

import type { Item, ItemDraft, ItemKind } from "../../lib/questions/item";
import { kindOf, type Question } from "../../lib/questions/kinds";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { truth } from "../../lib/questions/mind";
import { playerView, type Snapshot, screenView } from "../../lib/session/gate";
import { gradesOf } from "../../lib/session/scoring";
import { defaultSettings, type Phase, type RoundClock, type SessionState } from "../../lib/session/state";
import { allSaid, type StoredAnswer, summaryOf } from "../../lib/session/stored-answers";
import type { PlayerView, ScreenView, Tally } from "../../lib/session/views";
import { type Participant, youOf } from "../../lib/session/you";

export type Moment = "asked" | "revealed";

/** An item that works, among those of its quiz. */
export interface Previewed {
  item: Item;
  /** From 0. */
  position: number;
  /** Of all items. */
  kinds: readonly ItemKind[];
  title: LocalizedText;
}

const ROUND = "preview";
const ALONE = { at: 0, of: 1 };

/** `nickname` is the student's; `now` is when the item was opened, in milliseconds. A slide has but one moment. */
export function screensAt(
  { item, position, kinds, title }: Previewed,
  moment: Moment,
  nickname: string,
  now: number,
): { phone: PlayerView; screen: ScreenView } {
  const question = item.kind === "slide" ? null : item;
  const answers = question && moment === "revealed" ? rightAnswers(question) : [];
  const state: SessionState = {
    ...phaseOf(item, position, moment, now),
    settings: { ...defaultSettings, lobbyOpen: false, resultsAtOnce: true },
    next: position + 1,
    rounds: 1,
    training: null,
  };
  const snapshot: Snapshot = {
    version: 0,
    code: "",
    title,
    programme: kinds.map((kind, at) => (at === position ? item : standIn(kind, item))),
    state,
    round: question && { question, deal: null },
    run: null,
  };
  const you = youOf(snapshot, studentWith(question, answers, nickname), ALONE, []);
  const news = { standings: [], found: [], tally: question && tallyOf(question, answers) };
  return { phone: playerView(snapshot, now, you), screen: screenView(snapshot, news, now) };
}

function phaseOf(item: Item, position: number, moment: Moment, now: number): Phase {
  if (item.kind === "slide") return { phase: "slide", position };
  const { seconds } = item;
  const round: RoundClock = {
    id: ROUND,
    origin: { of: "programme", position },
    openedAt: now,
    answersFrom: now,
    closesAt: seconds === null ? null : now + seconds * 1_000,
    revoteOf: null,
  };
  if (moment === "asked") return { phase: "open", round };
  const step = kindOf(item).steps(item) - 1;
  return { phase: "revealed", round, walk: { playing: false, step, at: now } };
}

/** Of the others only the number is shown, so any question is as good as another. */
const standIn = (kind: ItemKind, item: Item): Item =>
  kind === "slide" || item.kind === "slide" ? BLANK : item;
const BLANK: Item & ItemDraft = { kind: "slide", title: {}, text: {}, picture: null };

/** Part by part, as far as there is something to say at the only place of a deal. */
function rightAnswers(question: Question): StoredAnswer[] {
  const kind = kindOf(question);
  const said: StoredAnswer[] = [];
  for (let part = 0; part < kind.parts(question, ALONE); part++) {
    const answer = kind.says(question, ALONE, part, allSaid(question, said, ALONE.of), truth);
    if (answer !== null) said.push({ place: ALONE.at, part, value: kind.write(answer) });
  }
  return said;
}

function studentWith(
  question: Question | null,
  answers: readonly StoredAnswer[],
  nickname: string,
): Participant {
  const isGraded = question !== null && kindOf(question).isGraded(question);
  const given = answers.map((answer) => ({ ...answer, participantId: nickname, answeredAt: 0 }));
  const grades = isGraded
    ? gradesOf(question, given, { answersFrom: 0, speedBonus: false, of: ALONE.of })
    : [];
  return {
    nickname,
    seat: 0,
    score: grades.reduce((sum, { points }) => sum + points, 0),
    streak: grades.some(({ correct }) => correct) ? 1 : 0,
    place: null,
    sharedBy: 0,
    of: 1,
    answers: answers.map(({ part, value }, i) => {
      const { correct = null, credit = null, points = null } = grades[i] ?? {};
      return { part, value, correct, credit, points };
    }),
  };
}

/** Null while nobody has answered. */
function tallyOf(question: Question, answers: readonly StoredAnswer[]): Tally | null {
  if (answers.length === 0) return null;
  const summary = summaryOf(question, answers, ALONE.of);
  return { roundId: ROUND, answered: 1, present: 1, summary };
}
