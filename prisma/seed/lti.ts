import { randomUUID } from 'node:crypto';
import { db } from '../../lib/db.ts';

const since = new Date('2026-11-01T00:00:00Z');

export type Connected = { readonly platformId: string; readonly courseId: string; readonly linkId: string };

/** A registered platform with a course that opens into a class, and an activity of it that opens an assignment and takes its grades. Nobody answers at its addresses. */
export async function aConnection(classId: string, assignmentId: string): Promise<Connected> {
  const issuer = `https://moodle-${randomUUID().slice(0, 8)}.contoh.id`;
  const addresses = { authUrl: `${issuer}/auth`, tokenUrl: `${issuer}/token`, jwksUrl: `${issuer}/jwks` };
  const deploymentId = '1';
  const platform = await db.ltiPlatform.create({
    data: {
      name: 'Moodle Contoh',
      issuer,
      clientId: 'klien',
      ...addresses,
      registeredAt: since,
      deployments: { create: { deploymentId, addedAt: since } },
    },
    select: { id: true },
  });
  const course = await db.ltiCourse.create({
    data: { platformId: platform.id, deploymentId, contextId: 'kursus', classId },
    select: { id: true },
  });
  const lineItemUrl = `${issuer}/lineitem`;
  const link = await db.ltiLink.create({
    data: { courseId: course.id, resourceLinkId: 'tautan', assignmentId, lineItemUrl },
    select: { id: true },
  });
  return { platformId: platform.id, courseId: course.id, linkId: link.id };
}
