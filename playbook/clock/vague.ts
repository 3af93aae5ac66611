// Whether a report says anything that somebody else could check (P82). English for now.

/** What is said to say nothing. */
const nonCommittal = [
  'going well',
  'going fine',
  'going ok',
  'going as planned',
  'all good',
  'all fine',
  'all well',
  'all ok',
  'so far so good',
  'as planned',
  'as expected',
  'as usual',
  'as before',
  'on track',
  'on plan',
  'on schedule',
  'in progress',
  'under way',
  'underway',
  'ongoing',
  'in the works',
  'in hand',
  'under control',
  'nothing new',
  'nothing special',
  'nothing to report',
  'no news',
  'no issues',
  'no problems',
  'no blockers',
  'no update',
  'no updates',
  'no change',
  'same as',
  'business as usual',
  'moving along',
  'moving forward',
  'making progress',
  'some progress',
  'good progress',
  'progressing',
  'working on it',
  'working on things',
  'still working',
  'kept working',
  'continuing',
  'continued',
  'carrying on',
  'getting there',
  'almost there',
  'nearly there',
  'mostly done',
  'almost done',
  'nearly done',
  'fine',
  'ok',
  'okay',
  'good',
  'well',
  'busy',
];

/** Past tenses that say no more than that time went by. */
const idle = new Set([
  'continued',
  'progressed',
  'planned',
  'worked',
  'looked',
  'advanced',
  'discussed',
  'expected',
  'needed',
  'proceeded',
  'scheduled',
  'wanted',
  'tried',
  'started',
  'moved',
]);

/** Things that got done without an "-ed". */
const irregular = new Set([
  'ran',
  'wrote',
  'built',
  'sent',
  'met',
  'found',
  'made',
  'took',
  'taught',
  'held',
  'shipped',
  'ready',
  'passes',
  'passed',
  'runs',
  'works',
  'fails',
  'fixed',
  'broke',
  'stopped',
  'stops',
  'cut',
  'bought',
  'won',
  'lost',
  'written',
  'gone',
  'live',
]);

/** Capitals that are no names. */
const noNames = new Set(['i', 'ok', 'tbd', 'wip', 'asap', 'eod', 'fyi', 'na', 'n/a']);

/**
 * True when the words hold a phrase that commits to nothing, and no number, no name and no verb of completion beside it (P82).
 * @example isVague('Going well, as planned') // true
 * @example isVague('Going well: 3 of 4 sources are clean') // false
 */
export function isVague(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}’'/-]+/gu) ?? [];
  if (!words.length || /\p{N}/u.test(text) || namesIn(text) || words.some(isDone)) return false;
  const plain = ` ${words.join(' ').toLowerCase().replaceAll('’', "'")} `;
  return nonCommittal.some((phrase) => plain.includes(` ${phrase} `));
}

function isDone(word: string): boolean {
  const plain = word.toLowerCase();
  return irregular.has(plain) || (/\p{L}{2,}ed$/u.test(plain) && !idle.has(plain));
}

/** A word with a capital that does not begin its sentence. */
function namesIn(text: string): boolean {
  return text.split(/[.!?:;\n]+\s*/).some((sentence) =>
    sentence
      .trim()
      .split(/\s+/)
      .slice(1)
      .some((word) => /^[^\p{L}]*\p{Lu}/u.test(word) && !noNames.has(word.toLowerCase().replace(/[^\p{L}/]/gu, ''))),
  );
}
