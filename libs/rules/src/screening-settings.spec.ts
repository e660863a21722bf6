import { describe, expect, it } from '@jest/globals';
import { fitsSetting, SCREENING_SETTINGS, screeningSettingsFrom } from './screening-settings';

describe('the settings of screening', () => {
  it('are the standard ones until somebody changes them', () => {
    const standard = screeningSettingsFrom(new Map());
    for (const [key, setting] of Object.entries(SCREENING_SETTINGS)) {
      expect(standard).toHaveProperty(key, setting.standard);
      expect(fitsSetting(setting, setting.standard)).toBe(true);
    }
  });

  it('are what was stored where that fits, and the standard where it does not', () => {
    const stored = new Map<string, unknown>([
      ['holdNewMembers', true],
      ['linksThatHold', 0],
      ['crisisDueMinutes', 15],
      ['heldWhenSigned', ['phone', 'shoe_size']],
      ['unknown', 1],
    ]);
    expect(screeningSettingsFrom(stored)).toMatchObject({
      holdNewMembers: true,
      linksThatHold: 3,
      crisisDueMinutes: 15,
      heldWhenSigned: SCREENING_SETTINGS.heldWhenSigned.standard,
    });
    expect(screeningSettingsFrom(stored)).not.toHaveProperty('unknown');
  });

  it.each([
    ['crisisDueMinutes', 14, false],
    ['crisisDueMinutes', 15, true],
    ['crisisDueMinutes', 2_880, true],
    ['crisisDueMinutes', 2_881, false],
    ['crisisDueMinutes', 20.5, false],
    ['crisisDueMinutes', '60', false],
    ['holdCrises', 'false', false],
    ['heldWhenSealed', [], true],
    ['heldWhenSealed', 'phone', false],
  ] as const)('%s may be %j: %s', (key, value, expected) => {
    expect(fitsSetting(SCREENING_SETTINGS[key], value)).toBe(expected);
  });
});
