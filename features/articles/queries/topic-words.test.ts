import { expect, test } from 'vitest';
import en from '@/content/messages/en/library.json';
import id from '@/content/messages/id/library.json';
import { topicsNamed } from './topic-words';

test.each([
  ['environment', ['lingkungan', 'Lingkungan']],
  ['sport', ['olahraga', 'Olahraga']],
  ['econ', ['ekonomi', 'Ekonomi']],
  ['pendidikan', ['pendidikan', 'Pendidikan']],
  ['po', ['politik', 'Politik']],
  // The end of a name is none: a port is not about sport.
  ['port', []],
  ['banjir', []],
])('%s names %j', (word, topics) => expect(topicsNamed(word)).toEqual(topics));

test('both languages name the same topics', () => expect(Object.keys(en.topics)).toEqual(Object.keys(id.topics)));
