import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './server/build';
import { serve } from './server/serve';

/**
 * `npm start`: builds the add-in and the workbench, serves both and prints the address.
 *
 * `npm start -- file.xlsx` begins with that file. `--port 3000` first port to try, `--https` with a certificate of our
 * own making.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '3000' }, https: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`파일이 없습니다: ${file}`);
  const started = Date.now();
  console.log('추가 기능과 작업대를 만들고 있습니다. 처음에는 1분쯤 걸립니다.');
  const server = await serve(await build(), {
    ...{ port: Number(values.port), https: values.https },
    document: file === undefined ? null : path.resolve(file),
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `\n  작업대가 준비되었습니다(${seconds}초): ${address(server.url, file)}\n\n  끝내려면 Ctrl+C를 누르십시오.`,
  );
}

function address(url: string, file: string | undefined): string {
  return file === undefined ? url : `${url}/?file=${encodeURIComponent(path.basename(file))}`;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
