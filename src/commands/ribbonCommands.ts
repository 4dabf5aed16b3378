import { askPane, RIBBON_COMMANDS, type RibbonCommand } from '../taskpane/actions/ribbon';
import { openGuide } from './guide';

/**
 * Makes the buttons of the ribbon's tab known to Excel: each shows the pane, which does the rest and says what it did. The
 * guide alone opens beside it.
 */
export function associateCommands(): void {
  for (const command of RIBBON_COMMANDS)
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void run(command, event));
}

async function run(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (command === 'showGuide' && (await openGuide())) return;
    askPane(command);
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
}
