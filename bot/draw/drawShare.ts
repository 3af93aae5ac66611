import { benefitOf } from '../../playbook/journal/benefitOf.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { BenefitTemplate } from '../../playbook/templates/Template.ts';
import { passedOnBy } from '../../playbook/views/materialShown.ts';
import { commas } from '../../playbook/words/joints.ts';
import { materialWords, passedOnWords } from '../../playbook/words/material.ts';
import { shareCard } from '../cards/shareCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, pressOf, showOf, undoOf } from './Drawing.ts';
import { firstName } from './drawCheckin.ts';

/** Something to pass on: the benefit of that id once it was passed on, else the next one after `after`; those of the reader's own roles come first (P104). */
export function drawShare(drawing: Drawing, reader: string, id = '', after = ''): CardMessage {
  const { rollout, linkTo } = drawing;
  const links = { value: linkTo(rollout, { page: 'value' }) };
  const all = inOrder(rollout, reader);
  const chosen = benefitOf(rollout, id) ?? all[(all.findIndex((one) => one.id === after) + 1) % all.length];
  if (!chosen) return shareCard({ state: 'nothing', rollout: rollout.title, links });
  const another = all.length > 1 ? showOf(drawing, 'share', { after: chosen.id }) : null;
  const passed = rollout.passedOn[chosen.id]?.[reader];
  if (id && passed)
    return shareCard({
      state: 'thanks',
      rollout: rollout.title,
      title: chosen.title,
      person: firstName(drawing, reader),
      count: passedOnBy(drawing, chosen.id).length,
      another,
      undo: undoOf(drawing, passed.seq),
    });
  const { chat, mail } = passedOnWords(rollout.title, chosen);
  const titles = chosen.roles.flatMap((role) => rollout.roles.find((one) => one.id === role)?.title ?? []);
  return shareCard({
    state: 'text',
    rollout: rollout.title,
    audience: commas(titles),
    title: chosen.title,
    chat: { words: chat },
    mail: { words: mail },
    source: { words: materialWords.source(chosen.source) },
    passed: reader && !passed ? pressOf(drawing, 'passOn', { benefit: chosen.id }, `share/${chosen.id}/${reader}/${rollout.seq}`) : null,
    another,
    links,
  });
}

/** What the reader's roles gain, then the rest; what they passed on already comes last. */
function inOrder({ benefits, holders, passedOn }: Rollout, reader: string): BenefitTemplate[] {
  const rank = ({ id, roles }: BenefitTemplate) =>
    (passedOn[id]?.[reader] ? 2 : 0) + (roles.some((role) => holders[role]?.includes(reader)) ? 0 : 1);
  return benefits.toSorted((one, other) => rank(one) - rank(other));
}
