import assert from 'node:assert/strict';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { describe, it } from 'mocha';
import { cellTones, tones } from '../../playbook/words/tones.ts';

const themes = [teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme] as unknown as Record<string, string>[];

describe('The tones of the marks', () => {
  it('each have a shape of their own, so that colour carries nothing alone', () => {
    const shapes = Object.values(tones).map((tone) => tone.shape);
    assert.equal(new Set(shapes).size, shapes.length);
  });

  it('name tokens every theme has', () => {
    const cells = Object.values(cellTones).flatMap(({ light, dark, contrast }) => [light, dark, contrast]);
    const names = [...Object.values(tones).map((tone) => tone.fill), ...cells.flatMap((dress) => [dress.ground, dress.ink, dress.border])];
    for (const name of names) for (const theme of themes) if (name) assert.ok(theme[`color${name}`], `no token color${name}`);
  });

  it('avoid the tokens that turn cyan or black in high contrast', () => {
    const all = JSON.stringify({ tones, cellTones });
    assert.doesNotMatch(all, /Hover|Selected|Inverted|DangerBackground3|SuccessBackground3/);
  });
});
