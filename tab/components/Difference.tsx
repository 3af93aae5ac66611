import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';

/** What is no longer as it was signed, word for word (P72). */
export function Difference({ signoff }: { signoff: SignoffShown }) {
  return (
    <section className="difference">
      <h3>{words.difference}</h3>
      <ul className="caption">
        {signoff.changedSince.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {signoff.difference.map(({ what, was, is }) => (
        <dl key={what} className="was-is">
          <dt className="unseen">{what}</dt>
          <dd>
            <span className="strong">{what}</span>
          </dd>
          <dt>{words.was}</dt>
          <dd>
            <del>{was || '–'}</del>
          </dd>
          <dt>{words.is}</dt>
          <dd>
            <ins>{is || '–'}</ins>
          </dd>
        </dl>
      ))}
    </section>
  );
}
