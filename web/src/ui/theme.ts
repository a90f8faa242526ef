import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Sơn đỏ, the red of lacquer. */
export const son: MantineColorsTuple = [
  '#fcf1ef', '#f8deda', '#efbbb4', '#e6958b', '#dc7065', '#ce4b40', '#bf362b', '#b3261e', '#961e17', '#771711',
];
const warmGray: MantineColorsTuple = [
  '#faf9f7', '#f4f2ef', '#eae7e2', '#ddd8d1', '#c9c3ba', '#a79f95', '#7c746b', '#665f57', '#48423c', '#2b2723',
];
const warmDark: MantineColorsTuple = [
  '#ece8e2', '#c9c4bc', '#a8a299', '#7e776f', '#4a4540', '#38332f', '#2a2623', '#1e1b19', '#171513', '#100e0d',
];

/** Dimmed words and placeholders as Mantine has them are too pale on our warm ground (AA needs 4.5). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#665f57', '--mantine-color-placeholder': '#746c63', '--mantine-color-error': '#b3261e' },
  dark: { '--mantine-color-dimmed': '#b5aea5', '--mantine-color-placeholder': '#a8a299', '--mantine-color-error': '#f0897f' },
});

const SANS = "'Be Vietnam Pro', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'son',
  primaryShade: { light: 7, dark: 7 },
  // One red on all screens: Mantine's own would stand beside ours as a second.
  colors: { son, red: son, gray: warmGray, dark: warmDark },
  black: '#2b2723',
  fontFamily: SANS,
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  // Stacked marks (Ễ, Ậ, Ữ) need air, hence tall lines everywhere.
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.55', sm: '1.6', md: '1.6', lg: '1.6', xl: '1.6' },
  headings: {
    fontFamily: SANS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.35' },
      h2: { fontSize: '17px', lineHeight: '1.4' },
      h3: { fontSize: '15px', lineHeight: '1.45' },
      h4: { fontSize: '14px', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 500 } } },
    InputWrapper: { styles: { label: { fontWeight: 500, marginBottom: 4 }, error: { fontSize: 13 }, description: { fontSize: 13 } } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm' }, styles: { root: { textTransform: 'none', fontWeight: 500 } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.4 } }, styles: { title: { fontWeight: 600, fontSize: 16 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 90 } } },
    Tooltip: { defaultProps: { openDelay: 300, fz: 13 } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 12 } },
    Tabs: { styles: { tab: { fontWeight: 500 } } },
  },
});
