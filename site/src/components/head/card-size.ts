/** The size of the picture that goes with a link, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
