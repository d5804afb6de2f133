import { chooseVoice } from './choose-voice.ts';
import { languageOf } from './local-voice.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { visibleText } from './visible-text.ts';

type State = 'start' | 'pause' | 'resume';

/** What a press of the button does next, drawn. */
const drawings: Readonly<Record<State, string>> = {
  start: 'M4 9v6h4l5 4V5L8 9zM16 8q4 4 0 8',
  pause: 'M8 5v14M16 5v14',
  resume: 'M8 5l11 7-11 7z',
};

/** Reads aloud at once, and lets the button pause and go on. Gives what ends it and leaves the button as it was. */
export function listen(place: HTMLElement): () => void {
  const { dataset } = place;
  const button = place.querySelector('button');
  if (!button) throw new Error('no button to listen with');
  const stopButton = document.importNode(button, true);
  setButton(stopButton, dataset['stop'], 'M6 6h12v12H6z');
  let pieces: readonly Piece<SpeechSynthesisVoice>[] = [];
  let at = 0;
  /** What is being said; what was taken back reports its end as well. */
  let said: SpeechSynthesisUtterance | null = null;

  const show = (state: State) => {
    setButton(button, dataset[state], drawings[state]);
    if (state !== 'start') {
      place.append(stopButton);
      return;
    }
    const hadFocus = document.activeElement === stopButton;
    stopButton.remove();
    if (hadFocus) button.focus();
  };
  const hush = () => {
    said = null;
    speechSynthesis.cancel();
  };
  const stop = () => {
    if (!stopButton.isConnected) return;
    hush();
    show('start');
  };
  const fail = () => {
    const hadFocus = place.contains(document.activeElement);
    end();
    place.textContent = dataset['failed'] ?? '';
    place.tabIndex = -1;
    if (hadFocus) place.focus();
  };
  const say = () => {
    const piece = pieces[at];
    if (!piece) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = piece.voice;
    utterance.lang = piece.voice.lang;
    utterance.onend = () => {
      if (said !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (said === utterance) fail();
    };
    said = utterance;
    speechSynthesis.speak(utterance);
  };
  const start = () => {
    const found = wordsOf(dataset['parts'] ?? '');
    if (!found) {
      fail();
      return;
    }
    pieces = found;
    at = 0;
    show('pause');
    say();
  };
  // The sentence begins again afterwards: a pause of the browser's own ends everything on Android.
  const press = () => {
    if (!stopButton.isConnected) {
      start();
    } else if (said) {
      hush();
      show('resume');
    } else {
      show('pause');
      say();
    }
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stop();
  };
  const leaving = ['pagehide', 'beforeprint', 'submit'] as const;
  const end = () => {
    stop();
    for (const event of leaving) removeEventListener(event, stop);
    removeEventListener('keydown', onKey);
    button.onclick = null;
  };

  button.onclick = press;
  stopButton.onclick = stop;
  for (const event of leaving) addEventListener(event, stop);
  addEventListener('keydown', onKey);
  start();
  return end;
}

function setButton(button: HTMLButtonElement, word = '', drawing = ''): void {
  button.querySelector('path')?.setAttribute('d', drawing);
  if (button.lastChild) button.lastChild.textContent = word;
}

/** What the page says in pieces, each with a voice of the device; `null` where it has lost the one for the page. */
function wordsOf(parts: string): readonly Piece<SpeechSynthesisVoice>[] | null {
  const voices = speechSynthesis.getVoices();
  const voiceOf = (language: string) => chooseVoice(voices, language);
  const pageVoice = voiceOf(languageOf(document.documentElement));
  return pageVoice && piecesOf(visibleText(document.querySelectorAll(parts)), pageVoice, voiceOf);
}
