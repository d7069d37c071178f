// Answers about weights as words, for the register and the spreadsheet.

import { readSign, turnAgainst } from "../../../lib/micrograd/sign";
import type { Kinds } from "../../../lib/questions/kinds";
import { type CardSaid, readHand } from "../../../lib/questions/weight/hand-text";
import type { WeightReveal } from "../../../lib/questions/weight/weight";
import { handOf } from "../../../lib/training/deal";
import { widthsOf } from "../../../lib/training/run-data";
import { parameterName, places } from "../../../lib/training/shape";
import { signLooks } from "../../graph/sign-look";
import { signWords } from "../../live/sign-words";
import type { KindWords, TableSurface } from "../surfaces";

/** A single sign has words; a hand has its signs, card by card, and its turns behind them. */
export const cell: TableSurface<"weight">["cell"] = ({ question }, { text }, t) => {
  const sign = readSign(text);
  if (sign) return { short: signLooks[sign].glyph, long: t(signWords[sign]), tone: signLooks[sign].text };
  const hand = readHand(text, handSize(question), question.taps === "sign-and-turn");
  return { short: [...text].map(glyphOf).join(""), long: hand ? handWords(hand, t) : text };
};

function glyphOf(character: string): string {
  const sign = readSign(character);
  return sign ? signLooks[sign].glyph : character;
}

/** The weights of the hand, in the order of its cards, and what was right to say of each. */
export const asked: TableSurface<"weight">["asked"] = ({ question, reveal }, { at }, t) => {
  const { order, perPhone, config } = question;
  const names = places(widthsOf(config)).map(parameterName);
  const hand = handOf([...order.keys()], at, perPhone);
  const target = hand.map((card) => names[order[card] ?? 0] ?? "").join("; ");
  const about = order.length > 1 ? t("dealtWeights", { weights: order.length }) : target;
  return { about, target, right: rightIn(question, reveal, hand, t) };
};

type Question = Kinds["weight"]["question"];

const handSize = ({ order, perPhone }: Question) => Math.min(perPhone, order.length);

/** `hand` has places in the stage's order. */
function rightIn(
  { taps }: Question,
  { signs }: WeightReveal,
  hand: readonly number[],
  t: KindWords<"weight">,
): string {
  const right = hand.map((card) => readSign(signs[card]) ?? "0");
  return handWords(
    right.map((sign) => (taps === "sign" ? { sign } : { sign, turn: turnAgainst[sign] })),
    t,
  );
}

const handWords = (hand: readonly CardSaid[], t: KindWords<"weight">) =>
  hand.map((card) => cardWords(card, t)).join("; ");

function cardWords({ sign, turn }: CardSaid, t: KindWords<"weight">): string {
  const said = sign ? t(signWords[sign]) : t("leftOpen");
  if (turn === undefined || (sign === null && turn === null)) return said;
  return `${said}, ${turn ? t(`turned.${signWords[turn]}`) : t("leftOpen")}`;
}
