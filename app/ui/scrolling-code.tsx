// A piece of code that scrolls where it is long, by touch, wheel and keys.

import type { ComponentProps } from "react";
import { CodeLines } from "./code-lines";
import { ScrollRegion } from "./scroll-region";

interface ScrollingCodeProps extends ComponentProps<typeof CodeLines> {
  label: string;
  className: string;
}

export function ScrollingCode({ label, className, ...lines }: ScrollingCodeProps) {
  return (
    <ScrollRegion
      label={label}
      className={`overflow-auto rounded-card border border-line bg-sunken py-2 font-mono ${className}`}
    >
      <pre className="min-w-max leading-snug">
        <CodeLines {...lines} />
      </pre>
    </ScrollRegion>
  );
}
