import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (locale: string, room: string) =>
  JSON.parse(readFileSync(`content/messages/${locale}/${room}.json`, 'utf8')) as Record<string, unknown>;

function keysOf(messages: Record<string, unknown>, path = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as Record<string, unknown>, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

const rooms = readdirSync('content/messages/id').map((file) => file.replace('.json', ''));

test.each(rooms)('%s is said in both languages', (room) => {
  expect(keysOf(read('en', room))).toEqual(keysOf(read('id', room)));
});
