import { createHmac, timingSafeEqual } from 'node:crypto';

// Who may frame this browser's pages: told by a cookie that a launch from a registered learning platform leaves in the frame it opened.

export const frameCookie = 'fakta-frame';

/** What a browser keeps in the frame of another site, apart from what it keeps elsewhere (CHIPS). Over http only on this machine. */
export const framedCookie = { httpOnly: true, secure: true, sameSite: 'none', partitioned: true, path: '/' } as const;

const hour = 60 * 60 * 1000;
/** As long as a school day; the next launch makes another. */
export const frameHours = 12;

/** Only origins may stand in a content security policy: anything else could add to it. */
const isOrigin = /^https?:\/\/(\*\.)?[\w.-]+(:\d{1,5})?$/;

/** What the cookie holds, signed with the secret of the server. */
export function sealFrame(origins: readonly string[], now: Date): string {
  const told = { origins: origins.filter((origin) => isOrigin.test(origin)), until: now.getTime() + frameHours * hour };
  const words = Buffer.from(JSON.stringify(told)).toString('base64url');
  return `${words}.${signatureOf(words)}`;
}

/** The origins in a cookie; nothing when there is none, or it is not ours, or its time is over. */
export function openFrame(cookie: string | undefined, now: Date): readonly string[] | undefined {
  if (!cookie) return undefined;
  const [words = '', signature = ''] = cookie.split('.');
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(words))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const { origins, until }: { origins: string[]; until: number } = JSON.parse(
    Buffer.from(words, 'base64url').toString(),
  );
  return until > now.getTime() && origins.length > 0 ? origins : undefined;
}

function signatureOf(words: string): string {
  return createHmac('sha256', `frame:${process.env.NEXTAUTH_SECRET ?? ''}`)
    .update(words)
    .digest('base64url');
}
