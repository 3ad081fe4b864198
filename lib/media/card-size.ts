/** The size in pixels that Open Graph's readers crop the least. */
export const CARD = { width: 1_200, height: 630 }
