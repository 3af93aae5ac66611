// Copies the store of one server while it runs: `npm run backup -- <file>` (docs/operations.md).
import { defaultStore } from '../bot/settings.ts';
import { StoreUnusable } from '../bot/store/StoreUnusable.ts';
import { backupFile } from '../bot/store/sqlite/backupFile.ts';

const [to] = process.argv.slice(2);
const store = process.env.MILEPOST_STORE?.trim() || defaultStore;
const file = /^sqlite:(.+)$/.exec(store)?.[1];
if (!to || !file) {
  console.error(
    to
      ? 'Only a store of one server (sqlite:<file>) is copied like this; docs/operations.md says how on Azure.'
      : 'npm run backup -- <file>',
  );
  process.exitCode = 2;
} else
  try {
    backupFile(file, to);
    console.log(`Copied to ${to}. It holds everything, also who was written to already.`);
  } catch (error) {
    if (!(error instanceof StoreUnusable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
