// Draws a formula; a browser that has no MathML shows it in one line. React escapes whatever is written in it.

"use client";

import { createElement, Fragment, type ReactNode, useSyncExternalStore } from "react";
import type { MathNode } from "../../lib/formula/tree";
import { formulaIn, useFormulas } from "./formulas";

interface TypesetProps {
  children: string;
  /** What is shown of one that cannot be read. */
  asWritten: string;
  /** What ends the sentence or a part of it, right behind. */
  stop?: string;
}

const never = () => () => {};

export function Typeset({ children, asWritten, stop = "" }: TypesetProps) {
  const formula = formulaIn(useFormulas(), children);
  const canTypeset = useSyncExternalStore(
    never,
    () => "MathMLElement" in window,
    () => true,
  );
  if (!formula) return asWritten + stop;
  if (!canTypeset) return formula.text + stop;
  const last = formula.pieces.length - 1;
  return (
    <span role="math" aria-label={formula.text + stop}>
      {formula.pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a formula does not change in pieces.
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {at === last && stop ? (
            <span className="whitespace-nowrap">
              {drawnPiece(piece, at)}
              {stop}
            </span>
          ) : (
            drawnPiece(piece, at)
          )}
        </Fragment>
      ))}
    </span>
  );
}

function drawnPiece(piece: readonly MathNode[], at: number): ReactNode {
  return createElement(
    "math",
    { "aria-hidden": true, displaystyle: "true" },
    ...piece.map((node, i) => drawn(node, i, at > 0 && i === 0)),
  );
}

/** `joins`: it is the sign at which a line may break, and keeps its distance to what stands before. */
function drawn([tag, ...inside]: MathNode, key: number, joins = false): ReactNode {
  const within = inside.map((each, i) => (Array.isArray(each) ? drawn(each, i) : each));
  const look = tag === "mo" && { stretchy: String(inside[1] === true), ...(joins && { form: "infix" }) };
  return createElement(tag, { key, ...look }, ...within);
}
