import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { textOfTableKey } from '../../bot/store/tableKey.ts';

/** A row of what was sent to whom, as it stands in the file. */
export interface StoredDelivery {
  duty: string;
  /** Of a note of a round: what its card is about. */
  subject?: string;
  to: string;
  state: string;
  outcome: string;
  activityId: string;
  /** The process that claimed it, and until when, in milliseconds. */
  holder: string;
  until: number;
}

/** Every delivery in the store of that folder, whichever process wrote it. */
export function storedDeliveries(folder: string): StoredDelivery[] {
  const database = new DatabaseSync(join(folder, 'milepost.db'), { readOnly: true, timeout: 5000 });
  try {
    const rows = database.prepare("select row, body from rows where tbl = 'deliveries'").all() as { row: string; body: string }[];
    return rows.map(({ row, body }) => {
      const { subject, to, state, outcome = '', activityId = '', holder = '', until = 0 } = JSON.parse(body);
      return { duty: textOfTableKey(row), ...(subject ? { subject } : {}), to, state, outcome, activityId, holder, until };
    });
  } finally {
    database.close();
  }
}

/** Ends the leases of processes that are dead, as waiting would: nobody else's. */
export function endLeases(folder: string, dead: string[]): void {
  const database = new DatabaseSync(join(folder, 'milepost.db'), { timeout: 5000 });
  try {
    const end = database.prepare(
      "update rows set body = json_set(body, '$.until', 0) where tbl = 'deliveries' and body ->> 'state' = 'claimed' and body ->> 'holder' = ?",
    );
    const message = database.prepare('update queue set visible_at = 0 where holder = ?');
    for (const holder of dead) {
      end.run(holder);
      message.run(holder);
    }
  } finally {
    database.close();
  }
}
