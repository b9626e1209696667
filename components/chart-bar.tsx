import type { CSSProperties } from 'react';

/** A share, 0 to 1, as a filled bar; for the eye only, so say the number beside it. One element with one short class (`app/globals.css`), for a page holds dozens. */
export function ShareBar({ share }: { share: number }) {
  return (
    <div
      aria-hidden="true"
      className="share-bar"
      style={{ '--share': `${Math.round(share * 100)}%` } as CSSProperties}
    />
  );
}
