// Before the first view, or when the server will not have this screen: what is the matter.

import { useTranslations } from "next-intl";
import type { Refusal } from "../../../lib/protocol";
import { useConnection } from "../../live/live-screen";
import { useProblemText } from "../../live/use-problem-text";
import { Mark } from "../../ui/mark";
import { Spinner } from "../../ui/spinner";

export function Waiting({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations("live");
  const problemText = useProblemText();
  const connection = useConnection();
  return (
    <div className="m-auto grid max-w-[48rem] justify-items-center gap-6 text-center" role="status">
      <Mark className="size-32" />
      <p className="flex items-center gap-4 font-semibold text-2xl">
        {!refusal && <Spinner className="size-10 shrink-0" />}
        {refusal ? problemText(refusal) : connection === "lost" ? t("stillConnecting") : t("connecting")}
      </p>
    </div>
  );
}
