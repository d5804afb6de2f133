/** Where texts are kept by a name: this browser, which may keep nothing or be full, and shares it between its tabs. */
export interface Store {
  readonly kept: (name: string) => string | null;
  readonly keep: (name: string, text: string | null) => void;
}
