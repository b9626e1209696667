const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const day = `\\d{1,2} (?:${month}) \\d{4}`;
/** Right after these a day is told already. */
const led =
  '(?<!(?:^|[\\s(])(?:on|of|from|to|until|till|by|since|before|after|between|and|or|for|dated|than|early|late|the|about|around|through) )(?<![\\d-])';
const bareDay = new RegExp(`${led}(?<=^|\\s)(${day})`, 'giu');
const partOfDay = new RegExp(`\\b[Oo]n (${day}) (morning|afternoon|evening|night)\\b`, 'gu');

/** What the article's style leaves out and a question needs: "burst its banks 27 September 2018", "And four feet of water poured ...". */
export function polished(stem: string): string {
  return stem
    .replace(/^(?:And|But|So|Or|Yet) (\S)/, (_, first: string) => first.toUpperCase())
    .replace(partOfDay, 'on the $2 of $1')
    .replace(bareDay, 'on $1')
    .replace(/^on /, 'On ');
}
