import { councilCopy, type CouncilCopy } from '../ooxml/councilCopy';
import { plainValue } from '../ooxml/councilCopy/findings/findingParams';
import type { FindingKind } from '../ooxml/councilCopy/findings/findings';
import type { Confirmation, CouncilCopyOptions } from '../ooxml/councilCopy/options';
import { masking } from '../ooxml/councilCopy/personalData/masking';
import { CouncilCopyRefused, type Refusal } from '../ooxml/councilCopy/refusal';
import { readPackage } from '../ooxml/package/readPackage';
import { PackageError } from '../ooxml/problems';
import { readWorkbook } from '../ooxml/workbook/readWorkbook';
import { listed, named, oneOf, type GivenOptions } from './arguments';
import type { Command } from './command';
import { EXIT, type ExitCode } from './exitCode';
import { Failure, usageFailure } from './failure';
import { readBytes, refuseTarget, writeBytes } from './files';
import { findingLine, personalDataLine, section, unread } from './lines';
import { isHardToName, sheetNames } from './sheetNames';
import type { Words } from './words';

const KINDS = [
  '차이',
  '오류',
  '없음',
  '모르는함수',
  '미확인',
  '숨김',
  '검산',
  '확인',
  '직접입력',
  '날짜체계',
  '수동계산',
  '전체계산',
  '모두',
] as const satisfies readonly (FindingKind | '모두')[];

/** `siljeok council 원본.xlsx 제출본.xlsx`: the copy for the council, written only where nothing speaks against it. */
export const council: Command = {
  options: [
    'sheets',
    'mode',
    'accept',
    'comments',
    'keep-labels',
    'blank-personal-data',
    'confirmation',
    'reference-date',
    'submission-date',
    'department',
    'person',
  ],
  async run({ given, options, words, print, complain }) {
    const { source, target } = named(given, ['source', 'target']);
    const wanted = copyOptions(options, words);
    const bytes = await readBytes(source);
    await refuseTarget(source, target);
    const copy = await madeCopy(bytes, wanted, source);
    if (!('bytes' in copy)) return refused(copy, wanted.accept ?? [], words, complain);
    const fingerprint = await copy.fingerprint();
    const aside = await writeBytes(target, copy.bytes);
    const kept = aside === null ? [] : [words.texts.earlierKept({ aside })];
    const told = report(copy, words).map(masking(copy.report.personalData));
    print([words.texts.written({ target, fingerprint }), ...kept, ...told].join('\n'));
    return EXIT.done;
  },
};

function copyOptions(options: GivenOptions, words: Words): CouncilCopyOptions {
  const mode = oneOf('mode', options.mode, ['값', '수식']);
  const comments = oneOf('comments', options.comments, ['notes', 'remove']);
  const accept = listed(options.accept).map((kind) => oneOf('accept', kind, KINDS)!);
  const confirmation = confirmationOf(options, words);
  return {
    sheets: options.sheets ?? 'visible',
    accept,
    keepLabels: options['keep-labels'] === true,
    blankPersonalData: options['blank-personal-data'] === true,
    ...(mode && { mode }),
    ...(comments && { comments }),
    ...(confirmation && { confirmation }),
  };
}

/** Any of its lines asks for the sheet 「제출 확인」. */
function confirmationOf(options: GivenOptions, words: Words): Confirmation | undefined {
  const lines = {
    referenceDate: options['reference-date'],
    submissionDate: options['submission-date'],
    department: options.department,
    person: options.person,
  };
  const given = Object.entries(lines).filter(([, line]) => line !== undefined);
  if (options.confirmation !== true && given.length === 0) return undefined;
  return { texts: words.confirmation, ...Object.fromEntries(given) };
}

async function madeCopy(
  bytes: Uint8Array,
  options: CouncilCopyOptions,
  source: string,
): Promise<CouncilCopy | Refusal> {
  try {
    const sheets = options.sheets === 'visible' ? options.sheets : sheetNames(options.sheets, namesIn(bytes));
    return await councilCopy(bytes, { ...options, sheets });
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, source);
    if (reason instanceof CouncilCopyRefused) return reason.refusal;
    throw reason;
  }
}

function namesIn(bytes: Uint8Array): readonly string[] {
  return readWorkbook(readPackage(bytes)).sheets.map(({ name }) => name);
}

/** Nothing is written: a sentence for each finding that nobody accepted. */
function refused(
  refusal: Refusal,
  accept: NonNullable<CouncilCopyOptions['accept']>,
  words: Words,
  complain: (text: string) => void,
): ExitCode {
  if (refusal.code === 'sheetsNone') throw usageFailure('sheetsNone');
  if (refusal.code === 'sheetsUnknown') {
    const params = { unknown: refusal.unknown.join(', '), sheets: refusal.sheets.join(', ') };
    const hard = refusal.sheets.filter(isHardToName).map((name) => `"${name.replaceAll(',', '\\,')}"`);
    if (hard.length === 0) throw usageFailure('sheetsUnknown', params);
    throw usageFailure('sheetsUnknownHard', { ...params, hard: hard.join(', ') });
  }
  const open = refusal.findings.filter(({ kind }) => !accept.includes(kind));
  const kinds = [...new Set(open.map(({ kind }) => kind))].join(',');
  const lines = open.map((finding) => unread(findingLine(finding, words)));
  complain(section(words.texts.refused({ kinds, count: open.length }), lines).join('\n'));
  return EXIT.refused;
}

function report({ report: told }: CouncilCopy, words: Words): string[] {
  const { texts } = words;
  const personal = new Set(told.personalData.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const isPersonal = (sheet: string, cell: string) => personal.has(`${sheet}!${cell}`);
  const parts = new Map<string, string[]>();
  for (const { part, code, params } of told.changes) {
    const line = words.changes[code](params);
    const lines = parts.get(part);
    if (lines) lines.push(line);
    else parts.set(part, [line]);
  }
  return [
    ...section(texts.sheets({ count: told.sheets.length }), told.sheets),
    ...section(
      texts.valued({ count: told.valued.length }),
      told.valued.map(
        ({ sheet, cell, formula, value }) =>
          `${sheet}!${cell} =${formula} → ${isPersonal(sheet, cell) ? '***' : plainValue(value)}`,
      ),
    ),
    ...section(
      texts.changedParts({ count: parts.size }),
      [...parts].flatMap(([part, lines]) => section(part, lines)),
    ),
    ...section(
      texts.acceptedFindings({ count: told.findings.length }),
      told.findings.map((finding) => findingLine(finding, words)),
    ),
    ...section(
      texts.personalDataFound({ count: told.personalData.length }),
      told.personalData.map((found) => personalDataLine(found, words)),
    ),
    ...section(
      texts.takenAlong({ count: told.takenAlong.length }),
      told.takenAlong.map(({ part, text }) => `${part}: ${text}`),
    ),
  ];
}
