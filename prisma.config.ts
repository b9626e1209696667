import { defineConfig } from 'prisma/config';
import { databaseUrl, provider } from './lib/env.ts';

// For people who use the Prisma CLI; Fakta itself migrates with `npm run migrate`, which needs no download.
export default defineConfig({
  schema: provider() === 'sqlite' ? 'prisma/schema.prisma' : 'prisma/generated/postgresql.prisma',
  migrations: { path: `prisma/migrations/${provider()}` },
  datasource: { url: databaseUrl() },
});
