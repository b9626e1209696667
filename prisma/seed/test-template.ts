import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../lib/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated, empty database that each test file copies. */
    templateUrl: string;
  }
}

const templateName = `fakta_template_${process.pid}`;

/** Vitest's global set-up: one migrated database, on SQLite or, with TEST_DATABASE_URL, on that PostgreSQL server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? postgresqlTemplate(project, server) : sqliteTemplate(project);
}

async function sqliteTemplate(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'fakta-test-'));
  const migrated = join(folder, 'migrated.db');
  const template = join(folder, 'template.db');
  await applyMigrations(`file:${migrated}`);
  copyFileSync(migrated, template);
  project.provide('templateUrl', `file:${template}`);
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function postgresqlTemplate(project: TestProject, server: string): Promise<() => Promise<void>> {
  const url = new URL(server);
  await onServer(server, `CREATE DATABASE ${templateName}`);
  url.pathname = `/${templateName}`;
  await applyMigrations(url.href);
  project.provide('templateUrl', url.href);
  return () => onServer(server, `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
