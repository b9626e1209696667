import type { OwnServer } from '../../scripts/own-server.ts';
import type { OwnPostgresql } from './own-postgresql.ts';

/** What may be done to the app or its database in the middle of everything. */
export type Blow = 'app killed' | 'connections ended' | 'database stopped' | 'database killed';

/** `app killed` is the only blow there is where the database is a file. */
export function blowsOn(database: OwnPostgresql | undefined): readonly Blow[] {
  return database
    ? ['app killed', 'app killed', 'connections ended', 'database stopped', 'database killed']
    : ['app killed'];
}

/** Strikes, and sets up again what was struck down. */
export async function strike(blow: Blow, app: OwnServer, database: OwnPostgresql | undefined): Promise<void> {
  switch (blow) {
    case 'app killed':
      await app.kill();
      return app.start();
    case 'connections ended':
      return database?.terminateBackends();
    case 'database stopped':
      database?.stop();
      await new Promise((later) => setTimeout(later, 1000));
      return database?.start();
    case 'database killed':
      return database?.kill();
  }
}
