// The answers of a class in the words of their kinds, round by round, for the register and for spreadsheets.

import type { Locale } from "../../../lib/locales";
import { kindOf } from "../../../lib/questions/kinds";
import type { ResultRound } from "../../../lib/session/results";
import { loadSurface } from "../../questions/load-surface";
import { tables } from "../../questions/registries/table";
import type { TableSurface } from "../../questions/surfaces";

type Cell = ReturnType<TableSurface<never>["cell"]>;

export interface RoundWords {
  prompt: string;
  asked: ReturnType<TableSurface<never>["asked"]>;
  /** Whether more than one answer is asked of each. */
  hasParts: boolean;
  cell(part: number, text: string): Cell;
}

export function roundWords(
  rounds: readonly Pick<ResultRound, "question">[],
  locale: Locale,
): Promise<RoundWords[]> {
  return Promise.all(rounds.map(({ question }) => wordsOf(question, locale)));
}

async function wordsOf(question: ResultRound["question"], locale: Locale): Promise<RoundWords> {
  const kind = kindOf(question);
  const { surface, says } = await loadSurface(tables, question.kind, locale);
  const asked = { question, stage: kind.stage(question), reveal: kind.reveal(question) };
  // A lecture has tens of thousands of answers, and few different ones.
  const known = new Map<string, Cell>();
  return {
    prompt: says.prompt(asked.stage),
    asked: surface.asked(asked, says.t),
    hasParts: kind.parts(question, { at: 0, of: 1 }) > 1,
    cell(part, text) {
      const name = `${part} ${text}`;
      const cell = known.get(name) ?? surface.cell(asked, part, text, says.t);
      known.set(name, cell);
      return cell;
    },
  };
}
