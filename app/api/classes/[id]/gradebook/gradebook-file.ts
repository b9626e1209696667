import type { SavedFile } from '@/features/gradebook/components/gradebook-files';
import { askedGradebook } from '@/features/gradebook/queries/asked-gradebook';
import type { Gradebook } from '@/features/gradebook/queries/gradebook';
import { memberOrSignIn, orNotFound } from '@/lib/action';

/** A file of the gradebook as the page with the same query shows it. Kept in no cache. */
export async function gradebookFile(
  request: Request,
  classId: string,
  make: (gradebook: Gradebook) => Promise<SavedFile>,
): Promise<Response> {
  const viewer = await memberOrSignIn(`/classes/${classId}/gradebook`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { body, type, name } = await make(
    await orNotFound(askedGradebook(viewer, classId, query, { now: new Date() })),
  );
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
