// Everything that can be said between a screen and the server: requests, payloads, refusals, news.

import { z } from "zod";
import { MAX_NODES } from "./expression/limits";
import type { AskRefusal } from "./questions/kind";
import { asked } from "./questions/kinds";
import { FARTHEST } from "./questions/tried";
import type { Result } from "./result";
import { rowId as id } from "./row-id";
import { MAX_HANDED_ON } from "./session/deal";
import type { SessionRefusal } from "./session/events";
import { MAX_REMOVED_AT_ONCE } from "./session/joining";
import { MAX_REASON } from "./session/reasons";
import type { AskedToShow, ScreensNews, Wall } from "./session/screens";
import { settings } from "./session/state";
import { loopStages } from "./session/training-state";
import type {
  HostView,
  PlayerView,
  RosterNews,
  RunNews,
  ScreenView,
  Tally,
  TellingNews,
  WindowNews,
  You,
} from "./session/views";
import { MAX_STEPS, type SizeRefusal } from "./training/limits";
import { runConfig } from "./training/run-config";

/**
 * Who is speaking: a `guest` is a phone that has not joined, a `wall` a big screen that nobody has admitted. The
 * projector only listens.
 */
export type Role = "host" | "screen" | "wall" | "player" | "guest";

/** As many as a large class; they share the process with real students. */
export const MAX_ROBOTS = 60;

/** Of one request while a run plays; at four requests a second the longest run lasts ten seconds. */
export const MAX_STEPS_AT_ONCE = 250;

/** A hand of cards has twenty taps; a formula in three bricks, or a reason in one line, is a little longer. */
const MAX_ANSWER = 400;

/** Nodes that one phone may hold, and what it is asked beside. */
const MAX_PARTS = 20;

/** Every expected "no". A screen has words for each of them in every language. */
export type Refusal =
  | SessionRefusal
  | SizeRefusal["kind"]
  | AskRefusal
  | "no-such-step"
  | "no-such-sample"
  | "no-such-neuron"
  | "bad-request"
  | "not-allowed"
  | "too-many-requests"
  | "server-error"
  | "shutting-down"
  | "session-not-found"
  | "lobby-closed"
  | "class-full"
  | "nickname-taken"
  | "nickname-empty"
  | "nickname-too-long"
  | "removed"
  | "blocked"
  | "no-such-participant"
  | "round-not-open"
  | "too-early"
  | "too-late"
  | "already-answered"
  | "answer-unknown"
  | "too-many-robots"
  | "too-many-screens"
  | "no-such-screen";

const nothing = z.object({});
const round = z.object({ roundId: id });
const screen = z.object({ screenId: id });
const step = z.int().min(0).max(MAX_STEPS);
const index = z.int().min(0);
/** The step that the screen shows, so that a slow press never acts on numbers nobody saw. */
const run = z.object({ runId: id, step });
/** Where a number of a picture is held; null puts it back. */
const tried = z
  .object({ node: z.int().min(0).max(MAX_NODES), value: z.number().min(-FARTHEST).max(FARTHEST) })
  .nullable();
/**
 * Made by the phone from 32 random bytes, before it joins: it proves who the phone is from then on, also
 * when only the reply to joining was lost. The server keeps its hash alone.
 */
const token = z.string().min(32).max(200);

/**
 * One row a request: who may send it, what it carries. Requests about a round name it, so that a
 * second press of a button that was slow never acts on the next round.
 */
export const requests = {
  "participant:join": { role: "guest", payload: z.object({ nickname: z.string().max(200), token }) },
  /** The text is read by the kind of the round's question; a place may give several answers, each of them a part. */
  "answer:submit": {
    role: "player",
    payload: z.object({
      roundId: id,
      part: z
        .int()
        .min(0)
        .max(MAX_PARTS - 1),
      value: z.string().max(MAX_ANSWER),
    }),
  },
  /** Beside an answer that is stored; changed by another one for as long as the round takes answers. */
  "reason:write": { role: "player", payload: z.object({ roundId: id, text: z.string().max(MAX_REASON) }) },
  /** The next item of the programme: a question opens as a round, a slide is shown. */
  "item:open": { role: "host", payload: z.object({ position: z.int().min(0) }) },
  "round:close": { role: "host", payload: round },
  /** Asked for by the host's screen once the grace of a closed round is over: what was said may be told. */
  "round:count": { role: "host", payload: round },
  /** Names the end that the screen shows, so that two presses at once are one. */
  "round:extend": {
    role: "host",
    payload: round.extend({ seconds: z.int().min(5).max(600), closesAt: z.int() }),
  },
  "round:reveal": { role: "host", payload: round },
  /** The class talks about the closed round, before it votes again. */
  "round:talk": { role: "host", payload: round.extend({ hint: z.boolean() }) },
  /** To phones and big screen, one for each answer; null shows none for it any more. */
  "round:show-reason": {
    role: "host",
    payload: round.extend({ answer: z.string().max(MAX_ANSWER), reasonId: id.nullable() }),
  },
  /** Asks the closed round's question again after a discussion, before it is revealed. */
  "round:revote": { role: "host", payload: round },
  /** For those whom others wait for, and no longer: what waits, by its turn in the round's progress. */
  "round:hand-on": {
    role: "host",
    payload: round.extend({ things: z.array(index).min(1).max(MAX_HANDED_ON) }),
  },
  /** What a place that was silent would have said, from the phone that its step was handed to. */
  "round:help": {
    role: "player",
    payload: round.extend({
      at: index,
      part: z
        .int()
        .min(0)
        .max(MAX_PARTS - 1),
      value: z.string().max(MAX_ANSWER),
    }),
  },
  "item:skip": { role: "host", payload: z.object({ position: z.int().min(0).nullable() }) },
  /** Names the item that comes next then, so that two presses at once are one. */
  "item:back": { role: "host", payload: z.object({ position: z.int().min(0) }) },
  /** From the step that the screen shows. */
  "walk:control": {
    role: "host",
    payload: round.extend({
      action: z.enum(["play", "pause", "forward", "back", "replay", "arrive"]),
      step: z.int().min(0),
    }),
  },
  /** Once the walk is at its end; a few times a second while a number is dragged. */
  "walk:try": { role: "host", payload: round.extend({ tried }) },
  /** A number of the picture is pointed at, or turned: as often. */
  "slide:try": { role: "host", payload: z.object({ position: z.int().min(0), tried }) },
  "standings:show": { role: "host", payload: round },
  /** A new run in place of the one that is shown, or of none; what was trained before stays stored. */
  "training:start": { role: "host", payload: z.object({ config: runConfig, instead: id.nullable() }) },
  "training:show": {
    role: "host",
    payload: run.extend({
      stage: z.enum([...loopStages, "summary"]).nullable(),
    }),
  },
  /** One step is the update of the step that is shown; the last of the run are fewer than asked for. */
  "training:advance": { role: "host", payload: run.extend({ steps: z.int().min(1).max(MAX_STEPS_AT_ONCE) }) },
  /** To any step that the run has reached; going on from there forgets what came after it. */
  "training:rewind": { role: "host", payload: run.extend({ to: step }) },
  "training:set-weight": {
    role: "host",
    payload: run.extend({ index, value: z.number().min(-1e6).max(1e6) }),
  },
  /** Back to the weights that the seed gave, with nothing trained. */
  "training:reset": { role: "host", payload: run },
  "training:look": {
    role: "host",
    payload: z.object({
      runId: id,
      sample: index.optional(),
      lens: z.object({ layer: index, neuron: index }).nullable().optional(),
    }),
  },
  /** Opens a round about the run at the step that is shown: a question of any kind that can be made of one. */
  "training:ask": { role: "host", payload: run.extend({ question: asked }) },
  /** The votes of the revealed round turn the weights. */
  "training:turn": { role: "host", payload: run.extend({ roundId: id }) },
  /** The line `zero_grad` goes or comes back, and only the host is told. */
  "training:forget": { role: "host", payload: run.extend({ forgotten: z.boolean() }) },
  /** Takes the run off the screens. */
  "training:leave": { role: "host", payload: z.object({ runId: id }) },
  "session:configure": { role: "host", payload: settings.partial() },
  "session:finish": { role: "host", payload: nothing },
  "session:end": { role: "host", payload: nothing },
  /** `block`: their phones may not come back, under any name. */
  "participants:remove": {
    role: "host",
    payload: z.object({ participantIds: z.array(id).min(1).max(MAX_REMOVED_AT_ONCE), block: z.boolean() }),
  },
  /** Again and again while it waits: the host sees only screens that are still there. */
  "screen:ask": { role: "wall", payload: nothing },
  "screen:admit": { role: "host", payload: screen },
  /** Also sends away one that was admitted. */
  "screen:refuse": { role: "host", payload: screen },
  "screen:refuse-all": { role: "host", payload: nothing },
  "robots:call": { role: "host", payload: z.object({ count: z.int().min(1).max(MAX_ROBOTS) }) },
  "robots:dismiss": { role: "host", payload: nothing },
} as const satisfies Record<string, { role: Role; payload: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type Payload<Name extends RequestName> = z.infer<(typeof requests)[Name]["payload"]>;

/** What a request that has something to say answers with; the others answer with nothing. */
interface Replies {
  "participant:join": { you: You };
  "screen:ask": AskedToShow;
}
export type Reply<Name extends RequestName> = Name extends keyof Replies ? Replies[Name] : null;
export type Acknowledge<Name extends RequestName> = (result: Result<Reply<Name>, Refusal>) => void;

export type ClientToServer = {
  [Name in RequestName]: (payload: Payload<Name>, acknowledge: Acknowledge<Name>) => void;
};

/** The build of whoever has no page that could be older than the server. */
export const NO_PAGE = "";

/**
 * What a connection says of itself at the handshake. A host is known by the sign-in cookie, not by a claim here, and a
 * big screen by the same cookie or by a token of its own that the host has admitted.
 */
export const handshake = z.object({
  role: z.enum(["host", "screen", "player"]),
  code: z.string().max(20),
  token: z.string().max(200).optional(),
  /** Of the page; `NO_PAGE` for a program that draws nothing, absent where pages are made as they are asked for. */
  build: z.string().max(100).optional(),
});
export type Handshake = z.infer<typeof handshake>;

export interface ServerToClient {
  /** The whole view on connecting, and again after every change. */
  view: (view: HostView | ScreenView | PlayerView) => void;
  tally: (tally: Tally) => void;
  roster: (news: RosterNews) => void;
  /** The numbers of the training run, after a view that has one and after every change. */
  run: (news: RunNews) => void;
  /** A student's own part changed on its own: another tab of the same phone answered, or somebody else's answer reached it. */
  you: (you: You) => void;
  /** The round that phones show closes later than they were told, or is closed; nothing else of it is sent again. */
  window: (news: WindowNews) => void;
  /** The walk of the reveal that phones wait for was moved. */
  telling: (news: TellingNews) => void;
  /** All that a big screen is shown which nobody has admitted. */
  wall: (wall: Wall) => void;
  /** The host has answered a big screen that asked. */
  asked: (asked: AskedToShow) => void;
  /** Big screens that ask, and that the host has admitted. */
  screens: (news: ScreensNews) => void;
  /** The host removed this participant; the token is void. A phone that is blocked may not come back under another name. */
  removed: (why: Extract<Refusal, "removed" | "blocked">) => void;
  /** The page is of another build than the server, and so than all processes beside it: it is to start anew. */
  upgraded: () => void;
}
