// A text as its author wrote it, with its formulas typeset and in one piece.

import { Fragment, type ReactNode } from "react";
import { byTurns } from "../../lib/formula/marked";
import { Typeset } from "./typeset";
import { unbroken } from "./unbroken";

interface ProseProps {
  children: string;
  /** How the words between formulas are drawn. */
  words?: (text: string) => ReactNode;
}

/** No line begins with it, so it goes with the formula that it follows. */
const STOP = /^[,.;:!?，。；：、！？]+/;

/** The same, and "" for none. */
export const prose = (text: string): ReactNode => text && <Prose>{text}</Prose>;

export function Prose({ children, words = unbroken }: ProseProps) {
  const turns = byTurns(children);
  return turns.map((turn, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change in turns.
    <Fragment key={at}>
      {at % 2 === 0 ? (
        words(at > 0 ? turn.replace(STOP, "") : turn)
      ) : (
        <Typeset asWritten={`$${turn}$`} stop={STOP.exec(turns[at + 1] ?? "")?.[0]}>
          {turn}
        </Typeset>
      )}
    </Fragment>
  ));
}
