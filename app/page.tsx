// The front door: what this is, in motion; students enter their class code, teachers find the way to theirs.

import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { CODE_LENGTH } from "../lib/session/joining";
import { hostOf } from "../server/auth/host";
import { enterCode } from "./actions";
import { ClassPictures } from "./front/class-pictures";
import { RevealShow } from "./front/reveal-show";
import { shownGraph } from "./front/shown-graph";
import { ClientMessages } from "./i18n/client-messages";
import { Field } from "./ui/field";
import { LinkButton } from "./ui/link-button";
import { SiteHeader } from "./ui/site-header";
import { SubmitButton } from "./ui/submit-button";

/** What people type beside the letters: spaces and dashes. */
const ROOM_FOR_SPACES = 6;

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const t = await getTranslations("home");
  const common = await getTranslations("common");
  const host = await hostOf(await headers());
  const { code } = await searchParams;
  const rejected = typeof code === "string" ? code : undefined;
  return (
    <>
      <SiteHeader>
        <LinkButton href="/dashboard" tone="plain" size="sm" className="whitespace-nowrap max-[24rem]:px-1">
          {host ? common("dashboard") : t("signIn")}
        </LinkButton>
      </SiteHeader>
      <main
        id="main"
        className="mx-auto grid w-full max-w-6xl grow content-start gap-12 px-4 pt-6 pb-16 sm:px-6 low:pt-2"
      >
        <div className="grid items-center gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <div className="grid gap-6 low:gap-4">
            <div className="grid gap-3">
              <h1 className="font-extrabold text-3xl sm:text-4xl low:text-2xl">{t("title")}</h1>
              <p className="text-ink-soft text-lg low:text-base">{t("lead")}</p>
            </div>
            <form action={enterCode} className="grid gap-4">
              <Field
                id="code"
                label={t("codeLabel")}
                hint={t("codeHint")}
                error={rejected !== undefined && t("codeInvalid")}
              >
                {(control) => (
                  <input
                    {...control}
                    name="code"
                    required
                    defaultValue={rejected}
                    maxLength={CODE_LENGTH + ROOM_FOR_SPACES}
                    autoComplete="off"
                    autoCapitalize="characters"
                    autoCorrect="off"
                    spellCheck={false}
                    enterKeyHint="go"
                    className="w-full rounded-card border-2 border-line-strong bg-raised px-5 py-3 text-center font-bold text-3xl uppercase tracking-[0.2em] aria-invalid:border-danger"
                  />
                )}
              </Field>
              <SubmitButton tone="primary" size="lg">
                {t("join")}
              </SubmitButton>
            </form>
            <section
              aria-labelledby="teachers"
              className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-line border-t pt-5"
            >
              <div className="min-w-0 grow basis-64">
                <h2 id="teachers" className="font-semibold">
                  {t("teacherTitle")}
                </h2>
                <p className="text-ink-soft text-sm">{t("teacherText")}</p>
              </div>
              <LinkButton href="/dashboard">{t("teacherStart")}</LinkButton>
            </section>
          </div>
          <section
            aria-label={t("show.label")}
            className="flex h-96 min-w-0 flex-col overflow-hidden rounded-card border border-line bg-surface shadow-card lg:h-[30rem]"
          >
            <ClientMessages areas={["graph", "home"]}>
              <RevealShow {...shownGraph()} />
            </ClientMessages>
          </section>
        </div>
        <ClassPictures />
        <footer className="border-line border-t pt-4">
          <LinkButton href="/privacy" tone="plain" size="sm" className="-ml-3">
            {t("privacy.link")}
          </LinkButton>
        </footer>
      </main>
    </>
  );
}
