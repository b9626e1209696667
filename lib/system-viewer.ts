import type { Viewer } from './viewer';

/** Fakta itself: loads and publishes the shipped articles. Apart from `lib/viewer`, so that scripts can have it without Next. */
export const systemViewer = { kind: 'system' } as Viewer;
