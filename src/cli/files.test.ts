import type * as promises from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBytes } from './files';

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<typeof promises>('node:fs/promises');
  return { ...actual, rename: jest.fn(actual.rename) };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siljeok-'));
  await writeFile(join(folder, '제출본.xlsx'), '첫째');
});
afterEach(() => rm(folder, { recursive: true }));

const files = async () => (await readdir(folder)).sort();
const write = () => writeBytes(join(folder, '제출본.xlsx'), new TextEncoder().encode('둘째'));
const earlier = () => readFile(join(folder, '제출본.xlsx'), 'utf8');

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while a file is written leaves only what was there',
  async (signal) => {
    const ended = jest.spyOn(process, 'kill').mockReturnValue(true);
    let left: readonly string[] = [];
    jest.mocked(rename).mockImplementationOnce(async () => {
      process.emit(signal, signal);
      left = await files();
    });
    await write();
    expect(left).toEqual(['제출본.xlsx']);
    expect(ended.mock.calls).toEqual([[process.pid, signal]]);
    expect(process.listeners(signal)).toHaveLength(0);
    ended.mockRestore();
  },
);

it('the earlier file stays where it is, and nothing is left under another name, where the last step fails', async () => {
  jest.mocked(rename).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EBUSY' }));
  await expect(write()).rejects.toMatchObject({
    problem: { code: 'fileNotWritten', params: { reason: 'EBUSY' } },
  });
  expect([await files(), await earlier()]).toEqual([['제출본.xlsx'], '첫째']);
});
