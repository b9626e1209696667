import { z } from 'zod';
import { db, type Transaction } from '@/lib/db';
import { done, isTaken, type Outcome } from '@/lib/errors';
import { PublicFetchError } from '@/lib/public-fetch-error';
import { digestOf } from '@/lib/secrets';
import { invitationId, toolConfiguration } from '../policy/registration';
import { platformAddress } from '../schema/platform-address';
import { askPlatform } from './ask-platform';
import { parsed } from './platform-token';

/** What a platform tells of itself (OpenID Connect Discovery, with the claim of LTI Dynamic Registration 1.0, section 3.4.1). */
const configurationSchema = z.object({
  issuer: platformAddress,
  authorization_endpoint: platformAddress,
  token_endpoint: platformAddress,
  jwks_uri: platformAddress,
  registration_endpoint: platformAddress,
  authorization_server: z.string().max(2000).optional(),
  'https://purl.imsglobal.org/spec/lti-platform-configuration': z
    .object({ product_family_code: z.string().max(120).optional() })
    .optional(),
});

/** What it answers to a registration (3.6). */
const registeredSchema = z.object({
  client_id: z.string().min(1).max(255),
  'https://purl.imsglobal.org/spec/lti-tool-configuration': z
    .object({ deployment_id: z.string().min(1).max(255).optional() })
    .optional(),
});

type Asked = {
  /** What `invitePlatform` made. */
  readonly invitation: string;
  readonly configurationUrl: string;
  /** What the platform knows its own request by. */
  readonly registrationToken: string | undefined;
};
export type RegistrationFault = 'invitation' | 'unreachable' | 'configuration' | 'refused' | 'platform-known';

/**
 * Registers Fakta with a platform whose administrator opened the invitation there (LTI Dynamic Registration 1.0). The issuer has to be of the place
 * where its configuration stands. The invitation is used up only when all went well.
 */
export async function registerSelf(
  { invitation, configurationUrl, registrationToken }: Asked,
  { origin, now }: { readonly origin: string; readonly now: Date },
): Promise<Outcome<{ readonly name: string; readonly needsDeployment: boolean }, RegistrationFault>> {
  const invited = { tokenHash: digestOf(invitation), usedAt: null, expiresAt: { gt: now } };
  if ((await db.ltiInvitation.count({ where: invited })) === 0) return { ok: false, code: 'invitation' };
  const platform = await readJson(configurationUrl, configurationSchema);
  if (!platform.ok) return platform;
  const told = platform.value;
  if (new URL(told.issuer).host !== new URL(configurationUrl).host) return { ok: false, code: 'configuration' };
  const registered = await readJson(told.registration_endpoint, registeredSchema, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(registrationToken ? { authorization: `Bearer ${registrationToken}` } : {}),
    },
    body: JSON.stringify(toolConfiguration(origin)),
  });
  if (!registered.ok) return { ok: false, code: registered.code === 'configuration' ? 'refused' : registered.code };
  const { client_id: clientId } = registered.value;
  const deploymentId = registered.value['https://purl.imsglobal.org/spec/lti-tool-configuration']?.deployment_id;
  const family = told['https://purl.imsglobal.org/spec/lti-platform-configuration']?.product_family_code;
  const name = [family, new URL(told.issuer).host].filter(Boolean).join(' · ').slice(0, 120);
  try {
    return await db.$transaction(async (tx) => {
      const { count } = await tx.ltiInvitation.updateMany({ where: invited, data: { usedAt: now } });
      if (count === 0) return { ok: false, code: 'invitation' };
      const { id } = await tx.ltiPlatform.create({
        data: {
          name,
          issuer: told.issuer,
          clientId,
          authUrl: told.authorization_endpoint,
          tokenUrl: told.token_endpoint,
          jwksUrl: told.jwks_uri,
          tokenAudience: told.authorization_server ?? null,
          registeredAt: now,
          deployments: { create: deploymentId ? [{ deploymentId, addedAt: now }] : [] },
        },
        select: { id: true },
      });
      await auditInvited(tx, invited.tokenHash, { id, name }, now);
      return done({ name, needsDeployment: deploymentId === undefined });
    });
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'platform-known' };
    throw error;
  }
}

/** A deed of the admin who invited: nobody else let the platform in. By nobody where that account is gone. */
async function auditInvited(
  tx: Transaction,
  tokenHash: string,
  { id, name }: { readonly id: string; readonly name: string },
  at: Date,
): Promise<void> {
  const invited = await tx.auditEntry.findFirst({
    where: { deed: 'platform.invited', subjectId: invitationId(tokenHash) },
    select: { byId: true },
  });
  const entry = { at, byId: invited?.byId, deed: 'platform.registered', subjectKind: 'platform', subjectId: id };
  await tx.auditEntry.create({ data: { ...entry, detail: name }, select: { id: true } });
}

async function readJson<Value>(
  url: string,
  schema: z.ZodType<Value>,
  request: Parameters<typeof askPlatform>[1] = {},
): Promise<Outcome<Value, 'unreachable' | 'configuration' | 'refused'>> {
  try {
    const { status, text } = await askPlatform(url, request);
    if (status < 200 || status > 299) return { ok: false, code: 'refused' };
    const read = schema.safeParse(parsed(text));
    return read.success ? done(read.data) : { ok: false, code: 'configuration' };
  } catch (error) {
    if (error instanceof PublicFetchError) return { ok: false, code: 'unreachable' };
    throw error;
  }
}
