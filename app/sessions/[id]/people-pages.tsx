// How the register is sorted, and which of its rows are shown.

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Page } from "../../../lib/page";
import { chip, hrefWith, PageLinks, type Query } from "../../ui/page-links";

/** A school class is one page; a lecture of thousands would take the server and the browser seconds as one. */
export const PEOPLE_ON_A_PAGE = 40;

const orders = ["place", "name", "help"] as const;
type Order = (typeof orders)[number];

/** What the address wishes for; as the class saw it where it wishes for nothing. */
export const orderOf = ({ sort }: Query): Order => orders.find((order) => order === sort) ?? "place";

interface PeoplePagesProps {
  order: Order;
  at: Page;
  wanted: Query;
}

export async function PeoplePages({ order, at, wanted }: PeoplePagesProps) {
  const t = await getTranslations("results");
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-2 text-sm print:hidden">
      <nav aria-label={t("sortBy")} className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-ink-soft">{t("sortBy")}</span>
        {orders.map((by) => (
          <Link
            key={by}
            href={hrefWith({ ...wanted, page: undefined }, { sort: by })}
            scroll={false}
            aria-current={by === order ? "true" : undefined}
            className={chip}
          >
            {t(by)}
          </Link>
        ))}
      </nav>
      {order === "help" && <p className="w-full text-ink-soft">{t("helpOrder")}</p>}
      <PageLinks
        at={at}
        label={t("pages.people")}
        nameOf={(number) => t("pages.peopleOne", { number })}
        hrefOf={(number) => hrefWith(wanted, { page: number })}
      />
    </div>
  );
}
