import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';

/** What a phone or computer installs. Its colours are those of globals.css. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations('site');
  return {
    id: '/',
    name: `${t('name')}: ${t('tagline')}`,
    short_name: t('name'),
    description: t('footer'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#0b5a4a',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/192', type: 'image/png', sizes: '192x192' },
      { src: '/icons/512', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [{ name: t('nav.reviews'), url: '/reviews' }],
  };
}
