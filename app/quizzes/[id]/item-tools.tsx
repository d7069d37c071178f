// What can be done with the open item as a whole.

"use client";

import { useTranslations } from "next-intl";
import type { Dispatch, ReactNode } from "react";
import { MAX_ITEMS } from "../../../lib/questions/item-numbers";
import { Button } from "../../ui/button";
import type { Edit } from "./edit";

interface ItemToolsProps {
  heading: string;
  index: number;
  count: number;
  dispatch: Dispatch<Edit>;
  /** What leaves the quiz as it is. */
  children: ReactNode;
}

export function ItemTools({ heading, index, count, dispatch, children }: ItemToolsProps) {
  const t = useTranslations("editor");
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 className="mr-auto font-bold text-lg">{heading}</h2>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="sm"
          aria-label={t("moveEarlier")}
          title={t("moveEarlier")}
          aria-disabled={index === 0}
          onClick={() => dispatch({ type: "move", from: index, to: index - 1 })}
        >
          ↑
        </Button>
        <Button
          size="sm"
          aria-label={t("moveLater")}
          title={t("moveLater")}
          aria-disabled={index === count - 1}
          onClick={() => dispatch({ type: "move", from: index, to: index + 1 })}
        >
          ↓
        </Button>
        <Button size="sm" disabled={count >= MAX_ITEMS} onClick={() => dispatch({ type: "duplicate" })}>
          {t("duplicate")}
        </Button>
        {children}
        <Button size="sm" tone="danger" onClick={() => dispatch({ type: "remove" })}>
          {t("delete")}
        </Button>
      </div>
    </div>
  );
}
