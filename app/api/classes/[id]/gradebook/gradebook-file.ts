import type { SavedFile } from '@/features/gradebook/components/gradebook-files';
import { askedGradebook } from '@/features/gradebook/queries/asked-gradebook';
import type { Gradebook } from '@/features/gradebook/queries/gradebook';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { fileResponse } from '../../../file-response';

/** A file of the gradebook as the page with the same query shows it. */
export async function gradebookFile(
  request: Request,
  classId: string,
  make: (gradebook: Gradebook) => Promise<SavedFile>,
): Promise<Response> {
  const viewer = await memberOrSignIn(`/classes/${classId}/gradebook`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return fileResponse(await make(await orNotFound(askedGradebook(viewer, classId, query, { now: new Date() }))));
}
