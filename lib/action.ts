import { notFound, redirect } from 'next/navigation';
import { AppError } from './errors';
import { getViewer, isOwner, type Member, type Owner } from './viewer';

/** The signed-in viewer of a page or action; others are led to the sign-in page and back to `next`. */
export async function memberOrSignIn(next: string): Promise<Member> {
  const viewer = await getViewer();
  if (viewer.kind !== 'member') redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return viewer;
}

/** Who answers. A visitor has nothing to answer, and does not become a guest by trying. */
export async function ownerOrNotFound(): Promise<Owner> {
  const viewer = await getViewer();
  return isOwner(viewer) ? viewer : notFound();
}

/** The answer of a query or command, or the page for what is not there when it is not the viewer's. */
export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
