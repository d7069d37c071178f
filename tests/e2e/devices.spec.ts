// What the devices around a class are given: icons, previews, paper, buttons that answer at once, and no button that does nothing.

import { course } from "../../lib/course/course";
import { LAPTOP, PHONE } from "./devices";
import { expect, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

/** A4 between its margins, in pixels of print. */
const PAPER = { width: 718, height: 1047 };
/** American paper is wider and shorter. */
const SHORT_PAPER_HEIGHT = 980;

test("browsers, home screens, link previews and search engines find what they look for", async ({
  device,
}) => {
  const page = await device(LAPTOP);
  await page.goto("/");
  const links = await page
    .locator("link[rel~=icon], link[rel=apple-touch-icon]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.map((href) => href.split("?")[0]).sort()).toEqual([
    "/apple-icon.png",
    "/favicon.ico",
    "/icon.svg",
  ]);
  const manifest = await (await page.request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ start_url: "/", name: expect.stringMatching(/./) });
  const preview = await page.locator("meta[property='og:image']").getAttribute("content");
  expect(preview).toMatch(/^https?:\/\//);
  await expect(page.locator("meta[property='og:image:alt']")).toHaveAttribute("content", /找背锅侠/);
  const icons = manifest.icons.map(({ src }: { src: string }) => src);
  for (const path of [...links, ...icons, new URL(preview ?? "").pathname]) {
    const response = await page.request.get(path);
    expect([path, response.status(), response.headers()["content-type"]]).toEqual([
      path,
      200,
      expect.stringMatching(/^image\//),
    ]);
  }
  expect(await (await page.request.get("/robots.txt")).text()).toMatch(/Allow: \/\$[\s\S]*Disallow: \//);
});

test("a browser is asked to translate no page: it would change what is on the screens behind their back", async ({
  device,
}) => {
  const page = await device(PHONE);
  for (const path of ["/", "/sign-in", "/play/NWBXYZ", "/screen/NWBXYZ"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("translate", "no");
    await expect(page.locator("meta[name=google]")).toHaveAttribute("content", "notranslate");
  }
});

test("an address that cannot be read is one that is not there", async ({ device, words }) => {
  const page = await device(PHONE);
  for (const path of ["/play/%E0%A4%A", "/screen/%", "/sessions/%ff"]) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    await page.getByRole("heading", { name: words("common")("notFoundTitle") }).waitFor();
  }
});

test("the button that fills the projector is there where it does something", async ({ device, words }) => {
  const able = await device(LAPTOP);
  const unable = await device(PHONE);
  await unable.addInitScript(() =>
    Object.defineProperty(document, "fullscreenEnabled", { value: undefined }),
  );
  const button = { name: words("screen")("fullscreen"), exact: true };
  for (const page of [able, unable]) {
    await page.goto("/screen/ZZZZZZ");
    await page.locator("html[data-started]").waitFor({ state: "attached" });
  }
  await expect(able.getByRole("button", button)).toBeVisible();
  await expect(unable.getByRole("button", button)).toHaveCount(0);

  // Sounds are there to be wanted, with the keyboard too, and then on this device.
  const sounds = able.getByRole("switch");
  await expect(sounds).not.toBeChecked();
  await sounds.press("Space");
  await expect(sounds).toBeChecked();
  await expect(sounds).toHaveAccessibleName(words("screen")("sound"));
  await able.reload();
  await expect(sounds).toBeChecked();
  await sounds.press("Enter");
  await expect(sounds).toHaveAccessibleName(words("screen")("sound"));

  // Enter that is held down presses once.
  const before = await sounds.isChecked();
  for (let times = 0; times < 4; times++) await able.keyboard.down("Enter");
  await able.keyboard.up("Enter");
  await expect(sounds).toBeChecked({ checked: !before });
});

test("a form leaves no scroll behind, a tap does not wait for a second one, and results fit on paper", async ({
  device,
  words,
}) => {
  const teacher = new Teacher(await device(PHONE), words, `paper-${Date.now()}@school.test`);
  const phone = new Phone(await device(PHONE), words);
  await teacher.signUp();
  const code = await teacher.startClass();
  await phone.enter(code, "Ada");
  await phone.sees(words("play")("youAre"));

  await test.step("the board starts at its top", async () => {
    await teacher.setUpRun("lecture");
    expect(await teacher.page.evaluate(() => window.scrollY)).toBe(0);
  });

  await test.step("nothing on an answer button waits for a second tap", async () => {
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.askClass({ about: "largest" });
    await phone.ready();
    await expect(phone.button("+")).toHaveCSS("touch-action", "manipulation");
    // In a palette of the reader's own its fill is gone: an edge says that it is a button.
    await phone.page.emulateMedia({ forcedColors: "active" });
    await expect(phone.button("+")).toHaveCSS("border-top-width", "2px");
    await phone.page.emulateMedia({ forcedColors: "none" });
    await phone.answer("+");
    await teacher.closesByItself();
    await teacher.next("reveal");
  });

  await test.step("in a palette of the reader's own, what is told by a fill keeps it", async () => {
    const { page } = teacher;
    await page.emulateMedia({ forcedColors: "active" });
    const t = words("host");
    await teacher.openMore();
    const trackOf = (name: "namesShown" | "speedBonus") =>
      page
        .getByRole("checkbox", { name: t(name) })
        .locator("xpath=following-sibling::*")
        .evaluate((track) => getComputedStyle(track).backgroundColor);
    expect(await trackOf("namesShown")).not.toBe(await trackOf("speedBonus"));
    await page.emulateMedia({ forcedColors: "none" });
  });

  await test.step("the results are printed whole, in the light's colours, without what is pressed", async () => {
    const { page } = teacher;
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.getByRole("link", { name: words("results")("download") })).toBeHidden();
    await expect(page.getByRole("button", { name: words("common")("signOut") })).toBeHidden();
    await page.locator("summary").first().waitFor({ state: "attached" });
    for (const pressed of await page.locator("summary, input[type=range]").all())
      await expect(pressed).toBeHidden();
    const register = page.getByRole("region", { name: words("results")("allAnswers") });
    await expect(register).toBeVisible();
    await expect(register).toHaveCSS("overflow", "visible");
    const run = page
      .getByRole("region", { name: words("results")("runs") })
      .getByRole("figure")
      .first();
    const card = run.locator("xpath=ancestor::*[contains(@class, 'break-inside-avoid')][1]");
    await page.setViewportSize(PAPER);
    // With as many questions as a page of the results has, all of them answered.
    await register.locator("tr").evaluateAll((rows) => {
      for (const row of rows)
        for (let more = 1; more < 16; more++) if (row.lastChild) row.append(row.lastChild.cloneNode(true));
    });
    const { widest, room } = await register.evaluate((region) => ({
      widest: region.firstElementChild?.scrollWidth,
      room: region.clientWidth,
    }));
    expect(widest).toBeLessThanOrEqual(room);
    await expect(async () => {
      const { height } = (await card.boundingBox()) ?? PAPER;
      expect(height).toBeLessThan(PAPER.height / 2);
    }).toPass({ timeout: 5_000 });
  });

  await test.step("a lesson's sheet and its answers are a page each, without what is for the screen alone", async () => {
    const { page } = teacher;
    for (const { id } of course) {
      await page.goto(`/quizzes/${id}/print`);
      for (const part of ["sheet", "answers"] as const) {
        const section = page.locator("section").filter({
          has: page.getByRole("heading", { name: words("dashboard")(`paper.${part}`, { title: "" }) }),
        });
        await expect(section.locator("[aria-busy=true]")).toHaveCount(0);
        expect((await section.boundingBox())?.height, `${id}, ${part}`).toBeLessThan(SHORT_PAPER_HEIGHT);
        expect(await section.evaluate(reachingOut), `${id}, ${part}`).toEqual([]);
      }
    }
    await expect(page.getByRole("link", { name: words("common")("skipToContent") })).toBeHidden();
  });
});

/** Tasks of a sheet that reach into what stands beside them. */
const reachingOut = (sheet: Element) =>
  [...sheet.querySelectorAll("ol > li")].flatMap((task) => {
    const { right } = task.getBoundingClientRect();
    const reachesOut = [...task.querySelectorAll("*")].some(
      (part) => part.getBoundingClientRect().right > right + 1,
    );
    return reachesOut ? (task.textContent ?? "") : [];
  });
