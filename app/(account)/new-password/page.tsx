// Where the link in a letter leads: a new password.

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Card } from "../../ui/card";
import { linkStyle } from "../link-style";
import { NewPasswordFields } from "./new-password-fields";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("newPasswordTitle") };
}

export default async function NewPasswordPage() {
  const t = await getTranslations("account");
  return (
    <>
      <div className="grid gap-2">
        <h1 className="font-bold text-2xl">{t("newPasswordTitle")}</h1>
        <p className="text-ink-soft">{t("newPasswordText")}</p>
      </div>
      <Card>
        <NewPasswordFields />
      </Card>
      <p className="text-center text-ink-soft">
        <Link href="/forgot-password" className={linkStyle}>
          {t("askAgain")}
        </Link>
      </p>
    </>
  );
}
