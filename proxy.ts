import { type NextRequest, NextResponse } from 'next/server';
import { isFromElsewhere } from '@/lib/cross-site';
import { frameCookie, openFrame } from '@/lib/frame';

// Gives each page a content security policy with a fresh nonce; Next puts it on its own scripts. Not a guard: pages,
// actions and handlers ask for their viewer themselves.
export function proxy(request: NextRequest): NextResponse {
  if (changes(request) && isFromElsewhere((name) => request.headers.get(name)))
    return new NextResponse(
      'Expected a form of this site, got one from elsewhere. Open the page here and send it again.',
      {
        status: 403,
      },
    );
  if (isTooLarge(request))
    return NextResponse.redirect(new URL(`${request.nextUrl.pathname}?too-large=1`, request.url), 303);
  if (isEmbed(request)) return NextResponse.next();
  const nonce = btoa(crypto.randomUUID());
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    // Charts and progress bars set their sizes in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers(request)}`,
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ');
  const headers = new Headers(request.headers);
  // What Next marks its own requests to itself with. From outside it once opened a way around this file (CVE-2025-29927).
  headers.delete('x-middleware-subrequest');
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Server Actions are posts to the address of a page. Next itself compares their `Origin`, but lets a request in that has none. */
function changes({ method }: NextRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** What is too much for the forms where people send much. Beyond `serverActions.bodySizeLimit` of next.config.js, 5 MiB, Next answers with a bare "Internal Server Error". */
const mostBytes: Readonly<Record<string, number>> = { '/teach/new': 5 * 1024 * 1024, '/teach/import': 1024 * 1024 };

/** An article or a file of questions that would not arrive: their pages then say so. */
function isTooLarge({ method, nextUrl, headers }: NextRequest): boolean {
  return (
    method === 'POST' &&
    Number(headers.get('content-length')) > (mostBytes[nextUrl.pathname] ?? Number.POSITIVE_INFINITY)
  );
}

/** The origins of a registered learning platform that launched Fakta in a frame of this browser; else nobody. */
function framers({ cookies }: NextRequest): string {
  return openFrame(cookies.get(frameCookie)?.value, new Date())?.join(' ') ?? "'none'";
}

/** A quiz in someone else's page, which sends a policy of its own. */
function isEmbed({ nextUrl }: NextRequest): boolean {
  return /^\/embed\/[\w-]+$/.test(nextUrl.pathname);
}

// Files and the API go without, but for Server Actions and forms: at an address that is none, its page for that takes them.
export const config = {
  matcher: [
    '/((?!_next/static|_next/image|favicon.ico|icon|sw.js|manifest.webmanifest|api/).*)',
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
    {
      source: '/((?!api/auth/|api/lti/login$|api/lti/launch$).*)',
      has: [
        { type: 'header', key: 'content-type', value: '(multipart/form-data|application/x-www-form-urlencoded)(.*)' },
      ],
    },
  ],
};
