// The server will not have this phone: why, and what to do now.

import { useTranslations } from "next-intl";
import type { Refusal } from "../../../lib/protocol";
import { usePhone } from "../../live/live-phone";
import { useProblemText } from "../../live/use-problem-text";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { Mark } from "../../ui/mark";
import { Phrase } from "../../ui/phrase";

interface RefusedProps {
  refusal: Refusal;
  code: string;
}

export function Refused({ refusal, code }: RefusedProps) {
  const t = useTranslations("play");
  const { startOver } = usePhone();
  const problemText = useProblemText();
  return (
    <div className="m-auto grid max-w-md justify-items-center gap-5 py-10 text-center">
      <Mark className="size-20" />
      <h1 className="font-extrabold text-2xl">{titleOf(refusal, t)}</h1>
      <p className="text-balance text-lg">
        <Phrase>{problemText(refusal)}</Phrase>
      </p>
      {refusal === "session-not-found" && <p className="font-bold text-xl tracking-widest">{code}</p>}
      {refusal === "removed" ? (
        <Button tone="primary" size="lg" onClick={startOver}>
          {t("otherName")}
        </Button>
      ) : (
        <LinkButton href="/" tone="primary" size="lg">
          {t("otherCode")}
        </LinkButton>
      )}
    </div>
  );
}

function titleOf(refusal: Refusal, t: ReturnType<typeof useTranslations<"play">>): string {
  if (refusal === "session-not-found") return t("notFoundTitle");
  if (refusal === "session-ended") return t("overTitle");
  if (refusal === "removed" || refusal === "blocked") return t("removedTitle");
  return t("refusedTitle");
}
