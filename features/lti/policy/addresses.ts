import { originOf } from './launch';

/** Where platforms send browsers to, and read keys. */
export const ltiPaths = {
  login: '/api/lti/login',
  launch: '/api/lti/launch',
  keys: '/api/lti/jwks',
  register: '/api/lti/register',
  deepLink: '/api/lti/deep-link',
} as const;

type Framing = { readonly issuer: string; readonly authUrl: string; readonly frameOrigins: string };

/** The origins whose pages may show Fakta in a frame: those of a platform, and where a signed launch says that it came from. */
export function framersOf({ issuer, authUrl, frameOrigins }: Framing, returnOrigin: string | null = null): string[] {
  const told = [originOf(issuer), originOf(authUrl), returnOrigin, ...frameOrigins.split(' ')];
  return [...new Set(told.filter((origin): origin is string => Boolean(origin)))];
}

/** Whether an address is of this site: what a platform asks to open is never anyone else's. */
export function isOurs(address: string, origin: string): boolean {
  return originOf(address) === origin && new URL(address).username === '';
}

type Going = {
  readonly authUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly loginHint: string;
  readonly messageHint: string | null;
  readonly state: string;
  readonly nonce: string;
};

/** Where a browser goes to be told who it is (1EdTech Security Framework 5.1.1.2). */
export function authAddress({ authUrl, clientId, redirectUri, loginHint, messageHint, state, nonce }: Going): string {
  const url = new URL(authUrl);
  const asked = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: clientId,
    redirect_uri: redirectUri,
    login_hint: loginHint,
    state,
    nonce,
    ...(messageHint === null ? {} : { lti_message_hint: messageHint }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}
