import { expect, type Locator, type Page } from "@playwright/test";
import { quiet } from "./quiet.ts";

const mostStops = 150;

interface FocusFacts {
  what: string;
  /** Its ring: at least two pixels, around it or around the label that stands for it. */
  visible: boolean;
  /** In the order of the document, after the place before it. */
  inOrder: boolean;
}

/** What the focus looks like now, and whether it moved the right way since the last look. */
function lookAtFocus(page: Page, direction: "forward" | "back"): Promise<FocusFacts> {
  return page.evaluate(async (way) => {
    // The browser scrolls to the focus before it paints.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const place = document.activeElement;
    const last = (window as unknown as { lastPlace?: Element }).lastPlace;
    (window as unknown as { lastPlace?: Element | null }).lastPlace = place;
    if (!place || place === document.body) return { what: "nothing", visible: false, inOrder: false };
    const ring = [place, place.nextElementSibling, place.parentElement].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    const box = place.getBoundingClientRect();
    const wanted = way === "forward" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const inOrder = !last?.isConnected || last === place || (last.compareDocumentPosition(place) & wanted) !== 0;
    return { what: place.outerHTML.slice(0, 120), visible: ring && box.bottom > 0 && box.top < window.innerHeight, inOrder };
  }, direction);
}

/** Goes on with Tab (or back with Shift+Tab) until the thing has the focus; every stop on the way shows where one is. */
export async function tabTo(page: Page, target: Locator, direction: "forward" | "back" = "forward"): Promise<void> {
  await expect(target).toBeAttached();
  const goal = await target.elementHandle();
  const isThere = () => page.evaluate((element) => element !== null && document.activeElement === element, goal);
  await page.evaluate(() => ((window as unknown as { lastPlace?: Element | null }).lastPlace = document.activeElement));
  for (let stops = 0; stops < mostStops && !(await isThere()); stops += 1) {
    await page.keyboard.press(direction === "forward" ? "Tab" : "Shift+Tab");
    const focus = await lookAtFocus(page, direction);
    expect(focus, focus.what).toMatchObject({ visible: true, inOrder: true });
  }
  await expect(target).toBeFocused();
}

/** Types into a box after reaching it. */
export async function tabAndType(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** Chooses one of a radio group with the keys a browser gives it: Space for the first, arrows for the next. */
export async function tabAndChoose(page: Page, radios: Locator, index: number): Promise<void> {
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let step = 0; step < index; step += 1) await page.keyboard.press("ArrowDown");
  await expect(radios.nth(index)).toBeChecked();
}

/** Presses Enter on a link or button and waits for the page it leads to. */
export async function tabAndPress(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  await quiet(page);
}
