/** Where texts are kept by a name: a browser, which shares them between its tabs, and may be full or keep nothing. */
export interface Store {
  /** The text under a name; `null` where there is none, or where nothing is kept. */
  readonly kept: (name: string) => string | null;
  /** Keeps a text under a name, or none any more. What cannot be kept is passed over. */
  readonly keep: (name: string, text: string | null) => void;
}
