/**
 * npm run test:deep: the spec of the two worlds with a thousand histories in place of a hundred: some minutes. What it
 * finds it prints with a seed.
 */

process.env.QUANDARY_HISTORIES ??= '1000';
process.argv.push('--api', 'src/two-worlds.api');
await import('./test.mjs');
