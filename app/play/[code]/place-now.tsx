// Between two rounds: how the last one went, also for whom the reveal was cut short, and where this student stands; in a
// quiet class, how many points it has come to.

import { useTranslations } from "next-intl";
import type { PlayerView, You } from "../../../lib/session/views";
import { Mark } from "../../ui/mark";
import { sceneHeading } from "../../ui/scene-heading";
import { Score } from "./score";
import { Verdict } from "./verdict";

interface PlaceNowProps {
  view: PlayerView;
  you: You;
  /** The round that came before. */
  roundId: string;
}

export function PlaceNow({ view, you, roundId }: PlaceNowProps) {
  const t = useTranslations("play");
  const { place, sharedBy, score, outcome } = you;
  return (
    <div className="flex grow flex-col gap-6 py-6">
      {outcome?.roundId === roundId && <Verdict outcome={outcome} as="p" />}
      <div className="grid grow content-center justify-items-center gap-2 text-center">
        <Mark className="size-20" />
        <p className="wrap-anywhere mt-2 max-w-full overflow-clip text-ink-soft text-lg">{you.nickname}</p>
        {!view.settings.places ? (
          <>
            <h1 {...sceneHeading} className="font-extrabold text-4xl">
              {t("pointsNow", { score })}
            </h1>
            <p className="text-lg">{t("pointsNowText")}</p>
          </>
        ) : place === null ? (
          <>
            <h1 {...sceneHeading} className="font-extrabold text-3xl">
              {t("noPlace")}
            </h1>
            <p className="text-lg">{t("noPlaceText")}</p>
          </>
        ) : (
          <>
            <h1 {...sceneHeading} className="font-extrabold text-4xl">
              {t(sharedBy > 1 ? "placeShared" : "place", { place })}
            </h1>
            <p className="text-lg">{t("outOf", { count: you.of })}</p>
          </>
        )}
        {you.streak > 1 && (
          <p className="mt-3 rounded-full bg-accent-soft px-4 py-1.5 font-bold">
            {t("streak", { count: you.streak })}
          </p>
        )}
        <p className="mt-6 text-ink-soft" role="status">
          {view.next < view.items ? t("waitForNext") : t("waitForPodium")}
        </p>
      </div>
      {view.settings.places && <Score you={you} showsPlace />}
    </div>
  );
}
