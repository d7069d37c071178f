// The run that a link has brought: what it is, and what to do with it.

import { getTranslations } from "next-intl/server";
import type { RunConfig } from "../../lib/training/run-config";
import { widthsOf } from "../../lib/training/run-data";
import { parameterCount } from "../../lib/training/shape";
import { storyOf } from "../../lib/training/stories";
import { Notice } from "../ui/notice";

/** Null where the link holds none that could be read. */
export async function SentRun({ config }: { config: RunConfig | null }) {
  const t = await getTranslations("training.setup");
  if (!config) return <Notice tone="trouble">{t("link.unreadable")}</Notice>;
  const story = storyOf(config);
  const name = story ? t(`stories.name.${story}`) : t(`kinds.${config.data.kind}`);
  return (
    <Notice tone="good">
      <strong>{t("link.sent", { name, parameters: parameterCount(widthsOf(config)) })}</strong>{" "}
      {t("link.whatNow")}
    </Notice>
  );
}
