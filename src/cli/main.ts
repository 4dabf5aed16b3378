/** Entry of `npx siljeok`, started by bin/siljeok.mjs. */
import { run } from './run';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

void run(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text.trimEnd()}\n`),
  complain: (text) => void process.stderr.write(`${text.trimEnd()}\n`),
  // An empty variable counts for none.
  locale: LC_ALL || LC_MESSAGES || LANG,
}).then((code) => {
  process.exitCode = code;
});
