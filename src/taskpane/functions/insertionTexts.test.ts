import { CATALOGUE } from '../../functions/catalogue/index';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { argumentFields } from './argumentFields';
import { initialTexts } from './initialTexts';
import { toInsertion } from './insertionTexts';

const spec = (id: string) => CATALOGUE.find((one) => one.id === id)!;

const PLACE: InsertionPlace = {
  sheet: '2007 집행',
  cell: { row: 4, column: 3 },
  selected: null,
  sheets: ['2007 집행', 'Sheet1'],
  names: ['사업표', '예산표', '실적_집행표', '기준일', '주의폭', '부진폭', '올해예산'],
  tables: ['사업'],
  known: {
    사업표: '사업표',
    예산표: '예산표',
    집행표: '실적_집행표',
    기준일: '기준일',
    주의폭: '주의폭',
    부진폭: '부진폭',
  },
  ownTables: { 사업: '실적_사업' },
};

function selecting(rows: number, columns: number): InsertionPlace {
  return { ...PLACE, selected: { start: { row: 1, column: 1 }, size: { rows, columns } } };
}

/** Arguments and target, in the order of the form. */
function begun(id: string, place: InsertionPlace): readonly string[] {
  const { form: _, target, ...args } = initialTexts(spec(id), place);
  return [...Object.values(args), target];
}

describe('a form to insert a function begins', () => {
  it('with the names of this workbook, whatever they are called here, in the active cell', () => {
    expect(begun('ROLLUP', PLACE)).toEqual([
      '사업표',
      '예산표',
      '실적_집행표',
      '기준일',
      '',
      '주의폭',
      '부진폭',
      '',
      '',
      "'2007 집행'!D5",
    ]);
    expect(begun('EXECRATE', PLACE)).toEqual(['', '', '', "'2007 집행'!D5"]);
  });

  it('with the two cells selected as the first two arguments, and the cell right of them', () => {
    expect(begun('EXECRATE', selecting(1, 2))).toEqual([
      "'2007 집행'!B2",
      "'2007 집행'!C2",
      '',
      "'2007 집행'!D2",
    ]);
  });

  it('with what is selected as the first argument where it can be one', () => {
    expect(begun('EXECRATE', selecting(1, 1))).toEqual(["'2007 집행'!B2", '', '', "'2007 집행'!C2"]);
    expect(begun('EXECRATE', selecting(9, 1))).toEqual(['', '', '', "'2007 집행'!C2"]);
    expect(begun('BUDGET', selecting(9, 1))).toEqual([
      "'2007 집행'!B2:B10",
      '예산표',
      '기준일',
      "'2007 집행'!C2",
    ]);
  });
});

function insertion(id: string, args: readonly string[], { form = 'function', target = 'D5' } = {}) {
  const texts = Object.fromEntries(args.map((text, index) => [`argument${index}`, text]));
  return toInsertion(spec(id), { form, target, ...texts }, PLACE);
}

function formula(id: string, args: readonly string[], options?: Parameters<typeof insertion>[2]): string {
  const converted = insertion(id, args, options);
  return converted.ok ? converted.value.formula : JSON.stringify(converted.errors);
}

function problem(id: string, args: readonly string[], options?: Parameters<typeof insertion>[2]): unknown {
  const converted = insertion(id, args, options);
  const entries = converted.ok ? [] : Object.entries(converted.errors);
  return entries.map(([field, refused]) => `${field} ${refused?.code}`).join();
}

describe('what is typed for an argument', () => {
  it('is a reference, on the sheet of the formula where none is named', () => {
    expect(formula('EXECRATE', ['b2', '$C$2:C2'])).toBe('=SILJEOK.EXECRATE(B2,C2)');
    expect(formula('EXECRATE', ["'2007 집행'!B2", 'sheet1!C2'])).toBe('=SILJEOK.EXECRATE(B2,Sheet1!C2)');
    expect(formula('EXECRATE', ["'2007 집행'!B2", 'C2'], { target: 'Sheet1!A1' })).toBe(
      "=SILJEOK.EXECRATE('2007 집행'!B2,C2)",
    );
  });

  it('is a number, with commas or percent', () => {
    expect(formula('EXECRATE', ['3,600,000', '-.5', '1'])).toBe('=SILJEOK.EXECRATE(3600000,-0.5,1)');
    expect(formula('EXECSTATUS', ['31%', '0.5'])).toBe('=SILJEOK.EXECSTATUS(31%,0.5)');
  });

  it('is a name or a column of a table of this workbook', () => {
    expect(formula('EXECRATE', ['B2', '올해예산'])).toBe('=SILJEOK.EXECRATE(B2,올해예산)');
    expect(formula('BUDGET', ['사업[사업번호]', '예산표'])).toBe('=SILJEOK.BUDGET(사업[사업번호],예산표)');
  });

  it('is a text otherwise, quoted whatever it holds', () => {
    expect(formula('BUDGET', ['01', '예산표'])).toBe('=SILJEOK.BUDGET("01",예산표)');
    expect(formula('EXECRATE', ['3,600천원', '"2,520만원"'])).toBe(
      '=SILJEOK.EXECRATE("3,600천원","2,520만원")',
    );
    expect(formula('BUDGET', ['가"&A1&"', '예산표'])).toBe('=SILJEOK.BUDGET("가""&A1&""",예산표)');
    expect(formula('EXECRATE', ['-', 'C2'])).toBe('=SILJEOK.EXECRATE("-",C2)');
  });

  it('may be left out where the parameter is optional, in the middle too', () => {
    expect(formula('ROLLUP', ['사업표', '예산표', '실적_집행표', '', '', '10%'])).toBe(
      '=SILJEOK.ROLLUP(사업표,예산표,실적_집행표,,,10%)',
    );
    expect(problem('EXECRATE', ['B2', ' '])).toBe('argument1 required');
  });

  it.each([
    ['=B2*1000', 'formulaInArgument'],
    ['A:A', 'wholeLines'],
    ['Sheet1!$3:$4', 'wholeLines'],
    ['없는시트!B2', 'noSuchSheet'],
    ['없는표[금액]', 'noSuchTable'],
    ['가'.repeat(256), 'textTooLong'],
    ['C4:E6', 'circular'],
  ])('is refused: %s', (text, code) => {
    expect(problem('EXECRATE', [text, 'C2'])).toBe(`argument0 ${code}`);
  });

  it('is refused as the place of the formula where it is not one cell of a sheet', () => {
    for (const target of ['D', 'D5:D6', '합계']) {
      expect(problem('EXECRATE', ['B2', 'C2'], { target })).toBe('target invalidTarget');
    }
    expect(problem('EXECRATE', ['B2', 'C2'], { target: '없는시트!D5' })).toBe('target noSuchSheet');
    expect(problem('EXECRATE', ['B2', 'C2'], { target: ' ' })).toBe('target required');
  });
});

describe('a parameter that repeats', () => {
  const fields = (...args: readonly string[]) => {
    const texts = Object.fromEntries(args.map((text, index) => [`argument${index}`, text]));
    return argumentFields(spec('COMPOSE'), { ...initialTexts(spec('COMPOSE'), PLACE), ...texts });
  };

  it('has a field more than are filled in, and all of them stand in the formula', () => {
    expect(fields('등록 : {1}개').map(({ nth }) => nth)).toEqual([null, 1]);
    expect(fields('{1}개, {2}건', '49').map(({ nth }) => nth)).toEqual([null, 1, 2]);
    expect(fields('{1}, {2}, {3}', '1', '', '3').map(({ nth }) => nth)).toEqual([null, 1, 2, 3, 4]);
    expect(formula('COMPOSE', ['{1}개(전략형 {2})', '49', 'B2', ''])).toBe(
      '=SILJEOK.COMPOSE("{1}개(전략형 {2})",49,B2)',
    );
    expect(problem('COMPOSE', ['{1}개', ''])).toBe('argument1 required');
  });
});

describe('a native formula', () => {
  const native = { form: 'native' };

  it('has nothing of ours in it', () => {
    for (const { id, twin, parameters } of CATALOGUE) {
      if (twin === null || id === 'FIGURE') continue;
      const text = formula(
        id,
        parameters.map((_, index) => `Sheet1!B${index + 2}`),
        native,
      );
      expect(text).toMatch(/^=/);
      expect(text).not.toContain('SILJEOK');
    }
  });

  it('of FIGURE reads the table of this workbook, and is refused over anything else', () => {
    const own = ['사업표', '예산표', '실적_집행표', '기준일'];
    expect(formula('FIGURE', ['01', '예산현액', ...own], native)).toContain('실적_사업[예산현액]');
    expect(problem('FIGURE', ['01', '예산현액', ...own.slice(0, 3)], native)).toBe('form noNativeForThese');
    expect(formula('FIGURE', ['01', '예산현액', ...own.slice(0, 3)])).toContain('SILJEOK.FIGURE(');
  });

  it('takes its arguments so that they can stand between operators', () => {
    expect(formula('EXECRATE', ['-5', "'Sheet1'!C2"], native)).toBe(
      '=IF(Sheet1!C2="확인","확인",IF(OR((-5)="",(-5)=" ",(-5)="-",Sheet1!C2="",Sheet1!C2=" ",Sheet1!C2="-"),"-",IF(Sheet1!C2>0,(-5)/Sheet1!C2,"-")))',
    );
  });

  it('gets a date as a date, for it cannot read one from a text', () => {
    const text = formula('ELAPSED', ['2007. 1. 1.', '"2007-12-31"', '기준일'], native);
    expect(text).toContain('INT((DATE(2007,12,31)))');
    expect(text).toContain('INT(기준일)');
    expect(text).not.toContain('"2007');
  });

  it('is refused an amount in words, and more than one 사업번호', () => {
    expect(problem('EXECRATE', ['3,600천원', 'C2'], native)).toBe('argument0 moneyInNative');
    expect(problem('BUDGET', ['B2:B9', '예산표'], native)).toBe('argument0 nativeOneCell');
    expect(problem('BUDGET', ['01', '예산표'], native)).toBe('');
  });
});

describe('the cell of a formula', () => {
  const format = (id: string, args: readonly string[]) => {
    const converted = insertion(id, args);
    return converted.ok ? converted.value.numberFormat : converted;
  };

  it('shows rates with the decimals asked for, dates and amounts as such, and texts as they are', () => {
    expect(format('EXECRATE', ['B2', 'C2'])).toBe('0.0%');
    expect(format('EXECRATE', ['B2', 'C2', '3'])).toBe('0.000%');
    expect(format('EXECRATE', ['B2', 'C2', '0'])).toBe('0%');
    expect(format('EXECRATE', ['B2', 'C2', 'D2'])).toBe('0.0%');
    expect(format('PERIODSTART', ['연중', '2007'])).toBe('yyyy. m. d.');
    expect(format('BUDGET', ['01', '예산표'])).toBe('#,##0');
    expect(format('EXECSTATUS', ['B2', 'C2'])).toBeNull();
  });
});

describe('the room a function needs', () => {
  const spill = (id: string, args: readonly string[], options?: Parameters<typeof insertion>[2]) => {
    const converted = insertion(id, args, options);
    return converted.ok ? converted.value.spill : converted;
  };

  it('is its own cell for one value', () => {
    expect(spill('EXECRATE', ['B2', 'C2'])).toBeNull();
    expect(spill('BUDGET', ['B2', '예산표'])).toBeNull();
    expect(spill('BUDGET', ['B2', '예산표'], { form: 'native' })).toBeNull();
  });

  it('is a row for each row of a range, and header and total besides for a summary', () => {
    expect(spill('BUDGET', ['B2:B9', '예산표'])).toEqual({ columns: 1, rowsOf: 'B2:B9', moreRows: 0 });
    expect(spill('ROLLUP', ['사업표', '예산표', '실적_집행표'])).toEqual({
      columns: 12, // with 계획표
      rowsOf: '사업표',
      moreRows: 2,
    });
  });
});
