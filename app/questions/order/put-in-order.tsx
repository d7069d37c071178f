// The lines of an order question in a student's hand, and the button that sends their order.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { orderIn, orderText } from "../../../lib/questions/letters";
import { Button } from "../../ui/button";
import { Arrange } from "../lines/arrange/arrange";
import type { PhoneAsking } from "../surfaces";

type PutInOrderProps = Omit<PhoneAsking<"order">, "heading" | "countdown">;

export function PutInOrder({ stage, said, isOpen, isEnding, onAnswer, status }: PutInOrderProps) {
  const t = useTranslations("questions.order");
  const tArrange = useTranslations("live.arrange");
  const { lines } = stage;
  /** Null while they are as they came, which is never right. */
  const [put, setPut] = useState<readonly number[] | null>(null);
  const isSent = useRef(false);
  const sent = said[0] ?? null;
  const order = orderIn(sent ?? "", lines.length) ?? put ?? [...lines.keys()];

  const send = () => {
    if (isSent.current || !put) return;
    isSent.current = true;
    onAnswer(orderText(put));
  };
  // As far as it has come when time is up.
  useEffect(() => {
    if (isEnding && sent === null) send();
  });

  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("legend")}</legend>
      <div role="status" className="mb-1.5 grid min-h-9 content-center font-semibold leading-tight">
        {isOpen ? <span aria-hidden="true">{tArrange("hint")}</span> : status}
      </div>
      <p className="text-ink-soft text-sm leading-snug">{t("top")}</p>
      <div className="my-1.5">
        <Arrange {...{ lines, order, isOpen }} onOrder={setPut} />
      </div>
      <p className="text-ink-soft text-sm leading-snug">{t("bottom")}</p>
      {sent === null && (
        <div className="sticky bottom-0 z-20 grid bg-paper pt-2">
          <Button tone="primary" size="lg" aria-disabled={!isOpen || !put} onClick={() => isOpen && send()}>
            {t("send")}
            {!put && <span className="font-normal">{t("notYet")}</span>}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
