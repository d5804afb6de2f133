import { expect, it } from 'vitest';
import { markInHtml } from '#site/withdrawn/mark-in-html.ts';

const marked = (html: string) => markInHtml(html, 'Parts are in English.');
const span = '<span lang="en" dir="ltr" class="source-text">';

it('leaves a page alone in which no translation is withdrawn', () => {
  const page = '<main id="main"><p title="a > b">Далі</p></main>';
  expect(marked(page)).toBe(page);
});

it('says of each text in the source language that it is, and once why', () => {
  expect(marked('<main id="main"><p>Далі: \ue000Next\ue001.</p><p>\ue000By\ue001</p></main>')).toBe(
    '<main id="main"><p class="notice withdrawn-note">Parts are in English.</p>' +
      `<p>Далі: ${span}Next</span>.</p><p>${span}By</span></p></main>`,
  );
});

it('follows a text that an element cuts in two', () => {
  expect(marked('<p>\ue000At least <b>3</b> days\ue001 і</p>')).toBe(
    `<p>${span}At least </span><b>3</b>${span} days</span> і</p>`,
  );
});

it('takes the marks out of what can hold no element, and out of attributes', () => {
  const page =
    '<title>\ue000Next\ue001</title><img alt="\ue000By\ue001"><svg><text>\ue000A\ue001</text></svg>' +
    '<select><option>\ue000A\ue001</option></select>';
  expect(marked(page)).toBe(
    '<title>Next</title><img alt="By"><svg><text>A</text></svg><select><option>A</option></select>',
  );
});
