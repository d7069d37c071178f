// Instead of the control: not connected yet, not the teacher's class, or over.

import { useTranslations } from "next-intl";
import type { Refusal } from "../../../lib/protocol";
import { useConnection } from "../../live/live-screen";
import { useProblemText } from "../../live/use-problem-text";
import { LinkButton } from "../../ui/link-button";
import { Mark } from "../../ui/mark";
import { Spinner } from "../../ui/spinner";

interface NotHereProps {
  refusal: Refusal | null;
  isOver: boolean;
  results: string | null;
}

export function NotHere({ refusal, isOver, results }: NotHereProps) {
  const t = useTranslations("host");
  const tLive = useTranslations("live");
  const problemText = useProblemText();
  const connection = useConnection();
  const isWaiting = !isOver && !refusal;
  return (
    <main id="main" className="m-auto grid max-w-lg justify-items-center gap-5 py-16 text-center">
      <Mark className="size-24" />
      {isWaiting ? (
        <p role="status" className="flex items-center gap-3 font-semibold text-lg">
          <Spinner /> {connection === "lost" ? tLive("stillConnecting") : tLive("connecting")}
        </p>
      ) : (
        <>
          <p className="font-bold text-xl">{isOver ? t("overTitle") : refusal && problemText(refusal)}</p>
          {isOver && <p className="text-lg">{t("overText")}</p>}
          <div className="flex flex-wrap justify-center gap-3">
            {isOver && results && (
              <LinkButton href={results} tone="primary" size="lg">
                {t("toResults")}
              </LinkButton>
            )}
            <LinkButton href="/dashboard" tone={isOver && results ? "quiet" : "primary"} size="lg">
              {t("toDesk")}
            </LinkButton>
          </div>
        </>
      )}
    </main>
  );
}
