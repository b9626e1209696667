const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const day = `\\d{1,2} (?:${month}) \\d{4}`;
/** Right after these a day is told already. */
const led =
  '(?<!(?:^|[\\s(])(?:on|of|from|to|until|till|by|since|before|after|between|and|or|for|dated|than|early|late|the|about|around|through) )(?<![\\d-])';
const bareDay = new RegExp(`${led}(?<=^|\\s)(${day})`, 'giu');
const partOfDay = new RegExp(`\\b[Oo]n (${day}) (morning|afternoon|evening|night)\\b`, 'gu');

/** Words that tie a sentence to the one before it. */
const ties =
  /^(?:Specifically|Theoretically|However|Moreover|Furthermore|Meanwhile|Similarly|Additionally|Indeed|Instead|Therefore|Thus|Hence|Consequently|Accordingly|Nevertheless|Nonetheless|Likewise|Besides|Unfortunately|Fortunately|Interestingly|Remarkably|Clearly|Apparently|Of course|In fact|In addition|In particular|In contrast|By contrast|For example|For instance|As a result|On the other hand|At the same time), (\S)/;

/** What the article's style leaves out and a question needs: "burst its banks 27 September 2018", "And four feet of water poured ...". */
export function polished(stem: string): string {
  return stem
    .replace(/^(?:And|But|So|Or|Yet) (\S)/, (_, first: string) => first.toUpperCase())
    .replace(ties, (_, first: string) => first.toUpperCase())
    .replace(partOfDay, 'on the $2 of $1')
    .replace(bareDay, 'on $1')
    .replace(/\b([ap])\.m(?=[\s?,;]|$)/g, '$1.m.')
    .replace(/^on /, 'On ');
}
