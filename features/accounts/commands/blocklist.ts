/**
 * The blocklist of NIST SP 800-63B-4, 3.1.1.2: the 49,000 passwords most often found in breaches, and our own Indonesian
 * ones. Read on first use: it is half a megabyte that most requests never need.
 */
export async function loadBlocklist(): Promise<(word: string) => boolean> {
  loading ??= readBlocklist();
  const words = await loading;
  return (word) => words.has(word);
}

let loading: Promise<ReadonlySet<string>> | undefined;

async function readBlocklist(): Promise<ReadonlySet<string>> {
  const [{ dictionary }, { default: indonesian }] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@/content/words/passwords-id.json'),
  ]);
  return new Set([...dictionary.passwords, ...indonesian.passwords]);
}
