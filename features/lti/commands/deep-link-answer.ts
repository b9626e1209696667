import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { drawSecret } from '@/lib/secrets';
import type { Viewer } from '@/lib/viewer';
import { ltiPaths } from '../policy/addresses';
import { assignmentParameter } from '../policy/launch';
import { getChoice } from '../queries/waiting-launch';
import { claim } from '../schema/claims';
import { signed } from './keys';

/** What a browser carries to the platform: `jwt` is posted to `returnUrl`. */
export type DeepLinkAnswer = { readonly returnUrl: string; readonly jwt: string; readonly framers: readonly string[] };

/**
 * The signed answer to a deep linking request: one link that opens the chosen assignment, with where its grades go (Deep Linking 2.0, section 3.1). May be asked for again while
 * the request lasts. @throws AppError `not-found` when the request is not the viewer's, is over, or nothing was chosen for it.
 */
export async function answerDeepLink(
  viewer: Viewer,
  launchId: string,
  { origin, now }: { readonly origin: string; readonly now: Date },
): Promise<DeepLinkAnswer> {
  const { launch, clientId, issuer, framers } = await getChoice(viewer, launchId, { now });
  const chosen = await db.ltiLaunch.findUnique({
    where: { id: launchId },
    select: { assignmentId: true, points: true },
  });
  const assignment = await db.assignment.findUnique({ where: { id: chosen?.assignmentId ?? '' }, select: columns });
  if (launch.asks.kind !== 'choice' || !assignment) throw new AppError('not-found');
  const { returnUrl, data, takesLineItem } = launch.asks;
  const { id, title, note, opensAt, closesAt } = assignment;
  const times = {
    ...(opensAt ? { startDateTime: opensAt.toISOString() } : {}),
    ...(closesAt ? { endDateTime: closesAt.toISOString() } : {}),
  };
  const lineItem = { lineItem: { scoreMaximum: chosen?.points ?? 100, label: title, resourceId: id } };
  const item = {
    type: 'ltiResourceLink',
    title,
    ...(note ? { text: note } : {}),
    url: `${origin}${ltiPaths.launch}`,
    custom: { [assignmentParameter]: id },
    ...(takesLineItem ? lineItem : {}),
    ...(opensAt || closesAt ? { available: times, submission: times } : {}),
  };
  const message = {
    iss: clientId,
    aud: issuer,
    nonce: drawSecret(),
    [claim.messageType]: 'LtiDeepLinkingResponse',
    [claim.version]: '1.3.0',
    [claim.deploymentId]: launch.deploymentId,
    [claim.contentItems]: [item],
    ...(data === null ? {} : { [claim.data]: data }),
  };
  return { returnUrl, jwt: await signed(message, { now }), framers };
}

const columns = { id: true, title: true, note: true, opensAt: true, closesAt: true } as const;
