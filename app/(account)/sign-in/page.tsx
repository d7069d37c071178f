// Where a teacher signs in.

import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hostOf } from "../../../server/auth/host";
import { canMail } from "../../../server/auth/password-reset";
import { returnPath } from "../../../server/auth/return-path";
import { signUpRule } from "../../../server/auth/sign-up";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { AccountFields } from "../account-fields";
import { signIn } from "../actions";
import { linkStyle } from "../link-style";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const t = await getTranslations("account");
  const { next: wanted, account } = await searchParams;
  const next = returnPath(wanted) ?? undefined;
  if (await hostOf(await headers())) redirect(next ?? "/dashboard");
  return (
    <>
      {account === "deleted" && <Notice tone="good">{t("deleted")}</Notice>}
      <h1 className="font-bold text-2xl">{t("signInTitle")}</h1>
      <Card>
        <AccountFields purpose="signIn" action={signIn} next={next} />
      </Card>
      {canMail() ? (
        <p className="text-center text-ink-soft">
          <Link href="/forgot-password" className={linkStyle}>
            {t("forgot")}
          </Link>
        </p>
      ) : (
        <p className="text-center text-ink-soft text-sm">
          {t("forgot")} {t("forgotAsk")}
        </p>
      )}
      {signUpRule() === "open" && (
        <p className="text-center text-ink-soft">
          {t.rich("toSignUp", {
            link: (text) => (
              <Link
                href={next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up"}
                className={linkStyle}
              >
                {text}
              </Link>
            ),
          })}
        </p>
      )}
    </>
  );
}
