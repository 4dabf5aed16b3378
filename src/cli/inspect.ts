import { inspectBook, type Inspection } from '../ooxml/inspection/inspectBook';
import { PackageError } from '../ooxml/problems';
import type { CheckedCell } from '../ooxml/recompute/checkCalls';
import type { Value } from '../ooxml/recompute/values';
import { named } from './arguments';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { readBytes } from './files';
import type { CliTexts, Command } from './run';

/** `siljeok inspect 파일.xlsx`: what stands in a file, and what to look at before it is handed out. */
export const inspect: Command = async (given, print, texts) => {
  const { file } = named(given, ['file']);
  const bytes = await readBytes(file);
  print(report(opened(bytes, file), texts).join('\n'));
  return EXIT.done;
};

function opened(bytes: Uint8Array, file: string): Inspection {
  try {
    return inspectBook(bytes);
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, file);
    throw reason;
  }
}

function report(found: Inspection, texts: CliTexts): string[] {
  const functions = [...found.functions].map(([id, count]) => texts.calls({ id, count }));
  const toLookAt = [
    ...found.findings.map((cell) => callFinding(cell, texts)),
    ...(found.calculation.mode === 'manual' ? [texts.manualCalculation] : []),
    ...(found.calculation.fullOnLoad ? [texts.fullCalculation] : []),
    ...(found.externalLinks > 0 ? [texts.externalLinks({ count: found.externalLinks })] : []),
    ...found.personalData.map(({ kind, sheet, at }) => texts.personalData({ what: texts[kind], sheet, at })),
  ];
  return [
    ...section(texts.parts({ count: found.parts.length }), found.parts),
    ...section(
      texts.sheets({ count: found.sheets.length }),
      found.sheets.map(({ name, state, cells, formulas }) =>
        texts.sheet({ name, state: texts[state], cells, formulas }),
      ),
    ),
    ...section(
      texts.tables({ count: found.tables.length }),
      found.tables.map(({ name, sheet, ref, columns }) => `${name} (${sheet}!${ref}): ${columns.join(', ')}`),
    ),
    ...section(texts.functions({ count: functions.length }), functions),
    ...section(texts.findings({ count: toLookAt.length }), toLookAt),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

function callFinding({ sheet, ref, saved, finding }: CheckedCell, texts: CliTexts): string {
  const place = { sheet, ref };
  switch (finding.kind) {
    case 'differs':
      return texts.differs({ ...place, saved: shown(saved), computed: shown(finding.computed) });
    case 'error':
      return texts.savedError({ ...place, code: finding.code });
    case 'missing':
      return texts.noValue(place);
    case 'unknownFunction':
      return texts.unknownFunction({ ...place, ids: finding.ids.join(', ') });
    case 'notRecomputed':
      return texts.notRecomputed({ ...place, part: finding.part });
    case 'same':
      return '';
  }
}

/** The first cell stands for a block. */
function shown(value: Value): string {
  if (Array.isArray(value)) return `${shown((value as readonly Value[][])[0]?.[0] ?? null)} …`;
  if (typeof value === 'object') return value === null ? '' : (value as { code: string }).code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
