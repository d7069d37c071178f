// Where a teacher who forgot the password asks for a link, or learns who can help.

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { canMail } from "../../../server/auth/password-reset";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { linkStyle } from "../link-style";
import { ForgotFields } from "./forgot-fields";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("forgotTitle") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("account");
  return (
    <>
      <div className="grid gap-2">
        <h1 className="font-bold text-2xl">{t("forgotTitle")}</h1>
        {canMail() && <p className="text-ink-soft">{t("forgotText")}</p>}
      </div>
      {canMail() ? (
        <Card>
          <ForgotFields />
        </Card>
      ) : (
        <Notice>{t("forgotAsk")}</Notice>
      )}
      <p className="text-center text-ink-soft">
        <Link href="/sign-in" className={linkStyle}>
          {t("backToSignIn")}
        </Link>
      </p>
    </>
  );
}
