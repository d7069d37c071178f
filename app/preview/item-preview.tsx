// An item as a class will see it, on a phone and on the big screen: the screens themselves, with a class that does not exist.

"use client";

import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import type { Locale } from "../../lib/locales";
import type { AreaMessages } from "../i18n/messages";
import { partOf } from "../live/browser";
import { Later } from "../live/later";
import type { Part } from "../live/loader";
import { PhoneScene } from "../play/[code]/play-screen";
import { BigScene } from "../screen/[code]/big-screen";
import { Header } from "../screen/[code]/header";
import { Button } from "../ui/button";
import { type Moment, type Previewed, screensAt } from "./moment";
import { Pictured } from "./pictured";
import { StillPhone, StillScreen } from "./still-screen";

/** What the screens of a class say that an editor does not. */
const AREAS = ["play", "screen", "refusals"] as const;
type Words = Pick<AreaMessages, (typeof AREAS)[number]>;

const words: Partial<Record<Locale, Part<Words>>> = {};

function wordsIn(locale: Locale): Part<Words> {
  const part = words[locale] ?? partOf(() => fetchWords(locale));
  words[locale] = part;
  return part;
}

async function fetchWords(locale: Locale): Promise<Words> {
  const fetched = AREAS.map(async (area) => {
    const { default: messages } = await import(`../messages/${locale}/${area}.json`);
    return [area, messages];
  });
  return Object.fromEntries(await Promise.all(fetched));
}

export function ItemPreview({ previewed }: { previewed: Previewed }) {
  return (
    <Later part={wordsIn(useLocale())}>
      {(more) => (
        <WithWords more={more}>
          <Screens previewed={previewed} />
        </WithWords>
      )}
    </Later>
  );
}

function WithWords({ more, children }: { more: Words; children: ReactNode }) {
  const locale = useLocale();
  const page = useMessages();
  const messages = useMemo(() => ({ ...page, ...more }), [page, more]);
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}

const MOMENTS = ["asked", "revealed"] as const;

/** An ordinary phone, and a projector of 16:9, in rem: beside each other with widths of 9 and 32 they are equally high. */
const PHONE = { width: 24.375, height: 48.75 };
const SCREEN = { width: 80, height: 45 };

function Screens({ previewed }: { previewed: Previewed }) {
  const t = useTranslations("editor");
  const [moment, setMoment] = useState<Moment>("asked");
  const student = t("preview.student");
  const { phone, screen } = useMemo(
    () => screensAt(previewed, moment, student, Date.now()),
    [previewed, moment, student],
  );
  return (
    <div className="grid gap-4">
      {previewed.item.kind !== "slide" && (
        <div className="flex flex-wrap gap-2">
          {MOMENTS.map((each) => (
            <Button
              key={each}
              size="sm"
              tone={each === moment ? "primary" : "quiet"}
              aria-pressed={each === moment}
              onClick={() => setMoment(each)}
            >
              {t(`preview.moments.${each}`)}
            </Button>
          ))}
        </div>
      )}
      <div key={moment} className="grid items-start gap-4 sm:grid-cols-[minmax(0,9fr)_minmax(0,32fr)]">
        <Pictured {...PHONE} name={t("preview.phone")} scrolls className="rounded-card">
          <StillPhone view={phone}>
            <div className="flex min-h-(--view) flex-col px-4 pb-4">
              <PhoneScene code="" languageSwitch={null} />
            </div>
          </StillPhone>
        </Pictured>
        <Pictured {...SCREEN} name={t("preview.screen")} className="rounded-control">
          <StillScreen view={screen}>
            <div className="flex h-(--view) flex-col px-10 pt-3 pb-6">
              <Header view={screen} title={screen.title} address="" hasWall={false} />
              <div className="flex min-h-0 grow flex-col">
                <BigScene address="" qr={null} />
              </div>
            </div>
          </StillScreen>
        </Pictured>
      </div>
    </div>
  );
}
