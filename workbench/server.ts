import { parseArgs } from 'node:util';
import { build } from './server/build';
import { serve } from './server/serve';

/**
 * `npm start`: builds the add-in and the workbench, serves both and prints the address.
 *
 * `--port 3000` first port to try, `--https` with a certificate of our own making.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, https: { type: 'boolean', default: false } },
  });
  const started = Date.now();
  console.log('추가 기능과 작업대를 만들고 있습니다. 처음에는 1분쯤 걸립니다.');
  const server = await serve(await build(), { port: Number(values.port), https: values.https });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n  작업대가 준비되었습니다(${seconds}초): ${server.url}\n\n  끝내려면 Ctrl+C를 누르십시오.`);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
