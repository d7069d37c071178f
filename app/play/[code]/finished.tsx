// The end on a phone: the place this student reached, and thanks.

import { useTranslations } from "next-intl";
import type { You } from "../../../lib/session/views";
import { LinkButton } from "../../ui/link-button";
import { Mark } from "../../ui/mark";
import { Phrase } from "../../ui/phrase";
import { sceneHeading } from "../../ui/scene-heading";
import { Score } from "./score";

const PODIUM = 3;

interface FinishedProps {
  you: You | null;
  isOver: boolean;
  showsPlace: boolean;
}

export function Finished({ you, isOver, showsPlace }: FinishedProps) {
  const t = useTranslations("play");
  const { place = null, sharedBy = 0 } = you ?? {};
  const isOnPodium = place !== null && place <= PODIUM;
  return (
    <div className="flex grow flex-col gap-6 py-6">
      <div className="grid grow content-center justify-items-center gap-3 text-center">
        <Mark className="size-24" />
        {you && (
          <p className="wrap-anywhere max-w-full overflow-clip text-ink-soft text-lg">{you.nickname}</p>
        )}
        <h1 {...sceneHeading} className="font-extrabold text-2xl">
          {isOnPodium ? t(sharedBy > 1 ? "podiumShared" : "podium", { place }) : t("overTitle")}
        </h1>
        <p className="max-w-sm text-balance text-lg">
          <Phrase>{isOnPodium ? t("podiumText") : t("overText")}</Phrase>
        </p>
        {isOver && (
          <LinkButton href="/" className="mt-4">
            {t("otherCode")}
          </LinkButton>
        )}
      </div>
      {you && <Score {...{ you, showsPlace }} />}
    </div>
  );
}
