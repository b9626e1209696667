import { z } from 'zod';

/** Why the questions are the rules' own although a writer is set up. */
export const failureReasons = [
  'settings',
  'time-out',
  'unreachable',
  'http',
  'too-large',
  'refusal',
  'not-json',
  'shape',
  'nothing-proposed',
  'none-passed',
  'unknown',
] as const;
export type FailureReason = (typeof failureReasons)[number];

const count = z.number().int().min(0);

const reportSchema = z.strictObject({
  model: z.string().max(200),
  status: z.enum(['used', 'failed']),
  /** Questions in the model's words. */
  taken: count,
  /** Proposals that a gate refused. */
  refused: count,
  /** Entries of the answer that are no proposal: for an item nobody asked of, twice for one, with a field that is not asked for. */
  dropped: count,
  /** Null when `used`. */
  reason: z.enum(failureReasons).nullable(),
  /** What the endpoint answered, when the reason is `http`. */
  httpStatus: z.number().int().nullable(),
});

/** What came of asking the writer. */
export type WriterReport = z.infer<typeof reportSchema>;

/** An answer that is not used, and why. */
export type Fault = { readonly reason: FailureReason; readonly httpStatus?: number };

export function failed(
  model: string,
  { reason, httpStatus }: Fault,
  counts = { refused: 0, dropped: 0 },
): WriterReport {
  return { model, status: 'failed', taken: 0, ...counts, reason, httpStatus: httpStatus ?? null };
}

/** As stored with a version of a quiz. */
export function storedReport(report: WriterReport): string {
  return JSON.stringify(report);
}

/** The report of a stored text; null for none, and for one that this version cannot read. */
export function readReport(stored: string | null): WriterReport | null {
  if (stored === null) return null;
  try {
    return reportSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}
