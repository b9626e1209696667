// @ts-nocheck AssemblyScript, not TypeScript: what the kernel exports, for the compiler alone.
export * from './products';
export * from './rows';
