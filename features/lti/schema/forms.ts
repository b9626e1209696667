import { z } from 'zod';
import { newAssignmentSchema, sentIn } from '@/features/assignments/schema/forms';
import { platformAddress } from './platform-address';

const id = z.string().regex(/^[\w-]{1,64}$/);

/** The most points a platform may give for an activity. */
export const pointLimits = { least: 1, most: 1000 } as const;
const points = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().min(pointLimits.least).max(pointLimits.most));

/** The form of an assignment, for one class, with what the platform is to know beside it. */
export function sentChoice(form: FormData, classId: string) {
  const { launchId = [], points: [typed = ''] = [], ...fields } = sentIn(form);
  return {
    launchId: id.safeParse(launchId[0]),
    points: points.safeParse(typed),
    fields: newAssignmentSchema.safeParse({ ...fields, classIds: [classId] }),
  };
}

export const nameSchema = z.object({ name: z.string().max(200).default('') });

const name = z.string().trim().min(1).max(120);
const word = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .refine((value) => !value.includes('\0'));
const orNull = z.union([z.literal('').transform(() => null), z.string().trim().max(2000)]);

/** Origins, divided by spaces or lines: "https://sekolah.instructure.com", or "https://*.instructure.com" for all of a house. */
const origins = z
  .string()
  .max(2000)
  .transform((typed) => typed.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^https?:\/\/(\*\.)?[\w.-]+(:\d{1,5})?$/)).max(20))
  .transform((all) => all.join(' '));

export const platformSchema = z.strictObject({
  name,
  issuer: platformAddress,
  clientId: word,
  authUrl: platformAddress,
  tokenUrl: platformAddress,
  jwksUrl: platformAddress,
  tokenAudience: orNull,
  deploymentId: z.union([z.literal('').transform(() => null), word]),
  frameOrigins: origins,
});
export type NewPlatform = z.infer<typeof platformSchema>;

export const platformKeySchema = z.strictObject({ platformId: id });
export const deploymentSchema = z.strictObject({ platformId: id, deploymentId: word });
export const originsSchema = z.strictObject({ platformId: id, frameOrigins: origins });
export const ableSchema = z.strictObject({
  platformId: id,
  able: z.enum(['yes', 'no']).transform((one) => one === 'yes'),
});

export const linkKeySchema = z.strictObject({ linkId: id });
export const courseKeySchema = z.strictObject({ courseId: id });
/** Pupils by their subjects, as the preview named them. */
export const memberChoiceSchema = z.object({ courseId: id, subjects: z.array(word).max(500) });
