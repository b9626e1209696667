import { getBesideClasses } from '@/features/classmates/queries/beside-classes';
import type { Viewer } from '@/lib/viewer';
import { BesideClassView } from './beside-class';

type Props = { readonly viewer: Viewer; readonly classId: string; readonly now: Date };

/** For the page of one class: its pupil beside it, where it compares. */
export async function BesideOwnClass({ viewer, classId, now }: Props) {
  const [group] = await getBesideClasses(viewer, { classId, now });
  return group ? <BesideClassView group={group} /> : null;
}
