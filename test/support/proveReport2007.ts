/** `npm run sample:lines`: says of every printed line of 2007 in which row or setting of the sample it stands. */
import { compared, mappedLines, printedReport } from './report2007Lines';

const mapped = mappedLines();
const printed = printedReport();
const over = printed.filter((line, index) => compared(line) !== compared(mapped[index]?.text ?? ''));
printed.forEach((line, index) => console.log(`${mapped[index]?.from ?? '?'}\t${line.trim()}`));
console.log(`${printed.length} lines, ${over.length} left over, ${mapped.length - printed.length} made up`);
for (const line of over) console.log(`  ${line}`);
process.exitCode = over.length > 0 || mapped.length !== printed.length ? 1 : 0;
