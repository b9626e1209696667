import { databaseUrl, provider } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations.ts';
import { say } from './steps.mjs';

const applied = await applyMigrations(databaseUrl());
say('database', applied.length > 0 ? `${provider()}: applied ${applied.join(', ')}` : `${provider()}: up to date`);
