// Before the first word from the server.

import { useTranslations } from "next-intl";
import { useConnection } from "../../live/live-screen";
import { Mark } from "../../ui/mark";
import { Spinner } from "../../ui/spinner";

export function Connecting() {
  const t = useTranslations("live");
  const connection = useConnection();
  return (
    <div className="m-auto noscript:hidden grid justify-items-center gap-5 py-10 text-center" role="status">
      <Mark className="size-20" />
      <p className="flex items-center gap-3 font-semibold text-lg">
        <Spinner />
        {connection === "lost" ? t("stillConnecting") : t("connecting")}
      </p>
    </div>
  );
}
