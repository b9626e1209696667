'use client';

import { useEffect } from 'react';

/** On the page of a result: its quiz need not be on the device any more. Shows nothing. */
export function PutAway({ attemptId }: { attemptId: string }) {
  useEffect(() => {
    import('../device/packs-here').then(({ putAway }) => putAway(attemptId)).catch(() => {});
  }, [attemptId]);
  return null;
}
