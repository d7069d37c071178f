// The number line in a place whose width is not known beforehand: a drawing for narrow places, and one for wide ones.

"use client";

import type { ComponentProps } from "react";
import { NumberLine } from "./number-line";

interface NumberVotesProps extends Omit<ComponentProps<typeof NumberLine>, "width" | "className"> {
  /** Of the wider drawing, in times the size of its type. */
  width: number;
}

const NARROW = 21;

export function NumberVotes(props: NumberVotesProps) {
  return (
    <>
      <NumberLine {...props} width={NARROW} className="sm:hidden" />
      <NumberLine {...props} className="max-sm:hidden" />
    </>
  );
}
