// The pages of a long list, as numbers to press.

import Link from "next/link";

export const chip =
  "inline-flex min-h-9 min-w-9 items-center justify-center rounded-control px-3 font-semibold hover:bg-sunken aria-[current]:bg-sunken";

interface PageLinksProps {
  count: number;
  page: number;
  label: string;
  /** Of the page of a number, in words. */
  nameOf: (number: number) => string;
  hrefOf: (number: number) => string;
}

export function PageLinks({ count, page, label, nameOf, hrefOf }: PageLinksProps) {
  if (count < 2) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1 text-sm">
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <Link
          key={number}
          href={hrefOf(number)}
          scroll={false}
          aria-label={nameOf(number)}
          aria-current={number === page ? "page" : undefined}
          className={chip}
        >
          {number}
        </Link>
      ))}
    </nav>
  );
}

/** The page that was asked for, or the nearest there is; and what is on it. */
export function pageOf<Thing>(
  things: readonly Thing[],
  size: number,
  wanted: string | string[] | undefined,
): { page: number; pages: number; shown: Thing[] } {
  const pages = Math.max(1, Math.ceil(things.length / size));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(wanted)) || 1));
  return { page, pages, shown: things.slice((page - 1) * size, page * size) };
}
