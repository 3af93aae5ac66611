// What is said of a template file: why it cannot be read, in plain words.
import { counted } from './counts.ts';

const kinds = {
  phases: 'phase',
  roles: 'role',
  teams: 'team',
  milestones: 'milestone',
  deliverables: 'deliverable',
  sections: 'section',
  benefits: 'benefit',
  metrics: 'metric',
  exercises: 'exercise',
} as const;
export type ListName = keyof typeof kinds;

const thing = (list: ListName) => kinds[list];
const shortened = (text: string) => (text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text);
const quoted = (text: string) => `“${shortened(text.replace(/[\p{Cc}\p{Cs}]/gu, '�'))}”`;

export const templateFileWords = {
  quoted,
  empty: 'is empty',
  tooLong: (longest: number) => `is longer than ${longest} characters`,
  unprintable: 'holds characters that cannot be shown',
  id: 'has to begin with a letter and hold only letters, digits, - and _, 60 at most',
  hour: 'has to be a time such as 16:00',
  practice: 'has to be a practice such as P61',
  of: (name: string, what: string) => `${quoted(name)} ${what}.`,
  missing: 'is missing',
  typed: (kind: string) => `has to be ${kind}`,
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false (in a table: yes or no)',
    array: 'a list',
    object: 'a group of named values',
    null: 'null',
  } as Record<string, string>,
  other: 'something else',
  oneOf: (values: string[]) => `has to be one of ${values.join(', ')}`,
  atLeast: (least: string) => `has to be ${least} or more`,
  atMost: (most: string) => `has to be ${most} or less`,
  atLeastOne: 'needs at least one',
  tooMany: (most: number) => `can hold ${most} at most: more is not stored in one go`,
  unknownName: (names: string[]) => `${names.map(quoted).join(', ')} is not known here. Take it out, or look for a slip of the pen.`,
  notSo: 'is not what belongs here',

  twiceElsewhere: (list: ListName, id: string) => `There are two ${thing(list)}s with the id ${quoted(id)}.`,
  nameTwice: (name: string) => `There are two milestones called ${quoted(name)}.`,
  dangling: (field: string, id: string, list: ListName) => `${quoted(field)} names ${quoted(id)}, and there is no such ${thing(list)}.`,
  noRole: (role: string, side: string) => `There is no role ${quoted(role)} on the side of the ${side}. A rollout starts with one.`,
  endsBeforeStart: (due: number, start: number) => `It is due on day ${due}, before it starts on day ${start}.`,
  beyondMilestone: (days: number) =>
    `Its days count from the first day of its milestone, which lasts ${counted(days, 'working day')}: they go beyond it.`,
  needsOrder: (id: string) => `It needs ${quoted(id)}, which does not stand before it.`,
  needsCircle: (id: string) => `It waits for ${quoted(id)}, which waits for it.`,
  tooMuch: (list: ListName, most: number) =>
    `All ${thing(list)}s together are longer than ${most} characters of JSON, more than is stored in one go. Shorten them, or take some out.`,

  file: 'template.json',
  large: (most: number) => `The file is longer than ${most} characters. A template that can be started is shorter.`,
  emptyFile: 'The file is empty.',
  notUtf8: 'This is not text in UTF-8. Save the file as UTF-8 and try again.',
  deep: 'Groups stand too deep inside each other.',
  json: {
    value: 'A value is expected here: a text in quotes, a number, true, false, null, [ or {.',
    name: 'A name in double quotes is expected here.',
    colon: (name: string) => `A colon is missing after ${quoted(name)}.`,
    comma: (end: string) => `A comma or ${end} is expected here.`,
    text: 'A text in quotes does not end, or holds a sign that has to be written with a backslash.',
    twice: (name: string) => `${quoted(name)} stands twice in the same group.`,
    after: 'The file goes on after its last bracket.',
    end: 'The file ends too early: a bracket or a quote is not closed.',
  },
  md: {
    looksLikeMarkdown: 'This is one Markdown file. Put the whole folder into a zip file and choose that.',
    noTemplate: 'There is no template.md in the zip file.',
    notZip: 'This zip file is damaged, or no zip file at all.',
    tooManyFiles: (most: number) => `There are more than ${most} files in the zip file.`,
    tooLarge: 'What is in the zip file is larger than a template that can be started.',
    path: (name: string) => `${quoted(name)} points out of its folder. Nothing was read of it.`,
    stranger: 'This file is not part of a template. Take it out, or move it to where it belongs.',
    fileName: 'The name of this file has to be a number, a dash and the id of what is in it, such as 03-ownership.md.',
    twice: (name: string) => `${quoted(name)} is in the zip file twice.`,
    noFront: 'The file begins with a line of ---, then its facts one a line, then another line of ---.',
    frontEnd: 'The facts at the top do not end: a line of --- is missing.',
    yaml: (said: string) => `The facts at the top cannot be read here: ${said.replace(/[\p{Cc}\p{Cs}]/gu, '�').replace(/[.:]?$/, '.')}`,
    alias: 'Write this out: a reference to another place (* or &) is not read.',
    facts: 'The facts at the top are a name, a colon and a value on each line.',
    heading: (name: string) => `A part called ${quoted(name)} is not known here.`,
    headingTwice: (name: string) => `There are two parts called ${quoted(name)}.`,
    noTable: (columns: string[]) => `A table with the columns ${columns.join(', ')} is expected here.`,
    column: (name: string) => `The column ${quoted(name)} is not known here, or stands twice.`,
    cells: (has: number, wants: number) => `This row has ${counted(has, 'cell')}, and the table has ${counted(wants, 'column')}.`,
  },
  first: (count: number) => `Here are the first ${count}.`,
  toMend: (count: number) => `${counted(count, 'thing')} to mend, and nothing was stored.`,
};
