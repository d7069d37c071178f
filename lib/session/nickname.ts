// Nicknames: any script, 1 to 20 characters as people count them, and alike only once in a class.

import unhomoglyph from "unhomoglyph";
import { accept, type Result, refuse } from "../result";
import { MAX_NICKNAME_LENGTH } from "./joining";
import { oneLine } from "./one-line";

export interface Nickname {
  nickname: string;
  /** Equal for nicknames that people would read as the same. */
  key: string;
}

/** Twenty Chinese letters. A few letters would otherwise fill a wall, and so would emoji that a font has only in pieces. */
const MAX_COLUMNS = 2 * MAX_NICKNAME_LENGTH;

const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** As wide as a word: signs of scripts that nobody writes a name in today, and single letters of others. */
const HUGE =
  /[\p{Script=Cuneiform}\p{Script=Egyptian_Hieroglyphs}\p{Script=Anatolian_Hieroglyphs}\u0BF5-\u0BFA\u102A\u2E3A\u2E3B\uA9C1-\uA9CD\uFDFD]/u;
const HUGE_COLUMNS = 8;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function checkNickname(text: string): Result<Nickname, "nickname-empty" | "nickname-too-long"> {
  const nickname = oneLine(text.normalize("NFKC"));
  if (nickname === "") return refuse("nickname-empty");
  const length = [...graphemes.segment(nickname)].length;
  if (length > MAX_NICKNAME_LENGTH || columnsOf(nickname) > MAX_COLUMNS) return refuse("nickname-too-long");
  return accept({ nickname, key: keyOf(nickname) });
}

/** About how wide it is drawn, in letters; the screens cut off what a font draws wider. */
function columnsOf(nickname: string): number {
  return [...nickname].reduce((sum, letter) => sum + columnsOfLetter(letter), 0);
}

function columnsOfLetter(letter: string): number {
  if (UNSEEN.test(letter)) return 0;
  if (HUGE.test(letter)) return HUGE_COLUMNS;
  return WIDE.test(letter) ? 2 : 1;
}

const LATIN = /^[A-Za-z]+$/;
const PLAIN = /^[\x20-\x7E]$/;

/**
 * By Unicode's confusables (UTS 39), in capitals, because small letters look alike more often; those of other scripts that
 * look Latin only while they are small are taken for what they look like.
 */
function keyOf(nickname: string): string {
  const letters = [...nickname.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "").normalize("NFD")];
  const seen = letters.map((letter) => {
    if (PLAIN.test(letter)) return letter;
    const looks = unhomoglyph(letter);
    return LATIN.test(looks) ? looks : letter;
  });
  const capitals = seen.join("").toUpperCase().normalize("NFD");
  return unhomoglyph(capitals).toUpperCase().replaceAll("RN", "M").toLowerCase();
}
