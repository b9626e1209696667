import type { SpanType, Word } from '../../language/index.ts';
import type { SlotRole } from '../fact.ts';
import type { PartLook } from '../grammar.ts';
import { partsOfTime } from './words.ts';

const actors: ReadonlySet<SpanType> = new Set(['person', 'organisation', 'country']);
const doers =
  /^(tim|warga|polisi|petugas|pemerintah|peneliti|ilmuwan|jaksa|hakim|majelis|penyidik|relawan|siswa|mahasiswa|perusahaan|panitia|guru|nelayan|petani|pelaku|orang|anak|masyarakat|penonton|pengunjung|wisatawan|pelatih|pemain|pihak|kementerian|dinas|badan|komisi|dewan|aparat|tentara|militer|pasukan)$/;

/** di- verbs are passive; "ter-" and "ke-an" verbs have no other voice and count as active. */
export function voiceOf(_group: readonly Word[], head: Word): 'active' | 'passive' {
  return /^di\p{L}{3,}/u.test(head.lower) && head.partOfSpeech === 'VERB' ? 'passive' : 'active';
}

export function roleOf({ opener, head, type, afterPassive }: PartLook): SlotRole {
  if (opener === '') return bareRole(head, type, afterPassive);
  if (type === 'date' && times.has(opener)) return 'time';
  if (type === 'duration' && opener === 'selama') return 'duration';
  return openers.get(opener) ?? (type === 'date' ? 'time' : 'other');
}

function bareRole(head: Word, type: SpanType | undefined, afterPassive: boolean): SlotRole {
  if (type === 'date' || partsOfTime.has(head.lower)) return 'time';
  if (!afterPassive) return 'other';
  return actors.has(type ?? 'count') || doers.test(head.lower) ? 'agent' : 'complement';
}

const times = new Set([
  'pada',
  'sejak',
  'hingga',
  'sampai',
  'mulai',
  'di',
  'dari',
  'antara',
  'selama',
  'sepanjang',
  'per',
  'menjelang',
  'sebelum',
  'setelah',
  'dalam',
]);

const openers: ReadonlyMap<string, SlotRole> = new Map<string, SlotRole>([
  ['di', 'place'],
  ['ke', 'goal'],
  ['menuju', 'goal'],
  ['dari', 'origin'],
  ['oleh', 'agent'],
  ['kepada', 'recipient'],
  ['dengan', 'manner'],
  ['bersama', 'partner'],
  ['selama', 'duration'],
  ['sepanjang', 'duration'],
  ['karena', 'cause'],
  ['oleh karena', 'cause'],
  ['akibat', 'cause'],
  ['lantaran', 'cause'],
  ['sebab', 'cause'],
  ['gara-gara', 'cause'],
  ['untuk', 'purpose'],
  ['guna', 'purpose'],
  ['demi', 'purpose'],
  ['agar', 'purpose'],
  ['supaya', 'purpose'],
  ['menurut', 'source'],
  ['sebagai', 'complement'],
  ['menjadi', 'complement'],
]);
