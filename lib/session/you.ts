// The gate's other half: from what the store knows of one participant to what that phone alone is told.

import type { Place } from "../questions/kind";
import { kindOf } from "../questions/kinds";
import type { Own } from "../questions/shown";
import type { FrozenRound } from "./context";
import type { SessionState } from "./state";
import type { AnySaid } from "./stored-answers";
import type { You } from "./views";

/** A participant as the store knows them. */
export interface Participant
  extends Pick<You, "nickname" | "seat" | "score" | "streak" | "place" | "sharedBy" | "of"> {
  /** The stored answers to the current round, by part. */
  answers: readonly {
    part: number;
    value: string;
    correct: boolean | null;
    credit: number | null;
    points: number | null;
  }[];
}

/** One student's own part: nobody else's answer is in it, and nothing that is graded before the reveal. */
export function youOf(
  { state, round }: { state: SessionState; round: FrozenRound | null },
  { answers, nickname, seat, score, streak, place: rank, sharedBy, of }: Participant,
  place: Place,
  before: readonly AnySaid[],
): You {
  const roundId = "round" in state ? state.round.id : null;
  const ranked = state.settings.placesOnPhones ? { place: rank, sharedBy } : { place: null, sharedBy: 0 };
  const isRevealed = state.phase === "revealed" || state.phase === "standings";
  const { said, outcome }: Pick<You, "said" | "outcome"> =
    roundId === null || answers.length === 0
      ? { said: null, outcome: null }
      : {
          said: { roundId, parts: partsOf(answers) },
          outcome: isRevealed ? outcomeOf(roundId, answers) : null,
        };
  return {
    nickname,
    seat,
    score,
    streak,
    ...ranked,
    of,
    said,
    own: round && ownOf(round, place, before),
    outcome,
  };
}

function partsOf(answers: Participant["answers"]): (string | null)[] {
  const parts: (string | null)[] = Array(Math.max(...answers.map(({ part }) => part)) + 1).fill(null);
  for (const { part, value } of answers) parts[part] = value;
  return parts;
}

/** Null where answers are not graded. */
function outcomeOf(roundId: string, answers: Participant["answers"]): You["outcome"] {
  if (answers.every(({ correct }) => correct === null)) return null;
  const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  return {
    roundId,
    correct: answers.some(({ correct }) => correct === true),
    credit: Math.min(1, sum(answers.map(({ credit }) => credit))),
    points: sum(answers.map(({ points }) => points)),
  };
}

/** `before` is what was said so far, where the kind lets that matter. */
function ownOf({ question }: FrozenRound, place: Place, before: readonly AnySaid[]): Own | null {
  const { own } = kindOf(question);
  return own ? (own(question, place, before) as Own) : null;
}
