import { redirect } from 'next/navigation';
import { getToday } from '@/features/reviews/queries/queue';
import { getViewer } from '@/lib/viewer';

/** To the next fact that is due, or to the overview when none is left. */
export default async function NextReviewPage() {
  const today = await getToday(await getViewer(), { now: new Date() });
  const [first] = today?.cards ?? [];
  redirect(first === undefined ? '/reviews' : `/reviews/${first}`);
}
