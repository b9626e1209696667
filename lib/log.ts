import pino from 'pino';
import { toldOf } from './told-error';

/** The server's log: one JSON line each, never with answers, passwords or tokens; of an error only what `toldOf` lets through. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  serializers: { err: toldOf, error: toldOf },
});
