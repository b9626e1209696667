import { type NextRequest, NextResponse } from 'next/server';
import { type Refused, refusedHeader } from '@/lib/front-door';

/** Turns away what lib/front-door.ts marked: nothing else comes here. Not a guard: pages, actions and handlers ask for their viewer themselves. */
export function proxy(request: NextRequest): NextResponse {
  const why = request.headers.get(refusedHeader) as Refused;
  // An article or a file of questions that would not arrive: their pages then say so.
  if (why === 'too-large')
    return NextResponse.redirect(new URL(`${request.nextUrl.pathname}?too-large=1`, request.url), 303);
  const words = 'Expected a form of this site, got one from elsewhere. Open the page here and send it again.';
  return new NextResponse(words, { status: 403 });
}

export const config = { matcher: [{ source: '/:path*', has: [{ type: 'header', key: 'x-fakta-refused' }] }] };
