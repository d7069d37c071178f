// The answers of a class in the words of their kinds, round by round, for the register and for spreadsheets.

import { unmarked } from "../../../lib/formula/marked";
import type { Locale } from "../../../lib/locales";
import { kindOf } from "../../../lib/questions/kinds";
import type { FrozenRound } from "../../../lib/session/context";
import { dealtIn } from "../../../lib/session/deal";
import { loadSurface } from "../../questions/load-surface";
import { tables } from "../../questions/registries/table";
import type { TableSurface } from "../../questions/surfaces";

type Cell = ReturnType<TableSurface<never>["cell"]>;
type Asked = ReturnType<TableSurface<never>["asked"]>;

export interface RoundWords {
  prompt: string;
  /** At a place in the deal, which may have been asked something of its own. */
  askedAt(place: number): Asked;
  /** Whether more than one answer is asked of each. */
  hasParts: boolean;
  cell(part: number, text: string): Cell;
}

type Kind = ReturnType<typeof kindOf>;

/** A question with what everybody is shown of it; the largest takes ten milliseconds to work out. */
export interface Worked {
  question: FrozenRound["question"];
  stage: ReturnType<Kind["stage"]>;
  reveal: ReturnType<Kind["reveal"]>;
}

export function workedOut({ question }: FrozenRound): Worked {
  const kind = kindOf(question);
  return { question, stage: kind.stage(question), reveal: kind.reveal(question) };
}

/** `worked` has those that are worked out already, in the same order. */
export async function roundWords(
  rounds: readonly FrozenRound[],
  locale: Locale,
  worked: readonly Worked[] = [],
): Promise<RoundWords[]> {
  const words: RoundWords[] = [];
  for (const [index, round] of rounds.entries()) words.push(await wordsOf(round, locale, worked[index]));
  return words;
}

async function wordsOf(round: FrozenRound, locale: Locale, worked?: Worked): Promise<RoundWords> {
  const { question, deal } = round;
  const kind = kindOf(question);
  const { surface, says } = await loadSurface(tables, question.kind, locale);
  const period = kind.period(question);
  const of = dealtIn(deal);
  let known = worked;
  /** Only once somebody asks: all questions of a class worked out in one go would hold up every other class. */
  const asked = () => (known ??= workedOut(round));
  // A lecture has tens of thousands of answers, and few different ones; places a period apart are asked the same.
  const cells = new Map<string, Cell>();
  const hands = new Map<number, Asked>();
  return {
    get prompt() {
      return unmarked(says.prompt(asked().stage));
    },
    askedAt(place) {
      const at = place % period;
      const its = hands.get(at) ?? surface.asked(asked(), { at, of }, says.t, locale);
      hands.set(at, its);
      return its;
    },
    hasParts: Array.from({ length: Math.min(of, period) }, (_, at) => kind.parts(question, { at, of })).some(
      (parts) => parts > 1,
    ),
    cell(part, text) {
      const name = `${part} ${text}`;
      const cell = cells.get(name) ?? surface.cell(asked(), { part, text }, says.t, locale);
      cells.set(name, cell);
      return cell;
    },
  };
}
