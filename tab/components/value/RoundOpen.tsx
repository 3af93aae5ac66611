import type { RoundReport, RoundShown } from '../../../playbook/contract/Value.ts';
import { commas } from '../../../playbook/words/joints.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { useView } from '../../useView.ts';
import { spotInValue } from '../../valueSpot.ts';
import { DataTable } from '../DataTable.tsx';
import { DocumentButton } from '../DocumentButton.tsx';
import { LeadActions } from '../LeadActions.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';
import { View } from '../View.tsx';
import { CountBar } from './OutcomeBar.tsx';
import { OutcomeRow } from './OutcomeRow.tsx';

const words = valueWords.rounds;

interface CountsProps {
  title: string;
  label: string;
  head: string;
  counts: { id: string; name: string; count: number }[];
}

/** A bar, and its table below with the same dress before each name. */
function Counts({ title, label, head, counts }: CountsProps) {
  return (
    <Surface title={title} className="counts">
      <div className="section-body">
        <CountBar parts={counts} label={label} />
      </div>
      <DataTable
        label={title}
        heads={[head, words.heads.people]}
        rows={counts.map(({ id, name, count }) => ({
          id,
          cells: [
            <span key="name" className="state">
              <span className="count-part swatch" data-part={id} aria-hidden="true" />
              {name}
            </span>,
            valueWords.count(count),
          ],
        }))}
      />
    </Surface>
  );
}

function answersOf({ done, will, help, none }: RoundShown['answers']) {
  return Object.entries({ done, will, help, none }).map(([id, count]) => ({
    id,
    name: valueWords.forYou.answers[id as keyof RoundShown['answers']],
    count,
  }));
}

function Report({ report: { round, people } }: { report: RoundReport }) {
  const { title, when, line, counts, answers, csv, actions } = round;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <LeadBlock lead={{ text: line, late: '', after: '' }} reason={title.endsWith(when) ? title : commas([title, when])} why={[]}>
        <LeadActions actions={actions} about={title} />
      </LeadBlock>
      <div className="columns round-columns">
        <div className="stack">
          <Counts
            title={words.delivered}
            label={words.picture(title)}
            head={words.heads.outcome}
            counts={counts.map(({ outcome, name, count }) => ({ id: outcome, name, count }))}
          />
          <Counts title={words.answered} label={words.answersPicture} head={words.heads.answer} counts={answersOf(answers)} />
        </div>
        <Surface
          title={words.people}
          aside={<span className="caption">{people.length < all ? words.first(people.length, all) : valueWords.people(all)}</span>}
          className="outcomes"
        >
          {people.length === 0 && <p className="empty">{words.nobody}</p>}
          <ul className="rows">
            {people.map((outcome) => (
              <OutcomeRow key={outcome.person.id} outcome={outcome} />
            ))}
          </ul>
          <div className="section-body round-foot">
            <DocumentButton document={{ label: words.file, path: csv }} />
            <TextLink to={spotInValue('rounds')}>{words.all}</TextLink>
          </div>
        </Surface>
      </div>
    </>
  );
}

/** One round: counts with their tables, then each person's outcome, its reason and what to do about it (P99, U18). */
export function RoundOpen({ id }: { id: string }) {
  const view = useView<RoundReport>(`rounds/${encodeURIComponent(id)}`);
  return (
    <View page="value" view={view}>
      {(report) => <Report report={report} />}
    </View>
  );
}
