import { type Gradable, grade } from '@/core/grading';

/** A response as it reads, and which choices it took: those exactly as shown, whatever white space came along. */
export type ReadResponse = { readonly readable: string; readonly chosen: readonly string[] };

/** Reads the responses to one item; each of the few that many people give is read once. */
export function responseReader(item: Gradable): (response: string) => ReadResponse {
  const known = new Map<string, ReadResponse>();
  return (response) => {
    const read = known.get(response) ?? readResponse(item, response);
    known.set(response, read);
    return read;
  };
}

/** A response that cannot be read any more, as its item was changed, took none of the choices. */
function readResponse(item: Gradable, response: string): ReadResponse {
  const verdict = grade(item, response);
  if (verdict.kind === 'unreadable') return { readable: response, chosen: [] };
  const { readable, parts } = verdict;
  return { readable, chosen: parts.length > 0 ? parts.flatMap(({ given }) => given ?? []) : [readable] };
}
