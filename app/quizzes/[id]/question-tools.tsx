// What can be done with the open question as a whole.

"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { MAX_QUESTIONS } from "../../../lib/questions/draft";
import { Button } from "../../ui/button";
import type { Edit } from "./edit";

interface QuestionToolsProps {
  index: number;
  count: number;
  dispatch: Dispatch<Edit>;
}

export function QuestionTools({ index, count, dispatch }: QuestionToolsProps) {
  const t = useTranslations("editor");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 className="mr-auto font-bold text-lg">{t("questionOf", { number: index + 1, count })}</h2>
      <Button
        size="sm"
        aria-label={t("moveEarlier")}
        title={t("moveEarlier")}
        disabled={index === 0}
        onClick={() => dispatch({ type: "move", by: -1 })}
      >
        ↑
      </Button>
      <Button
        size="sm"
        aria-label={t("moveLater")}
        title={t("moveLater")}
        disabled={index === count - 1}
        onClick={() => dispatch({ type: "move", by: 1 })}
      >
        ↓
      </Button>
      <Button size="sm" disabled={count >= MAX_QUESTIONS} onClick={() => dispatch({ type: "duplicate" })}>
        {t("duplicate")}
      </Button>
      <Button size="sm" tone="danger" onClick={() => dispatch({ type: "remove" })}>
        {t("delete")}
      </Button>
    </div>
  );
}
