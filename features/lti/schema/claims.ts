import { z } from 'zod';
import { platformAddress } from './platform-address';

// The message of a launch as platforms sign it: LTI Core 1.3 section 5 and appendix C, Deep Linking 2.0, Assignment and Grade Services 2.0,
// Names and Role Provisioning Services 2.0. Only what Fakta reads; the rest is dropped, as are names of claims nobody knows.

const lti = 'https://purl.imsglobal.org/spec/lti/claim';
const deepLinking = 'https://purl.imsglobal.org/spec/lti-dl/claim';

/** The claims by their names on the wire. */
export const claim = {
  messageType: `${lti}/message_type`,
  version: `${lti}/version`,
  deploymentId: `${lti}/deployment_id`,
  targetLinkUri: `${lti}/target_link_uri`,
  roles: `${lti}/roles`,
  context: `${lti}/context`,
  resourceLink: `${lti}/resource_link`,
  presentation: `${lti}/launch_presentation`,
  custom: `${lti}/custom`,
  deepLinking: `${deepLinking}/deep_linking_settings`,
  contentItems: `${deepLinking}/content_items`,
  data: `${deepLinking}/data`,
  scoring: 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint',
  members: 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice',
} as const;

/** What Fakta asks leave for. */
export const scope = {
  score: 'https://purl.imsglobal.org/spec/lti-ags/scope/score',
  lineItem: 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem',
  members: 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
} as const;

// PostgreSQL keeps no NUL in text.
const text = (most: number) => z.string().transform((value) => value.replaceAll('\0', '').slice(0, most));
/** An id is at most 255 ASCII characters (LTI Core 5.3). */
const id = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => !value.includes('\0'));
const address = z.url({ protocol: /^https?$/ }).max(2000);

export const claimsSchema = z.object({
  sub: id,
  azp: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]),
  nonce: z.string().min(1).max(500),
  name: text(200).optional(),
  given_name: text(200).optional(),
  [claim.messageType]: z.enum(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']),
  [claim.version]: z.literal('1.3.0'),
  [claim.deploymentId]: id,
  [claim.targetLinkUri]: address.optional(),
  [claim.roles]: z.array(z.string()).max(100),
  [claim.context]: z.object({ id, title: text(200).optional(), label: text(200).optional() }).optional(),
  [claim.resourceLink]: z.object({ id, title: text(200).optional() }).optional(),
  [claim.presentation]: z
    .object({ locale: z.string().max(35).optional(), return_url: z.string().max(2000).optional() })
    .nullish(),
  [claim.custom]: z.record(z.string(), z.unknown()).nullish(),
  [claim.deepLinking]: z
    .object({
      deep_link_return_url: platformAddress,
      accept_types: z.array(z.string()),
      accept_lineitem: z.boolean().optional(),
      data: z.string().max(20_000).optional(),
    })
    .optional(),
  [claim.scoring]: z.object({ scope: z.array(z.string()), lineitem: platformAddress.optional() }).optional(),
  [claim.members]: z.object({ context_memberships_url: platformAddress }).optional(),
});
export type Claims = z.infer<typeof claimsSchema>;
