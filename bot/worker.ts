// A process that works on pages of notes and does nothing else; any number of them may run on one store.
process.env.MILEPOST_ROLE = 'worker';
await import('./main.ts');
