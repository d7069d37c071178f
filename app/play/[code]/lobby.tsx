// Waiting with the others: one's own name, and what is going to happen.

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { signs } from "../../../lib/micrograd/sign";
import { textIn } from "../../../lib/questions/text-in";
import type { PlayerView, You } from "../../../lib/session/views";
import { signLooks } from "../../graph/sign-look";
import { Mark } from "../../ui/mark";
import { sceneHeading } from "../../ui/scene-heading";

interface LobbyProps {
  view: PlayerView;
  you: You;
  languageSwitch: ReactNode;
}

export function Lobby({ view, you, languageSwitch }: LobbyProps) {
  const t = useTranslations("play");
  const tLive = useTranslations("live");
  const locale = useLocale();
  return (
    <div className="flex grow flex-col gap-6 py-4">
      <div className="flex items-center justify-between gap-3">
        <p className="min-w-0 truncate text-ink-soft">{textIn(locale, view.title)}</p>
        {languageSwitch}
      </div>
      <div className="grid grow content-center justify-items-center gap-3 text-center">
        <Mark className="size-24" />
        <p className="text-ink-soft text-lg">{t("youAre")}</p>
        <h1 {...sceneHeading} className="wrap-anywhere max-w-full overflow-clip font-extrabold text-2xl">
          {you.nickname}
        </h1>
        <p className="mt-2 text-lg" role="status">
          {view.next === 0 ? t("waitForStart") : t("waitForNext")}
        </p>
      </div>
      <div className="rounded-card border border-line bg-surface p-5">
        <h2 className="font-bold">{t("howTitle")}</h2>
        <p className="mt-1 text-ink-soft">{t("how")}</p>
        <ul className="mt-4 grid gap-2">
          {signs.map((sign) => (
            <li key={sign} className="flex items-center gap-3 font-medium">
              <span
                aria-hidden="true"
                className={`grid size-9 place-items-center rounded-full font-extrabold text-xl ${signLooks[sign].fill} ${signLooks[sign].onFill}`}
              >
                {signLooks[sign].glyph}
              </span>
              {tLive(signLooks[sign].word)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
