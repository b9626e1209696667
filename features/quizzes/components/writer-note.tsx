import { getTranslations } from 'next-intl/server';
import type { WriterReport } from '../writer/report';

/** Whose words the questions have, when a language model was asked for some. */
export async function WriterNote({ report }: { report: WriterReport }) {
  const t = await getTranslations('teach.writer');
  const { model, taken, refused, dropped, reason, httpStatus } = report;
  return (
    <p className="mt-2 text-sm text-quiet">
      {reason === null
        ? t('used', { model, taken, refused: refused + dropped })
        : `${t(`failed.${reason}`, { model, refused: refused + dropped, status: String(httpStatus) })} ${t('ours')}`}
    </p>
  );
}
