// A slide on the big screen: a large title, calm text below it, and the picture in all the room that is left.

"use client";

import { useLocale } from "next-intl";
import type { ShownSlide } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import type { Tried } from "../../lib/questions/tried";
import { BesidePythonOnWall } from "../graph/beside-python";
import { prose } from "../ui/prose";
import { useFittingType } from "../ui/use-fitting-type";
import { inPython } from "./in-python";
import { LiveCode } from "./live-code";
import { LivePicture } from "./live-picture";

const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42];

interface ProjectorSlideProps {
  slide: ShownSlide;
  /** Whether the lines of Python stand beside its picture. */
  isInPython?: boolean;
  /** The number of the picture that the host holds. */
  tried?: Tried | null;
}

export function ProjectorSlide({
  slide: { title, text, picture },
  isInPython = false,
  tried = null,
}: ProjectorSlideProps) {
  const locale = useLocale();
  const [heading, body] = [textIn(locale, title), textIn(locale, text)];
  return (
    <section className="flex min-h-0 grow flex-col justify-center gap-4">
      {(heading || body) && <Words heading={heading} body={body} isAlone={!picture} />}
      {picture?.kind === "code" && <LiveCode lines={picture.lines} tried={tried} className="text-3xl" />}
      {picture && picture.kind !== "code" && (
        <div className="min-h-0 grow">
          <BesidePythonOnWall isShown={isInPython} {...inPython(picture, tried)}>
            {(scale) => <LivePicture {...{ picture, tried }} className="text-2xl" {...scale} />}
          </BesidePythonOnWall>
        </div>
      )}
    </section>
  );
}

interface WordsProps {
  heading: string;
  body: string;
  /** Nothing else is on the slide. */
  isAlone: boolean;
}

/** Sized in em: what is too much to fit gets smaller as a whole. */
function Words({ heading, body, isAlone }: WordsProps) {
  const ref = useFittingType<HTMLDivElement>(SIZES, `${heading}\n${body}\n${isAlone}`);
  return (
    <div
      ref={ref}
      className={`mx-auto grid w-full max-w-[66rem] shrink-0 gap-[0.8em] overflow-y-auto text-center ${
        isAlone ? "max-h-full" : "max-h-1/2"
      }`}
    >
      {heading && (
        <h2
          className={`wrap-anywhere text-balance font-bold leading-tight ${isAlone ? "text-[4.2em]" : "text-[3em]"}`}
        >
          {prose(heading)}
        </h2>
      )}
      {body && (
        <p
          className={`wrap-anywhere whitespace-pre-line leading-snug ${isAlone ? "text-[2.2em]" : "text-[1.8em]"} ${
            isLong(body) ? "mx-auto w-fit text-pretty text-left" : "text-balance"
          }`}
        >
          {prose(body)}
        </p>
      )}
    </div>
  );
}

/** About four lines; more than that, or a list, is read from a straight edge. */
const LONG_TEXT = 160;

/** A Chinese character is as wide as two letters. */
const isLong = (text: string) =>
  text.includes("\n") || text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) > LONG_TEXT;
