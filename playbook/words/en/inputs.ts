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
  defects: 'Write how many defects were found, 0 when there were none.',
  testFound: 'Write what failed, so that it can be mended.',
  workaround: 'Write how it is worked around, in a sentence or two.',
  tolerance: 'Write how many working days, from 0 to 40.',
  criterion: 'Write a question that is answered with yes or no.',
  person: 'Choose a person.',
  role: 'Choose a role.',
  team: 'Choose a team.',
  day: 'Choose a day.',
  zone: 'Choose a time zone, such as Europe/Paris.',
  hour: 'Choose a time, such as 16:00.',
  link: 'A link starts with https://.',
  company: 'Write the name of the company.',
  byDays: 'Write how many working days, such as 5, or -2 for earlier.',
  newDays: 'Say the new day, or by how many working days it moves.',
  tooFar: 'Choose a day within ten years of the kickoff.',
  table: 'Paste the table with its first row, which names the columns.',
  choice: 'Choose one of the answers.',
} as const;
