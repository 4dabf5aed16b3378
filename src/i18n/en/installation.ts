import type { installationWords as korean } from '../ko/installation';

export const installationWords: typeof korean = {
  title: 'Siljeok: installation',
  explanation:
    'This page looks at the server the add-in stands on and at this PC. It reads no workbook and sends nothing anywhere. To see what Excel can do as well, open it from the ⋯ menu of the pane.',
  build: 'Siljeok version',
  allRight: 'Nothing needs mending.',
  wrong: (count) => `${count} to mend: hand the lines marked “mend” to whoever keeps the server.`,
  verdicts: { right: 'fine', wrong: 'mend', known: 'note' },
  report: 'To send to the IT desk',
};
