// Words for every "no" of the server's and for its silence, in the reader's language.

import { useTranslations } from "next-intl";
import type { Messages } from "../i18n/messages";
import type { Problem } from "./requests";

const keys: Record<Problem, keyof Messages["refusals"]> = {
  "bad-request": "badRequest",
  "not-allowed": "notAllowed",
  "too-many-requests": "tooManyRequests",
  "server-error": "serverError",
  "shutting-down": "shuttingDown",
  "session-not-found": "sessionNotFound",
  "session-ended": "sessionEnded",
  "lobby-closed": "lobbyClosed",
  "class-full": "classFull",
  "nickname-taken": "nicknameTaken",
  "nickname-empty": "nicknameEmpty",
  "nickname-too-long": "nicknameTooLong",
  removed: "removed",
  blocked: "blocked",
  "wrong-phase": "wrongPhase",
  "still-counting": "stillCounting",
  "no-such-question": "noSuchQuestion",
  "no-such-participant": "noSuchParticipant",
  "no-such-reason": "noSuchReason",
  "round-not-open": "roundNotOpen",
  "too-early": "tooEarly",
  "too-late": "tooLate",
  "already-answered": "alreadyAnswered",
  "answer-unknown": "answerUnknown",
  "too-many-robots": "tooManyRobots",
  "too-many-screens": "tooManyScreens",
  "no-such-screen": "noSuchScreen",
  "no-such-run": "noSuchRun",
  "too-many-rounds": "tooManyRounds",
  "too-many-runs": "tooManyRuns",
  "no-such-step": "noSuchStep",
  "no-such-weight": "noSuchWeight",
  "no-zero-weight": "noZeroWeight",
  "too-many-steps": "tooManySteps",
  "too-many-parameters": "tooManyParameters",
  "too-many-samples": "tooManySamples",
  "no-such-sample": "noSuchSample",
  "no-such-neuron": "noSuchNeuron",
  "class-votes": "classVotes",
  "gradient-decides": "gradientDecides",
  "nothing-forgotten": "nothingForgotten",
  "no-difference": "noDifference",
  "bug-not-ahead": "bugNotAhead",
  "steps-not-longer": "stepsNotLonger",
  "no-reply": "noReply",
};

export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations("refusals");
  // A server that was updated in mid-class may have a refusal that this page does not know yet.
  return (problem) => t(keys[problem] ?? "serverError");
}
