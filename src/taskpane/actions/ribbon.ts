/** The commands of the ribbon's tab that the pane carries out; manifest.xml names them so. */
export const RIBBON_COMMANDS = [
  'writeResults',
  'enterPayment',
  'makeReport',
  'check',
  'makeCouncilCopy',
  'insertFunction',
  'restoreFormulas',
  'showGuide',
] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

type Perform = (command: RibbonCommand) => void;

let perform: Perform | null = null;
let waiting: RibbonCommand | null = null;

/** Asks the pane for a command. While its code is still being fetched the last one asked for waits. */
export function askPane(command: RibbonCommand): void {
  if (perform === null) waiting = command;
  else perform(command);
}

/** The pane is there: it is given what waits, and everything asked for from now on. Answers how to stop. */
export function onAsked(listener: Perform): () => void {
  perform = listener;
  const asked = waiting;
  waiting = null;
  if (asked !== null) listener(asked);
  return () => {
    if (perform === listener) perform = null;
  };
}
