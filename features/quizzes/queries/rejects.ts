import { db } from '@/lib/db';

export type ReviewReject = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  /** In plain English, as the gate says it. */
  readonly reason: string;
};

/** What one gate refused. */
export type GateRejects = { readonly gate: string; readonly rejects: readonly ReviewReject[] };

/** Not a gate: the step that leaves out what is sound but not needed. What it left comes last. */
export const balance = 'balance';

/** What the generator refused for a version, by gate: the one that refused most first. The caller has asked who may see it. */
export async function rejectsOf(versionId: string): Promise<readonly GateRejects[]> {
  const rows = await db.reject.findMany({
    where: { versionId },
    select: { id: true, kind: true, stem: true, key: true, gate: true, reason: true },
    orderBy: { position: 'asc' },
  });
  const gates = new Map<string, ReviewReject[]>();
  for (const { gate, ...reject } of rows) gates.set(gate, [...(gates.get(gate) ?? []), reject]);
  return [...gates]
    .map(([gate, rejects]) => ({ gate, rejects }))
    .sort((a, b) => Number(a.gate === balance) - Number(b.gate === balance) || b.rejects.length - a.rejects.length);
}
