import pino from 'pino';

/** The server's log: one JSON line each, never with answers, passwords or tokens. */
export const log = pino({ level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info') });
