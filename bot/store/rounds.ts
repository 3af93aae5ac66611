// A round of notes: who gets one, in pages, and how each of them went.
import type { Body, Engine, Row, RowChange } from './Engine.ts';
import type { Sent } from './Sent.ts';

/** Somebody a round is for; sorted by `oid`, so that a page is a range of people. */
export interface Addressee {
  /** Entra object id. */
  oid: string;
  /** Who they are in the rollout. */
  to: string;
  /** What their card is about. */
  subject: string;
}

/** A page of a round, as the queue names it: nothing personal. */
export interface PageName {
  tenantId: string;
  rolloutId: string;
  /** @example 'reminders/12' */
  round: string;
  page: string;
}

/** `held`: the rollout rests, and so does the page. `done`: each of its notes has ended. */
export interface Page extends PageName {
  /** The first and the last of its people. */
  from: string;
  to: string;
  count: number;
  state: 'open' | 'held' | 'done';
  /** How its notes ended, once they have. */
  outcomes: Record<string, number>;
  version: string;
}

/** `waiting`: nobody has tried. `claimed`: somebody sends it, until `until` in machine time. */
export interface Note extends Addressee {
  state: 'waiting' | 'claimed' | 'sent' | 'ended';
  page: string;
  until: number;
  /** Names the write that claimed it. */
  by: string;
  tries: number;
  outcome: string;
  reason: string;
  /** The rollout's time, when it ended; empty before. */
  at: string;
  /** The sequence number its card was drawn from. */
  revision: number;
  sent: Sent | null;
  /** What somebody answered whom the rollout does not know; empty before, and with everybody else. */
  answer: string;
  /** The rollout's time of the answer, and the words with it. */
  answeredAt: string;
  words: string;
  version: string;
}

/** How a note stands after a try. */
export interface NoteEnded {
  note: Note;
  /** Empty: it waits to be tried again. */
  outcome: string;
  reason: string;
  at: string;
  revision: number;
  sent: Sent | null;
  /** It was not claimed by us just now: nobody else may have touched it since it was read. */
  asRead?: boolean;
}

export interface Rounds {
  /** Cuts an audience into pages of its own; cutting the same again changes nothing. Answers with the names of its pages. */
  cut(of: Omit<PageName, 'page'>, group: string, audience: Iterable<Addressee> | AsyncIterable<Addressee>): Promise<string[]>;
  /** Lays those whose note has ended unsent, or who have none, on pages of their own once more; the same again changes nothing. */
  cutAgain(of: Omit<PageName, 'page'>, group: string, audience: readonly Addressee[]): Promise<string[]>;
  page(name: PageName): Promise<Page | null>;
  pages(rolloutId: string, round: string): Promise<Page[]>;
  /** The notes of a page, in the order of its people. */
  notes(page: Page): Promise<Note[]>;
  /** One write: says how notes ended, claims the next, and closes the page when all have; false when somebody else was first. */
  turnOver(
    page: Page,
    turning: { ended: NoteEnded[]; claim?: { notes: Note[]; until: number; by: string }; done?: Record<string, number> },
  ): Promise<boolean>;
  /** Lets a page rest, or opens it again; false when it is not as it was. */
  rest(page: Page, state: 'open' | 'held'): Promise<boolean>;
  /** What became of a round, by person from `from` on; `next` is where to read on, null at the end. */
  outcomesOf(rolloutId: string, round: string, from: string, limit: number): Promise<{ notes: Note[]; next: string | null }>;
  /** Keeps what somebody answered with their note; false when they got none. */
  answered(rolloutId: string, round: string, oid: string, given: { answer: string; at: string; words: string }): Promise<boolean>;
  /** Takes away a note that has ended: where it stands, and what was answered. */
  remove(rolloutId: string, round: string, oid: string): Promise<void>;
  /** Those of them whom it did not reach, and whom it may reach another time. */
  failedOf(rolloutId: string, round: string, from: string, limit: number): Promise<{ notes: Note[]; next: string | null }>;
}

/** With the page's own row a batch of a hundred. */
export const mostOnPage = 99;

/** Page rows sort behind all people. */
const pageRow = (page: string) => `|${page}`;
const pagesEnd = '}';
/** Nothing sorts between a person's row and this. */
const justAfter = (row: string) => `${row}\0`;

const partitionOf = ({ rolloutId, round }: Pick<PageName, 'rolloutId' | 'round'>) => `${rolloutId}|${round}`;

/** Nobody sends it any more. */
const over = ['sent', 'ended'];

/** It was not sent, and nobody said no. */
const failing = ['unknown', 'notInstalled', 'gone', 'refused', 'blocked', 'missedByUs'];

/** One answer of Azure's. */
const rowsAtOnce = 1000;
const everyPage = 10_000;

export function rounds(engine: Engine): Rounds {
  const here = {
    async cut(of: Omit<PageName, 'page'>, group: string, audience: Iterable<Addressee> | AsyncIterable<Addressee>) {
      const cut: string[] = [];
      let people: Addressee[] = [];
      const close = async () => {
        if (!people.length) return;
        const page = `${group}|${String(cut.length).padStart(4, '0')}`;
        await cutPage(engine, { ...of, page }, people);
        cut.push(page);
        people = [];
      };
      for await (const one of audience) {
        people.push(one);
        if (people.length === mostOnPage) await close();
      }
      await close();
      return cut;
    },
    async cutAgain(of: Omit<PageName, 'page'>, group: string, audience: readonly Addressee[]) {
      const cut: string[] = [];
      for (let from = 0; from < audience.length; from += mostOnPage) {
        const page = `${group}|${String(cut.length).padStart(4, '0')}`;
        await cutPageAgain(engine, { ...of, page }, audience.slice(from, from + mostOnPage));
        cut.push(page);
      }
      return cut;
    },
    async page(name: PageName) {
      const row = await engine.get('deliveries', partitionOf(name), pageRow(name.page));
      return row && pageOf(row, name.rolloutId, name.round);
    },
    async pages(rolloutId: string, round: string) {
      const rows = await engine.range('deliveries', partitionOf({ rolloutId, round }), '|', pagesEnd, everyPage);
      return rows.map((row) => pageOf(row, rolloutId, round));
    },
    async notes(page: Page) {
      const found: Note[] = [];
      for (let from = page.from; ; ) {
        const rows = await engine.range('deliveries', partitionOf(page), from, justAfter(page.to), rowsAtOnce);
        found.push(...rows.map(noteOf).filter((note) => note.page === page.page));
        const last = rows.at(-1);
        if (rows.length < rowsAtOnce || found.length >= page.count || !last) return found;
        from = justAfter(last.row);
      }
    },
    async turnOver(page: Page, { ended, claim, done }: Parameters<Rounds['turnOver']>[1]) {
      const changes: RowChange[] = [
        ...ended.map((one): RowChange => {
          const body = bodyOf(one);
          return one.asRead
            ? { kind: 'replace', row: one.note.oid, version: one.note.version, body }
            : { kind: 'put', row: one.note.oid, body };
        }),
        ...(claim?.notes ?? []).map((note): RowChange => {
          const body = { ...kept(note), state: 'claimed', until: claim?.until ?? 0, by: claim?.by ?? '', tries: note.tries + 1 };
          return { kind: 'replace', row: note.oid, version: note.version, body };
        }),
        ...(done ? [{ kind: 'put', row: pageRow(page.page), body: bodyOfPage({ ...page, state: 'done', outcomes: done }) } as const] : []),
      ];
      return changes.length === 0 || (await engine.write('deliveries', partitionOf(page), changes)) === 'stored';
    },
    async rest(page: Page, state: 'open' | 'held') {
      const body = bodyOfPage({ ...page, state });
      const change: RowChange = { kind: 'replace', row: pageRow(page.page), version: page.version, body };
      return (await engine.write('deliveries', partitionOf(page), [change])) === 'stored';
    },
    async outcomesOf(rolloutId: string, round: string, from: string, limit: number) {
      const rows = await engine.range('deliveries', partitionOf({ rolloutId, round }), from, '|', limit);
      const last = rows.at(-1);
      return { notes: rows.map(noteOf), next: last && rows.length === limit ? justAfter(last.row) : null };
    },
    async answered(rolloutId: string, round: string, oid: string, { answer, at, words }: { answer: string; at: string; words: string }) {
      const partition = partitionOf({ rolloutId, round });
      for (;;) {
        const row = await engine.get('deliveries', partition, oid);
        if (row?.body.state !== 'sent') return false;
        const body = { ...row.body, answer, answeredAt: at, words };
        if ((await engine.write('deliveries', partition, [{ kind: 'replace', row: oid, version: row.version, body }])) === 'stored')
          return true;
      }
    },
    async remove(rolloutId: string, round: string, oid: string) {
      const row = await engine.get('deliveries', partitionOf({ rolloutId, round }), oid);
      if (row && over.includes(String(row.body.state)))
        await engine.write('deliveries', partitionOf({ rolloutId, round }), [{ kind: 'remove', row: oid, version: row.version }]);
    },
    async failedOf(rolloutId: string, round: string, from: string, limit: number) {
      const { notes, next } = await here.outcomesOf(rolloutId, round, from, limit);
      return { notes: notes.filter(({ outcome }) => failing.includes(outcome)), next };
    },
  };
  return here;
}

/** Writes a page with all of its people, or what is missing of it. */
async function cutPage(engine: Engine, name: PageName, people: Addressee[]): Promise<void> {
  const partition = partitionOf(name);
  const [from = '', to = ''] = [people[0]?.oid, people.at(-1)?.oid];
  const own = { ...name, from, to, count: people.length, state: 'open' as const, outcomes: {} };
  const rows = people.map((one): RowChange & { kind: 'insert' } => ({ kind: 'insert', row: one.oid, body: waiting(one, name.page) }));
  const page: RowChange = { kind: 'insert', row: pageRow(name.page), body: bodyOfPage(own) };
  if ((await engine.write('deliveries', partition, [page, ...rows])) === 'stored') return;
  if (await engine.get('deliveries', partition, pageRow(name.page))) return;
  // Somebody of it has a note of this round already: the others get theirs.
  const there = new Set((await engine.range('deliveries', partition, from, justAfter(to), everyPage)).map(({ row }) => row));
  const missing = rows.filter(({ row }) => !there.has(row));
  const rest = bodyOfPage({ ...own, count: missing.length });
  await engine.write('deliveries', partition, [{ kind: 'insert', row: pageRow(name.page), body: rest }, ...missing]);
}

/** Somebody else writes to the rows of one page now and then. */
const mostTries = 5;

/** Moves ended notes onto a page of their own, all in one batch decided on what was read; none that was sent, and none that waits or is in flight. */
async function cutPageAgain(engine: Engine, name: PageName, people: readonly Addressee[]): Promise<void> {
  const partition = partitionOf(name);
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await engine.get('deliveries', partition, pageRow(name.page))) return;
    const rows = await Promise.all(people.map(({ oid }) => engine.get('deliveries', partition, oid)));
    const changes = people.flatMap((one, place): RowChange[] => {
      const row = rows[place];
      const body = waiting(one, name.page);
      if (!row) return [{ kind: 'insert', row: one.oid, body }];
      return row.body.state === 'ended' ? [{ kind: 'replace', row: row.row, version: row.version, body }] : [];
    });
    const moved = changes.map(({ row }) => row);
    const state = moved.length ? 'open' : 'done';
    const own = { ...name, from: moved[0] ?? '', to: moved.at(-1) ?? '', count: moved.length, state, outcomes: {} } as const;
    const page: RowChange = { kind: 'insert', row: pageRow(name.page), body: bodyOfPage(own) };
    if ((await engine.write('deliveries', partition, [page, ...changes])) === 'stored') return;
  }
  throw new Error('the notes of a page never stood still');
}

const waiting = ({ to, subject }: Addressee, page: string): Body => ({ state: 'waiting', to, subject, page, tries: 0 });

const kept = ({ to, subject, page, tries }: Note): Body => ({ to, subject, page, tries });

function bodyOf({ note, outcome, reason, at, revision, sent }: NoteEnded): Body {
  const { tries, ...same } = kept(note);
  if (!outcome) return { ...same, state: 'waiting', tries: note.tries + 1, reason };
  return { ...same, state: sent ? 'sent' : 'ended', outcome, revision, at, ...(reason ? { reason } : {}), ...(sent ?? {}) };
}

const bodyOfPage = ({ tenantId, from, to, count, state, outcomes }: Omit<Page, 'version'>): Body => ({
  tenantId,
  from,
  last: to,
  count,
  state,
  outcomes: JSON.stringify(outcomes),
});

const pageOf = ({ row, version, body }: Row, rolloutId: string, round: string): Page => ({
  rolloutId,
  round,
  page: row.slice(1),
  tenantId: String(body.tenantId),
  from: String(body.from),
  to: String(body.last),
  count: Number(body.count),
  state: body.state as Page['state'],
  outcomes: JSON.parse(String(body.outcomes)),
  version,
});

/** A note as its row has it. */
export function noteOf({ row, version, body }: Row): Note {
  const { state, to, subject, page, until, by, tries, outcome, reason, at, revision, conversationId, activityId, serviceUrl } = body;
  const { answer, answeredAt, words } = body;
  return {
    oid: row,
    to: String(to),
    subject: String(subject),
    state: state as Note['state'],
    page: String(page),
    until: Number(until ?? 0),
    by: String(by ?? ''),
    tries: Number(tries ?? 0),
    outcome: String(outcome ?? ''),
    reason: String(reason ?? ''),
    at: String(at ?? ''),
    revision: Number(revision ?? 0),
    answer: String(answer ?? ''),
    answeredAt: String(answeredAt ?? ''),
    words: String(words ?? ''),
    sent:
      state === 'sent' ? { conversationId: String(conversationId), activityId: String(activityId), serviceUrl: String(serviceUrl) } : null,
    version,
  };
}
