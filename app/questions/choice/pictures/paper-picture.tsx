// The picture of an option on paper: drawn by the browser alone, since a quiz may have hundreds, and in ink, grey and white.

"use client";

import type { ComponentProps, CSSProperties } from "react";
import { useIsInBrowser } from "../../../ui/use-is-in-browser";
import { OptionPicture } from "./option-picture";

/** What stands out by its colour on a screen does so by its grey. */
const inInk = {
  "--color-accent": "var(--color-line)",
  "--color-accent-deep": "var(--color-ink)",
} as CSSProperties;

export function PaperPicture(props: ComponentProps<typeof OptionPicture>) {
  const isInBrowser = useIsInBrowser();
  return (
    <div className="flex min-h-[6.5em] min-w-0" style={inInk} aria-busy={!isInBrowser}>
      {isInBrowser && <OptionPicture {...props} />}
    </div>
  );
}
