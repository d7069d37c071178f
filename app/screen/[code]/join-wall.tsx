// How to join, on the big screen, and who has: in the lobby, and on a screen that waits to be admitted.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useProjectorView, useRoster } from "../../live/live-screen";
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

/** How wide a line may be, in characters a root em: the address fills it, up to a size. */
const ADDRESS_ROOM = 78;

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
            style={{ fontSize: `clamp(2rem, ${ADDRESS_ROOM / address.length}rem, 4.75rem)` }}
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
        <div className="aspect-square h-[21rem] overflow-hidden rounded-card shadow-card portrait:mx-auto">
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

export function JoinedNames() {
  const roster = useRoster();
  const { namesShown } = useProjectorView().settings;
  return namesShown && <NameWall names={roster} />;
}

/** What those who wait are about to do. */
export function WhatHappens() {
  const t = useTranslations("screen");
  const { questions } = useProjectorView();
  return questions > 0 && <p className="text-ink-soft text-xl">{t("whatHappens", { count: questions })}</p>;
}
