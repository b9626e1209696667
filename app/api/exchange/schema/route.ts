import { getQuizSchema } from '@/features/exchange/queries/export';

/** The JSON Schema of a quiz as Fakta writes it, for other programs. */
export function GET(): Response {
  return Response.json(getQuizSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
}
