// How the register is sorted, and which hundred of its rows are shown.

import Link from "next/link";
import { getTranslations } from "next-intl/server";

/** A school class is one page; a lecture of thousands would take the server and the browser seconds as one. */
export const PAGE_SIZE = 100;

interface PeoplePagesProps {
  count: number;
  order: "place" | "name";
  page: number;
}

const chip =
  "inline-flex min-h-9 min-w-9 items-center justify-center rounded-control px-3 font-semibold hover:bg-sunken aria-[current]:bg-sunken";

export async function PeoplePages({ count, order, page }: PeoplePagesProps) {
  const t = await getTranslations("results");
  const pages = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, index) => index + 1);
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-2 text-sm">
      <nav aria-label={t("sortBy")} className="flex items-center gap-2">
        <span className="text-ink-soft">{t("sortBy")}</span>
        {(["place", "name"] as const).map((by) => (
          <Link
            key={by}
            href={`?sort=${by}`}
            scroll={false}
            aria-current={by === order ? "true" : undefined}
            className={chip}
          >
            {t(by)}
          </Link>
        ))}
      </nav>
      {pages.length > 1 && (
        <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-1">
          {pages.map((number) => (
            <Link
              key={number}
              href={`?sort=${order}&page=${number}`}
              scroll={false}
              aria-label={t("page", { number })}
              aria-current={number === page ? "page" : undefined}
              className={chip}
            >
              {number}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
