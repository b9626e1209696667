import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/site-origin';

export const dynamic = 'force-dynamic';

// Pages of one's own. Attempts are not among them: nothing links to them, and nobody but who takes one gets it. What a teacher shares is not named here, where anyone could look it up: its page says `noindex`.
const own = [
  '/account',
  '/admin',
  '/api/',
  '/classes',
  '/join',
  '/new-password',
  '/offline',
  '/practice',
  '/progress',
  '/reviews',
  '/sign-in',
  '/sign-up',
  '/teach',
];

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: '*', allow: '/', disallow: own }, sitemap: `${await siteOrigin()}/sitemap.xml` };
}
