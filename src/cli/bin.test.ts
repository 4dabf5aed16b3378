import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BIN = join(__dirname, '../../bin/siljeok.mjs');

/** The command as a shell starts it: its exit code and what it wrote. */
async function siljeok(argv: readonly string[], locale: string) {
  const env = { PATH: process.env.PATH, LANG: locale };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [BIN, ...argv], { env, cwd: '/' });
    return { code: 0, stdout, stderr };
  } catch (reason) {
    return reason as { code: number; stdout: string; stderr: string };
  }
}

describe('npx siljeok', () => {
  it('runs without a build, from any folder', async () => {
    const { code, stdout, stderr } = await siljeok(['--help'], 'ko_KR.UTF-8');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('siljeok council 원본.xlsx 제출본.xlsx');
  });

  it('leaves its exit code to the shell and tells a mistake in the language of the system, without a stack', async () => {
    expect(await siljeok(['verify', 'none.xlsx', '0000-0000-0000'], 'en_US.UTF-8')).toMatchObject({
      code: 3,
      stdout: '',
      stderr: 'none.xlsx: there is no such file. Check its name and folder.\n',
    });
  });

  it('ends quietly, with its own exit code, where nobody reads on', async () => {
    const child = spawn(process.execPath, [BIN, '--help'], { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    child.stdout.destroy();
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, complained]).toEqual([0, '']);
  });
});
