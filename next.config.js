import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n.ts');

// What lib/front-door.ts gives no policy holds no page: files, JSON, and what Next or next-auth say of an address that is none. Launches of learning platforms bring a policy of their own.
const fileAddresses =
  '/:path(api/(?!lti/).*|_next/(?!static/(?:chunks|media)/).*|favicon.ico|icon.*|manifest.webmanifest)';
// Scripts, styles and typefaces of the build, a dozen to a first page: what holds for windows would make each half a KiB longer.
const notBuilt = '(?!_next/static/(?:chunks|media)/)';
const filePolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
// What may stand in other people's pages: embeds, previews, and the frames of a learning platform, which hold a cookie.
const ownAddresses = '/((?!embed/[\\w-]+$|quizzes/[\\w-]+/preview.png$|api/lti/).*)';
const ownWindows = `/(${notBuilt}(?!embed/[\\w-]+$|quizzes/[\\w-]+/preview.png$|api/lti/).*)`;
const noFrame = /** @type {const} */ ([{ type: 'cookie', key: 'fakta-frame' }]);
// What scripts of a page ask for in its place is shown by no browser: what holds for windows would only make each of these answers a quarter of a KiB longer.
const noScript = /** @type {const} */ ([
  { type: 'header', key: 'sec-fetch-dest', value: 'empty' },
  { type: 'header', key: 'rsc' },
  { type: 'header', key: 'next-action' },
]);

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Given by scripts/steps.mjs, from the sources; a build by Next alone draws one.
  generateBuildId: () => process.env.FAKTA_BUILD_ID ?? null,
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
    { source: '/(.*)', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    {
      source: `/(${notBuilt}.*)`,
      missing: [...noScript],
      headers: [
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'Origin-Agent-Cluster', value: '?1' },
      ],
    },
    { source: fileAddresses, headers: [{ key: 'Content-Security-Policy', value: filePolicy }] },
    {
      source: ownAddresses,
      missing: [...noFrame],
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' }],
    },
    {
      source: ownWindows,
      missing: [...noFrame, ...noScript],
      headers: [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }],
    },
    // Only a proxy in front of Fakta speaks TLS, and says so; over http browsers do not heed it.
    {
      source: '/(.*)',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https(,.*)?' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }],
    },
    // Its address changes with it; without this it is asked for again at every step.
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    // All but the embeds, which stand in other people's pages, and what a learning platform frames, which this header cannot tell from what
    // anyone does: its frames hold a cookie. `frame-ancestors` says who may in lib/front-door.ts.
    {
      source: `/(${notBuilt}(?!embed/[\\w-]+$|api/lti/).*)`,
      missing: [...noFrame, ...noScript],
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
  ],
};

export default withNextIntl(config);
