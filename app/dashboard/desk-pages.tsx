// The pages of one of the lists on the desk; the others stay where they are.

import { getTranslations } from "next-intl/server";
import type { Page } from "../../lib/page";
import { hrefWith, PageLinks, type Query } from "../ui/page-links";

/** How much of each list is on a page: more would keep the server from its live classes while it is drawn. */
export const ON_A_PAGE = { running: 10, quizzes: 20, past: 25 };

export type ListName = keyof typeof ON_A_PAGE;

interface DeskPagesProps {
  list: ListName;
  at: Page;
  wanted: Query;
}

export async function DeskPages({ list, at, wanted }: DeskPagesProps) {
  const t = await getTranslations("dashboard.pages");
  return (
    <PageLinks
      at={at}
      label={t(`${list}.all`)}
      nameOf={(number) => t(`${list}.one`, { number })}
      hrefOf={(number) => hrefWith(wanted, { [list]: number })}
    />
  );
}
