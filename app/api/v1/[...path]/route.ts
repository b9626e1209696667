import { answerRequest } from '@/features/api/actions/answer-request';

export const dynamic = 'force-dynamic';

/** Everything under `/api/v1`: see `/api/v1/openapi.json`. The token of the request tells who asks. */
function answer(request: Request): Promise<Response> {
  return answerRequest(request, { now: new Date() });
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
