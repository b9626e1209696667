/** What Open Graph readers show whole; pixels. Apart from what draws it, which pages need not load. */
export const imageSize = { width: 1200, height: 630 } as const;
