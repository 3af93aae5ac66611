// Buttons about notices: write, show to oneself, have it reviewed, send (U19, U20, U21).
import { reviewersOf } from '../../clock/noticeState.ts';
import { nobody } from '../../commands/changeRollout.ts';
import type { Action, Ask } from '../../contract/Action.ts';
import type { Notice, NoticeState } from '../../journal/Notice.ts';
import { inputWords } from '../../words/inputs.ts';
import { noticeWords as w } from '../../words/notices.ts';
import { action, isOpen, manages, undoAction } from '../actions.ts';
import type { Looking } from '../Looking.ts';

const { actions: said, labels, missing, most } = w;

/** Write a notice, and say who approves notices. */
export function writingActions(looking: Looking): Action[] {
  if (!manages(looking) || !isOpen(looking)) return [];
  const { roles, settings } = looking.rollout;
  return [
    { ...action(looking, 'writeNotice', { label: said.write, title: said.writeTitle, asks: asksOf(looking, null) }), previews: true },
    action(looking, 'changeRollout', {
      label: said.reviewer,
      title: said.reviewerTitle,
      asks: [
        {
          ...field('noticeReviewer', 'choice', labels.reviewer, inputWords.role, true),
          choices: [{ value: nobody, label: said.nobody }, ...roles.map(({ id, title }) => ({ value: id, label: title }))],
          value: settings.noticeReviewer ?? nobody,
        },
      ],
    }),
  ];
}

/** What the reader may do with a notice where it stands. */
export function noticeActions(looking: Looking, notice: Notice, state: NoticeState): Action[] {
  const { rollout, reader } = looking;
  if (!reader || !isOpen(looking)) return [];
  const input = { notice: notice.id };
  const steers = manages(looking);
  const sees = steers ? [trialAction(looking, 'sendNoticeToMe', input)] : [];
  const drop = action(looking, 'dropNotice', { label: said.drop, tone: 'destructive', input });
  const edit = {
    ...action(looking, 'writeNotice', { label: said.edit, title: said.editTitle(notice.title), input, asks: asksOf(looking, notice) }),
    previews: true,
  };
  switch (state) {
    case 'draft': {
      const submit = action(looking, 'submitNotice', { label: said.submit, tone: 'primary', input });
      return steers ? [rollout.settings.noticeReviewer ? submit : sendAction(looking, notice), ...sees, edit, drop] : [];
    }
    case 'review':
      return [
        ...(reviewersOf(rollout, notice).includes(reader) ? verdicts(looking, notice) : []),
        ...sees,
        ...(steers ? [edit, drop] : []),
      ];
    case 'approved':
      return steers ? [sendAction(looking, notice), ...sees, edit, drop] : [];
    case 'planned':
      return steers && notice.planned ? [{ ...undoAction(looking, notice.planned.seq), label: said.callOff }, ...sees] : [];
    default:
      return [];
  }
}

/** The note of a round, or a notice, as a card in one's own chat, as anybody would get it; the form shows its words before. */
export const trialAction = (looking: Looking, verb: 'sendNoticeToMe' | 'sendNoteToMe', input: Record<string, unknown>): Action => ({
  ...action(looking, verb, {
    label: said.toMe,
    title: said.toMeTitle,
    input,
    asks: [field('as', 'person', labels.as, missing.person, false)],
  }),
  previews: true,
});

const verdicts = (looking: Looking, { id, title }: Notice): Action[] => [
  action(looking, 'approveNotice', { label: said.approve, tone: 'primary', input: { notice: id } }),
  action(looking, 'sendBackNotice', {
    label: said.sendBack,
    title: said.sendBackTitle(title),
    input: { notice: id },
    asks: [{ ...field('reason', 'longText', labels.reason, missing.reason, true), max: 1000 }],
  }),
];

const sendAction = (looking: Looking, { id, title }: Notice): Action => ({
  ...action(looking, 'sendNotice', {
    label: said.send,
    title: said.sendTitle(title),
    tone: 'primary',
    input: { notice: id },
    asks: [
      {
        ...field('when', 'choice', labels.when, missing.when, true),
        choices: [
          { value: 'now', label: w.when.now },
          { value: 'later', label: w.when.later },
        ],
        value: 'now',
      },
      { ...field('on', 'date', labels.on, missing.day, true), when: { ask: 'when', is: 'later' } },
      { ...field('at', 'time', labels.at, missing.hour, true), value: '09:00', when: { ask: 'when', is: 'later' } },
    ],
  }),
  previews: true,
});

function asksOf({ rollout }: Looking, notice: Notice | null): Ask[] {
  const { roles, teams, start } = rollout;
  const several = (name: string, label: string, choices: { value: string; label: string }[], chosen: readonly string[] = []): Ask => ({
    ...field(name, 'choices', label, inputWords.choice, false),
    choices,
    ...(chosen.length ? { value: chosen.join('\n') } : {}),
  });
  const yesNo = (name: string, label: string, value: boolean): Ask => ({
    ...field(name, 'yesNo', label, inputWords.choice, false),
    value: String(value),
  });
  const audience = notice?.audience;
  const sides = (['customer', 'integrator', 'vendor'] as const).map((value) => ({ value, label: start?.sides[value] ?? value }));
  const states = (['notAccepted', 'notTried', 'behind'] as const).map((value) => ({ value, label: w.states[value] }));
  const text = (name: 'title' | 'text' | 'ask', kind: Ask['kind'], error: string, required: boolean): Ask => ({
    ...field(name, kind, labels[name], error, required),
    max: most[name],
    example: w.examples[name],
    ...(notice?.[name] ? { value: notice[name] } : {}),
  });
  return [
    text('title', 'text', missing.title, true),
    text('text', 'longText', missing.text, true),
    text('ask', 'text', inputWords.choice, false),
    several(
      'roles',
      labels.roles,
      roles.map(({ id, title }) => ({ value: id, label: title })),
      audience?.roles,
    ),
    several(
      'teams',
      labels.teams,
      teams.map(({ id, name }) => ({ value: id, label: name })),
      audience?.teams,
    ),
    yesNo('channel', labels.channel, audience?.channel ?? false),
    several('sides', labels.sides, sides, audience?.sides),
    several('states', labels.states, states, audience?.states),
    yesNo('guests', labels.guests, audience?.guests ?? false),
    yesNo('urgent', labels.urgent, notice?.urgent ?? false),
  ];
}

function field(name: string, kind: Ask['kind'], label: string, error: string, required: boolean): Ask {
  return { name, kind, label, error, required };
}
