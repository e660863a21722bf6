/** npm start: the site, from a fresh clone to an address to open. */
process.argv.splice(2, 0, 'main');
await import('./run.mjs');
