import { build } from 'esbuild';

/** The service worker as one script. Made once, when the app is built; each build of other sources makes another, so that browsers take the new one. */
export async function getWorkerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['features/offline/device/worker.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: `// Fakta, build ${process.env.FAKTA_BUILD_ID ?? new Date().toISOString()}` },
  });
  return outputFiles[0]?.text ?? '';
}
