// The button that shows the open item as the class will see it; what draws it is fetched when it is wanted.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { partOf } from "../../live/browser";
import { Later } from "../../live/later";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import type { DraftPreviewProps } from "./draft-preview";

const preview = partOf(() => import("./draft-preview"));

interface PreviewItemProps extends DraftPreviewProps {
  /** What the item is called. */
  name: string;
  /** The id of what says whose button this is, where there are several. */
  describedBy?: string;
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
          <Later part={preview}>{({ DraftPreview }) => <DraftPreview {...quiz} />}</Later>
          <Button className="justify-self-end" onClick={close}>
            {common("close")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
