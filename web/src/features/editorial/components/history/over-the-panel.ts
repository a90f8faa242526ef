/** On a phone the panel is a drawer itself: what is looked at lies over it, below menus and messages. */
export const OVER_THE_PANEL = 250;
