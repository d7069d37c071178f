// The picture of an option as it is written: none, or one of a kind, with how it will look.

"use client";

import { useTranslations } from "next-intl";
import type { ChoiceOption } from "../../../../lib/questions/choice/option";
import {
  COUNTS,
  MAX_KEPT,
  MOST_NEURONS,
  MOST_NODES,
  type OptionPicture as Picture,
  type PictureKind,
  pictureKinds,
  shownPicture,
} from "../../../../lib/questions/choice/picture";
import { controlStyle } from "../../../ui/field";
import { freshPicture } from "./fresh";
import { OptionPicture } from "./option-picture";
import { RunFields } from "./run-fields";

interface PictureFieldsProps {
  picture: ChoiceOption["picture"];
  /** Of the option: its place from 0, and what it is called in the middle of a sentence. */
  place: number;
  name: string;
  onChange: (picture: ChoiceOption["picture"]) => void;
}

export function PictureFields({ picture, place, name, onChange }: PictureFieldsProps) {
  const t = useTranslations("questions.choice.picture");
  return (
    <div className="ml-[3.4rem] grid grid-cols-[minmax(0,1fr)] gap-2">
      <select
        aria-label={t("label", { name })}
        value={picture?.kind ?? "none"}
        onChange={({ target }) => onChange(pictureOf(target.value))}
        className="min-h-11 w-fit max-w-full rounded-control border-[1.5px] border-line-strong bg-raised px-3 text-sm"
      >
        <option value="none">{t("none")}</option>
        {pictureKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </select>
      {picture && <Written key={picture.kind} {...{ picture, place, onChange }} />}
    </div>
  );
}

function pictureOf(chosen: string): Picture | undefined {
  const kind = pictureKinds.find((name) => name === chosen);
  return kind && freshPicture(kind);
}

interface WrittenProps {
  picture: Picture;
  place: number;
  onChange: (picture: Picture) => void;
}

function Written({ picture, place, onChange }: WrittenProps) {
  const t = useTranslations("questions.choice.picture");
  const { kind, written } = picture;
  const shown = shownPicture(picture);
  const id = `picture-${place}`;
  const write = (text: string) => onChange({ kind, written: text });
  const control = {
    id,
    value: written,
    maxLength: MAX_KEPT,
    spellCheck: false,
    autoComplete: "off",
    "aria-invalid": shown ? undefined : true,
    "aria-describedby": shown ? undefined : `${id}-error`,
    className: `${controlStyle} font-mono`,
  };
  return (
    <>
      <label htmlFor={id} className="text-sm">
        {t(`written.${kind}`)}
      </label>
      {kind === "graph" ? (
        <textarea {...control} rows={2} onChange={({ target }) => write(target.value)} />
      ) : (
        <input {...control} inputMode="text" onChange={({ target }) => write(target.value)} />
      )}
      {!shown && (
        <p id={`${id}-error`} className="flex gap-2 font-medium text-danger text-sm">
          <span aria-hidden="true">▲</span>
          <Problem kind={kind} />
        </p>
      )}
      {kind === "curve" && <RunFields id={id} onTake={(losses) => write(losses.join(" "))} />}
      {shown && (
        <div className="max-w-72 rounded-card border border-line bg-surface p-2 text-base">
          <OptionPicture picture={shown} among={[{ look: "words", text: {}, picture: shown }]} />
        </div>
      )}
    </>
  );
}

function Problem({ kind }: { kind: PictureKind }) {
  const t = useTranslations("questions.choice.picture.problems");
  if (kind === "graph") return t(kind, { nodes: MOST_NODES });
  return t(kind, { ...COUNTS[kind], neurons: MOST_NEURONS });
}
