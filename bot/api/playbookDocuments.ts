// The documents made from the live playbook: the kickoff deck, the statement of work, the steering group's page.
import { dayIn } from '../../playbook/clock/moments.ts';
import { kickoffRecordOf } from '../../playbook/views/kickoffRecord.ts';
import { type Looking, zoneOf } from '../../playbook/views/Looking.ts';
import { statementRecordOf } from '../../playbook/views/statementRecord.ts';
import { steeringRecordOf } from '../../playbook/views/steeringRecord.ts';
import { speakingTo } from '../../playbook/words/documentLanguage.ts';
import { documentWords } from '../../playbook/words/documents.ts';

const { file } = documentWords;

/** A document with the name it is saved under. */
interface Made {
  name: string;
  bytes: Buffer;
}

/** True for the name of one of them. */
export const isPlaybookDocument = (name: string): name is keyof typeof playbookDocuments => Object.hasOwn(playbookDocuments, name);

/** What makes a document for one reader; its maker is loaded when the first one is asked for. */
type Maker = (looking: Looking, asked: { link: string | null; accent: string | null }) => Promise<Made>;

const speakingOf = ({ people, reader }: Looking) => speakingTo(reader ? (people[reader]?.language ?? 'en') : 'en');
const today = (looking: Looking) => dayIn(looking.now, zoneOf(looking));

/** By the name each is fetched with (P26, P27, N14). */
export const playbookDocuments: Record<'kickoff.pptx' | 'statement-of-work.docx' | 'steering.docx', Maker> = {
  async 'kickoff.pptx'(looking, { link, accent }) {
    const [{ kickoffDeck }, { readSection }] = await Promise.all([
      import('../documents/kickoffDeck.ts'),
      import('../documents/paper/readMarkdown.ts'),
    ]);
    const record = kickoffRecordOf(looking, speakingOf(looking), readSection, link);
    return { name: file.kickoff(looking.rollout.title), bytes: await kickoffDeck(record, accent) };
  },
  async 'statement-of-work.docx'(looking) {
    const [{ statementOfWork }, { readSection }] = await Promise.all([
      import('../documents/statementOfWork.ts'),
      import('../documents/paper/readMarkdown.ts'),
    ]);
    const record = statementRecordOf(looking, speakingOf(looking), readSection);
    return { name: file.statement(looking.rollout.title, today(looking)), bytes: await statementOfWork(record) };
  },
  async 'steering.docx'(looking) {
    const { steeringStatus } = await import('../documents/steeringStatus.ts');
    const record = steeringRecordOf(looking, speakingOf(looking));
    return { name: file.steering(looking.rollout.title, today(looking)), bytes: await steeringStatus(record) };
  },
};
