// The loudest thing on a phone: an answer was tapped and the server does not have it yet.

import { useTranslations } from "next-intl";
import { useSent } from "../../live/live-phone";
import { useConnection } from "../../live/live-screen";
import { Spinner } from "../../ui/spinner";

export function NotSent() {
  const t = useTranslations("play");
  const sent = useSent();
  const connection = useConnection();
  const isLate = sent.pending.length > 0 && (sent.delayed || connection !== "live");
  return (
    <div role="alert" className={isLate ? "sticky top-0 z-30 -mx-4" : undefined}>
      {isLate && (
        <div className="flex items-center gap-4 border-danger border-b-4 bg-ink px-5 py-4 text-paper shadow-float">
          <span aria-hidden="true" className="font-extrabold text-2xl">
            ▲
          </span>
          <div className="grow">
            <p className="font-extrabold text-lg">{t("notSent")}</p>
            <p>{t("notSentHelp")}</p>
          </div>
          <Spinner className="size-7 shrink-0" />
        </div>
      )}
    </div>
  );
}
