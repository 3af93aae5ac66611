// Milepost where people write: sections and milestones looked up, links of ours told, messages reported as bad news.
import { extensionWords as w } from '../../playbook/words/extension.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, firstRollouts, type Seen, seenBy } from '../act/Conversing.ts';
import { isMember } from '../act/isMember.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { press } from '../press/press.ts';
import type { Extending, ExtensionAnswer } from '../teams/Incoming.ts';
import { foundIn } from './foundIn.ts';
import { placeOfLink } from './placeOfLink.ts';
import { drawBadNews } from './showCard.ts';

/** A list is chosen from at a glance. */
const mostFound = 15;
/** An issue has so many characters. */
const mostReported = 1000;
const mostAsked = 200;
const mostPage = 2000;

/** Answers what is asked in the box people write in, and on messages; each asker is told of what they may read, and of nothing else. */
export const extending =
  (conversing: Conversing): Extending =>
  (asked) => {
    switch (asked.kind) {
      case 'find':
        return within(answerWithinMs, find(conversing, asked.caller, asked.text));
      case 'unfurl':
        return within(answerWithinMs, unfurl(conversing, asked.caller, asked.url));
      case 'report':
        return within(answerWithinMs, report(conversing, asked.caller, asked));
      case 'pressed':
        return pressed(conversing, asked.caller, asked.verb, asked.data);
    }
  };

/** The rollouts whose channel the asker is in now. */
async function readable(conversing: Conversing, asker: Asker): Promise<Seen[]> {
  const { own } = await firstRollouts(conversing, asker);
  const reads = await Promise.all(own.map((seen) => isMember(conversing, seen, asker)));
  return own.filter((_, place) => reads[place]);
}

async function find(conversing: Conversing, asker: Asker, text: string): Promise<ExtensionAnswer> {
  const own = await readable(conversing, asker);
  if (own.length === 0) return { kind: 'said', text: w.none };
  const asked = text.trim().slice(0, mostAsked).toWellFormed();
  const items = own
    .flatMap((seen) => foundIn(seen, asked))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostFound)
    .map(({ draw }) => draw());
  if (items.length === 0) return { kind: 'said', text: asked ? w.nothing(asked) : w.empty };
  return { kind: 'found', items };
}

async function unfurl(conversing: Conversing, asker: Asker, url: string): Promise<ExtensionAnswer> {
  const to = placeOfLink(url);
  const seen = to && (await seenBy(conversing, to.rolloutId, asker));
  if (!seen || !(await isMember(conversing, seen, asker))) return { kind: 'found', items: [] };
  const places = foundIn(seen, '');
  const found = places.find(({ page, id }) => (to.id ? page === to.page && id === to.id : page === 'overview'));
  return { kind: 'found', items: found ? [found.draw()] : [] };
}

interface Reported {
  threadId: string | null;
  text: string;
  page: string;
}

/** The form for an issue with the message's words in it; the rollout of the channel it stands in comes first. */
async function report(conversing: Conversing, asker: Asker, { threadId, text, page }: Reported): Promise<ExtensionAnswer> {
  const shown = threadId ? await conversing.places.ofChannel(asker.tenantId, threadId) : null;
  const here = shown ? await seenBy(conversing, shown, asker) : null;
  const own = await readable(conversing, asker);
  const reads = here !== null && (await isMember(conversing, here, asker));
  const all = [...(here && reads ? [here] : []), ...own.filter(({ opened }) => opened.rollout.id !== shown)];
  const [first] = all.filter(({ opened }) => opened.rollout.status === 'running' || opened.rollout.status === 'paused');
  if (!first) return { kind: 'said', text: w.reportNowhere };
  const typed = { text: Array.from(text).slice(0, mostReported).join(''), link: /^https:\/\//.test(page) ? page.slice(0, mostPage) : '' };
  const places = all.map(({ opened }) => ({ id: opened.rollout.id, title: opened.rollout.title }));
  const card = drawBadNews(first.drawing, { typed, problem: '' }, crypto.randomUUID(), places);
  return { kind: 'dialog', title: w.report, card };
}

/** The same press as on any card, with the rollout that was chosen. */
async function pressed(conversing: Conversing, asker: Asker, verb: string, data: Record<string, unknown>): Promise<ExtensionAnswer> {
  const { where, ...rest } = data;
  const chosen = verb === 'raiseIssue' && typeof where === 'string' && where ? { ...rest, rollout: where } : rest;
  return { kind: 'dialog', title: w.report, card: await press(conversing, { asker, verb, data: chosen }) };
}
