// What is in a quiz at a glance: a small mark for each item, in their order, and the same in words.

import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ItemKind } from "../../lib/questions/item";
import { loadSayings } from "../questions/sayings";
import { SLIDE_GLYPH } from "../slides/glyph";
import { IN_A_ROW } from "../ui/in-a-row";
import { kindsInARow } from "./kinds-in-a-row";

/** Said once for all of them: a page has a thousand. */
const MARK =
  "*:grid *:h-6 *:min-w-6 *:place-items-center *:rounded-lg *:border *:px-1 *:font-bold *:text-xs *:leading-none";

export async function ItemMarks({ kinds }: { kinds: readonly ItemKind[] }) {
  const t = await getTranslations("dashboard.items");
  const format = await getFormatter();
  const looks = new Map<ItemKind, { glyph: string; name: string }>();
  for (const kind of new Set(kinds)) looks.set(kind, await lookOf(kind));
  const told = kindsInARow(kinds).map(({ kind, count }) => {
    const name = looks.get(kind)?.name ?? "";
    return count === 1 ? name : t("several", { count, name });
  });
  if (kinds.length === 0) return null;
  return (
    <>
      <p className="sr-only">{t("inOrder", { items: format.list(told, IN_A_ROW) })}</p>
      <ul aria-hidden="true" className={`mt-2 flex flex-wrap gap-1 ${MARK}`}>
        {kinds.map((kind, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name here, and none moves.
            key={index}
            title={looks.get(kind)?.name}
            className={
              kind === "slide" ? "border-transparent bg-sunken text-ink-soft" : "border-line-strong bg-raised"
            }
          >
            {looks.get(kind)?.glyph}
          </li>
        ))}
      </ul>
    </>
  );
}

async function lookOf(kind: ItemKind): Promise<{ glyph: string; name: string }> {
  if (kind === "slide") return { glyph: SLIDE_GLYPH, name: (await getTranslations("slides"))("name") };
  return loadSayings(kind, await getLocale());
}
