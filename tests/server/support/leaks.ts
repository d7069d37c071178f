// What must not be in what a screen was sent, looked for in every frame as it came over the wire.

import type { Question } from "../../../lib/questions/kinds";
import { kindOf } from "../../../lib/questions/kinds";
import { bytesOf } from "../../../lib/training/floats";

/** One message of the connection, before anything reads it. */
export type Frame = string | Uint8Array;

export interface Secrets {
  /** As they would stand in JSON. */
  texts?: readonly string[];
  /** Of a key or a gradient: in JSON, or as the bytes of a 64-bit float. */
  numbers?: readonly number[];
}

/** A shorter number or text may stand somewhere by chance. */
const DISTINCT = 8;

/** The secrets that are in the frames, each told once. */
export function leaksIn(frames: readonly Frame[], { texts = [], numbers = [] }: Secrets): string[] {
  const text = frames.filter((frame) => typeof frame === "string").join("\n");
  const bytes = Buffer.concat(frames.filter((frame) => typeof frame !== "string"));
  const written = texts.filter((secret) => text.includes(secret));
  const counted = numbers.filter(
    (secret) =>
      secret !== 0 &&
      ((String(secret).length >= DISTINCT && text.includes(String(secret))) ||
        bytes.includes(Buffer.from(bytesOf([secret])))),
  );
  return [...written, ...counted.map(String)];
}

/** What a question's reveal tells beyond its stage: each field by its name, and what is distinct also without. */
export function keyOf(question: Question): Secrets {
  const kind = kindOf(question);
  const stage = JSON.stringify(kind.stage(question));
  const reveal = Object.entries(kind.reveal(question)).map(([name, value]) => [name, JSON.stringify(value)]);
  const news = reveal.flatMap(([name, value = ""]) => [
    `"${name}":${value}`,
    ...(value.length >= DISTINCT ? [value] : []),
  ]);
  const numbers = numbersIn(kind.reveal(question)).filter((number) => !stage.includes(String(number)));
  return { texts: news.filter((text) => !stage.includes(text)), numbers };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
