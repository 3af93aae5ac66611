// What was said and shown in every chat, kept in a file of its own: it survives kills of the server, and several processes may share it.
import { DatabaseSync } from 'node:sqlite';
import type { Accepted, Activity, Kept, Post, Transcript } from './Transcript.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS conversations (chat TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS activities (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, chat TEXT NOT NULL, conversation TEXT NOT NULL, fromId TEXT NOT NULL,
    at TEXT NOT NULL, body TEXT NOT NULL, edited INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS activitiesOfChat ON activities (chat, seq);
  CREATE TABLE IF NOT EXISTS accepted (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, method TEXT NOT NULL, conversation TEXT NOT NULL, activityId TEXT NOT NULL,
    summary TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS pinned (channel TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;`;

type Found = { seq: number; id: string; conversation: string; fromId: string; at: string; body: string; edited: number; revision: number };

const chatOf = (conversation: string) => conversation.split(';')[0] ?? conversation;
const keptFrom = ({ body, edited, ...row }: Found): Kept => ({ ...row, edited: edited === 1, activity: JSON.parse(body) as Activity });

/** Opens the transcript in `file`, and makes it when it is not there. */
export function openTranscript(file: string): Transcript {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${tables}`);

  const atOnce = <T>(work: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (failure) {
      db.exec('ROLLBACK');
      throw failure;
    }
  };
  const bump = (chat: string) =>
    (
      db
        .prepare('INSERT INTO conversations VALUES (?, 1) ON CONFLICT (chat) DO UPDATE SET revision = revision + 1 RETURNING revision')
        .get(chat) as { revision: number }
    ).revision;
  const find = (id: string) => {
    const row = db.prepare('SELECT * FROM activities WHERE id = ?').get(id) as Found | undefined;
    return row ? keptFrom(row) : null;
  };
  // Teams names messages by their millisecond; two in one millisecond, or from two processes, still get two names.
  const freshId = () => {
    const last = db.prepare('SELECT id FROM activities ORDER BY seq DESC LIMIT 1').get() as { id: string } | undefined;
    return String(Math.max(Date.now(), Number(last?.id ?? 0) + 1));
  };
  const insert = ({ conversation, fromId, at, activity }: Post): Kept => {
    const id = freshId();
    const chat = chatOf(conversation);
    const place = conversation.startsWith('19:') && !conversation.includes(';') ? `${conversation};messageid=${id}` : conversation;
    const stored: Activity = { ...activity, id };
    db.prepare('INSERT INTO activities (id, chat, conversation, fromId, at, body, revision) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      chat,
      place,
      fromId,
      at,
      JSON.stringify(stored),
      bump(chat),
    );
    return find(id) as Kept;
  };
  const log = (method: Accepted['method'], conversation: string, activityId: string, body: unknown) => {
    const { summary, text } = (body ?? {}) as Activity;
    db.prepare('INSERT INTO accepted (at, method, conversation, activityId, summary, body) VALUES (?, ?, ?, ?, ?, ?)').run(
      new Date().toISOString(),
      method,
      conversation,
      activityId,
      summary || text || '',
      JSON.stringify(body ?? null),
    );
  };
  const rewrite = (kept: Kept, activity: Activity, edited: boolean) =>
    db
      .prepare('UPDATE activities SET body = ?, edited = ?, revision = ? WHERE id = ?')
      .run(JSON.stringify({ ...activity, id: kept.id }), edited ? 1 : 0, bump(chatOf(kept.conversation)), kept.id);
  const standing = (conversation: string, id: string) => {
    const kept = find(id);
    return kept && chatOf(kept.conversation) === chatOf(conversation) ? kept : null;
  };

  return {
    keep: (post) => atOnce(() => insert(post)),
    accept: (post) =>
      atOnce(() => {
        const kept = insert(post);
        log('POST', kept.conversation, kept.id, post.activity);
        return kept;
      }),
    acceptCreated: (conversation, body) => log('POST', conversation, '', body),
    edit: (conversation, id, activity) =>
      atOnce(() => {
        const kept = standing(conversation, id);
        if (!kept) return null;
        rewrite(kept, activity, true);
        log('PUT', kept.conversation, id, activity);
        return find(id);
      }),
    remove: (conversation, id) =>
      atOnce(() => {
        const kept = standing(conversation, id);
        if (!kept) return false;
        db.prepare('DELETE FROM activities WHERE id = ?').run(id);
        bump(chatOf(conversation));
        log('DELETE', kept.conversation, id, null);
        return true;
      }),
    replaceCard: (id, card) =>
      atOnce(() => {
        const kept = find(id);
        if (!kept) return;
        const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
        rewrite(kept, { ...kept.activity, attachments }, kept.edited);
      }),
    find,
    said: (conversation, afterSeq = 0) =>
      (db.prepare('SELECT * FROM activities WHERE chat = ? AND seq > ? ORDER BY seq').all(chatOf(conversation), afterSeq) as Found[])
        .filter((row) => !conversation.includes(';') || row.conversation === conversation)
        .map(keptFrom),
    revisionOf: (chat) =>
      (db.prepare('SELECT revision FROM conversations WHERE chat = ?').get(chatOf(chat)) as { revision: number } | undefined)?.revision ??
      0,
    newestFrom: (chat, fromId) =>
      (db.prepare('SELECT max(seq) AS seq FROM activities WHERE chat = ? AND fromId = ?').get(chat, fromId) as { seq: number | null })
        .seq ?? 0,
    accepted: (afterSeq = 0) =>
      (db.prepare('SELECT * FROM accepted WHERE seq > ? ORDER BY seq').all(afterSeq) as (Omit<Accepted, 'body'> & { body: string })[]).map(
        (row) => ({
          ...row,
          body: JSON.parse(row.body) as unknown,
        }),
      ),
    pinned: (channel) => {
      const row = db.prepare('SELECT settings FROM pinned WHERE channel = ?').get(channel) as { settings: string } | undefined;
      return row ? (JSON.parse(row.settings) as unknown) : null;
    },
    pin: (channel, settings) => {
      db.prepare('INSERT INTO pinned VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET settings = excluded.settings').run(
        channel,
        JSON.stringify(settings ?? null),
      );
    },
    close: () => db.close(),
  };
}
