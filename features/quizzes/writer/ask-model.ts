import { setTimeout as pause } from 'node:timers/promises';
import type { FinishReason } from 'ai';
import { log } from '@/lib/log';
import { answerSchema } from './answer';
import type { Prompt } from './prompt';
import type { Fault } from './report';
import type { WriterSettings } from './settings';

/** The most that is read of an answer, in bytes: fifty items in words are a tenth of it. */
const mostBytes = 256 * 1024;
/** How long to wait before the second try, at most. */
const pauseMs = 250;

export type Asked = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Fault);

/** A fault with its name, thrown from inside the call of the package and caught outside it. */
class WriterFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.reason);
    this.name = 'WriterFault';
  }
}

/**
 * What the model says, as text. Never throws, and never takes longer than `timeoutMs`, whatever the endpoint does: redirects are not
 * followed, an answer beyond 256 KiB is not read, and only a connection that fails or a 5xx is tried once more.
 */
export async function askModel(settings: WriterSettings, prompt: Prompt): Promise<Asked> {
  try {
    // Only who has set a writer up loads its packages; what that takes is no part of the time limit.
    const packages = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);
    return await inTime(settings.timeoutMs, (signal) => ask(packages, settings, prompt, signal));
  } catch (error) {
    if (error instanceof WriterFault) return { ok: false, ...error.fault };
    // Only the words of it: the errors of the package hold all that was sent.
    log.warn({ error: String(error) }, 'The writer failed in a way that has no name.');
    return { ok: false, reason: 'unknown' };
  }
}

async function inTime<Value>(timeoutMs: number, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const clock = new AbortController();
  const late = new WriterFault({ reason: 'time-out' });
  let timer: NodeJS.Timeout | undefined;
  // The race is for what does not heed the signal.
  const bell = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
      clock.abort(late);
    }, timeoutMs);
  });
  try {
    return await Promise.race([run(clock.signal), bell]);
  } finally {
    clearTimeout(timer);
    clock.abort(late);
  }
}

type Packages = readonly [typeof import('ai'), typeof import('@ai-sdk/openai-compatible')];

async function ask(
  [ai, { createOpenAICompatible }]: Packages,
  { url, model, key }: WriterSettings,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Asked> {
  const provider = createOpenAICompatible({
    name: 'writer',
    baseURL: url,
    apiKey: key,
    supportsStructuredOutputs: true,
    fetch: (input, init) => boundedFetch(input, init, signal),
  });
  try {
    const output = ai.Output.object({ schema: answerSchema, name: 'wordings' });
    const answer = await ai.generateText({
      model: provider(model),
      ...prompt,
      output,
      abortSignal: signal,
      maxRetries: 0,
    });
    return said(answer.text, answer.finishReason);
  } catch (error) {
    // What is not of the form asked for is read by our own rules, which say what of it can be kept.
    if (ai.NoObjectGeneratedError.isInstance(error)) return said(error.text ?? '', error.finishReason);
    const cause = ai.APICallError.isInstance(error) ? error.cause : error;
    if (ai.JSONParseError.isInstance(cause)) return { ok: false, reason: 'not-json' };
    if (ai.TypeValidationError.isInstance(cause) || ai.InvalidResponseDataError.isInstance(cause))
      return { ok: false, reason: 'shape' };
    throw error;
  }
}

function said(text: string, end: FinishReason | undefined): Asked {
  return end === 'content-filter' ? { ok: false, reason: 'refusal' } : { ok: true, text };
}

type Input = Parameters<typeof fetch>[0];

async function boundedFetch(input: Input, init: RequestInit | undefined, signal: AbortSignal): Promise<Response> {
  const options: RequestInit = { ...init, signal, redirect: 'manual', cache: 'no-store' };
  let response = await connected(input, options);
  if (!response || response.status >= 500) {
    await response?.body?.cancel();
    await pause(pauseMs, undefined, { signal });
    response = await connected(input, options);
  }
  if (!response) throw new WriterFault({ reason: 'unreachable' });
  if (!response.ok) {
    await response.body?.cancel();
    throw new WriterFault({ reason: 'http', httpStatus: response.status });
  }
  const { status, headers } = response;
  return new Response(await readBody(response), {
    status,
    headers: { 'content-type': headers.get('content-type') ?? '' },
  });
}

/** Nothing when no response came; the end of the time is thrown on. */
async function connected(input: Input, options: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(input, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return undefined;
  }
}

async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new WriterFault({ reason: 'too-large' });
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof WriterFault ? error : new WriterFault({ reason: 'unreachable' });
  }
  return new Uint8Array(Buffer.concat(chunks));
}
