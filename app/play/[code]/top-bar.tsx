// Which question this is, whose phone, and the points so far.

import { useTranslations } from "next-intl";
import type { PhoneRound, PlayerView, You } from "../../../lib/session/views";
import { RoundName } from "../../questions/round-name";

interface TopBarProps {
  view: PlayerView;
  you: You;
  round: PhoneRound;
}

export function TopBar({ view, you, round }: TopBarProps) {
  const t = useTranslations("play");
  return (
    <div className="flex min-h-9 items-center justify-between gap-x-3 max-[16rem]:flex-wrap pt-2 text-ink-soft text-sm">
      <p className="shrink-0 font-medium">
        <RoundName round={round} count={view.questions} />
      </p>
      <p className="flex min-w-0 gap-2">
        <span className="truncate">{you.nickname}</span>
        <span className="shrink-0 font-bold text-ink">{t("points", { points: you.score })}</span>
      </p>
    </div>
  );
}
