import type { Document } from '../../language/index.ts';
import { sentencesNaming } from '../article-index.ts';
import type { Draft } from '../draft.ts';

/** "Seorang pengunjung dari Malang, Devina Harsono,": one of many who only happened to be there. */
const oneOfMany =
  /(?<!\p{L})(?:seorang|salah (?:seorang|satu)) (?:pengunjung|penonton|penumpang|pembeli|pelanggan|wisatawan|turis|peserta|warga|penduduk|pengguna|pengendara|ibu rumah tangga)(?!\p{L})[^.]{0,50}$/iu;

/** Whose name and deeds are of no account: the article brings the person in as one of the crowd. */
export function tellsOfPasserBy({ answer, fact }: Draft, document: Document): boolean {
  const doer = fact.subject?.spans.find(({ span }) => span.type === 'person')?.span.entityId;
  return [answer.type === 'person' ? answer.entityId : undefined, doer].some(
    (id) => id !== undefined && isPasserBy(id, document),
  );
}

function isPasserBy(id: string, document: Document): boolean {
  const first = sentencesNaming(id, document)[0]?.spans.find(({ entityId }) => entityId === id);
  return first !== undefined && oneOfMany.test(document.body.slice(Math.max(0, first.start - 90), first.start));
}
