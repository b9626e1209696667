import { z } from 'zod';
import { type Claims, claim, claimsSchema, scope } from '../schema/claims';

/** What of a launch is needed to go on with it. No e-mail address is read, and of a name only what people are called. */
export type Launch = {
  readonly deploymentId: string;
  /** The user, as the platform knows them. */
  readonly subject: string;
  /** Empty where the platform does not tell it. */
  readonly name: string;
  readonly teaches: boolean;
  readonly course: { readonly id: string; readonly title: string; readonly membershipsUrl: string | null } | null;
  /** Origin the platform asks to return to, which frames Fakta where it does so at all. */
  readonly returnOrigin: string | null;
  readonly locale: string | null;
  readonly asks: Asked;
};

export type Asked =
  | {
      readonly kind: 'link';
      readonly resourceLinkId: string;
      readonly title: string;
      /** The assignment that a deep link was made for. */
      readonly assignmentId: string | null;
      /** Where scores go, if Fakta may send them. */
      readonly lineItemUrl: string | null;
    }
  | {
      readonly kind: 'choice';
      readonly returnUrl: string;
      /** To be given back as it came. */
      readonly data: string | null;
      readonly takesLineItem: boolean;
    };

/** Why a message is refused, in the words of `lti.faults`. */
export type MessageFault = 'message' | 'audience' | 'nonce' | 'deployment' | 'no-links';

type Expected = {
  readonly clientId: string;
  readonly deploymentIds: readonly string[];
  /** Whether a nonce is the one that this login sent. */
  readonly isNonce: (nonce: string) => boolean;
};

/**
 * Reads a message whose signature, issuer, audience and times are checked already; what is left is checked here (1EdTech Security Framework 5.1.3, LTI
 * Core 5.3). An audience of several names the party it was made for.
 */
export function readLaunch(
  payload: unknown,
  { clientId, deploymentIds, isNonce }: Expected,
): { readonly ok: true; readonly launch: Launch } | { readonly ok: false; readonly code: MessageFault } {
  const read = claimsSchema.safeParse(payload);
  if (!read.success) return { ok: false, code: 'message' };
  const claims = read.data;
  const several = Array.isArray(claims.aud) && claims.aud.length > 1;
  if (several ? claims.azp !== clientId : claims.azp !== undefined && claims.azp !== clientId)
    return { ok: false, code: 'audience' };
  if (!isNonce(claims.nonce)) return { ok: false, code: 'nonce' };
  if (!deploymentIds.includes(claims[claim.deploymentId])) return { ok: false, code: 'deployment' };
  const asks = askedIn(claims);
  if (typeof asks === 'string') return { ok: false, code: asks };
  return { ok: true, launch: launchOf(claims, asks) };
}

function launchOf(claims: Claims, asks: Asked): Launch {
  const { [claim.context]: context, [claim.presentation]: presentation } = claims;
  const title = context?.title || context?.label || '';
  const membershipsUrl = claims[claim.members]?.context_memberships_url ?? null;
  return {
    deploymentId: claims[claim.deploymentId],
    subject: claims.sub,
    name: calledBy(claims.name || claims.given_name),
    teaches: teaches(claims[claim.roles]),
    course: context ? { id: context.id, title, membershipsUrl } : null,
    returnOrigin: originOf(presentation?.return_url),
    locale: presentation?.locale ?? null,
    asks,
  };
}

function askedIn(claims: Claims): Asked | MessageFault {
  if (claims[claim.messageType] === 'LtiDeepLinkingRequest') {
    const settings = claims[claim.deepLinking];
    if (!settings) return 'message';
    if (!settings.accept_types.includes('ltiResourceLink')) return 'no-links';
    const { deep_link_return_url: returnUrl, data = null, accept_lineitem: takesLineItem = true } = settings;
    return { kind: 'choice', returnUrl, data, takesLineItem };
  }
  const link = claims[claim.resourceLink];
  if (!link) return 'message';
  const assignmentId = claims[claim.custom]?.[assignmentParameter];
  const scoring = claims[claim.scoring];
  return {
    kind: 'link',
    resourceLinkId: link.id,
    title: link.title ?? '',
    assignmentId: typeof assignmentId === 'string' ? assignmentId : null,
    lineItemUrl: scoring?.scope.includes(scope.score) ? (scoring.lineitem ?? null) : null,
  };
}

/** The custom parameter of a deep link that names its assignment. */
export const assignmentParameter = 'fakta_assignment';

const instructor = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor';
/** Roles in the course, of LTI Core A.2.2, whose holders teach it; being staff of the institution makes nobody the teacher of a course. */
const teaching = new Set([instructor, ...['ContentDeveloper', 'Administrator'].map(inCourse)]);
/** A sub-role of instructor teaches too, such as a teaching assistant (A.2.3). */
const subRole = 'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#';

function inCourse(name: string): string {
  return `http://purl.imsglobal.org/vocab/lis/v2/membership#${name}`;
}

/** Whether one of the roles is to teach; "Instructor" alone is what names without an address mean (A.2). */
export function teaches(roles: readonly string[]): boolean {
  return roles.some((role) => teaching.has(role) || role.startsWith(subRole) || role === 'Instructor');
}

/** As long as a nickname may be; see `nicknameLength`. */
const longestName = 30;

/** A name on one line, without what cannot be seen or kept (PostgreSQL keeps no NUL). */
export function calledBy(name: string | undefined): string {
  const tidy = (name ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...tidy].slice(0, longestName).join('').trim();
}

/** A host that a content security policy can name: `URL` also takes ";" and ",", which would begin another directive there. */
const isPlainOrigin = /^https?:\/\/[\w.:[\]-]+$/;

/** "https://moodle.contoh.id/mod" -> "https://moodle.contoh.id" */
export function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return isPlainOrigin.test(origin) ? origin : null;
}

const asked: z.ZodType<Asked> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    resourceLinkId: z.string(),
    title: z.string(),
    assignmentId: z.string().nullable(),
    lineItemUrl: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('choice'),
    returnUrl: z.string(),
    data: z.string().nullable(),
    takesLineItem: z.boolean(),
  }),
]);

const stored: z.ZodType<Launch> = z.object({
  deploymentId: z.string(),
  subject: z.string(),
  name: z.string(),
  teaches: z.boolean(),
  course: z.object({ id: z.string(), title: z.string(), membershipsUrl: z.string().nullable() }).nullable(),
  returnOrigin: z.string().nullable(),
  locale: z.string().nullable(),
  asks: asked,
});

/** A launch as `LtiLaunch` keeps it. */
export function storedLaunch(json: string): Launch {
  return stored.parse(JSON.parse(json));
}
