// The loop's code with its gap; once it is known, with the line that belongs there, marked.

import { useTranslations } from "next-intl";
import type { LineOption } from "../../../../lib/questions/bug/bug-options";
import type { EvidenceCase } from "../../../../lib/training/evidence";
import { ScrollRegion } from "../../../ui/scroll-region";
import { loopCodes } from "./loop-code";

interface LoopListingProps {
  of: EvidenceCase;
  /** The line in the gap; null while it may not be told. */
  filled: LineOption | null;
  className?: string;
}

export function LoopListing({ of, filled, className = "text-base" }: LoopListingProps) {
  const t = useTranslations("questions.bug");
  const { before, after, indent, options } = loopCodes[of];
  return (
    <ScrollRegion
      label={t("codeLabel")}
      className={`overflow-x-auto rounded-card border border-line bg-sunken py-[0.7em] ${className}`}
    >
      <pre className="min-w-max font-mono leading-[1.55]">
        <Lines lines={before} />
        {filled === null ? (
          <code className="block px-[1em]">
            {indent}
            <span className="inline-block rounded-control border-2 border-ink border-dashed bg-raised px-[0.8em] font-bold">
              <span aria-hidden="true">? ? ?</span>
              <span className="sr-only">{t("gap")}</span>
            </span>
          </code>
        ) : (
          <code className="block border-accent-deep border-l-[0.35em] bg-accent-soft px-[0.65em] font-bold">
            <span className="sr-only">{t("filled")}</span>
            {indent}
            {options[filled]}
            <span aria-hidden="true">{"  "}✓</span>
          </code>
        )}
        <Lines lines={after} />
      </pre>
    </ScrollRegion>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <code key={line} className="block px-[1em]">
      {line}
    </code>
  ));
}
