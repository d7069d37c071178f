// The line between the two areas of a map; after an update dotted where it was, and then solid where it is now.

import { useTranslations } from "next-intl";

interface BorderProps {
  path: string;
  /** Null where no step led here. */
  before: string | null;
}

const INK = { fill: "none", strokeWidth: 4.5, strokeLinecap: "round", className: "stroke-ink" } as const;
const HALO = { fill: "none", strokeWidth: 9, strokeLinecap: "round", className: "stroke-paper" } as const;
const DOTTED = "2 10";

export function Border({ path, before }: BorderProps) {
  return (
    <>
      {before !== null && (
        <>
          <path d={before} {...HALO} />
          <path d={before} strokeDasharray={DOTTED} {...INK} />
        </>
      )}
      <g
        key={before}
        className={before === null ? "" : "transition-opacity delay-700 duration-700 starting:opacity-0"}
      >
        <path d={path} {...HALO} />
        <path d={path} {...INK} />
      </g>
    </>
  );
}

/** Which line is which, in the margin of the map, where no sample lies. */
export function BorderKey() {
  const t = useTranslations("training");
  return (
    <p className="absolute inset-x-0 top-1 mx-auto flex w-fit items-center gap-[0.5em] rounded-full bg-surface px-[0.7em] font-semibold text-base leading-snug">
      <KeyLine dash={DOTTED} />
      <span>{t("saidBefore")}</span>
      <KeyLine />
      <span>{t("saysNow")}</span>
    </p>
  );
}

function KeyLine({ dash }: { dash?: string }) {
  return (
    <svg viewBox="0 0 44 10" aria-hidden="true" className="h-[0.4em] shrink-0">
      <path d="M3 5H41" strokeDasharray={dash} {...INK} />
    </svg>
  );
}
