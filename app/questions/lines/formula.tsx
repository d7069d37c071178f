// A short formula as it is written by hand: letters slanted, powers raised, and × and − for the signs of a keyboard.

import { Fragment } from "react";

/** A power with its exponent, a word, or a sign; all else stays as it is. */
const PARTS = /(?:\*\*|\^)\s*(\([^()]*\)|[-−]?[\w.]+)|([A-Za-z]+)|([-*])/g;
const signs: Record<string, string> = { "-": "−", "*": "×" };

export function Formula({ children }: { children: string }) {
  const parts = [...children.matchAll(PARTS)];
  return (
    <span className="whitespace-nowrap [font-family:math,serif]">
      {parts.map(([whole, power, word, sign], i) => {
        const start = parts[i]?.index ?? 0;
        const before = parts[i - 1];
        return (
          <Fragment key={start}>
            {children.slice(before ? before.index + before[0].length : 0, start)}
            {power !== undefined ? (
              <sup>
                <Formula>{power.replace(/^\((.*)\)$/, "$1")}</Formula>
              </sup>
            ) : sign !== undefined ? (
              signs[sign]
            ) : // Names of functions stand upright.
            word?.length === 1 ? (
              <i>{word}</i>
            ) : (
              whole
            )}
          </Fragment>
        );
      })}
      {children.slice(endOf(parts.at(-1)))}
    </span>
  );
}

const endOf = (part: RegExpExecArray | undefined) => (part ? part.index + part[0].length : 0);
