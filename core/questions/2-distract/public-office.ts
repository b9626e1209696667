import type { Document, Entity } from '../../language/index.ts';
import { plain } from '../text.ts';

// Data table: words of titles that mark a holder of public office, Indonesian and English.
const officeWords = new Set(
  `presiden wapres menteri menlu menhan menkeu mendagri menkes menko mendikbud mensesneg mendag menpora menhub mensos raja ratu sultan kaisar
  kanselir gubernur bupati wali walikota wagub wabup camat senator duta panglima kapolri ketua
  president premier minister king queen emperor chancellor governor mayor congressman congresswoman ambassador secretary taoiseach`.split(
    /\s+/,
  ),
);

/**
 * Whether the article gives the person a title of public office. A president is no tempting wrong answer where an athlete
 * or a scholar is asked for, nor the other way round.
 */
export function holdsOffice(entity: Entity, { sentences }: Document): boolean {
  return sentences
    .flatMap(({ spans }) => spans)
    .filter(({ entityId }) => entityId === entity.id)
    .some(({ because, text }) =>
      titleIn(because)
        .concat(plain(text).split(' '))
        .some((word) => officeWords.has(word)),
    );
}

/** "title before a name: Perdana Menteri" -> its words. */
function titleIn(because: string): readonly string[] {
  const [, title = ''] = /^title[^:]*: (.+)$/.exec(because) ?? [];
  return plain(title).split(' ');
}
