import type { Locale } from '@/lib/locale';
import { type Translator, translatorOf } from '@/lib/messages';

/** The texts of a proof and of its parts: given to components, as they are also written where no request is at hand. */
export type ProofWords = { readonly proof: Translator; readonly parts: Translator };

export async function proofWords(locale: Locale): Promise<ProofWords> {
  const [proof, parts] = await Promise.all([
    translatorOf(locale, 'items.proof'),
    translatorOf(locale, 'items.proof.parts'),
  ]);
  return { proof, parts };
}
