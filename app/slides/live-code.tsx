// Lines of code, of which the host lights one up after the other.

"use client";

import { useTranslations } from "next-intl";
import type { Tried } from "../../lib/questions/tried";

interface LiveCodeProps {
  lines: readonly string[];
  /** Its node is the line that is lit. */
  tried: Tried | null;
  onTry?: (tried: Tried | null) => void;
  /** For type. */
  className: string;
}

export function LiveCode({ lines, tried, onTry, className }: LiveCodeProps) {
  const t = useTranslations("slides");
  const lit = tried?.node;
  return (
    <ol
      aria-label={t("pictures.code")}
      className={`m-auto grid w-fit max-w-full gap-[0.2em] rounded-card border border-line bg-sunken p-[0.6em] font-mono ${className}`}
    >
      {lines.map((text, line) => {
        const look = `block w-full whitespace-pre-wrap rounded-control border-l-[0.4em] px-[0.6em] py-[0.2em] text-left ${
          line === lit ? "border-accent-deep bg-accent-soft font-bold" : "border-transparent"
        }`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike.
          <li key={line} aria-current={line === lit ? "step" : undefined}>
            {onTry ? (
              <button
                type="button"
                aria-pressed={line === lit}
                onClick={() => onTry(line === lit ? null : { node: line, value: 0 })}
                className={`min-h-11 ${look}`}
              >
                {text}
              </button>
            ) : (
              <code className={look}>{text}</code>
            )}
          </li>
        );
      })}
    </ol>
  );
}
