// The button that copies an item, as it stands there, to the end of another of the teacher's quizzes or into a new one.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { CopyTo } from "./copy-to";

interface CopyItemProps {
  /** Of the quiz that is open. */
  id: string;
  /** What the item is called. */
  name: string;
  /** The id of what says whose button this is, where there are several. */
  describedBy?: string;
  draft: ItemDraft;
}

export function CopyItem({ id, name, describedBy, draft }: CopyItemProps) {
  const t = useTranslations("editor");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" aria-describedby={describedBy} onClick={() => setOpen(true)}>
        {t("copy.open")}
      </Button>
      <Dialog open={isOpen} title={t("copy.title", { name })} onClose={close}>
        <CopyTo {...{ id, draft }} onClose={close} />
      </Dialog>
    </>
  );
}
