import { useEffect, useState } from 'preact/hooks';
import { device } from './device.ts';
import { setTick, ticksOf } from './kept-ticks.ts';

/** By this the browser tells a page what other tabs changed; lists of this page tell each other in the same way. */
const changed = 'storage';

interface Ticks {
  readonly has: (id: string) => boolean;
  readonly set: (id: string, isTicked: boolean) => void;
}

/** The ticks of a check, kept in this browser from the first one on; several lists may show the same paper. */
export function useTicks(check: string): Ticks {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const watch = () => {
      drawAgain({});
    };
    addEventListener(changed, watch);
    // What was kept is not in the page that was built: it comes after the first drawing.
    watch();
    return () => {
      removeEventListener(changed, watch);
    };
  }, []);
  return {
    has: (id) => ticksOf(device, check).has(id),
    set: (id, isTicked) => {
      setTick(device, check, id, isTicked);
      dispatchEvent(new Event(changed));
    },
  };
}
