// `npm run icons`: draws the mark as browsers, home screens and link previews want it, from the one in app/icon.svg.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { type Browser, chromium } from "@playwright/test";
import { chromiumOptions } from "../e2e/devices";

const PAPER = "#faf6ef";
const INK = "#211b14";
const INTER = "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";

const small = await readFile("app/icon.svg", "utf8");
/** On paper it has the colours of app/ui/mark.tsx; in a browser's tab, which may be dark, it has one that both show. */
const mark = small
  .replace(/<title>.*<\/title>/, "")
  .replace("#8a7d6b", INK)
  .replace(
    "</svg>",
    `<path d="M11 27c1.800 5 5.800 8.700 11 10.200" fill="none" stroke="${PAPER}" opacity=".7" stroke-width="3" stroke-linecap="round"/></svg>`,
  );

const browser = await chromium.launch(chromiumOptions);
try {
  await mkdir("public", { recursive: true });
  await writeFile("app/favicon.ico", ico(await Promise.all([16, 32, 48].map(tabIcon))));
  await writeFile("app/apple-icon.png", await homeIcon(180));
  for (const size of [192, 512]) await writeFile(`public/icon-${size}.png`, await homeIcon(size));
  await writeFile("app/opengraph-image.png", await preview(1200, 630));
} finally {
  await browser.close();
}

async function tabIcon(size: number): Promise<{ size: number; png: Buffer }> {
  return { size, png: await picture(browser, size, size, small) };
}

/** The mark keeps to the middle 60 %: devices cut circles and squircles out of it. */
function homeIcon(size: number): Promise<Buffer> {
  return picture(browser, size, size, mark, `background: ${PAPER}; padding: ${0.2 * size}px`);
}

/** What a chat shows of a link: the name in both languages, and what it is about. */
async function preview(width: number, height: number): Promise<Buffer> {
  const font = (await readFile(INTER)).toString("base64");
  const words = `
    <style>@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }</style>
    <div style="display: flex; height: 100%; align-items: center; gap: 72px; padding: 0 84px; box-sizing: border-box;
      font-family: Inter, 'Noto Sans CJK SC', sans-serif; color: ${INK}">
      <div style="width: 330px; flex: none">${mark}</div>
      <div style="line-height: 1.25">
        <div style="font-size: 104px; font-weight: 750; letter-spacing: -0.02em; line-height: 1">Blamegrad</div>
        <div style="font-size: 56px; font-weight: 700; margin: 14px 0 34px">找背锅侠</div>
        <div style="font-size: 32px">Who carries the blame for the loss?<br>A live class: how a neural network learns.</div>
        <div style="font-size: 30px; margin-top: 12px">顺着计算图，找出谁该背锅。</div>
      </div>
    </div>`;
  return picture(browser, width, height, words, `background: ${PAPER}; border-bottom: 14px solid #f6a915`);
}

async function picture(on: Browser, width: number, height: number, content: string, style = "") {
  const page = await on.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>html, body { margin: 0; height: 100% } svg { display: block; width: 100% }</style>
    <div style="box-sizing: border-box; height: 100%; ${style}">${content}</div>`,
  );
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An icon file is a list of pictures: six bytes, sixteen for each, and then the PNGs themselves. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
