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

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signUp") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const t = await getTranslations("account");
  const next = returnPath((await searchParams).next) ?? undefined;
  if (await hostOf(await headers())) redirect(next ?? "/dashboard");
  return (
    <>
      <div className="grid gap-2">
        <h1 className="font-bold text-2xl">{t("signUpTitle")}</h1>
        <p className="text-ink-soft">{t("signUpText")}</p>
      </div>
      {signUpRule() === "open" ? (
        <Card>
          <AccountFields purpose="signUp" action={signUp} next={next} />
        </Card>
      ) : (
        <Notice>{t("signUpClosed")}</Notice>
      )}
      <p className="text-center text-ink-soft">
        {t.rich("toSignIn", {
          link: (text) => (
            <Link
              href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}
              className="font-semibold text-ink underline decoration-2 underline-offset-4"
            >
              {text}
            </Link>
          ),
        })}
      </p>
    </>
  );
}
