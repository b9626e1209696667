/** Asks the API at each process in turn without a token: every one of them must count on from where the one before left off. */
export async function countOnEach(addresses: readonly string[]): Promise<{ readonly uncounted: number }> {
  const left: number[] = [];
  for (const address of [...addresses, ...addresses]) {
    // As one stranger, whichever process is asked.
    const answer = await fetch(`${address}/api/v1/classes`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    left.push(Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]));
  }
  return { uncounted: left.slice(1).filter((now, at) => now !== (left[at] ?? 0) - 1).length };
}
