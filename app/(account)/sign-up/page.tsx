// Where a teacher makes an account, unless the operator closed it.

import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hostOf } from "../../../server/auth/host";
import { returnPath } from "../../../server/auth/return-path";
import { signUpRule } from "../../../server/auth/sign-up";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { AccountFields } from "../account-fields";
import { signUp } from "../actions";
import { linkStyle } from "../link-style";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signUp") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const t = await getTranslations("account");
  const rule = signUpRule();
  const next = returnPath((await searchParams).next) ?? undefined;
  if (await hostOf(await headers())) redirect(next ?? "/dashboard");
  return (
    <>
      <div className="grid gap-2">
        <h1 className="font-bold text-2xl">{t("signUpTitle")}</h1>
        <p className="text-ink-soft">{t(rule === "invite" ? "signUpInvited" : "signUpText")}</p>
      </div>
      {rule === "closed" ? (
        <Notice>{t("signUpClosed")}</Notice>
      ) : (
        <Card>
          <AccountFields purpose="signUp" action={signUp} needsInvitation={rule === "invite"} next={next} />
        </Card>
      )}
      <p className="text-center text-ink-soft">
        {t.rich("toSignIn", {
          link: (text) => (
            <Link
              href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}
              className={linkStyle}
            >
              {text}
            </Link>
          ),
        })}
      </p>
    </>
  );
}
