// What is said when an answer is missing or does not fit.

/** Said for a text that is too long; the numbers tell how much to take out. */
export const tooLong = (what: string, most: number) => `${what} can have ${most} characters. Shorten it and send it again.`;

export const inputWords = {
  done: 'Write one thing that got done, or press No change.',
  days: 'Choose how many days ahead or behind.',
  issueText: 'Say what the issue is and what it blocks.',
  severity: 'Choose how bad it is: minor, serious or red.',
  reason: 'Write the reason in one sentence, so that everybody can follow it.',
  signReason: 'Write what must change, so the team knows what to do.',
  resolution: 'Write in one sentence how it was settled.',
  evidence: 'Say what shows that it is met: a number, a test, a document.',
  title: 'Give it a name.',
  criterion: 'Write a question that is answered with yes or no.',
  person: 'Choose a person.',
  role: 'Choose a role.',
  team: 'Choose a team.',
  day: 'Choose a day.',
  zone: 'Choose a time zone, such as Europe/Paris.',
  hour: 'Choose a time, such as 16:00.',
  link: 'A link starts with https://.',
  company: 'Write the name of the company.',
  choice: 'Choose one of the answers.',
} as const;
