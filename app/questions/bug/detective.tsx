// The way to the detective's desk, and where a line is missing, since when. It tells as little as it can: a teacher's
// screen may be on the projector by mistake.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DetectiveDesk, type DetectiveDeskProps } from "./detective-desk";

interface DetectiveProps extends Omit<DetectiveDeskProps, "onCancel"> {
  onOpen: () => void;
}

export function Detective({ step, forgottenAt, onOpen, onForget, onAsk }: DetectiveProps) {
  const t = useTranslations("questions.bug.desk");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {forgottenAt !== null && (
        <span className="flex items-center text-ink-soft text-sm">
          {t("since", { step: forgottenAt })}
          <Button
            tone="plain"
            size="sm"
            aria-label={t("putBackLabel", { step: forgottenAt })}
            onClick={() => onForget(false)}
          >
            {t("putBackShort")}
          </Button>
        </span>
      )}
      <Button
        size="sm"
        onClick={() => {
          onOpen();
          setOpen(true);
        }}
      >
        {t("open")}
      </Button>
      <Dialog open={isOpen} title={t("title")} onClose={() => setOpen(false)}>
        <DetectiveDesk
          {...{ step, forgottenAt, onForget }}
          onCancel={() => setOpen(false)}
          onAsk={(question) => {
            setOpen(false);
            onAsk(question);
          }}
        />
      </Dialog>
    </>
  );
}
