import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/lib/site-origin';
import { bookmarklet } from './bookmarklet';

/** A link to be dragged to the bookmarks, and how. */
export async function BookmarkletPanel() {
  const [t, origin] = await Promise.all([getTranslations('intake.bookmarklet'), siteOrigin()]);
  // React refuses addresses of scripts, rightly so; this one is ours and holds nothing that could end the attribute.
  const link = `<a class="inline-flex min-h-11 items-center rounded-md border border-edge bg-card px-4 py-2 font-medium" href="${bookmarklet(origin)}">${t('name').replace(/[&<>"]/g, '')}</a>`;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above. */}
      <p className="my-6" dangerouslySetInnerHTML={{ __html: link }} />
      <ol className="list-decimal space-y-2 pl-6">
        <li>{t('drag')}</li>
        <li>{t('press')}</li>
        <li>{t('select')}</li>
      </ol>
      <p className="mt-6 text-quiet">{t('privacy')}</p>
      <p className="mt-3 text-quiet">{t('phone')}</p>
    </>
  );
}
