import type { Locator, Page } from "playwright-core";

/**
 * Returns the elements whose content is wider than they are, without those that can be scrolled by keyboard as well; and
 * those that reach beyond the window.
 */
export function clippedElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrollable = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.closest("pre, [tabindex='0']") !== null;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.clientWidth > 1;
    const hasText = (element: Element) => (element.textContent ?? "").trim() !== "";
    return [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      const scrolled = element.closest("pre, [tabindex='0']");
      if (!isShown(element) || !hasText(element) || (scrolled && isScrollable(scrolled))) return [];
      const { left, right } = element.getBoundingClientRect();
      const isWide = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline";
      const isOutside = left < -1 || right > innerWidth + 1;
      if (!isWide && !isOutside) return [];
      const name = `${element.tagName} ${element.dataset.testid ?? element.dataset.componentName ?? element.className}`;
      return [`${name}: ${element.scrollWidth} in ${element.clientWidth}: ${element.textContent?.trim().slice(0, 40)}`];
    });
  });
}

/** Returns the code and the words in an element that take several lines, although one line has room for them. */
export function brokenWords(root: Locator): Promise<string[]> {
  return root.evaluate((element) => {
    const isBroken = (range: Range, holder: HTMLElement) => {
      const boxes = [...range.getClientRects()];
      const style = getComputedStyle(holder);
      const room = holder.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const isInLines = new Set(boxes.map(({ top }) => Math.round(top / 4))).size > 1;
      return isInLines && boxes.reduce((sum, { width }) => sum + width, 0) < room - 10; // the padding of code
    };
    const inCells = [...element.querySelectorAll("td code")].map((code) => {
      const range = document.createRange();
      range.selectNodeContents(code);
      return { range, holder: code.closest("td") as HTMLElement };
    });
    const words = [...element.querySelectorAll<HTMLElement>("td, th, p, li, .schema-name")].flatMap((holder) => {
      const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      const found: { range: Range; holder: HTMLElement }[] = [];
      while (texts.nextNode())
        for (const { 0: word, index } of (texts.currentNode as Text).data.matchAll(/\w+/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          found.push({ range, holder });
        }
      return found;
    });
    return [...inCells, ...words].flatMap(({ range, holder }) => (isBroken(range, holder) ? [range.toString()] : []));
  });
}
