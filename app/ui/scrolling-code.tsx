// A piece of code that scrolls where it is long, by touch, wheel and keys.

import type { ComponentProps } from "react";
import { CodeLines } from "./code-lines";

interface ScrollingCodeProps extends ComponentProps<typeof CodeLines> {
  label: string;
  className: string;
}

export function ScrollingCode({ label, className, ...lines }: ScrollingCodeProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls.
      tabIndex={0}
      className={`relative overflow-auto rounded-card border border-line bg-sunken py-2 font-mono ${className}`}
    >
      <pre className="min-w-max leading-snug">
        <CodeLines {...lines} />
      </pre>
    </section>
  );
}
