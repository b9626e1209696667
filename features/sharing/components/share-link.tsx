import { getTranslations } from 'next-intl/server';
import { CopyButton } from '@/components/copy-button';

/** The address that students open, to select or to copy. */
export async function ShareLink({ url, name = 'share' }: { url: string; name?: string }) {
  const t = await getTranslations('teach.publish');
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label htmlFor={name} className="min-w-0 grow basis-64">
        <span className="text-sm text-quiet">{t('link')}</span>
        <input
          id={name}
          readOnly
          value={url}
          className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-paper px-3 py-2"
        />
      </label>
      <CopyButton text={url} label={t('copy')} done={t('copied')} />
    </div>
  );
}
