// A teacher's account: another password, or the end of it with everything in it.

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireHost } from "../../server/auth/require-host";
import { database } from "../../server/store/database";
import { belongingsOf } from "../../server/store/teachers";
import { TeacherHeader } from "../(account)/teacher-header";
import { ClientMessages } from "../i18n/client-messages";
import { BackToDashboard } from "../ui/back-to-dashboard";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { ChangePassword } from "./change-password";
import { DeleteAccount } from "./delete-account";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("accountTitle") };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const host = await requireHost("/account");
  const t = await getTranslations("account");
  const isChanged = (await searchParams).password === "changed";
  const { quizzes, classes, running } = await belongingsOf(database(), host.id);
  return (
    <ClientMessages areas={["account"]}>
      <TeacherHeader name={host.name} />
      <main id="main" className="mx-auto grid w-full max-w-2xl gap-6 px-4 pt-4 pb-16 sm:px-6">
        <div className="grid justify-items-start gap-1">
          <BackToDashboard />
          <h1 className="font-bold text-2xl">{t("accountTitle")}</h1>
          <p className="max-w-full break-words text-ink-soft">
            {t("signedInAs", { name: host.name, email: host.email })}
          </p>
        </div>
        <Card>
          <h2 className="font-bold text-xl">{t("changeTitle")}</h2>
          <p className="mt-1 mb-5 text-ink-soft">{t("changeText")}</p>
          <ChangePassword email={host.email} isChanged={isChanged} />
        </Card>
        <Card>
          <h2 className="font-bold text-xl">{t("deleteTitle")}</h2>
          <p className="mt-1 mb-5 text-ink-soft">{t("deleteText", { quizzes, classes })}</p>
          {running > 0 ? <Notice>{t("endFirst", { running })}</Notice> : <DeleteAccount />}
        </Card>
      </main>
    </ClientMessages>
  );
}
