import { extname } from 'node:path';
import { MONEY_UNITS } from '../domain/moneyUnit';
import type { Result } from '../domain/kinds';
import { PackageError } from '../ooxml/problems';
import { bookOfPackage, ledgersMissing } from '../report/bookOfPackage';
import { HWPX_LOOKS } from '../report/hwpx/looks';
import { reportModel, type ReportModel } from '../report/model';
import { reportText } from '../report/text';
import { named, oneOf } from './arguments';
import type { Command } from './command';
import { EXIT } from './exitCode';
import { Failure, usageFailure, type ReportFailureCode } from './failure';
import { readBytes, refuseTarget, writeBytes } from './files';

const FORMATS = ['.hwpx', '.txt'] as const;

/** `siljeok report 통합문서.xlsx 보고서.hwpx`: the report of a workbook as a 한글 document, or as text. */
export const report: Command = {
  options: ['look', 'unit'],
  async run({ given, options, words, print, complain }) {
    const { file, report: target } = named(given, ['file', 'report']);
    const format = FORMATS.find((ending) => ending === extname(target).toLowerCase());
    if (format === undefined)
      throw usageFailure('reportFormat', { came: target, accepted: FORMATS.join(', ') });
    const look = oneOf('look', options.look, HWPX_LOOKS) ?? HWPX_LOOKS[0];
    const unit = oneOf('unit', options.unit, MONEY_UNITS);
    const bytes = await readBytes(file);
    await refuseTarget(file, target);
    const book = valueOf(readBook(bytes, file), file);
    const model = valueOf(reportModel(book, unit === undefined ? {} : { unit }), file);
    const aside = await writeBytes(target, format === '.txt' ? textFile(model) : await document(model, look));
    if (aside !== null) print(words.texts.earlierKept({ aside }));
    const lacking = ledgersMissing(book);
    if (lacking.length > 0) complain(words.texts.ledgersMissing({ tables: lacking.join(', ') }));
    if (model.figures.programmes.length === 0) complain(words.texts.noProgrammes);
    print(words.texts.reportWritten({ target, programmes: model.figures.programmes.length }));
    for (const problem of model.problems) complain(words.sentences[problem.code](problem.params));
    return EXIT.done;
  },
};

function readBook(bytes: Uint8Array, file: string): ReturnType<typeof bookOfPackage> {
  try {
    return bookOfPackage(bytes);
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, file);
    throw reason;
  }
}

function valueOf<T>(result: Result<T, ReportFailureCode>, file: string): T {
  if (result.ok) return result.value;
  throw new Failure(result.problem, EXIT.unreadable, file);
}

function textFile(model: ReportModel): Uint8Array {
  return new TextEncoder().encode(`${reportText(model)}\n`);
}

/** kordoc takes a while to load: other commands do without. */
async function document(model: ReportModel, look: (typeof HWPX_LOOKS)[number]): Promise<Uint8Array> {
  const { writeHwpx } = await import('../report/hwpx/writeHwpx');
  return writeHwpx(model, look);
}
