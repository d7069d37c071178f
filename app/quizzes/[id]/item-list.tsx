// All items in order: a column on a wide page, a row of numbers on a narrow one.

"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, type KeyboardEvent, useEffect, useRef } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { AddMenu } from "./add-menu";
import type { Edit, EditedItem } from "./edit";
import { ItemGist } from "./item-gist";
import { useItemName } from "./item-name";
import { isReady } from "./ready";

interface ItemListProps {
  items: EditedItem[];
  selected: number;
  dispatch: Dispatch<Edit>;
}

export function ItemList({ items, selected, dispatch }: ItemListProps) {
  const t = useTranslations("editor");
  const nameOf = useItemName(items.map(({ draft }) => draft));

  /** Alt with an arrow moves the item itself. */
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    dispatch({ type: "move", by: event.key === "ArrowUp" ? -1 : 1 });
  };

  return (
    <nav aria-label={t("items")} className="grid min-w-0 gap-3 lg:sticky lg:top-4">
      <ol className="relative -m-1 flex gap-2 overflow-x-auto p-1 lg:max-h-[calc(0.7*var(--view))] lg:flex-col lg:overflow-y-auto">
        {items.map(({ key, draft }, index) => (
          <li key={key} className="shrink-0">
            <ItemLink
              draft={draft}
              name={nameOf(index)}
              isSelected={index === selected}
              onSelect={() => dispatch({ type: "select", index })}
              onKeyDown={moveByKey}
            />
          </li>
        ))}
      </ol>
      <AddMenu count={items.length} onAdd={(draft) => dispatch({ type: "add", draft })} />
    </nav>
  );
}

interface ItemLinkProps {
  draft: ItemDraft;
  name: { name: string; short: string };
  isSelected: boolean;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function ItemLink({ draft, name, isSelected, onSelect, onKeyDown }: ItemLinkProps) {
  const t = useTranslations("editor");
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected]);

  return (
    <button
      ref={button}
      type="button"
      aria-current={isSelected ? "true" : undefined}
      onClick={onSelect}
      onKeyDown={isSelected ? onKeyDown : undefined}
      className={`flex min-h-11 w-full items-center gap-3 rounded-control border-[1.5px] px-3 py-2 text-left ${
        isSelected ? "border-ink bg-raised" : "border-line bg-surface hover:border-line-strong"
      }`}
    >
      <span aria-hidden="true" className="shrink-0 font-bold">
        {name.short}
      </span>
      <span className="sr-only">{name.name}</span>
      <span className="hidden min-w-0 grow truncate text-ink-soft text-sm lg:block">
        <ItemGist draft={draft} />
      </span>
      {!isReady(draft) && (
        <>
          <span aria-hidden="true" className="text-danger">
            ▲
          </span>
          <span className="sr-only">{t("needsFix")}</span>
        </>
      )}
    </button>
  );
}
