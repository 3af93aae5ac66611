// The questions of the tab's forms.
import type { Ask } from '../contract/Action.ts';
import { labels } from '../words/actions.ts';
import { badNewsLabels, badNewsMissing } from '../words/badNews.ts';
import { checkinWords } from '../words/checkin.ts';
import { inputWords as missing } from '../words/inputs.ts';
import { milestoneLabels } from '../words/milestone.ts';
import { signoffLabels, signoffMissing } from '../words/signoff.ts';

type Extra = Partial<Ask>;

const ask =
  (name: string, kind: Ask['kind'], label: () => string, error: () => string, required = true) =>
  (extra: Extra = {}): Ask => ({ name, kind, label: label(), error: error(), required, ...extra });

export const asks = {
  done: ask(
    'done',
    'longText',
    () => labels.done,
    () => missing.done,
  ),
  days: ask(
    'days',
    'choice',
    () => labels.days,
    () => missing.days,
  ),
  forecastOn: ask(
    'forecastOn',
    'date',
    () => checkinWords.newDay,
    () => missing.day,
    false,
  ),
  issueKind: ask(
    'issueKind',
    'choice',
    () => labels.issueKind,
    () => missing.severity,
    false,
  ),
  issueText: ask(
    'issueText',
    'longText',
    () => labels.issueText,
    () => missing.issueText,
    false,
  ),
  severity: ask(
    'severity',
    'choice',
    () => labels.severity,
    () => missing.severity,
  ),
  text: ask(
    'text',
    'longText',
    () => labels.text,
    () => missing.issueText,
  ),
  settled: ask(
    'text',
    'longText',
    () => labels.settled,
    () => missing.resolution,
  ),
  workaround: ask(
    'text',
    'longText',
    () => milestoneLabels.workaround,
    () => missing.workaround,
    false,
  ),
  evidence: ask(
    'evidence',
    'longText',
    () => labels.evidence,
    () => missing.evidence,
  ),
  link: ask(
    'link',
    'text',
    () => labels.link,
    () => missing.link,
    false,
  ),
  title: ask(
    'title',
    'text',
    () => labels.title,
    () => missing.title,
  ),
  criterion: ask(
    'criterion',
    'text',
    () => labels.criterion,
    () => missing.criterion,
  ),
  owner: ask(
    'owner',
    'person',
    () => labels.owner,
    () => missing.person,
    false,
  ),
  team: ask(
    'team',
    'choice',
    () => labels.team,
    () => missing.team,
    false,
  ),
  signReason: ask(
    'text',
    'longText',
    () => labels.reason,
    () => missing.signReason,
  ),
  condition: ask(
    'text',
    'longText',
    () => labels.condition,
    () => missing.signReason,
  ),
  reason: ask(
    'reason',
    'longText',
    () => labels.reason,
    () => missing.reason,
  ),
  words: ask(
    'text',
    'longText',
    () => labels.reason,
    () => missing.reason,
  ),
  person: ask(
    'person',
    'person',
    () => labels.person,
    () => missing.person,
  ),
  side: ask(
    'side',
    'choice',
    () => labels.side,
    () => missing.choice,
  ),
  name: ask(
    'name',
    'text',
    () => labels.name,
    () => missing.title,
  ),
  representative: ask(
    'representative',
    'person',
    () => labels.representative,
    () => missing.person,
  ),
  askAt: ask(
    'askAt',
    'time',
    () => labels.askAt,
    () => missing.hour,
  ),
  zone: ask(
    'zone',
    'text',
    () => labels.zone,
    () => missing.zone,
  ),
  dueOn: ask(
    'dueOn',
    'date',
    () => labels.newDay,
    () => missing.day,
  ),
  from: ask(
    'from',
    'date',
    () => signoffLabels.from,
    () => missing.day,
  ),
  until: ask(
    'until',
    'date',
    () => signoffLabels.until,
    () => missing.day,
  ),
  question: ask(
    'text',
    'longText',
    () => signoffLabels.question,
    () => signoffMissing.question,
  ),
  access: ask(
    'text',
    'longText',
    () => signoffLabels.access,
    () => signoffMissing.question,
    false,
  ),
  evidenceOf: ask(
    'deliverable',
    'choice',
    () => signoffLabels.deliverable,
    () => signoffMissing.deliverable,
  ),
  answer: ask(
    'text',
    'longText',
    () => signoffLabels.answer,
    () => signoffMissing.answer,
  ),
  why: ask(
    'text',
    'longText',
    () => signoffLabels.why,
    () => '',
    false,
  ),
  issueDecision: ask(
    'text',
    'longText',
    () => badNewsLabels.decision,
    () => badNewsMissing.decision,
  ),
  issueQuestion: ask(
    'text',
    'longText',
    () => badNewsLabels.question,
    () => badNewsMissing.question,
  ),
  issueAnswer: ask(
    'text',
    'longText',
    () => badNewsLabels.answer,
    () => badNewsMissing.answer,
  ),
  passTo: ask(
    'person',
    'person',
    () => badNewsLabels.passTo,
    () => missing.person,
  ),
  passWords: ask(
    'text',
    'longText',
    () => badNewsLabels.passWords,
    () => badNewsMissing.passWords,
  ),
  stillSo: ask(
    'text',
    'longText',
    () => badNewsLabels.stillSo,
    () => badNewsMissing.stillSo,
  ),
  blocks: ask(
    'blocks',
    'longText',
    () => badNewsLabels.blocks,
    () => missing.issueText,
    false,
  ),
  help: ask(
    'help',
    'longText',
    () => badNewsLabels.help,
    () => missing.issueText,
    false,
  ),
  page: ask(
    'link',
    'text',
    () => badNewsLabels.page,
    () => missing.link,
    false,
  ),
  news: ask(
    'text',
    'longText',
    () => badNewsLabels.news,
    () => badNewsMissing.goodNews,
  ),
  helps: ask(
    'milestone',
    'choice',
    () => badNewsLabels.milestone,
    () => missing.choice,
    false,
  ),
};
