// The strip on top of the big screen: the class, how far it is, and the way in for those who come late.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { textIn } from "../../../lib/questions/text-in";
import type { ScreenView } from "../../../lib/session/views";
import { RoundName } from "../../questions/round-name";
import { Mark } from "../../ui/mark";
import { FullscreenButton } from "./fullscreen-button";
import { SoundButton } from "./sound/sound-button";

interface HeaderProps {
  view: ScreenView | null;
  /** Known before the view is, on a screen that waits to be admitted. */
  title: LocalizedText | null;
  address: string;
  /** Whether the screen shows the way in as large as it can. */
  hasWall: boolean;
  /** That the connection is gone. */
  children?: ReactNode;
}

export function Header({ view, title, address, hasWall, children }: HeaderProps) {
  const t = useTranslations("common");
  const locale = useLocale();
  const stage = view?.stage;
  const round = stage && "round" in stage ? stage.round : null;
  const isOpenToAll = view?.settings.lobbyOpen && !hasWall && stage?.phase !== "ended";
  return (
    <header className="flex h-16 shrink-0 items-center gap-6 text-ink-soft narrow:gap-3">
      <Mark className="size-12 shrink-0 narrow:size-10" />
      <h1 className="min-w-0 truncate font-semibold narrow:sr-only">
        {title ? textIn(locale, title) : t("appName")}
      </h1>
      {round && view && (
        <p className="shrink-0 font-semibold text-ink narrow:min-w-0 narrow:shrink narrow:truncate">
          <RoundName round={round} count={view.questions} />
        </p>
      )}
      {children}
      <div className="ml-auto flex shrink-0 items-center gap-6 narrow:gap-2">
        {isOpenToAll && view && (
          <p>
            {address} <span className="font-bold text-ink tracking-[0.12em]">{view.code}</span>
          </p>
        )}
        <div className="flex">
          <SoundButton />
          <FullscreenButton />
        </div>
      </div>
    </header>
  );
}
