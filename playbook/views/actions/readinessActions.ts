import { forecasts } from '../../clock/forecast.ts';
import { gapsOf, isDraft } from '../../clock/readiness.ts';
import { mayTest } from '../../commands/reportUserTest.ts';
import type { Action, Ask } from '../../contract/Action.ts';
import type { SignoffMode } from '../../journal/Entry.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import { labels as actionLabels, choices } from '../../words/actions.ts';
import { settingLabels } from '../../words/digest.ts';
import { inputWords } from '../../words/inputs.ts';
import { milestoneLabels as labels, milestoneActionWords as w } from '../../words/milestone.ts';
import { modeWords } from '../../words/signoff.ts';
import { action, isOpen, manages } from '../actions.ts';
import type { Looking } from '../Looking.ts';

/** Activate a draft that lacks nothing, and say what users found (P60, P64). */
export function readinessActions(looking: Looking, milestone: Milestone): Action[] {
  const { rollout, reader } = looking;
  if (!isOpen(looking) || !reader || milestone.leftOut) return [];
  const input = { milestone: milestone.id };
  const ready = isDraft(milestone) && manages(looking) && !gapsOf(rollout, milestone, 'activate').length;
  const tests = !isDraft(milestone) && mayTest(rollout, milestone, reader);
  return [
    ...(ready ? [action(looking, 'activateMilestone', { label: w.activate, tone: 'primary', input })] : []),
    ...(tests ? [testAction(looking, milestone)] : []),
  ];
}

function testAction(looking: Looking, milestone: Milestone): Action {
  return action(looking, 'reportUserTest', {
    label: milestone.tests.length ? w.testAgain : w.test,
    title: w.testTitle(milestone.name),
    input: { milestone: milestone.id },
    asks: [
      { name: 'result', kind: 'choice', label: labels.result, required: true, error: inputWords.choice, choices: [...labels.results] },
      { name: 'defects', kind: 'number', label: labels.defects, required: true, error: inputWords.defects, value: '0', max: 9999 },
      {
        name: 'text',
        kind: 'longText',
        label: labels.found,
        required: false,
        error: inputWords.testFound,
        max: 1000,
        example: labels.foundExample,
      },
    ],
  });
}

/** The project manager's own forecast: to give, change or take away (P80). */
export function forecastActions(looking: Looking, milestone: Milestone): Action[] {
  if (!isOpen(looking) || !manages(looking) || milestone.leftOut) return [];
  const forecast = forecasts(looking.rollout, looking.now).find((one) => one.milestone.id === milestone.id);
  if (!forecast || forecast.doneOn) return [];
  const input = { milestone: milestone.id };
  const give = action(looking, 'forecastMilestone', {
    label: w.forecast,
    title: w.forecastTitle(milestone.name),
    input,
    asks: [
      { name: 'on', kind: 'date', label: labels.on, required: true, error: inputWords.day, value: forecast.on },
      {
        name: 'reason',
        kind: 'longText',
        label: actionLabels.reason,
        required: true,
        error: inputWords.reason,
        max: 1000,
        example: labels.reasonExample,
      },
    ],
  });
  return [
    give,
    ...(milestone.ownForecast ? [action(looking, 'forecastMilestone', { label: w.forecastGone, input: { ...input, on: '' } })] : []),
  ];
}

/** Say what stands in the way of a deliverable, with its work-around (P62). */
export function obstacleActions(looking: Looking, milestone: Milestone, deliverable: Deliverable): Action[] {
  if (!isOpen(looking) || milestone.leftOut || deliverable.met) return [];
  const input = { milestone: milestone.id, deliverable: deliverable.id };
  return [
    action(looking, 'raiseIssue', {
      label: w.obstacle,
      title: w.obstacleTitle(deliverable.title),
      input,
      asks: [
        {
          name: 'severity',
          kind: 'choice',
          label: actionLabels.severity,
          required: true,
          error: inputWords.severity,
          choices: choices.severities,
        },
        { name: 'text', kind: 'longText', label: actionLabels.text, required: true, error: inputWords.issueText, max: 1000 },
        {
          name: 'workaround',
          kind: 'longText',
          label: labels.workaround,
          required: false,
          error: inputWords.workaround,
          max: 1000,
          example: labels.workaroundExample,
        },
      ],
    }),
  ];
}

const yesOrNo = (name: string, label: string, value: boolean): Ask => ({
  name,
  kind: 'yesNo',
  label,
  required: false,
  error: inputWords.choice,
  value: String(value),
});

/** How much slip is tolerated, how milestones are signed, and what goes to the channel beside the digest, for those who steer (P68, P71, P75, P86). */
export function settingsActions(looking: Looking): Action[] {
  const { toleranceDays, signoffMode, digestDraft, weeklyReport } = looking.rollout.settings;
  if (!isOpen(looking) || !manages(looking)) return [];
  const modes = (Object.keys(modeWords) as SignoffMode[]).map((value) => ({ value, label: modeWords[value] }));
  return [
    action(looking, 'changeRollout', {
      label: w.settings,
      title: w.settingsTitle,
      asks: [
        {
          name: 'toleranceDays',
          kind: 'number',
          label: labels.tolerance,
          required: true,
          error: inputWords.tolerance,
          value: String(toleranceDays),
          max: 40,
        },
        {
          name: 'signoffMode',
          kind: 'choice',
          label: labels.mode,
          required: true,
          error: inputWords.choice,
          choices: modes,
          value: signoffMode,
        },
        yesOrNo('digestDraft', settingLabels.digestDraft, digestDraft),
        yesOrNo('weeklyReport', settingLabels.weeklyReport, weeklyReport),
      ],
    }),
  ];
}
