import { councilCopy } from '../../councilCopy';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { CouncilCopyRefused } from '../refusal';

const BOOK = writeWorkbook({
  sheets: [{ name: '보고' }, { name: '예산' }, { name: '메모', visibility: 'hidden' }],
});

async function refusal(sheets: readonly string[] | 'visible', book = BOOK): Promise<unknown> {
  const error: unknown = await councilCopy(book, { sheets }).catch((reason: unknown) => reason);
  return error instanceof CouncilCopyRefused ? error.refusal : error;
}

describe('the sheets to hand out', () => {
  it('must be there: those that are not are named, beside those that are', async () => {
    expect(await refusal(['보고', '결산', '총괄'])).toEqual({
      code: 'sheetsUnknown',
      unknown: ['결산', '총괄'],
      sheets: ['보고', '예산', '메모'],
    });
  });

  it('must be some', async () => {
    expect(await refusal([])).toEqual({ code: 'sheetsNone' });
  });

  it('are all visible ones where that is asked for', async () => {
    expect((await councilCopy(BOOK, { sheets: 'visible' })).report.sheets).toEqual(['보고', '예산']);
  });

  it('are known by their names without regard to case, as in Excel, and stay in the order of their tabs', async () => {
    const book = writeWorkbook({ sheets: [{ name: 'Report' }, { name: '예산' }] });
    expect((await councilCopy(book, { sheets: ['예산', 'REPORT'] })).report.sheets).toEqual([
      'Report',
      '예산',
    ]);
  });
});
