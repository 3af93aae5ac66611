import type { Rollout } from './Rollout.ts';
import type { SignedSnapshot } from './Signoff.ts';

/** The exact words a signature stands under: deliverables, criteria, evidence, what users found, and the playbook as it was (P72, N16). */
export function snapshotOf(rollout: Pick<Rollout, 'milestones' | 'sections'>, id: string): SignedSnapshot | null {
  const milestone = rollout.milestones.find((one) => one.id === id);
  if (!milestone) return null;
  const test = milestone.tests.at(-1);
  return {
    playbook: Object.fromEntries(rollout.sections.map(({ id: section, version }) => [section, version])),
    test: test ? { result: test.result, defects: test.defects, text: test.text } : null,
    name: milestone.name,
    touch: milestone.touch,
    worksByItself: milestone.worksByItself,
    deliverables: milestone.deliverables.map(({ id: deliverable, title, criterion, met }) => ({
      id: deliverable,
      title,
      criterion,
      met: met !== null,
      evidence: met?.evidence ?? '',
      link: met?.link ?? '',
    })),
  };
}
