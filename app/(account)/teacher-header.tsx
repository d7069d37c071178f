// The bar above a teacher's pages: home is the dashboard, and the way out is here.

import { getTranslations } from "next-intl/server";
import { SiteHeader } from "../ui/site-header";
import { SubmitButton } from "../ui/submit-button";
import { signOut } from "./actions";

export async function TeacherHeader({ name }: { name: string }) {
  const t = await getTranslations("common");
  return (
    <SiteHeader homeHref="/dashboard">
      <span className="hidden max-w-48 truncate text-ink-soft text-sm sm:block">{name}</span>
      <form action={signOut}>
        <SubmitButton tone="plain" size="sm">
          {t("signOut")}
        </SubmitButton>
      </form>
    </SiteHeader>
  );
}
