'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

type Props = {
  readonly attemptId: string;
  /** The item on the page, from 1; 0 for another page. */
  readonly number: number;
  /** Milliseconds since 1970, as this page was told; null where nothing ends the attempt. */
  readonly deadline: number | null;
};

const every = 15_000;

/** Says to the server that the page is there, for the teacher who watches; and makes it anew when time was added or the attempt was handed in. */
export function Presence({ attemptId, number, deadline }: Props) {
  const router = useRouter();
  useEffect(() => {
    const tell = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await fetch(`/api/attempts/${attemptId}/presence`, { method: 'POST', body: String(number) }).catch(
        () => null,
      );
      if (!answer?.ok) return;
      const now = (await answer.json()) as { deadline: number | null; finished: boolean };
      if (now.finished || now.deadline !== deadline) router.refresh();
    };
    void tell();
    const clock = setInterval(tell, every);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [attemptId, number, deadline, router]);
  return null;
}
