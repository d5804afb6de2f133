/** What a frame and the page around it say to each other; every message names the version of this language. */
export type FrameMessage =
  | { readonly passerelle: 1; readonly height: number }
  | { readonly passerelle: 1; readonly step: true };

/** The page around begins: only then does the frame know whom to answer. */
export interface PageMessage {
  readonly passerelle: 1;
  readonly ask: 'height';
}
