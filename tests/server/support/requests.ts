// A well-formed payload for every request of the protocol, about whatever round, run and participant a test names; and which ids each carries.

import { z } from "zod";
import { type Payload, type RequestName, requests } from "../../../lib/protocol";
import { rowId } from "../../../lib/row-id";
import { lectureRun } from "./runs";

export interface Ids {
  roundId: string;
  runId: string;
  participantId: string;
  screenId: string;
  reasonId: string;
}

type Payloads = { [Name in RequestName]: Payload<Name> };

export const payloadsAbout = ({ roundId, runId, participantId, screenId, reasonId }: Ids): Payloads => ({
  "participant:join": { nickname: "Mallory", token: "m".repeat(43) },
  "answer:submit": { roundId, part: 0, value: "+" },
  "reason:write": { roundId, text: "It is multiplied." },
  "item:open": { position: 0 },
  "round:close": { roundId },
  "round:count": { roundId },
  "round:extend": { roundId, seconds: 30, closesAt: 0 },
  "round:reveal": { roundId },
  "round:talk": { roundId, hint: false },
  "round:show-reason": { roundId, answer: "+", reasonId },
  "round:revote": { roundId },
  "round:hand-on": { roundId, things: [0] },
  "round:help": { roundId, at: 0, part: 0, value: "1" },
  "item:skip": { position: 0 },
  "item:back": { position: 0 },
  "walk:control": { roundId, action: "pause", step: 0 },
  "walk:try": { roundId, tried: { node: 0, value: 3 } },
  "slide:try": { position: 0, tried: { node: 0, value: 3 } },
  "standings:show": { roundId },
  "training:start": { config: lectureRun(), instead: runId },
  "training:show": { runId, step: 0, stage: "forward" },
  "training:advance": { runId, step: 0, steps: 1 },
  "training:rewind": { runId, step: 0, to: 0 },
  "training:set-weight": { runId, step: 0, index: 0, value: 1 },
  "training:reset": { runId, step: 0 },
  "training:look": { runId, sample: 0 },
  "training:ask": { runId, step: 0, question: { kind: "weight", about: "vote" } },
  "training:turn": { runId, step: 0, roundId },
  "training:forget": { runId, step: 0, forgotten: true },
  "training:leave": { runId },
  "session:configure": { lobbyOpen: false },
  "session:finish": {},
  "session:end": {},
  "participants:remove": { participantIds: [participantId], block: false },
  "screen:ask": {},
  "screen:admit": { screenId },
  "screen:refuse": { screenId },
  "screen:refuse-all": {},
  "robots:call": { count: 1 },
  "robots:dismiss": {},
});

/** The keys of a request's payload under which it names rows. */
export const idsIn = (name: RequestName): string[] => idKeysOf(requests[name].payload);

/** By the name as well: an id that is read as any text is one all the more. */
function idKeysOf(schema: unknown, key = ""): string[] {
  if (schema === rowId || /Ids?$/.test(key)) return [key];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, part]) => idKeysOf(part, name));
  if (schema instanceof z.ZodArray) return idKeysOf(schema.element, key);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => idKeysOf(option, key));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return idKeysOf(schema.unwrap(), key);
  return [];
}
