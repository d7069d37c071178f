// What stands on the keypad's display, and what each key makes of it; read as a number only when it is sent.

import { readNumber } from "../../../lib/questions/read-number";

export const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
export type Key = (typeof digits)[number] | "." | "/" | "-" | "back";

/** What a narrow phone shows in large type, sign aside. */
const LONGEST = 12;

/** A key that makes no sense where it is pressed changes nothing. */
export function typed(text: string, key: Key): string {
  const sign = text.startsWith("-") ? "-" : "";
  const all = text.slice(sign.length);
  const part = all.split("/").at(-1) ?? "";
  switch (key) {
    case "back":
      return all === "" ? "" : text.slice(0, -1);
    case "-":
      return sign ? all : `-${all}`;
    case "/":
      return all.includes("/") || !/\d/.test(part) ? text : extended("/");
    case ".":
      return part.includes(".") ? text : extended(part === "" ? "0." : ".");
    default:
      return part === "0" ? `${text.slice(0, -1)}${key}` : extended(key);
  }

  function extended(by: string): string {
    return all.length + by.length > LONGEST ? text : text + by;
  }
}

const namedKeys: Record<string, Key> = { ",": ".", "−": "-", "+": "-", Backspace: "back", Delete: "back" };

/** The key of the keypad that a key of a keyboard stands for; null for all others. */
export function keyOf(name: string): Key | null {
  const known = namedKeys[name];
  if (known) return known;
  return [...digits, ".", "/", "-"].includes(name) ? (name as Key) : null;
}

/** Why a text cannot be sent, or null when it can. */
export type TypedProblem = "empty" | "half" | "byZero" | "tooLarge";

export function problemOf(text: string): TypedProblem | null {
  if (readNumber(text) !== null) return null;
  const [numerator = "", denominator] = text.replace("-", "").split("/");
  if (!/\d/.test(numerator)) return "empty";
  if (denominator === "") return "half";
  return denominator !== undefined && Number(denominator) === 0 ? "byZero" : "tooLarge";
}

/** With a true minus sign. */
export const shownText = (text: string) => text.replace("-", "−");
