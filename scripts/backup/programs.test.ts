import { expect, test } from 'vitest';
import { libpqEnvironment, runProgram } from './programs.ts';

test('a password goes by the environment, with what else the address says', () => {
  expect(libpqEnvironment('postgresql://fakta:p%40ss@db.example:6432/fakta?schema=public&sslmode=require')).toEqual({
    PGHOST: 'db.example',
    PGPORT: '6432',
    PGUSER: 'fakta',
    PGPASSWORD: 'p@ss',
    PGDATABASE: 'fakta',
    PGSSLMODE: 'require',
  });
});

test('a program that is not installed is named, and what to install', () => {
  expect(() => runProgram('pg_dump', [], 'postgresql://a@b/c', { PATH: '/nowhere' })).toThrow(
    /Expected pg_dump, found none\. Install/,
  );
});
