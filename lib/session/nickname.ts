// Nicknames: any script, 1 to 20 characters as people count them, and alike only once in a class.

import unhomoglyph from "unhomoglyph";
import { accept, type Result, refuse } from "../result";
import { MAX_NICKNAME_LENGTH } from "./joining";

export interface Nickname {
  nickname: string;
  /** Equal for nicknames that people would read as the same. */
  key: string;
}

/** Twenty Chinese letters. A few letters would otherwise fill a wall, and so would emoji that a font has only in pieces. */
const MAX_COLUMNS = 2 * MAX_NICKNAME_LENGTH;

/** What is drawn as nothing, or cannot be drawn: it could hide or reorder what the projector shows, or tell two names apart in secret. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800\uFFFC\u{16FE4}\u{1D159}]/gu;
/** Emoji are joined and coloured by what is invisible itself, and some scripts need joiners between letters. */
const NEEDED =
  /(?<=\p{Extended_Pictographic})\uFE0F|(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L})|\u200D(?=\p{Extended_Pictographic})/u;
/** More marks than any script stacks on one letter. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
/** As wide as a word: signs of scripts that nobody writes a name in today, and single letters of others. */
const HUGE =
  /[\p{Script=Cuneiform}\p{Script=Egyptian_Hieroglyphs}\p{Script=Anatolian_Hieroglyphs}\u0BF5-\u0BFA\u102A\u2E3A\u2E3B\uA9C1-\uA9CD\uFDFD]/u;
const HUGE_COLUMNS = 8;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function checkNickname(text: string): Result<Nickname, "nickname-empty" | "nickname-too-long"> {
  const nickname = withoutInvisible(text.normalize("NFKC").replace(/\s+/gu, " "))
    .replace(STACKED_MARKS, "$1")
    .replace(/ +/g, " ")
    .trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(nickname)) return refuse("nickname-empty");
  const length = [...graphemes.segment(nickname)].length;
  if (length > MAX_NICKNAME_LENGTH || columnsOf(nickname) > MAX_COLUMNS) return refuse("nickname-too-long");
  return accept({ nickname, key: keyOf(nickname) });
}

function withoutInvisible(text: string): string {
  const needed = new Set([...text.matchAll(new RegExp(NEEDED, "gu"))].map(({ index }) => index));
  return text.replace(INVISIBLE, (letter, at) => (needed.has(at) ? letter : ""));
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
    const looks = unhomoglyph(letter);
    return !PLAIN.test(letter) && LATIN.test(looks) ? looks : letter;
  });
  const capitals = seen.join("").toUpperCase().normalize("NFD");
  return unhomoglyph(capitals).toUpperCase().replaceAll("RN", "M").toLowerCase();
}
