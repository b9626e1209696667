import { type Clause, isSubject, type Part, readClause, takeParts } from './clause.ts';
import { followingClauses, isFactive, subordinateClause } from './following.ts';
import { fronted, isDiscourse, mayBeLeftOut } from './fronted.ts';
import { predicateStart, type Segment, segmentsOf } from './segments.ts';
import { groupTags } from './tag.ts';
import { isTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** A clause and where it stands: `main` asserts alone, `relative` says something of a phrase, `cause` gives a reason. */
export type Placed = {
  readonly relation: 'main' | 'relative' | 'cause';
  readonly clause: Clause;
  /** What stood before the subject, "Pada 2 Juli 1997,". */
  readonly front: readonly Part[];
  /** Words before the subject that could not be read as a part; the clause may lean on them. */
  readonly leaning: boolean;
};

type State = {
  front: Part[];
  leaning: boolean;
  /** It leans on no more than "25 tahun lalu", which the date after it tells in full. */
  counted?: boolean;
  /** A subject was met that could not be read: what follows may be said of it. */
  lost: boolean;
  subject?: readonly Unit[];
  /** The word before this segment. */
  before?: Unit;
  /** The segment before this one was a bare phrase. */
  afterPhrase?: boolean;
  done: Placed[];
  /** The last clause that a participle or "lalu ..." may share its subject with. */
  last?: Placed;
};

/** The clauses of a sentence that are surely read, in order. */
export function clausesOf(units: readonly Unit[]): readonly Placed[] {
  const state: State = { front: [], leaning: false, lost: false, done: [] };
  for (const segment of segmentsOf(units)) {
    if (segment.afterStop) forget(state);
    if (segment.kind === 'phrase' || segment.kind === 'predicate') dropBrokenContent(state);
    step(state, segment);
    state.before = segment.units.at(-1);
    state.afterPhrase = segment.kind === 'phrase';
  }
  return state.done;
}

/** "mengatakan bahwa A, B ...": a comma inside what is said breaks it off. */
function dropBrokenContent(state: State): void {
  const last = state.last;
  if (last?.clause.parts.at(-1)?.kind === 'content') state.done = state.done.filter((placed) => placed !== last);
}

/** After a colon or semicolon another statement begins. */
function forget(state: State): void {
  state.front = [];
  state.subject = undefined;
  state.last = undefined;
  state.lost = false;
  state.leaning = true;
}

function step(state: State, segment: Segment): void {
  switch (segment.kind) {
    case 'adjunct':
      takeAdjunct(state, segment);
      break;
    case 'phrase':
      takeBarePhrase(state, segment);
      break;
    case 'relative':
      takeRelative(state, segment);
      break;
    case 'clause':
      takeClause(state, segment, 'main');
      break;
    case 'cause':
      takeClause(state, segment, 'cause');
      break;
    case 'predicate':
      takePredicate(state, segment);
      break;
    case 'subordinate':
      takeSubordinate(state, segment);
  }
}

function takeAdjunct(state: State, { units }: Segment): void {
  if (isDiscourse(units)) return;
  const parts = partsOf(units);
  if (state.last || state.subject) {
    if (state.afterPhrase && state.last && /^(sebagai|menjadi|kepada|dengan|dalam)$/.test(units[0]?.lower ?? ''))
      dropLast(state);
    const trailing = parts?.every((part) => part.kind === 'time' || part.kind === 'place');
    if (parts && trailing && state.last && !state.subject && !state.last.clause.cut) extend(state, parts);
    return;
  }
  const isBareDate = parts?.every(({ opener, kind }) => opener === '' && kind === 'time');
  if (isBareDate && state.front.at(-1)?.opener === 'pada') return;
  if (isBareDate && state.counted) state.leaning = false;
  if (parts) state.front.push(...parts);
  else if (!mayBeLeftOut(units)) state.leaning = true;
}

/** "menetapkan pasangan nomor 2, Dewi, sebagai ...": the clause goes on after the apposition and was not read whole. */
function dropLast(state: State): void {
  const last = state.last;
  if (last && last.clause.parts.length === 0) state.done = state.done.filter((placed) => placed !== last);
}

/** "..., Selasa (10/12/2024)": a date or place after the last comma still belongs to the clause. */
function extend(state: State, parts: readonly Part[]): void {
  const last = state.last;
  if (last?.relation !== 'main') return;
  const longer: Placed = { ...last, clause: { ...last.clause, parts: [...last.clause.parts, ...parts] } };
  state.done = state.done.map((placed) => (placed === last ? longer : placed));
  state.last = longer;
}

/** The units as parts and nothing else. */
function partsOf(units: readonly Unit[]): readonly Part[] | undefined {
  const { parts, position } = takeParts(units, 0);
  return position === units.length && parts.length > 0 ? parts : undefined;
}

function takeBarePhrase(state: State, { units, linker, afterStop }: Segment): void {
  if (/^(dan|serta)$/.test(linker ?? '') && state.subject && !state.last) state.lost = true;
  if (linker && linker !== 'adapun') return;
  if (afterStop || state.last) return;
  const whole = isSubject(units);
  if (units.every(({ tag }) => tag === 'coord' || tag === 'time' || tag === 'amount')) return;
  if (isTimePhrase(units) && !state.subject) {
    state.counted = !state.leaning;
    state.leaning = true;
  } else if (!whole && !state.subject) state.lost = true;
  else if (whole && !state.subject) state.subject = units;
}

/** "Sehari kemudian", "Hari itu saja": a time that leans on the sentence before. */
function isTimePhrase(units: readonly Unit[]): boolean {
  return units.some(
    ({ tag, lower, span }) =>
      span?.type === 'duration' ||
      tag === 'date' ||
      /^(se)?(hari|pekan|bulan|tahun|minggu|malam|pagi|kali|kemudian|jam|abad)/.test(lower),
  );
}

function takeRelative(state: State, { units }: Segment): void {
  const adjacent = state.subject?.at(-1) === state.before ? state.subject : undefined;
  const subject = state.last ? lastName(state.last.clause) : adjacent;
  const one = subject?.every(({ tag }) => tag !== 'coord' && tag !== 'comma') ? subject : undefined;
  const clause = one && groupTags.has(units[0]?.tag ?? 'stop') ? readClause(one, units) : undefined;
  if (clause) state.done.push({ relation: 'relative', clause, front: [], leaning: false });
}

/** The name that alone makes up the last part, with its preposition or title: the only phrase a later "yang" surely belongs to. */
function lastName({ cut, parts, object }: Clause): readonly Unit[] | undefined {
  const part = parts.at(-1);
  const phrase = part ? part.units.slice(part.opener === '' ? 0 : 1) : object;
  const name = phrase.at(-1);
  const alone = phrase.length === 1 || (name?.span?.type === 'person' && isTitle(phrase[0]));
  const isCoined =
    phrase.length > 1 && phrase.every(({ tag, text }) => tag === 'proper' || (tag === 'name' && /^\p{Lu}/u.test(text)));
  if (!cut && isCoined) return phrase;
  return !cut && alone && name?.tag === 'name' ? [name] : undefined;
}

function takeClause(state: State, { units, linker }: Segment, relation: 'main' | 'cause'): void {
  if (state.subject && !state.last && !linker) return;
  if (state.lost && !linker) return;
  const start = predicateStart(units);
  if (start === undefined) return;
  const front = fronted(units.slice(0, start));
  const subject = front ? front.subject : units.slice(0, start);
  const whole = isSubject(subject, true);
  const clause = whole ? readClause(subject, units.slice(start)) : undefined;
  const fresh = state.last === undefined || linker !== undefined;
  if (clause) {
    const placed: Placed = {
      relation,
      clause,
      front: relation === 'main' && !state.last ? [...state.front, ...(front?.parts ?? [])] : (front?.parts ?? []),
      leaning: relation === 'main' && !state.last && state.leaning,
    };
    if (fresh || relation === 'cause') pushAll(state, placed);
    if (relation === 'main') state.last = placed;
  } else if (!state.last) state.leaning = true;
  state.subject = undefined;
}

/** "Jumlah korban meninggal akibat banjir, ..., bertambah": what was read as a clause was the subject of this predicate. */
function dropAll(state: State, last: Placed): void {
  const { subject } = last.clause;
  state.done = state.done.filter((placed) => placed.clause.subject !== subject);
}

/** The clause, and those it leads to: they share neither its front nor its time. */
function pushAll(state: State, placed: Placed): void {
  const more = followingClauses(placed.clause).map(
    (clause): Placed => ({ relation: 'main', clause, front: [], leaning: placed.leaning }),
  );
  state.done.push(placed, ...more);
}

/** "setelah analisis ... menunjukkan ...": asserted like the main clause, and no subject for what comes after. */
function takeSubordinate(state: State, { units, linker }: Segment): void {
  const clause = isFactive(linker) ? subordinateClause(units) : undefined;
  if (clause && !state.lost) state.done.push({ relation: 'main', clause, front: [], leaning: false });
}

function takePredicate(state: State, { units, linker }: Segment): void {
  if (state.lost) return;
  const resumes = state.subject !== undefined && !state.last;
  if (state.last && !linker && !resumes && units[0]?.tag !== 'active') dropAll(state, state.last);
  const shared = linker !== undefined && state.last ? state.last.clause.subject : undefined;
  const subject = resumes ? state.subject : shared;
  const clause = subject ? readClause(subject, units) : undefined;
  if (!clause) return;
  const placed: Placed = {
    relation: 'main',
    clause,
    front: resumes ? state.front : [],
    leaning: resumes && state.leaning,
  };
  pushAll(state, placed);
  if (resumes) state.last = placed;
  state.subject = undefined;
}
