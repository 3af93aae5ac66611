// The documents made from the live playbook: the kickoff deck, the statement of work, the steering group's page.
import { dayIn } from '../../playbook/clock/moments.ts';
import { kickoffRecordOf } from '../../playbook/views/kickoffRecord.ts';
import { type Looking, zoneOf } from '../../playbook/views/Looking.ts';
import { statementRecordOf } from '../../playbook/views/statementRecord.ts';
import { steeringRecordOf } from '../../playbook/views/steeringRecord.ts';
import { type Speaking, speakingTo } from '../../playbook/words/documentLanguage.ts';
import { readerTag } from '../../playbook/words/readerTag.ts';
import { inLanguageOf } from '../inLanguageOf.ts';

/** A document with the name it is saved under. */
interface Made {
  name: string;
  bytes: Buffer;
}

/** True for the name of one of them. */
export const isPlaybookDocument = (name: string): name is keyof typeof playbookDocuments => Object.hasOwn(playbookDocuments, name);

interface Asked {
  link: string | null;
  accent: string | null;
  /** A tag such as `de-DE` for another language than the reader's own. */
  language: string | null;
}

/** What makes a document for one reader; its maker is loaded when the first one is asked for. */
type Maker = (looking: Looking, speaking: Speaking, asked: Asked) => Promise<Made>;

const today = (looking: Looking) => dayIn(looking.now, zoneOf(looking));

/** In the words of the language that was asked for, else of the reader's own; who was forgotten has a name in it too (P26, P27). */
export function playbookDocument(name: keyof typeof playbookDocuments, looking: Looking, asked: Asked): Promise<Made> {
  const { rollout, people } = looking;
  const speaking = speakingTo(asked.language ?? readerTag());
  const forgotten = Object.keys(rollout.people).filter((id) => !people[id]);
  const named = forgotten.map(
    (id) => [id, { id, tenantId: '', oid: '', name: speaking.words.somebody, zone: 'UTC', language: '' }] as const,
  );
  return inLanguageOf(speaking.locale, () =>
    playbookDocuments[name]({ ...looking, people: { ...people, ...Object.fromEntries(named) } }, speaking, asked),
  );
}

/** By the name each is fetched with (P26, P27, N14). */
const playbookDocuments: Record<'kickoff.pptx' | 'statement-of-work.docx' | 'steering.docx', Maker> = {
  async 'kickoff.pptx'(looking, speaking, { link, accent }) {
    const [{ kickoffDeck }, { readSection }] = await Promise.all([
      import('../documents/kickoffDeck.ts'),
      import('../documents/paper/readMarkdown.ts'),
    ]);
    const record = kickoffRecordOf(looking, speaking, readSection, link);
    return { name: speaking.words.file.kickoff(looking.rollout.title), bytes: await kickoffDeck(record, accent) };
  },
  async 'statement-of-work.docx'(looking, speaking) {
    const [{ statementOfWork }, { readSection }] = await Promise.all([
      import('../documents/statementOfWork.ts'),
      import('../documents/paper/readMarkdown.ts'),
    ]);
    const record = statementRecordOf(looking, speaking, readSection);
    return { name: speaking.words.file.statement(looking.rollout.title, today(looking)), bytes: await statementOfWork(record) };
  },
  async 'steering.docx'(looking, speaking) {
    const { steeringStatus } = await import('../documents/steeringStatus.ts');
    const record = steeringRecordOf(looking, speaking);
    return { name: speaking.words.file.steering(looking.rollout.title, today(looking)), bytes: await steeringStatus(record) };
  },
};
