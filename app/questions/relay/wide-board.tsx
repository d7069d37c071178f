// The board where there may be less room than it needs: then it scrolls, by keyboard too.

import { useTranslations } from "next-intl";
import { Board, type BoardRow } from "./board";

export function WideBoard({ rows, className }: { rows: readonly BoardRow[]; className: string }) {
  const t = useTranslations("questions.relay");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no wheel scrolls it with the arrow keys
    <section aria-label={t("rowsLegend")} tabIndex={0} className="relative overflow-x-auto">
      <Board rows={rows} className={className} />
    </section>
  );
}
