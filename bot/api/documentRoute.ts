// `GET /api/rollouts/:id/documents/:name`: what people take away, read by the same people as the pages.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { templateOf } from '../../playbook/templates/exchange/templateOf.ts';
import { isForGuests } from '../../playbook/views/asGuest.ts';
import { type EntryRecord, entryRecordOf } from '../../playbook/views/entryRecord.ts';
import { type Looking, zoneOf } from '../../playbook/views/Looking.ts';
import { belongsTo, signoffRecordOf } from '../../playbook/views/signoffRecord.ts';
import { documentWords } from '../../playbook/words/documents.ts';
import { languageOf, languages } from '../../playbook/words/languages.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import { templateWords } from '../../playbook/words/templates.ts';
import { type Conversing, seenBy } from '../act/Conversing.ts';
import { guestRefused } from '../act/guestRefused.ts';
import { isMember } from '../act/isMember.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { checkCalendar } from '../documents/checkCalendar.ts';
import { contentDisposition } from '../documents/contentDisposition.ts';
import { csvRow, historyCsv } from '../documents/historyCsv.ts';
import { historyJson } from '../documents/historyJson.ts';
import { historyRows } from '../documents/historyRows.ts';
import { type EmailOf, meetingCalendar } from '../documents/meetingCalendar.ts';
import { isColour } from '../documents/paper/palette.ts';
import { signoffDocument } from '../documents/signoffDocument.ts';
import { templateDocument } from '../documents/templates/templateDocument.ts';
import type { Opened } from '../store/journals.ts';
import { askerIn } from './asking.ts';
import { isPlaybookDocument, playbookDocument } from './playbookDocuments.ts';
import { sayProblem, sayRefusal } from './problems.ts';

const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const { file } = documentWords;

/** What a document is made from. */
interface Making {
  conversing: Conversing;
  opened: Opened;
  looking: Looking;
  res: Response;
  /** `?accent=1F6FEB`: the customer's colour; null without one, or one that is none. */
  accent: string | null;
  /** `?language=de`: another language than the reader's own. */
  language: string | null;
}

/** Names of documents, each with what makes it; false when the rollout has no such thing. */
const documents: { name: RegExp; make(making: Making, id: string): Promise<boolean> }[] = [
  { name: /^signoff-([\w-]{1,60})\.docx$/, make: recordFile },
  { name: /^meeting-([\w-]{1,60})\.ics$/, make: meetingFile },
  { name: /^check-([\w-]{1,60})\.ics$/, make: checkFile },
  { name: /^(checks)\.ics$/, make: checkFile },
  { name: /^history\.(csv|json)$/, make: historyFile },
  { name: /^template\.(json|zip)$/, make: templateOfRollout },
  { name: /^(kickoff\.pptx|statement-of-work\.docx|steering\.docx)$/, make: playbookFile },
];

/** Sends a document to members of the channel; nothing on the way keeps it. */
export const documentRoute =
  (conversing: Conversing): RequestHandler<{ id: string; name: string }> =>
  async (req, res) => {
    const asker = askerIn(res);
    const seen = await within(answerWithinMs, seenBy(conversing, req.params.id, asker));
    if (!seen) return sayRefusal(res, refuse('unknownRollout'));
    if (!(await within(answerWithinMs, isMember(conversing, seen, asker)))) return sayRefusal(res, refuse('notMember'));
    const { opened, reader } = seen;
    const { rollout, people } = opened;
    const refused = seen.guest ? guestRefused({ rollout, people }, 'documents') : null;
    if (refused) return sayRefusal(res, refused);
    const looking = {
      rollout: seen.drawing.rollout,
      people,
      now: conversing.now(),
      reader: reader || null,
      readerName: asker.name,
      ...(seen.guest ? { guest: true } : {}),
    };
    const accent = typeof req.query.accent === 'string' ? req.query.accent : null;
    if (req.query.accent !== undefined && !(accent && isColour(accent))) return sayProblem(res, 400, 'badAccent', documentWords.badAccent);
    const language = typeof req.query.language === 'string' ? req.query.language : null;
    if (req.query.language !== undefined && !(language && languageOf(language)))
      return sayProblem(res, 400, 'badLanguage', documentWords.badLanguage(Object.values(languages)));
    res.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
    for (const { name, make } of documents) {
      const id = name.exec(req.params.name)?.[1];
      if (id !== undefined && (await make({ conversing, opened, looking, res, accent, language }, id))) return;
    }
    sayProblem(res, 404, 'unknownDocument', documentWords.noSuch);
  };

/** Who a document is for stands in its name, so that ten of them in a folder can be told apart. */
function begin(res: Response, name: string, type: string): void {
  res.set('Content-Disposition', contentDisposition(name));
  res.type(type);
}

async function recordFile({ conversing, opened, looking, res }: Making, id: string): Promise<boolean> {
  const { rollout } = opened;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  if (!signoff) return false;
  const last = signoff.settled?.seq ?? rollout.seq;
  const steps = [];
  const page = (before: number, most: number) => within(answerWithinMs, conversing.journals.page(rollout.id, before, most));
  const rows = historyRows(page, last, signoff.requestedSeq);
  for await (const entry of rows) if (belongsTo(signoff, entry)) steps.push(entry);
  const seal = signoff.settled ? await within(answerWithinMs, conversing.journals.hashAt(rollout.id, signoff.settled.seq)) : null;
  const record = signoffRecordOf(looking, signoff, steps, seal);
  const bytes = await signoffDocument(record);
  const milestone = signoff.snapshot?.name ?? rollout.milestones.find((one) => one.id === signoff.milestone)?.name ?? '';
  begin(res, file.record(rollout.title, milestone, signoff.round), word);
  res.send(bytes);
  return true;
}

async function meetingFile({ conversing, opened, looking, res }: Making, id: string): Promise<boolean> {
  const { rollout } = opened;
  const milestone = rollout.milestones.find((one) => one.id === id);
  const { start } = rollout;
  if (!milestone?.meeting || !start) return false;
  const { meeting } = milestone;
  const link = conversing.linkTo(rollout, { page: 'plan', id: milestone.id });
  const calendar = await withEmails(conversing, start.channel, (emailOf) => meetingCalendar(looking, milestone, meeting, emailOf, link));
  begin(res, file.meeting(rollout.title, milestone.name), 'text/calendar; charset=utf-8');
  res.send(calendar);
  return true;
}

/** The file of one deeper check, or of all of them. */
async function checkFile({ conversing, opened, looking, res }: Making, id: string): Promise<boolean> {
  const { rollout } = opened;
  const all = id === 'checks';
  const checks = all ? rollout.checks : rollout.checks.filter((one) => one.id === id);
  const [first] = checks;
  if (!first || !rollout.start) return false;
  const link = conversing.linkTo(rollout, { page: 'live' });
  const team = rollout.teams.find((one) => one.id === first.team)?.name ?? '';
  const { file: ofOne, fileOfAll } = liveWords.calendar;
  const calendar = await withEmails(conversing, rollout.start.channel, (emailOf) => checkCalendar(looking, checks, emailOf, link));
  begin(res, all ? fileOfAll(rollout.title) : ofOne(rollout.title, team), 'text/calendar; charset=utf-8');
  res.send(calendar);
  return true;
}

/** Where calendars reach the members of the channel. */
async function withEmails<File>(
  conversing: Conversing,
  channel: Parameters<Conversing['rosters']['of']>[0],
  made: (emailOf: EmailOf) => File,
): Promise<File> {
  const named = new Set<string>();
  // Made once without any, to learn whom it names.
  made((oid) => {
    named.add(oid);
    return undefined;
  });
  const asked = conversing.rosters.emails(channel, [...named]).catch(() => new Map<string, string>());
  const emails = await within(answerWithinMs, asked);
  return made((oid) => emails.get(oid));
}

/** What the next rollout starts from: this one as it stands, running or finished (P7). */
async function templateOfRollout({ looking, res }: Making, ending: string): Promise<boolean> {
  const { type, bytes } = templateDocument(templateOf(looking.rollout, looking.people), ending === 'zip' ? 'zip' : 'json');
  begin(res, templateWords.file(looking.rollout.title, ending), type);
  res.send(bytes);
  return true;
}

/** A document made from the playbook as this reader sees it (P26, P27). */
async function playbookFile({ conversing, looking, res, accent, language }: Making, name: string): Promise<boolean> {
  const { rollout } = looking;
  if (!rollout.start || !isPlaybookDocument(name)) return false;
  const made = await playbookDocument(name, looking, { link: conversing.linkTo(rollout, { page: 'overview' }), accent, language });
  begin(res, made.name, name.endsWith('.pptx') ? slides : word);
  res.send(made.bytes);
  return true;
}

/** Streamed page by page: a hundred thousand entries are never held at once. The first page is read before anything is said, so that storage that is away is told as such. */
async function historyFile({ conversing, opened, looking, res }: Making, ending: string): Promise<boolean> {
  const { journals } = conversing;
  const { id, title, seq, start } = opened.rollout;
  const zone = zoneOf(looking);
  const rows = historyRows((before, most) => within(answerWithinMs, journals.page(id, before, most)), seq);
  const first = await rows.next();
  const entries = records(looking, first, rows, looking.guest ? isForGuests(opened.rollout) : () => true);
  const isJson = ending === 'json';
  const firstWrong = isJson ? await journals.verify(id) : null;
  begin(res, file.history(title, dayIn(looking.now, zone), ending), isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8');
  const head = {
    rollout: { id, title, customer: start?.sides.customer ?? '', zone },
    madeAt: looking.now.toString(),
    chain: { holds: firstWrong === null, firstWrong, entries: seq, hash: opened.hash },
  };
  await (isJson
    ? pipeline(Readable.from(historyJson(head, entries)), res)
    : pipeline(Readable.from(csvRows(entries)), historyCsv(), res)
  ).catch(unlessGone);
  return true;
}

/** Who closed the page while the file was on its way wants it no more. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

async function* records(
  looking: Looking,
  first: IteratorResult<Entry, void>,
  rest: AsyncIterable<Entry>,
  isShown: (entry: Entry) => boolean,
): AsyncGenerator<EntryRecord> {
  if (first.value && isShown(first.value)) yield entryRecordOf(looking, first.value);
  for await (const entry of rest) if (isShown(entry)) yield entryRecordOf(looking, entry);
}

async function* csvRows(entries: AsyncIterable<EntryRecord>) {
  for await (const entry of entries) yield csvRow(entry);
}
