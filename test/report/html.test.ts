/** @jest-environment jsdom */
import { report2007 } from '../../samples/report2007';
import { programmeHtml, reportHtml } from '../../src/report/html';
import { reportModel, type ReportModel } from '../../src/report/model';
import { programmeText } from '../../src/report/text';
import { cellsOfRecords, type BookRecords } from '../../src/workbook/tables/bookCells';
import { emptyRow } from '../support/records';
import { compared, printedReport } from '../support/report2007Lines';

function modelOf(records: BookRecords): ReportModel {
  const made = reportModel(cellsOfRecords(records));
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** The lines of HTML as what it is pasted into reads it: a paragraph, a heading or a cell each. */
function linesOf(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
  return [...document.querySelectorAll('p, h1, h2, h3, th, td')].map((element) => element.textContent ?? '');
}

describe('the report on the clipboard', () => {
  it('has every printed line of 2007 in its order', () => {
    const whole = compared(linesOf(reportHtml(modelOf(report2007))).join('\n'));
    let from = 0;
    const missing = printedReport().filter((line) => {
      const found = whole.indexOf(compared(line), from);
      if (found >= 0) from = found + compared(line).length;
      return found < 0;
    });
    expect(missing).toEqual([]);
  });

  it('is one programme alone, with marks and tables, as HTML and as text', () => {
    const model = modelOf(report2007);
    const part = model.chapters.flatMap(({ programmes }) => programmes)[0]!;
    const document = new DOMParser().parseFromString(programmeHtml(part), 'text/html');
    const cells = [...document.querySelectorAll('table')[0]!.querySelectorAll('th, td')];
    expect(
      cells.map((cell) => [cell.textContent, cell.getAttribute('colspan'), cell.getAttribute('rowspan')]),
    ).toEqual(
      expect.arrayContaining([
        ['과 제 명', '2', null],
        ['4 대 중점분야', null, '2'],
      ]),
    );
    expect(linesOf(programmeHtml(part))).toContain('- 소요예산 : 5,400천원');
    expect(programmeText(part)).toContain('- 소요예산 : 5,400천원');
    expect(programmeText(part)).not.toContain('지식행정 추진');
  });

  it('has what was typed to the letter: tags, entities, blanks, line breaks, decomposed Hangul', () => {
    const typed = '<b>&amp; "두  칸"\n끝 \u1112\u1161\u11ab';
    const model = modelOf({
      referenceDate: null,
      settings: {},
      reportLines: [
        {
          key: '',
          record: {
            ...emptyRow('reportLines'),
            area: '현황',
            level: '1',
            mark: '없음',
            form: '글',
            text: typed,
          },
        },
      ],
    });
    expect(linesOf(reportHtml(model)).map((line) => line.replaceAll('\u00a0', ' '))).toContain(
      typed.normalize('NFC'),
    );
  });
});
