// Lines of code where nobody scrolls: as large as there is room for, and around the line that matters where there is not enough.

"use client";

import { useTranslations } from "next-intl";
import type { CodeLine } from "../../lib/code/code-line";
import { fittedCode, PADDING, ROW } from "../../lib/code/fitted-code";
import { CodeLines } from "../ui/code-lines";

interface WallCodeProps {
  label: string;
  /** What is said before the line that stands out. */
  asked: string;
  lines: readonly CodeLine[];
  /** In rem. */
  room: { width: number; height: number };
}

export function WallCode({ label, asked, lines, room }: WallCodeProps) {
  const code = fittedCode(lines, room);
  return (
    <section
      aria-label={label}
      className="my-auto shrink-0 rounded-card border border-line bg-sunken font-mono"
      style={{ fontSize: `${code.size}rem`, width: `${code.width}rem`, padding: `${PADDING / 2}em 0` }}
    >
      <pre style={{ lineHeight: ROW }}>
        <LeftOut count={code.above} />
        <CodeLines lines={code.lines} asked={asked} />
        <LeftOut count={code.below} />
      </pre>
    </section>
  );
}

function LeftOut({ count }: { count: number }) {
  const t = useTranslations("graph.python");
  return (
    count > 0 && <span className="block px-[1em] font-sans text-ink-soft">{t("leftOut", { count })}</span>
  );
}
