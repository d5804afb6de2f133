import { isLocalVoice } from './local-voice.ts';

/**
 * Offers to read aloud as soon as the device has a voice of its own for the language of the page, and does nothing while
 * it has none. What reads is loaded when the button is pressed. Gives what ends it all.
 */
export function offerListening(place: HTMLElement): () => void {
  let isOver = false;
  let end: () => void = () => undefined;
  const offer = () => {
    const voice = speechSynthesis
      .getVoices()
      .find((one) => isLocalVoice(one, document.documentElement.lang));
    if (!voice || !place.hidden) return;
    place.hidden = false;
    place.onclick = async () => {
      place.onclick = null;
      // Safari speaks only where a press has begun it, and what reads comes a moment later.
      const silence = new SpeechSynthesisUtterance('');
      silence.voice = voice;
      speechSynthesis.speak(silence);
      try {
        const part = await import('./listening.ts');
        if (!isOver) end = part.listen(place);
      } catch {
        place.innerText = place.dataset['failed'] ?? '';
      }
    };
  };
  if ('speechSynthesis' in self) {
    offer();
    // Many browsers find the voices late. Safari before version 16 has no other way to be told.
    speechSynthesis.onvoiceschanged = offer;
  }
  return () => {
    isOver = true;
    place.hidden = true;
    end();
  };
}
