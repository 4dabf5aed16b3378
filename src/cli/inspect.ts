import type { Finding } from '../ooxml/councilCopy/findings';
import { inspectBook, type Inspection } from '../ooxml/inspection/inspectBook';
import { PackageError } from '../ooxml/problems';
import type { CheckedCell } from '../ooxml/recompute/checkCalls';
import { rowsOf, type Value } from '../ooxml/recompute/values';
import type { Scalar } from '../ooxml/sheet/savedValue';
import { named } from './arguments';
import type { Command } from './command';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { readBytes } from './files';
import { findingLine, section } from './lines';
import type { Words } from './words';

/** `siljeok inspect 파일.xlsx`: what stands in a file, and what to look at before it is handed out. */
export const inspect: Command = {
  options: [],
  async run({ given, words, print }) {
    const { file } = named(given, ['file']);
    const bytes = await readBytes(file);
    print(report(inspected(bytes, file), words).join('\n'));
    return EXIT.done;
  },
};

function inspected(bytes: Uint8Array, file: string): Inspection {
  try {
    return inspectBook(bytes);
  } catch (reason) {
    if (reason instanceof PackageError) throw new Failure(reason.problem, EXIT.unreadable, file);
    throw reason;
  }
}

function report(found: Inspection, words: Words): string[] {
  const { texts } = words;
  const { mode, fullOnLoad } = found.calculation;
  const findings: Finding[] = [
    ...found.findings.flatMap(findingOf),
    ...(mode === 'manual' ? [{ kind: '수동계산' } as const] : []),
    ...(fullOnLoad ? [{ kind: '전체계산' } as const] : []),
  ];
  const toLookAt = [
    ...findings.map((finding) => findingLine(finding, words)),
    ...(found.externalLinks > 0 ? [texts.externalLinks({ count: found.externalLinks })] : []),
    ...found.personalData.map(({ kind, sheet, at }) =>
      texts.personalData({ what: words.personalData[kind], place: `${sheet}!${at}` }),
    ),
  ];
  const functions = [...found.functions].map(([id, count]) => texts.calls({ id, count }));
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

function findingOf({ sheet, ref: cell, saved, finding }: CheckedCell): Finding[] {
  const place = { sheet, cell };
  switch (finding.kind) {
    case 'same':
      return [];
    case 'differs':
      return [{ kind: '차이', ...place, saved: first(saved), recomputed: first(finding.computed) }];
    case 'error':
      return [{ kind: '오류', ...place, saved: { code: finding.code } }];
    case 'missing':
      return [{ kind: '없음', ...place }];
    case 'unknownFunction':
      return [{ kind: '모르는함수', ...place, unknown: finding.ids.join(', ') }];
    case 'notRecomputed':
      return [{ kind: '미확인', ...place, unknown: finding.part }];
  }
}

/** The first cell stands for a block. */
function first(value: Value): Scalar {
  return rowsOf(value)[0]?.[0] ?? null;
}
