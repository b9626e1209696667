import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import { clockSkewSeconds } from '../policy/times';
import { fetchKeys } from './ask-platform';

/** Why a token is no word of a platform, in the words of `lti.faults`; `keys` where its keys could not be read just now. */
export type TokenFault = 'signature' | 'issuer' | 'audience' | 'expired' | 'keys';

export type Verified =
  | { readonly ok: true; readonly payload: JWTPayload }
  | { readonly ok: false; readonly code: TokenFault };

type Platform = { readonly issuer: string; readonly clientId: string; readonly jwksUrl: string };

/** The keys of each platform, by their address: kept for ten minutes, and read again at once for a key that is not among them, but not more often than this. */
const cooldownMs = 5_000;
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

function keysAt(jwksUrl: string): ReturnType<typeof createRemoteJWKSet> {
  const known = keySets.get(jwksUrl);
  if (known) return known;
  const made = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: cooldownMs, [customFetch]: fetchKeys });
  keySets.set(jwksUrl, made);
  return made;
}

/** Longer tokens are not looked at, in characters. */
const longestToken = 50_000;

/**
 * Checks that a platform signed a token, for Fakta and for now: by the key that the token names, among those at the platform's address, and with RS256
 * alone, whatever else the token says of itself (RFC 8725 3.1; 1EdTech Security Framework 5.1.3).
 */
export async function verifyToken(token: string, platform: Platform, { now }: { now: Date }): Promise<Verified> {
  if (token.length > longestToken) return { ok: false, code: 'signature' };
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keysAt(platform.jwksUrl), {
      algorithms: ['RS256'],
      issuer: platform.issuer,
      audience: platform.clientId,
      clockTolerance: clockSkewSeconds,
      currentDate: now,
      maxTokenAge: '1h',
      requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
    });
    // Without a name for its key it would be checked with whichever is the only one.
    return protectedHeader.kid ? { ok: true, payload } : { ok: false, code: 'signature' };
  } catch (error) {
    return { ok: false, code: faultOf(error) };
  }
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'issuer';
    if (error.claim === 'aud') return 'audience';
    return ['iat', 'exp', 'nbf'].includes(error.claim) ? 'expired' : 'signature';
  }
  const known = [
    errors.JWKSNoMatchingKey,
    errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed,
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSENotSupported,
    errors.JWKSMultipleMatchingKeys,
  ];
  return known.some((kind) => error instanceof kind) ? 'signature' : 'keys';
}
