// The button that shows the open item as the class will see it; what draws it is fetched when it is wanted.

"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { finished } from "../../../lib/questions/draft";
import type { ItemDraft } from "../../../lib/questions/item";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { partOf } from "../../live/browser";
import { Later } from "../../live/later";
import type { Previewed } from "../../preview/moment";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";

const preview = partOf(() => import("../../preview/item-preview"));

interface PreviewItemProps {
  /** What the item is called. */
  name: string;
  /** The id of what says whose button this is, where there are several. */
  describedBy?: string;
  title: LocalizedText;
  drafts: readonly ItemDraft[];
  index: number;
}

export function PreviewItem({ name, describedBy, ...quiz }: PreviewItemProps) {
  const t = useTranslations("editor");
  const common = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" aria-describedby={describedBy} onClick={() => setOpen(true)}>
        {t("preview.open")}
      </Button>
      <Dialog isWide open={isOpen} title={t("preview.title", { name })} onClose={close}>
        <div className="mt-3 grid gap-4">
          <Shown {...quiz} />
          <Button className="justify-self-end" onClick={close}>
            {common("close")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** Nothing can be written behind the dialog, so what is shown stays as it is. */
function Shown({ title, drafts, index }: Omit<PreviewItemProps, "name" | "describedBy">) {
  const t = useTranslations("editor");
  const previewed = useMemo((): Previewed | null => {
    const draft = drafts[index];
    const item = draft ? finished(draft) : null;
    return item && { item, position: index, kinds: drafts.map(({ kind }) => kind), title };
  }, [title, drafts, index]);
  if (!previewed) return <Notice>{t("preview.unfinished")}</Notice>;
  return <Later part={preview}>{({ ItemPreview }) => <ItemPreview previewed={previewed} />}</Later>;
}
