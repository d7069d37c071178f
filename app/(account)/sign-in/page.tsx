// Where a teacher signs in.

import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hostOf } from "../../../server/auth/host";
import { returnPath } from "../../../server/auth/return-path";
import { signUpRule } from "../../../server/auth/sign-up";
import { Card } from "../../ui/card";
import { AccountFields } from "../account-fields";
import { signIn } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const t = await getTranslations("account");
  const next = returnPath((await searchParams).next) ?? undefined;
  if (await hostOf(await headers())) redirect(next ?? "/dashboard");
  return (
    <>
      <h1 className="font-bold text-2xl">{t("signInTitle")}</h1>
      <Card>
        <AccountFields purpose="signIn" action={signIn} next={next} />
      </Card>
      {signUpRule() === "open" && (
        <p className="text-center text-ink-soft">
          {t.rich("toSignUp", {
            link: (text) => (
              <Link
                href={next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up"}
                className="font-semibold text-ink underline decoration-2 underline-offset-4"
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
