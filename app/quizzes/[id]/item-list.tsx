// All items in order: a column on a wide page, a row of numbers on a narrow one. Each is dragged to another place, or moved by keys.

"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type Dispatch, type KeyboardEvent, useEffect, useRef } from "react";
import type { ItemDraft } from "../../../lib/questions/item";
import { Handle } from "../../ui/dragging/handle";
import { roomAt } from "../../ui/dragging/make-room";
import { stepOfKey } from "../../ui/dragging/step-of-key";
import { useDragging } from "../../ui/dragging/use-dragging";
import { bringWholeIntoView } from "../../ui/whole-in-view";
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

  const list = useRef<HTMLOListElement>(null);
  const drag = useDragging(list, items.length > 1, roomAt, (from, to) => {
    list.current?.children[from]?.querySelector("button")?.focus();
    dispatch({ type: "move", from, to });
  });

  const moveByKey = (event: KeyboardEvent, from: number) => {
    const step = stepOfKey(event);
    if (step) dispatch({ type: "move", from, to: from + step });
  };

  return (
    <nav
      aria-label={t("items")}
      className="grid min-w-0 gap-3 flat:max-lg:grid-cols-[minmax(0,1fr)_auto] lg:sticky lg:top-4"
    >
      <ol
        ref={list}
        className="relative -m-2 flex gap-2 overflow-x-auto scroll-p-2 p-2 lg:max-h-[calc(0.7*var(--view))] lg:flex-col lg:overflow-y-auto"
      >
        {items.map(({ key, draft }, index) => (
          <li
            key={key}
            style={drag.styleAt(index)}
            className={`shrink-0 ${drag.held === index ? "relative z-10" : drag.held === null ? "" : "transition-transform duration-150"}`}
          >
            <ItemLink
              draft={draft}
              place={index}
              name={nameOf(index)}
              isSelected={index === selected}
              isHeld={drag.held === index}
              canMove={items.length > 1}
              onClick={({ detail }) =>
                (detail === 0 || !drag.endsDrag()) && dispatch({ type: "select", index })
              }
              onKeyDown={(event) => moveByKey(event, index)}
              {...drag.handlersAt(index)}
            />
          </li>
        ))}
      </ol>
      <AddMenu count={items.length} onAdd={(draft) => dispatch({ type: "add", draft })} />
    </nav>
  );
}

interface ItemLinkProps extends Omit<ComponentProps<"button">, "name"> {
  draft: ItemDraft;
  place: number;
  name: { name: string; short: string };
  isSelected: boolean;
  isHeld: boolean;
  canMove: boolean;
}

function ItemLink({ draft, place, name, isSelected, isHeld, canMove, ...handlers }: ItemLinkProps) {
  const t = useTranslations("editor");
  const button = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is followed to another place.
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected, place]);

  const look = isHeld
    ? "border-ink bg-accent text-accent-ink shadow-float"
    : isSelected
      ? "border-ink bg-raised"
      : "border-line bg-surface hover:border-line-strong";
  return (
    <button
      ref={button}
      type="button"
      aria-current={isSelected ? "true" : undefined}
      onFocus={bringWholeIntoView}
      {...handlers}
      className={`flex min-h-11 w-full select-none items-center gap-3 rounded-control border-[1.5px] py-2 pl-3 text-left ${look} ${canMove && isSelected ? "" : canMove ? "max-lg:pr-3" : "pr-3"}`}
    >
      <span aria-hidden="true" className="shrink-0 font-bold">
        {name.short}
      </span>
      <span className="sr-only">{name.name}</span>
      <span className={`hidden min-w-0 grow truncate text-sm lg:block ${isHeld ? "" : "text-ink-soft"}`}>
        <ItemGist draft={draft} />
      </span>
      {!isReady(draft) && (
        <>
          <span aria-hidden="true" className={isHeld ? "" : "text-danger"}>
            ▲
          </span>
          <span className="sr-only">{t("needsFix")}</span>
        </>
      )}
      {canMove && (
        <Handle
          className={`-my-2 cursor-grab ${isHeld ? "" : "text-ink-soft"} ${isSelected ? "" : "max-lg:hidden"}`}
        />
      )}
    </button>
  );
}
