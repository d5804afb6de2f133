import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate } from '#rules/engine/date.ts';
import type { TakePart } from './take-loader.tsx';

/** Where a check is shown, as far as a result has to know. */
export interface Setting {
  /** The site as the reader knows it, for links to it. */
  readonly origin: string;
  /** Names the law of the page. */
  readonly lawHash: string;
  /** In the page, where a script answers, and not on a page that was sent for. */
  readonly isLive: boolean;
  /** Today in Belgium, to fill in a date and to say that a day of a plan is past. */
  readonly today: IsoDate;
  /** What takes a result further, where pages are made; a browser loads it when it is asked for. */
  readonly take: TakePart | null;
}

/** What stands where pages are built: there is no result yet, and no day of it is past. */
export const nowhere: Setting = {
  ...{ origin: '', lawHash: '', isLive: false },
  ...{ today: '0001-01-01', take: null },
};

/** Says it to every part of a check, however deep. */
export const SettingContext = createContext<Setting>(nowhere);

export function useSetting(): Setting {
  return useContext(SettingContext);
}
