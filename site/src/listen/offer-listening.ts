import { isLocalVoice } from './local-voice.ts';

/**
 * Offers to read aloud as soon as the device has a voice of its own for the language of the page, and does nothing while
 * it has none. What reads is loaded when the button is pressed. Gives what ends it all.
 */
export function offerListening(place: HTMLElement): () => void {
  let end = () => {
    place.replaceChildren();
  };
  const offer = () => {
    const { lang } = document.documentElement;
    const voice = speechSynthesis.getVoices().find((one) => isLocalVoice(one, lang));
    if (!voice || place.firstChild) return;
    const button = makeButton(place.dataset['start'], 'M4 9v6h4l5 4V5L8 9zM16 8q4 4 0 8');
    const press = async () => {
      button.onclick = null;
      // Safari speaks only where a press has begun it, and what reads comes a moment later.
      const silence = new SpeechSynthesisUtterance('');
      silence.voice = voice;
      speechSynthesis.speak(silence);
      const { listen } = await import('./listening.ts');
      // Unless the person has gone on meanwhile.
      if (button.isConnected) end = listen(place, button);
    };
    button.onclick = () => {
      press().catch(() => {
        showFailure(place);
      });
    };
    place.append(button);
  };
  if (!('speechSynthesis' in self)) return end;
  offer();
  // Many browsers find the voices late. Safari before version 16 has no other way to be told.
  speechSynthesis.onvoiceschanged = offer;
  return () => {
    speechSynthesis.onvoiceschanged = null;
    end();
  };
}

/** Says in the place of the buttons that it does not work; to who pressed one, at once. */
export function showFailure(place: HTMLElement): void {
  const note = document.createElement('p');
  note.textContent = place.dataset['failed'] ?? '';
  note.tabIndex = -1;
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(note);
  if (hadFocus) note.focus();
}

/** A button with a drawing and a word. */
export function makeButton(word = '', drawing = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path/></svg><span></span>';
  setButton(button, word, drawing);
  return button;
}

export function setButton(button: HTMLButtonElement, word = '', drawing = ''): void {
  button.querySelector('path')?.setAttribute('d', drawing);
  if (button.lastChild) button.lastChild.textContent = word;
}
