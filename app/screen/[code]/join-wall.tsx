// How to join, on the big screen, and who has: in the lobby, and on a screen that waits to be admitted.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useProjectorView, useRoster } from "../../live/live-screen";
import { Phrase } from "../../ui/phrase";
import { NameWall } from "./name-wall";

interface JoinWallProps {
  address: string;
  qr: ReactNode;
  code: string;
  /** Whether new participants may join. */
  isOpen: boolean;
  joined: number;
  /** Beside the number of those who have joined. */
  hint?: ReactNode;
  /** Below the number of those who have joined. */
  children: ReactNode;
}

/** How wide a line may be, in characters a root em: the address fills it, up to a size; on a narrow screen, in characters a hundredth of its width. */
const ADDRESS_ROOM = 78;
const NARROW_ROOM = 140;

export function JoinWall({ address, qr, code, isOpen, joined, hint, children }: JoinWallProps) {
  const t = useTranslations("screen");
  const tLive = useTranslations("live");
  return (
    <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_minmax(0,1fr)] gap-x-14 gap-y-6 portrait:grid-cols-1 portrait:grid-rows-[auto_auto_minmax(0,1fr)]">
      <div className="grid content-center gap-1">
        <p className="text-ink-soft text-xl">{isOpen ? tLive("joinAt") : t("doorClosed")}</p>
        {isOpen && (
          <p
            className="wrap-anywhere font-extrabold leading-tight tracking-tight"
            style={{
              fontSize: `clamp(2rem, min(${ADDRESS_ROOM / address.length}rem, ${NARROW_ROOM / address.length}vw), 4.75rem)`,
            }}
          >
            {address}
          </p>
        )}
        {isOpen && <p className="mt-3 text-ink-soft text-xl">{tLive("code")}</p>}
        {isOpen && (
          // As large as a code of six W leaves room for.
          <p className="font-extrabold text-[length:min(7.2rem,12vw)] leading-none tracking-[0.06em]">
            {code}
          </p>
        )}
      </div>
      {isOpen && (
        <div className="aspect-square h-[21rem] overflow-hidden rounded-card shadow-card narrow:h-[min(21rem,calc(0.27*var(--view)))] portrait:mx-auto">
          {qr}
        </div>
      )}
      <div className="col-span-full flex min-h-0 flex-col gap-3 border-line border-t-2 pt-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-10">
          <p className="font-bold text-xl" role="status">
            {joined === 0 ? t("nobodyYet") : t("joined", { count: joined })}
          </p>
          {hint}
        </div>
        {children}
      </div>
    </div>
  );
}

/** Who has joined; while there is nobody to be shown, how one joins. */
export function JoinedNames() {
  const roster = useRoster();
  const { namesShown, lobbyOpen } = useProjectorView().settings;
  if (namesShown && roster.length > 0) return <NameWall names={roster} />;
  return lobbyOpen && <HowToJoin />;
}

const STEPS = ["open", "name", "wait"] as const;

function HowToJoin() {
  const t = useTranslations("screen.howToJoin");
  return (
    <ol className="grid min-h-0 grow content-center gap-x-10 gap-y-3 landscape:grid-cols-3">
      {STEPS.map((step, index) => (
        <li key={step} className="flex items-center gap-5 text-balance font-semibold text-2xl">
          <span
            aria-hidden="true"
            className="grid size-[1.8em] shrink-0 place-items-center rounded-full bg-accent font-extrabold text-accent-ink"
          >
            {index + 1}
          </span>
          <Phrase>{t(step)}</Phrase>
        </li>
      ))}
    </ol>
  );
}

/** What those who wait are about to do. */
export function WhatHappens() {
  const t = useTranslations("screen");
  const { questions } = useProjectorView();
  return questions > 0 && <p className="text-ink-soft text-xl">{t("whatHappens", { count: questions })}</p>;
}
