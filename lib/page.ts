// Which part of a long list is on the page that was asked for.

export interface Page {
  /** From 1. */
  page: number;
  pages: number;
  /** How many things come before the first one on it. */
  from: number;
  size: number;
}

/** Of `count` things, `size` on a page; `wanted` is what an address says, and the nearest page there is answers it. */
export function pageAt(count: number, size: number, wanted: unknown): Page {
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(wanted)) || 1));
  return { page, pages, from: (page - 1) * size, size };
}

/** What of a list is on a page. */
export const onPage = <Thing>(things: readonly Thing[], { from, size }: Page): Thing[] =>
  things.slice(from, from + size);

/** Pages that a reader is most likely to want: the first, the last, and those around this one; null stands for those between. */
export function pagesAround({ page, pages }: Pick<Page, "page" | "pages">): (number | null)[] {
  const near = new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages]);
  const shown = [...near].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [null, number];
  });
}
