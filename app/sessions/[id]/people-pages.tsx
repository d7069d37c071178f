// How the register is sorted, and which hundred of its rows are shown.

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { chip, PageLinks } from "../../ui/page-links";

/** A school class is one page; a lecture of thousands would take the server and the browser seconds as one. */
export const PAGE_SIZE = 100;

interface PeoplePagesProps {
  count: number;
  order: "place" | "name";
  page: number;
}

export async function PeoplePages({ count, order, page }: PeoplePagesProps) {
  const t = await getTranslations("results");
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-2 text-sm print:hidden">
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
      <PageLinks
        count={Math.ceil(count / PAGE_SIZE)}
        page={page}
        label={t("pages")}
        nameOf={(number) => t("page", { number })}
        hrefOf={(number) => `?sort=${order}&page=${number}`}
      />
    </div>
  );
}
