import type { JWTPayload } from 'jose';

// What the learning platform of the tests says of a launch: LTI Core 1.3, with Deep Linking 2.0, Assignment and Grade Services 2.0 and Names and Role Provisioning Services 2.0.

const lti = 'https://purl.imsglobal.org/spec/lti/claim';
export const roleOf = {
  learner: 'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner',
  instructor: 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor',
} as const;

/** Whom a launch is about, and what it opens. */
export type Launching = {
  readonly subject: string;
  readonly name?: string;
  readonly role?: keyof typeof roleOf;
  /** A resource link, with what a deep link gave it; null: to choose one. */
  readonly link?: { readonly id: string; readonly custom?: Record<string, string> } | null;
};

type Platform = {
  readonly origin: string;
  readonly tool: string;
  readonly clientId: string;
  readonly deploymentId: string;
  readonly contextId: string;
  readonly lineItemUrl: string;
};

/** The claims of a launch; `now` in seconds. */
export function claimsOf(
  platform: Platform,
  launching: Launching,
  { nonce, now }: { readonly nonce: string; readonly now: number },
): JWTPayload {
  const { subject, name, role = 'learner', link = { id: 'tautan-1' } } = launching;
  const asked = link
    ? {
        [`${lti}/message_type`]: 'LtiResourceLinkRequest',
        [`${lti}/resource_link`]: { id: link.id, title: 'Kuis berita' },
        [`${lti}/custom`]: link.custom ?? {},
        'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': {
          scope: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
          lineitems: `${platform.origin}/lineitems`,
          lineitem: platform.lineItemUrl,
        },
      }
    : {
        [`${lti}/message_type`]: 'LtiDeepLinkingRequest',
        'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
          deep_link_return_url: `${platform.origin}/deep-link-return`,
          accept_types: ['ltiResourceLink'],
          accept_presentation_document_targets: ['iframe', 'window'],
          data: 'data yang dikembalikan',
        },
      };
  return {
    iss: platform.origin,
    aud: platform.clientId,
    sub: subject,
    nonce,
    iat: now,
    exp: now + 300,
    ...(name === undefined ? {} : { name, given_name: name.split(' ')[0], email: `${subject}@sekolah.id` }),
    [`${lti}/version`]: '1.3.0',
    [`${lti}/deployment_id`]: platform.deploymentId,
    [`${lti}/target_link_uri`]: `${platform.tool}/api/lti/launch`,
    [`${lti}/roles`]: [roleOf[role]],
    [`${lti}/context`]: { id: platform.contextId, title: 'Bahasa Indonesia X' },
    [`${lti}/launch_presentation`]: { locale: 'id', return_url: `${platform.origin}/course` },
    'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': {
      context_memberships_url: `${platform.origin}/members`,
      service_versions: ['2.0'],
    },
    ...asked,
  };
}
