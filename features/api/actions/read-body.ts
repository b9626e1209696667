import { mostBytes, Problem } from '../policy';

/** The body of a request as text and as JSON; not read further than it may be long. @throws Problem */
export async function readBody(request: Request): Promise<{ readonly text: string; readonly json: unknown }> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem(
      'unsupported-media-type',
      `Expected application/json, got ${type ? `"${type.slice(0, 60)}"` : 'none'}.`,
    );
  if (Number(request.headers.get('content-length')) > mostBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { text, json: JSON.parse(text) };
  } catch {
    throw new Problem('invalid-json', 'Expected JSON in UTF-8.');
  }
}

function tooLarge(): Problem {
  return new Problem('body-too-large', `Expected at most ${mostBytes} bytes.`);
}
