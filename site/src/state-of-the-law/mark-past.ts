import { todayInBelgium } from '#content/format.ts';

/** Marks what is past on the day the page is read; the page was made earlier. */
export function markPast(): void {
  const today = todayInBelgium(new Date());
  for (const mark of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
    mark.hidden = (mark.dataset.lastDay ?? '') >= today;
  }
}
