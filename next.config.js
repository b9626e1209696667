import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Titles and previews come in the head for everyone: else Next sends them late, after the page, to all it does not
  // know as a crawler, and messengers and readers without scripts go without.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'pino',
    'pdfkit',
    'ai',
    'esbuild',
    '@ai-sdk/openai-compatible',
    'linkedom',
    'mammoth',
    'undici',
    'unpdf',
  ],
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  headers: async () => [
    {
      source: '/(.*)',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
    // Its address changes with it; without this it is asked for again at every step.
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    // All but the embeds, which stand in other people's pages, and what a learning platform frames, which this header cannot tell from what
    // anyone does: its frames hold a cookie. `frame-ancestors` says who may in proxy.ts.
    {
      source: '/((?!embed/[\\w-]+$|api/lti/).*)',
      missing: [{ type: 'cookie', key: 'fakta-frame' }],
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
  ],
};

export default withNextIntl(config);
