// The pages of a long list, as numbers to press.

import Link from "next/link";
import { type Page, pagesAround } from "../../lib/page";

export const chip =
  "inline-flex min-h-9 min-w-9 items-center justify-center rounded-control border-[1.5px] border-transparent px-3 font-semibold hover:bg-sunken aria-[current]:border-ink aria-[current]:bg-sunken";

/** What stands behind the `?` of an address. */
export type Query = { [name: string]: string | string[] | undefined };

interface PageLinksProps {
  at: Page;
  label: string;
  /** Of the page of a number, in words. */
  nameOf: (number: number) => string;
  hrefOf: (number: number) => string;
}

export function PageLinks({ at, label, nameOf, hrefOf }: PageLinksProps) {
  if (at.pages < 2) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-1 text-sm print:hidden">
      {pagesAround(at).map((number, index) =>
        number === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else to be known by.
          <span key={`gap ${index}`} aria-hidden="true" className="px-1 text-ink-soft">
            …
          </span>
        ) : (
          <Link
            key={number}
            href={hrefOf(number)}
            scroll={false}
            // Nobody looks at most of them, and each would be a page to make.
            prefetch={false}
            aria-label={nameOf(number)}
            aria-current={number === at.page ? "page" : undefined}
            className={chip}
          >
            {number}
          </Link>
        ),
      )}
    </nav>
  );
}

/** The same page with one wish changed; what was repeated in an address was no wish of a page's. */
export function hrefWith(wanted: Query, changed: Record<string, string | number>): string {
  const wishes = Object.entries({ ...wanted, ...changed }).flatMap(([name, wish]) =>
    typeof wish === "string" || typeof wish === "number" ? [[name, String(wish)]] : [],
  );
  return `?${new URLSearchParams(wishes)}`;
}
