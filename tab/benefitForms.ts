import type { Action, Ask } from '../playbook/contract/Action.ts';
import type { BenefitShown } from '../playbook/contract/Value.ts';

/** What may be done with a benefit: it is changed by the questions a new one is asked by, answered with what stands. */
export function benefitForms(benefit: BenefitShown, ofPage: readonly Action[]): Action[] {
  const asks = ofPage.find(({ verb }) => verb === 'writeBenefit')?.asks ?? [];
  const stands = standing(benefit);
  const filled = ({ value: _asNew, ...ask }: Ask): Ask => {
    const value = stands[ask.name];
    return { ...ask, ...(value || ask.kind === 'choice' ? { value } : {}) };
  };
  return benefit.actions.map((action) => (action.verb === 'writeBenefit' ? { ...action, asks: asks.map(filled) } : action));
}

function standing({ title, roles, category, evidence, source, caseStudy, effort, effortOfRoles, ask, section }: BenefitShown) {
  const stands: Record<string, string> = {
    title,
    roles: roles.join('\n'),
    category,
    evidence,
    source,
    caseTitle: caseStudy.title,
    caseText: caseStudy.text,
    effort: effortOfRoles ? '' : effort,
    askTitle: ask.title,
    askWhy: ask.why,
    withinDays: String(ask.withinDays),
    deliverable: ask.deliverable?.id ?? '',
    section: section?.id ?? '',
  };
  return stands;
}
