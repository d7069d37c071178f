// What Blamegrad knows of whom, for parents, students and schools: what docs/ says, and how long this server keeps it.

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { monthsKept, privacyPage } from "../../server/settings/privacy";
import { Notice } from "../ui/notice";
import { SiteHeader } from "../ui/site-header";
import { type Block, type Words, written } from "./written";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("privacy.title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("home");
  const [title, ...blocks] = written(await privacyPage(await getLocale()));
  const months = monthsKept();
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto grid w-full max-w-3xl gap-4 px-4 pt-4 pb-16 sm:px-6">
        {title && <Shown block={title} />}
        <Notice>{months === null ? t("privacy.keptForever") : t("privacy.kept", { months })}</Notice>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change
          <Shown key={index} block={block} />
        ))}
      </main>
    </>
  );
}

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case "title":
      return <h1 className="font-bold text-2xl">{shown(block.words)}</h1>;
    case "heading":
      return <h2 className="mt-4 font-bold text-xl">{shown(block.words)}</h2>;
    case "paragraph":
      return <p>{shown(block.words)}</p>;
    case "points":
      return (
        <ul className="grid list-disc gap-2 pl-6">
          {block.points.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change
            <li key={index}>{shown(words)}</li>
          ))}
        </ul>
      );
  }
}

const shown = (words: readonly Words[]) =>
  words.map(({ text, as: Tag }, index) =>
    Tag ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change
      <Tag key={index} className={Tag === "code" ? "wrap-anywhere text-[0.9em]" : "font-bold"}>
        {text}
      </Tag>
    ) : (
      text
    ),
  );
