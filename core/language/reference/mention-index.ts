import type { Mention } from './mention.ts';

/** The mentions of an article so far, found by what they mean or by their noun: a long article is not gone through for each reference. */
export class MentionIndex {
  private readonly byKey = new Map<string, Mention[]>();
  private readonly byHead = new Map<string, Mention[]>();

  add(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      put(this.byKey, mention.key, mention);
      if (mention.head !== '') put(this.byHead, mention.head, mention);
    }
  }

  /** In reading order. */
  ofKeys(keys: ReadonlySet<string>): readonly Mention[] {
    return [...keys]
      .flatMap((key) => this.byKey.get(key) ?? [])
      .sort((one, other) => one.start - other.start || one.end - other.end);
  }

  /** In reading order. */
  ofHead(noun: string): readonly Mention[] {
    return this.byHead.get(noun) ?? [];
  }
}

function put(places: Map<string, Mention[]>, under: string, mention: Mention): void {
  const known = places.get(under);
  if (known) known.push(mention);
  else places.set(under, [mention]);
}
