/** Below this lightness (0 to 255) a ground is dark. */
const DARK_BELOW = 128;

/** The look of Office: dark or light. Where the host does not tell, it is light. */
export const officeLook = {
  isDark(): boolean {
    const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    return theme?.isDarkTheme ?? isDarkGround(theme?.bodyBackgroundColor);
  },
  /** Excel does not say when its look changes: it is looked at again when a person comes back to the pane. */
  subscribe(listener: () => void): () => void {
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  },
};

/** Older hosts give the colour of the ground alone: `#212121`. */
function isDarkGround(colour: string | undefined): boolean {
  const [, ...parts] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (parts.length < 3) return false;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW;
}
