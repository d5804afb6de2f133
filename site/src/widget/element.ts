/*
 * `<passerelle-check>`: a check of Passerelle in the page of somebody else, in a frame that is as high as what it holds.
 * Served without its types, after `shown.ts` and as one file with it, as `/widget/v1.js`: it imports nothing else, and
 * needs a browser from Safari 15.4, Chrome or Edge 99, Firefox 97. The page around has to allow its address in
 * `script-src` and `frame-src`.
 */
import type { FrameMessage, PageMessage } from './frame-messages.ts';
import { type ElementData, type ElementTexts, read, type Shown } from './shown.ts';

/** Stands before this file where it is served. */
declare const elementData: ElementData;

define(elementData, new URL(import.meta.url).origin);

/** Makes the element known to the page. */
function define(data: ElementData, origin: string): void {
  /** How long a frame that has loaded may be silent before a link stands below it, in milliseconds. */
  const patience = 4000;
  const height = { first: 640, most: 50_000 };

  class PasserelleCheck extends HTMLElement {
    static readonly observedAttributes = ['check', 'voice', 'jurisdiction', 'lang'];
    #frame: HTMLIFrameElement | null = null;
    #notice: HTMLElement | null = null;
    #isAnswered = false;

    connectedCallback(): void {
      if (this.style.display === '') this.style.display = 'block';
      addEventListener('message', this.#listen);
      this.#draw();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#listen);
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      // The first ones come before the element is in the page.
      if (this.shadowRoot && this.isConnected && before !== now) this.#draw();
    }

    #draw(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const around = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const shown = read(
        data,
        {
          check: this.getAttribute('check'),
          voice: this.getAttribute('voice'),
          jurisdiction: this.getAttribute('jurisdiction'),
          lang: this.getAttribute('lang'),
        },
        around,
        // Written as an ISO date in Swedish.
        new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date()),
      );
      this.#notice = null;
      this.#frame = shown.kind === 'frame' ? this.#frameOf(shown) : null;
      root.replaceChildren(this.#frame ?? this.#fault(shown));
    }

    #frameOf({ language, title, frame, full }: Shown & { readonly kind: 'frame' }) {
      const element = document.createElement('iframe');
      element.title = title;
      element.lang = language;
      element.loading = 'lazy';
      element.referrerPolicy = 'no-referrer';
      element.allow = 'clipboard-write';
      // Set one by one: a policy without inline styles forbids the attribute, not the properties.
      element.style.display = 'block';
      element.style.boxSizing = 'border-box';
      element.style.width = '100%';
      element.style.height = `${String(height.first)}px`;
      element.style.border = '0';
      element.addEventListener('load', () => {
        const hello: PageMessage = { passerelle: 1, ask: 'height' };
        this.#isAnswered = false;
        element.contentWindow?.postMessage(hello, origin);
        setTimeout(() => {
          if (this.#isAnswered || this.#frame !== element || this.#notice) return;
          const { silent, open } = textsIn(language);
          this.#notice = paragraph(language, silent, `${origin}${full}`, open);
          this.shadowRoot?.append(this.#notice);
        }, patience);
      });
      element.src = `${origin}${frame}`;
      return element;
    }

    #fault(shown: Shown): HTMLElement {
      const { language } = shown;
      const text = shown.kind === 'fault' ? shown.text : '';
      return paragraph(language, text, `${origin}/${language}/checks/`, textsIn(language).all);
    }

    readonly #listen = ({ source, origin: from, data: said }: MessageEvent<unknown>): void => {
      const frame = this.#frame;
      if (!frame || from !== origin || source !== frame.contentWindow || !isFrameMessage(said)) {
        return;
      }
      this.#isAnswered = true;
      if ('height' in said) {
        frame.style.height = `${String(Math.min(said.height, height.most))}px`;
      } else if (frame.getBoundingClientRect().top < 0) {
        frame.scrollIntoView({ block: 'start' });
      }
    };
  }

  const textsIn = (language: string): ElementTexts => {
    const texts = data.texts[language];
    if (!texts) throw new Error(`no texts in ${language}`);
    return texts;
  };

  const paragraph = (language: string, text: string, address: string, link: string) => {
    const element = document.createElement('p');
    element.lang = language;
    element.dir = 'auto';
    const away = document.createElement('a');
    away.href = address;
    away.target = '_blank';
    away.rel = 'noopener';
    away.textContent = link;
    element.append(`${text} `, away);
    return element;
  };

  if (!customElements.get('passerelle-check')) {
    customElements.define('passerelle-check', PasserelleCheck);
  }
}

/** What is not of this form is not from the frame, whatever its address. */
function isFrameMessage(said: unknown): said is FrameMessage {
  if (typeof said !== 'object' || said === null) return false;
  if (!('passerelle' in said) || said.passerelle !== 1) return false;
  if ('step' in said) return said.step === true;
  return (
    'height' in said &&
    typeof said.height === 'number' &&
    Number.isFinite(said.height) &&
    said.height > 0
  );
}
