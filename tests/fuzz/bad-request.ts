/** A request as it goes over the line. */
export interface BadRequest {
  readonly method: string;
  /** As it stands in the first line, escaped or not; it begins with a slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** A text as a part of an address, in which nothing but letters, digits and signs of ASCII may stand. */
export const escaped = (text: string): string =>
  // A lone surrogate has no bytes of its own.
  encodeURIComponent(text.toWellFormed());
