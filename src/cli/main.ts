/** Entry of `npx siljeok`, started by bin/siljeok.mjs. */
import { run } from './run';

// Whoever reads may have read enough (`| head`): what is not read is not written, and nothing has failed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EPIPE') throw reason;
  });
}

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

void run(process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text.trimEnd()}\n`),
  complain: (text) => void process.stderr.write(`${text.trimEnd()}\n`),
  // An empty variable counts for none.
  locale: LC_ALL || LC_MESSAGES || LANG,
}).then((code) => {
  process.exitCode = code;
});
