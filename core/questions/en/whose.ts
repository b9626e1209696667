import type { ToldSpan } from '../../facts/index.ts';
import type { Document } from '../../language/index.ts';

/** Whom one knows by whose they are. */
const relation =
  /(?:^|[\s“"(])(his|her|their) ((?:(?:late|elder|older|younger|former|first|second|great) ?-?)*(?:(?:grand|step|half-|ex-)?(?:father|mother|brother|sister|son|daughter|husband|wife|parent|child)|uncle|aunt|cousin|nephew|niece|widow|widower|fiancée?|partner|girlfriend|boyfriend|friend|coach|trainer|agent|lawyer|attorney|teacher|neighbou?r|teammate|team-mate)), $/iu;
/** Who is named in so many sentences is known without it. */
const often = 3;
const sureEnough = 0.9;

/** "Her father, Janek Ledecký, ...": what someone is to somebody, and to whom where that is sure; nothing where it is not told so, or they have a part of their own in the story. */
export function whoseOf(
  { span }: ToldSpan,
  { sentences, references, entities }: Document,
): { readonly noun: string; readonly owner?: string } | undefined {
  const home = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const [found, mark = '', noun = ''] = relation.exec(home?.text.slice(0, span.start - home.start) ?? '') ?? [];
  const places = sentences.filter(({ spans }) => spans.some(({ entityId }) => entityId === span.entityId));
  if (found === undefined || home === undefined || span.type !== 'person' || places.length >= often) return undefined;
  const at = span.start - `${mark} ${noun}, `.length;
  const reference = references.find(({ kind, start }) => kind === 'possessive' && start === at);
  const id = (reference?.certainty ?? 0) >= sureEnough ? reference?.antecedent?.entityId : undefined;
  const owner = entities.find((entity) => entity.id === id && entity.type === 'person')?.name;
  return owner === undefined ? { noun } : { noun, owner };
}
