import { describe, expect, test } from 'vitest';
import { writerSettings } from './settings';

const both = { FAKTA_WRITER_URL: 'http://127.0.0.1:11434/v1', FAKTA_WRITER_MODEL: 'qwen3:8b' };

test('off unless address and model are set', () => {
  expect(writerSettings({})).toBeUndefined();
  expect(writerSettings({ FAKTA_WRITER_URL: '', FAKTA_WRITER_MODEL: ' ' })).toBeUndefined();
  expect(writerSettings({ FAKTA_WRITER_KEY: 'sk-1', FAKTA_WRITER_TIMEOUT_MS: '5' })).toBeUndefined();
});

test('address and model are enough; twenty seconds are given', () => {
  expect(writerSettings(both)).toEqual({
    url: 'http://127.0.0.1:11434/v1',
    model: 'qwen3:8b',
    key: undefined,
    timeoutMs: 20_000,
  });
});

test('all that can be set, with blanks and a slash too much', () => {
  const settings = writerSettings({
    FAKTA_WRITER_URL: ' https://models.example.org/v1// ',
    FAKTA_WRITER_MODEL: ' some/model ',
    FAKTA_WRITER_KEY: 'sk-1',
    FAKTA_WRITER_TIMEOUT_MS: '1500',
  });
  expect(settings).toEqual({
    url: 'https://models.example.org/v1',
    model: 'some/model',
    key: 'sk-1',
    timeoutMs: 1500,
  });
});

describe('a wrong value says what was expected, what came, and what to do', () => {
  test.each([
    ['address without model', { FAKTA_WRITER_MODEL: '' }, /^FAKTA_WRITER_MODEL: expected .+ got none\. Set both/],
    ['model without address', { FAKTA_WRITER_URL: '' }, /^FAKTA_WRITER_URL: expected .+ got none\. Set both/],
    ['no address', { FAKTA_WRITER_URL: 'localhost' }, /^FAKTA_WRITER_URL: expected .+ got "localhost"\. Correct it/],
    ['another scheme', { FAKTA_WRITER_URL: 'file:///v1' }, /got "file:\/\/\/v1"/],
    ['a query', { FAKTA_WRITER_URL: 'http://a.example/v1?key=1' }, /without password, query or hash/],
    [
      'words for a time',
      { FAKTA_WRITER_TIMEOUT_MS: 'soon' },
      /^FAKTA_WRITER_TIMEOUT_MS: expected .+ got "soon"\. Give/,
    ],
    ['no time', { FAKTA_WRITER_TIMEOUT_MS: '0' }, /from 1 to 120000, got "0"/],
    ['too long', { FAKTA_WRITER_TIMEOUT_MS: '120001' }, /from 1 to 120000/],
    ['a model of two lines', { FAKTA_WRITER_MODEL: 'a\nb' }, /^FAKTA_WRITER_MODEL: expected .+ Correct it/],
  ])('%s', (_, wrong, message) => {
    expect(() => writerSettings({ ...both, ...wrong })).toThrow(message);
  });

  test('but never repeats a password or a key', () => {
    for (const wrong of [
      { FAKTA_WRITER_URL: 'https://me:hush@a.example/v1' },
      { FAKTA_WRITER_URL: 'me:hush@a.example/v1' },
      { FAKTA_WRITER_KEY: 'hush hush' },
      { FAKTA_WRITER_KEY: 'hush\r\nx-more: 1' },
    ]) {
      expect(() => writerSettings({ ...both, ...wrong })).toThrow(/^FAKTA_WRITER_(URL|KEY): expected (?!.*hush)/s);
    }
  });
});
