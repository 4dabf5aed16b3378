import { writeWorkbook } from '../writer/writeWorkbook';
import { answer, type Request } from './submission';

const RATE = '_xldudf_SILJEOK_EXECRATE(A1,4)';
const BOOK = writeWorkbook({
  sheets: [
    { name: '보고', cells: { A1: 1, B1: { formula: RATE, value: 0.3 }, C1: '문의 010-1234-5678' } },
    { name: '자료', tables: [{ name: '집행', at: 'A1', columns: [{ name: '금액' }], rows: [[1]] }] },
    { name: '숨은 시트', visibility: 'hidden' },
    { name: '시트1', cells: { B2: { style: { fill: 'FFFF00' } } } },
  ],
});

const asked = (request: Request, progress: (share: number) => void = () => undefined) =>
  answer(request, progress);

describe('what a page asks its worker', () => {
  it('offers the sheets of a file, with what they hold', async () => {
    expect(await asked({ kind: 'sheets', bytes: BOOK })).toEqual({
      ok: true,
      value: [
        { name: '보고', isVisible: true, isEmpty: false, tables: [] },
        { name: '자료', isVisible: true, isEmpty: false, tables: ['집행'] },
        { name: '숨은 시트', isVisible: false, isEmpty: true, tables: [] },
        { name: '시트1', isVisible: true, isEmpty: true, tables: [] },
      ],
    });
  });

  it('makes a copy with all that is found, its fingerprint, and how far it is', async () => {
    const shares: number[] = [];
    const made = await asked({ kind: 'copy', bytes: BOOK, options: { sheets: ['보고'] } }, (share) =>
      shares.push(share),
    );
    const value = made.ok
      ? (made.value as { bytes: Uint8Array; fingerprint: string; report: object })
      : undefined;
    expect(value).toMatchObject({
      report: { sheets: ['보고'], findings: [{ kind: '차이', cell: 'B1' }], personalData: [{ cell: 'C1' }] },
    });
    expect(await asked({ kind: 'fingerprint', bytes: value!.bytes })).toEqual({
      ok: true,
      value: value!.fingerprint,
    });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('compares two copies', async () => {
    expect(await asked({ kind: 'compare', before: BOOK, after: BOOK })).toEqual({ ok: true, value: [] });
  });

  it.each<readonly [string, Request, string]>([
    ['a file that is none', { kind: 'sheets', bytes: new Uint8Array() }, 'packageEmpty'],
    ['a text', { kind: 'fingerprint', bytes: new TextEncoder().encode('a,b,c') }, 'packagePlainText'],
    ['a sheet that is gone', { kind: 'copy', bytes: BOOK, options: { sheets: ['없음'] } }, 'sheetsGone'],
  ])('answers %s with its problem', async (_, request, code) => {
    expect(await asked(request)).toMatchObject({ ok: false, problem: { code } });
  });
});
