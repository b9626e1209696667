import { db } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import { digestOf } from '@/lib/secrets';
import { framersOf } from '../policy/addresses';
import { type Launch, type MessageFault, readLaunch } from '../policy/launch';
import { type TokenFault, verifyToken } from './verify-token';

export type Taken = {
  readonly platformId: string;
  readonly launch: Launch;
  /** Whether it began in a frame. */
  readonly framed: boolean;
  readonly framers: readonly string[];
};
export type LaunchFault = TokenFault | MessageFault | 'state' | 'cookie';

type Posted = {
  readonly state: string;
  readonly idToken: string;
  /** The state that the browser holds; undefined where it sent none. */
  readonly held: string | undefined;
};

/**
 * Checks the message of a launch, once: the login it ends is over, whatever the message is worth. Only the browser that began the login holds its state,
 * so that nobody is launched as someone else by a message that was made for others.
 */
export async function takeLaunch(
  { state, idToken, held }: Posted,
  { now }: { now: Date },
): Promise<Outcome<Taken, LaunchFault>> {
  if (held === undefined || held !== state) return { ok: false, code: 'cookie' };
  const stateHash = digestOf(state);
  const { count } = await db.ltiLogin.updateMany({
    where: {
      stateHash,
      usedAt: null,
      nonceHash: { not: null },
      expiresAt: { gt: now },
      platform: { disabledAt: null },
    },
    data: { usedAt: now },
  });
  if (count === 0) return { ok: false, code: 'state' };
  const { nonceHash, framed, platform } = await db.ltiLogin.findUniqueOrThrow({
    where: { stateHash },
    select: columns,
  });
  const verified = await verifyToken(idToken, platform, { now });
  if (!verified.ok) return verified;
  const read = readLaunch(verified.payload, {
    clientId: platform.clientId,
    deploymentIds: platform.deployments.map(({ deploymentId }) => deploymentId),
    isNonce: (nonce) => digestOf(nonce) === nonceHash,
  });
  if (!read.ok) return read;
  const framers = framersOf(platform, read.launch.returnOrigin);
  return done({ platformId: platform.id, launch: read.launch, framed, framers });
}

const columns = {
  nonceHash: true,
  framed: true,
  platform: {
    select: {
      id: true,
      issuer: true,
      clientId: true,
      jwksUrl: true,
      authUrl: true,
      frameOrigins: true,
      deployments: { select: { deploymentId: true } },
    },
  },
} as const;
