import type { Action } from '../../contract/Action.ts';
import { toAccept } from '../../journal/acceptance.ts';
import { pointerWords } from '../../words/pointer.ts';
import { sectionWords as w } from '../../words/sections.ts';
import { action, isOpen, manages } from '../actions.ts';
import type { Looking } from '../Looking.ts';
import { pullAction } from './pullAction.ts';

/** As many as one command takes. */
const mostAtOnce = 40;

/** What the reader may do with the playbook as a whole: accept what waits, and for those who steer what guests see and what comes back (P22, P24, P28). */
export function playbookActions(looking: Looking): Action[] {
  if (!isOpen(looking) || !looking.reader) return [];
  return [
    ...acceptAll(looking),
    ...(manages(looking) ? [guestsAction(looking), pointerAction(looking), ...putBack(looking), pullAction(looking)] : []),
  ];
}

function acceptAll(looking: Looking): Action[] {
  const { rollout, reader } = looking;
  const waits = reader ? toAccept(rollout, reader).slice(0, mostAtOnce) : [];
  if (!waits.length) return [];
  const sections = waits.map(({ id, version }) => ({ section: id, version }));
  return [action(looking, 'acceptSection', { label: w.actions.acceptAll(waits.length), tone: 'primary', input: { sections } })];
}

const pointerAction = (looking: Looking): Action => action(looking, 'postPointer', { label: pointerWords.post });

function guestsAction(looking: Looking): Action {
  return action(looking, 'changeRollout', {
    label: w.actions.guests,
    title: w.actions.guestsTitle,
    asks: [
      {
        name: 'guestsSee',
        kind: 'choice',
        label: w.guests.label,
        required: true,
        error: w.guests.choose,
        choices: [...w.guests.choices],
        value: looking.rollout.settings.guestsSee,
      },
    ],
  });
}

/** What was taken out comes back with all its versions. */
function putBack(looking: Looking): Action[] {
  const { droppedSections } = looking.rollout;
  if (!droppedSections.length) return [];
  return [
    action(looking, 'restoreSection', {
      label: w.actions.putBack,
      title: w.actions.putBackTitle,
      asks: [
        {
          name: 'section',
          kind: 'choice',
          label: w.actions.section,
          required: true,
          error: w.missing.nothing,
          choices: droppedSections.toReversed().map(({ section: { id, title } }) => ({ value: id, label: title })),
        },
      ],
    }),
  ];
}
