import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { type Refusal, refuse } from '../../playbook/commands/Command.ts';
import type { Head } from '../../playbook/contract.ts';
import { asGuest, isForGuests } from '../../playbook/views/asGuest.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { milestoneViewOf } from '../../playbook/views/milestoneView.ts';
import { sectionTextOf, sectionVersionsOf } from '../../playbook/views/sectionVersions.ts';
import { validUntil } from '../../playbook/views/validUntil.ts';
import { readerLocale } from '../../playbook/words/locale.ts';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, seenBy } from '../act/Conversing.ts';
import { guestRefused } from '../act/guestRefused.ts';
import { isMember } from '../act/isMember.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import type { Reading } from './historyPage.ts';
import { sayProblem, sayRefusal } from './problems.ts';
import { views } from './views.ts';

/** A tag names the journal's version, who reads and until when the view stays true, so that an unchanged page costs one point read. */
const tagOf = (version: string, reader: string, validUntil: string) =>
  `W/"${Buffer.from(`${version}|${reader}|${readerLocale()}|${validUntil}`).toString('base64url')}"`;

/** Who reads, for the tag: also the members who are not named in the rollout differ from each other. */
const readerOf = ({ tenantId, oid }: Asker) => createHash('sha256').update(`${tenantId}|${oid}`).digest('base64url').slice(0, 16);

function stillTrue(tag: string | undefined, version: string, reader: string, now: ReturnType<Conversing['now']>): boolean {
  const inside = /^W\/"([^"]+)"$/.exec(tag ?? '')?.[1];
  if (!inside) return false;
  const [of, whose, locale, until] = Buffer.from(inside, 'base64url').toString().split('|');
  try {
    return of === version && whose === reader && locale === readerLocale() && isAfter(instantOf(until ?? ''), now);
  } catch {
    return false;
  }
}

/** Worked out for one reader, with the moment it stays true until; null when there is no such thing in the rollout. */
type Answering = (looking: Looking, reading: Reading) => object | null | Promise<object | null>;

/** Answers members with a view, and with 304 while nothing the reader would see has changed. */
async function answerView(
  conversing: Conversing,
  req: Request<{ id: string }>,
  res: Response,
  { page, view, missing }: { page: string; view: Answering; missing: Refusal },
) {
  const asker = askerIn(res);
  const began = performance.now();
  const seen = await within(answerWithinMs, seenBy(conversing, req.params.id, asker));
  if (!seen) return sayRefusal(res, refuse('unknownRollout'));
  const { opened, reader } = seen;
  if (!(await within(answerWithinMs, isMember(conversing, seen, asker)))) return sayRefusal(res, refuse('notMember'));
  const { rollout, people } = opened;
  const preview = req.query.as === 'guest' && page === 'playbook' && isManager(rollout, reader);
  const guest = preview || seen.guest === true;
  if (guest && !preview) {
    const refused = guestRefused({ rollout, people }, page);
    if (refused) return sayRefusal(res, refused);
  }
  const version = opened.version ?? '';
  res.set('Cache-Control', 'private, no-cache');
  const whose = `${readerOf(asker)}${guest ? (preview ? '.p' : '.g') : ''}`;
  const now = conversing.now();
  if (stillTrue(req.get('If-None-Match'), version, whose, now)) return void res.status(304).end();
  const shows = preview ? asGuest(rollout) : seen.drawing.rollout;
  const looking: Looking = {
    rollout: shows,
    people,
    now,
    reader: preview ? null : reader || null,
    readerName: asker.name,
    ...(guest ? { guest } : {}),
  };
  const { id } = rollout;
  const { journals } = conversing;
  const reading: Reading = {
    sealed: () => journals.sealed(id),
    older: async (before, most) => (await journals.page(id, before, most)).filter(guest ? isForGuests(rollout) : () => true),
    query: req.query,
  };
  const leftMs = answerWithinMs - (performance.now() - began);
  const shown = await within(leftMs, Promise.resolve(view(looking, reading)));
  if (!shown) return sayRefusal(res, missing, 404);
  res.set('ETag', tagOf(version, whose, 'head' in shown ? (shown as { head: Head }).head.validUntil : validUntil(rollout, now).toString()));
  res.json(shown);
}

/** `GET /api/rollouts/:id/:view` */
export const viewRoute =
  (conversing: Conversing): RequestHandler<{ id: string; view: string }> =>
  async (req, res) => {
    const view = Object.hasOwn(views, req.params.view) ? views[req.params.view] : undefined;
    if (!view) return sayProblem(res, 404, 'unknownView', wayInWords.noSuchPage);
    await answerView(conversing, req, res, { page: req.params.view, view, missing: refuse('unknownRollout') });
  };

/** `GET /api/rollouts/:id/milestones/:milestone` */
export const milestoneRoute =
  (conversing: Conversing): RequestHandler<{ id: string; milestone: string }> =>
  (req, res) =>
    answerView(conversing, req, res, {
      page: 'milestones',
      view: (looking) => milestoneViewOf(looking, req.params.milestone),
      missing: refuse('unknownMilestone'),
    });

/** `GET /api/rollouts/:id/sections/:section/versions` */
export const versionsRoute =
  (conversing: Conversing): RequestHandler<{ id: string; section: string }> =>
  (req, res) =>
    answerView(conversing, req, res, {
      page: 'sections',
      view: (looking) => sectionVersionsOf(looking, req.params.section),
      missing: refuse('unknownSection'),
    });

/** `GET /api/rollouts/:id/sections/:section/versions/:version`: its text, read from the journal. */
export const versionTextRoute =
  (conversing: Conversing): RequestHandler<{ id: string; section: string; version: string }> =>
  (req, res) =>
    answerView(conversing, req, res, {
      page: 'sections',
      view: (looking, { older }) =>
        sectionTextOf(looking, req.params.section, Number(req.params.version), async (seq) => (await older(seq + 1, 1))[0]),
      missing: refuse('unknownSection'),
    });
