import { AppError } from '@/lib/errors';
import { getViewer, isOwner } from '@/lib/viewer';
import { bePresent, type Present } from './commands/be-present';

/** The page of a running attempt says that it is there; null when it is not the viewer's. Called by `/api/attempts/ID/presence`. */
export async function bePresentAction(attemptId: string, number: number): Promise<Present | null> {
  const viewer = await getViewer();
  if (!isOwner(viewer) || !/^[\w-]{1,64}$/.test(attemptId)) return null;
  if (!Number.isInteger(number) || number < 0 || number > 1000) return null;
  try {
    return await bePresent(viewer, { attemptId, number }, { now: new Date() });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
