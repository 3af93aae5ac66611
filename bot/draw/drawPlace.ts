import { forecasts } from '../../playbook/clock/forecast.ts';
import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Section } from '../../playbook/journal/Section.ts';
import { boardOf, stopOf } from '../../playbook/views/board.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { extensionWords as w } from '../../playbook/words/extension.ts';
import { placeCard } from '../cards/placeCard.ts';
import { passageIn } from '../talk/passageIn.ts';
import type { Found } from '../teams/Incoming.ts';
import type { Drawing } from './Drawing.ts';

const lookingOf = ({ rollout, people, now }: Drawing) => ({ rollout, people, now, reader: null, readerName: '' });

/** A section of the playbook, by the passage that was looked for. */
export function drawSection({ rollout, linkTo }: Drawing, { id, title, markdown, version, writtenAt }: Section, asked: string): Found {
  const { words } = passageIn(markdown, asked);
  const changedOn = dayWords(dayIn(instantOf(writtenAt), rollout.start?.zone ?? 'UTC'));
  const where = w.section(rollout.title);
  const small = w.version(version, changedOn);
  const card = placeCard({ kind: 'section', where, title, state: '', words, small, url: linkTo(rollout, { page: 'playbook', id }) });
  return { title, text: where, card };
}

/** A milestone: how far it is, and when it is due and expected. */
export function drawMilestone(drawing: Drawing, { id, name, touch }: Milestone): Found | null {
  const { rollout, now, linkTo } = drawing;
  const forecast = forecasts(rollout, now).find(({ milestone }) => milestone.id === id);
  if (!forecast) return null;
  const { state, dates } = stopOf(lookingOf(drawing), forecast);
  const where = w.milestone(rollout.title);
  const card = placeCard({
    kind: 'milestone',
    where,
    title: name,
    state,
    words: touch,
    small: dates,
    url: linkTo(rollout, { page: 'plan', id }),
  });
  return { title: name, text: `${where} · ${state}`, card };
}

/** The rollout as a whole, as its first page leads in. */
export function drawRollout(drawing: Drawing): Found {
  const { rollout, linkTo } = drawing;
  const { lead, reason } = boardOf(lookingOf(drawing));
  const { title } = rollout;
  const where = w.rollout(rollout.start?.sides.customer ?? '');
  const state = `${lead.text}${lead.late}${lead.after}`;
  const card = placeCard({ kind: 'rollout', where, title, state, words: '', small: reason, url: linkTo(rollout, { page: 'overview' }) });
  return { title, text: state, card };
}
