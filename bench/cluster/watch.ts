/** Watches the live view of an assignment at one process; `heard` counts what it was told. The view ends with `until`, or with the process. */
export async function watch(
  address: string,
  path: string,
  cookies: Readonly<Record<string, string>>,
  { until, heard }: { readonly until: AbortSignal; readonly heard: (event: 'opened' | 'changed') => void },
): Promise<void> {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  while (!until.aborted) {
    try {
      const answer = await fetch(`${address}${path}`, { headers: { cookie }, signal: until });
      if (answer.status !== 200 || !answer.body) throw new Error(`Expected a live view, got status ${answer.status}.`);
      heard('opened');
      const decoder = new TextDecoder();
      for await (const part of answer.body) {
        for (const _ of decoder.decode(part, { stream: true }).matchAll(/event: changed/g)) heard('changed');
      }
    } catch {
      // As the page does: it connects again.
    }
    await new Promise((later) => setTimeout(later, 1000));
  }
}
