import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';

const deeds = ['joined', 'left', 'remove', 'restore', 'delete', 'assigned'] as const;

/** What was just done on another page, said once here. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const t = await getTranslations('classes.done');
  const deed = deeds.find((one) => one === done);
  return deed ? <Notice look="right">{t(deed)}</Notice> : null;
}
