import { resolvedKey, tellKey, threadKey } from '../../../playbook/clock/issueKeys.ts';
import { issueSubject } from '../../../playbook/journal/subjects.ts';
import type { SoFar, Step } from '../Step.ts';
import { given } from './given.ts';

/** Three issues: one settled in a day, one in four, one taken today. */
export function issues(): Step[] {
  const taxField = 'The tax field of imported accounts is wrong. It blocks the first real offers.';
  const overnight = 'The nightly import failed after 40,000 rows. It blocks the clean-up of the second source.';
  const guests = 'Single sign-on fails for guests. Guests get an error after consent, and 9 partner users cannot sign in.';
  const open = ({ rollout }: SoFar, text: string) => ({ issue: rollout.issues.find((issue) => issue.text === text)?.id });
  return [
    given('2026-03-05T08:40', 'lena', 'raiseIssue', { severity: 'red', text: overnight }),
    given('2026-03-05T09:50', 'raj', 'takeIssue', (soFar) => open(soFar, overnight)),
    given('2026-03-06T11:15', 'raj', 'resolveIssue', (soFar) => ({
      ...open(soFar, overnight),
      text: 'The import runs in parts of 10,000 rows now.',
    })),
    { at: '2026-03-06T11:15', writes: (soFar) => [settledTold(soFar, overnight, 'lena')] },
    given('2026-03-06T10:20', 'carla', 'raiseIssue', { severity: 'serious', text: taxField }),
    given('2026-03-06T10:41', 'maya', 'takeIssue', (soFar) => open(soFar, taxField)),
    given('2026-03-10T14:30', 'maya', 'resolveIssue', (soFar) => ({
      ...open(soFar, taxField),
      text: 'The field is mapped anew, 212 accounts corrected.',
    })),
    { at: '2026-03-10T14:30', writes: (soFar) => [settledTold(soFar, taxField, 'carla')] },
    given('2026-03-10T15:10', 'raj', 'raiseIssue', { severity: 'red', text: guests, milestone: 'salesPilot', deliverable: 'guestSignIn' }),
    { at: '2026-03-10T15:10', writes: (soFar) => [told(soFar, guests, 'maya'), posted(soFar, guests)] },
    given('2026-03-10T15:24', 'maya', 'takeIssue', (soFar) => open(soFar, guests)),
    given('2026-03-10T15:27', 'maya', 'noteWorkaround', (soFar) => ({
      ...open(soFar, guests),
      text: 'The nine partner users work in two shared accounts until Friday.',
    })),
  ];
}

const toldOfIssue = ({ rollout }: SoFar, issue: string, duty: string, to: string | null) => ({
  type: 'dutyEnded' as const,
  data: { duty, subject: issueSubject(issue), outcome: 'sent' as const, to, drawnAt: rollout.seq },
});

const issueOf = ({ rollout }: SoFar, text: string) => rollout.issues.find((one) => one.text === text);

function told(soFar: SoFar, text: string, persona: string) {
  const issue = issueOf(soFar, text)?.id ?? '';
  return toldOfIssue(soFar, issue, tellKey(issue, soFar.id(persona)), soFar.id(persona));
}

function posted(soFar: SoFar, text: string) {
  const issue = issueOf(soFar, text)?.id ?? '';
  return toldOfIssue(soFar, issue, threadKey(issue), null);
}

function settledTold(soFar: SoFar, text: string, persona: string) {
  const issue = issueOf(soFar, text);
  const key = resolvedKey(issue?.id ?? '', issue?.resolved?.seq ?? 0, soFar.id(persona));
  return toldOfIssue(soFar, issue?.id ?? '', key, soFar.id(persona));
}
