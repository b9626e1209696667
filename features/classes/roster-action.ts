'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readUpload } from '@/features/articles/commands/read-upload';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { importPupils, previewRoster } from './commands/import-pupils';
import type { RosterPreview, RosterState } from './components/roster-state';
import { rosterSchema } from './schema/forms';
import { mostRows, type RosterPlan } from './schema/roster';

/** First what would become of the list, then the pupils themselves. */
export async function rosterAction(_: RosterState, form: FormData): Promise<RosterState> {
  const viewer = await memberOrSignIn('/classes');
  const [t, text] = await Promise.all([getTranslations('classes.errors'), listOf(form)]);
  const given = Object.fromEntries(
    ['classId', 'step', 'same', 'keepNames'].map((name) => [name, form.get(name) ?? undefined]),
  );
  const sent = rosterSchema.safeParse({ ...given, text: text ?? '' });
  if (!sent.success) notFound();
  const { step, classId, ...asked } = sent.data;
  const again = (code: string) => ({ ...asked, step: 'ask' as const, message: t(code, { most: mostRows }) });
  if (text === undefined) return again('roster-file');
  if (step === 'ask') return { ...asked, step, message: null };
  const roster = { classId, ...asked };
  if (step === 'preview') {
    const outcome = await orNotFound(previewRoster(viewer, roster));
    return outcome.ok ? { ...asked, step, ...(await told(outcome.value)) } : again(outcome.code);
  }
  const outcome = await orNotFound(importPupils(viewer, roster, { now: new Date() }));
  if (!outcome.ok) return again(outcome.code);
  revalidatePath('/classes', 'layout');
  return { step: 'made', slips: outcome.value };
}

/** The file, if one was chosen, else what was pasted; undefined for a file that is no text. */
async function listOf(form: FormData): Promise<string | undefined> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return String(form.get('text') ?? '');
  const read = readUpload(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? read.text : undefined;
}

async function told(plan: RosterPlan): Promise<Pick<RosterPreview, 'summary' | 'pupils' | 'merged' | 'faults'>> {
  const [t, errors] = await Promise.all([getTranslations('classes.import'), getTranslations('classes.errors')]);
  return {
    summary: t('summary', { pupils: plan.pupils.length, merged: plan.merged.length, faults: plan.faults.length }),
    pupils: plan.pupils.map(({ nickname, realName, given }) => ({
      nickname,
      realName,
      note: given === null ? null : t('numbered', { given }),
    })),
    merged: plan.merged.map(({ line, nickname }) => t('mergedLine', { line, nickname })),
    faults: plan.faults.map(({ line, text, code }) => t('faultLine', { line, text, fault: errors(code) })),
  };
}
