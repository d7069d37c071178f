// Nicknames: any script, 1 to 20 characters as people count them, and alike only once in a class.

import { accept, type Result, refuse } from "../result";
import { MAX_NICKNAME_LENGTH } from "./joining";

export interface Nickname {
  nickname: string;
  /** Equal for nicknames that people would read as the same. */
  key: string;
}

/** Control, format and direction characters could hide or reorder what the projector shows; joiners are kept for emoji and scripts that need them. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** More marks than any script stacks on one letter. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function checkNickname(text: string): Result<Nickname, "nickname-empty" | "nickname-too-long"> {
  const nickname = text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(INVISIBLE, "")
    .replace(STACKED_MARKS, "$1")
    .trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(nickname)) return refuse("nickname-empty");
  if ([...graphemes.segment(nickname)].length > MAX_NICKNAME_LENGTH) return refuse("nickname-too-long");
  return accept({ nickname, key: nickname.toLowerCase().replace(/[\s\u200C\u200D]/gu, "") });
}
