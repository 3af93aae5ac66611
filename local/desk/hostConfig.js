// What Teams tells the card renderer: sizes, spaces, and the theme's colours as they stand now.

const named = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function inks(strong, subtle) {
  const ink = (colour, quiet = colour) => ({ default: colour, subtle: quiet });
  return {
    default: ink(strong, subtle),
    dark: ink(strong, subtle),
    light: ink(subtle),
    accent: ink(named('accent')),
    good: ink(named('good')),
    warning: ink(named('warning')),
    attention: ink(named('attention')),
  };
}

/** The host's settings for the theme the page has now. */
export function hostConfig() {
  const foregroundColors = inks(named('text'), named('text3'));
  const style = (backgroundColor) => ({ backgroundColor: named(backgroundColor), foregroundColors });
  return {
    fontFamily: named('font'),
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: named('line') },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 20 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 28 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    containerStyles: {
      default: style('surface'),
      emphasis: style('emphasis'),
      accent: style('accentTint'),
      good: style('goodTint'),
      warning: style('warningTint'),
      attention: style('attentionTint'),
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { weight: 'bolder', size: 'large', color: 'default' } },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'bolder', wrap: false, maxWidth: 120 }, value: { wrap: true }, spacing: 10 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
  };
}
