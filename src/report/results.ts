import type { Won } from '../domain/kinds';
import { partsOf } from '../domain/day';
import { reportTexts } from '../i18n/ko/reportTexts';
import { note, type Block } from './blocks';
import { lineBlocks, sectionOf } from './lineBlocks';
import { writtenAmount } from './printedFigures';
import type { ReportSettings } from './reportSettings';
import type { ReadRow, ReportTables } from './reportTables';

/** 주요성과: what was written of it, the awards by year with their money, and what the money was used for. */
export function resultBlocks(tables: ReportTables, settings: ReportSettings): readonly Block[] {
  const lines = sectionOf(tables, null, '성과');
  const written = lines.map(({ text }) => bare(text)).join('\n');
  const isNew = (text: string) => !written.includes(bare(text));
  const awards = tables.rows('awards');
  const uses = tables.rows('awardUses');
  return [
    ...lineBlocks(lines),
    ...(awards.some(({ record }) => isNew(record.text)) ? awardBlocks(awards, settings) : []),
    ...(uses.some(({ record }) => isNew(record.name)) ? spendingBlocks(uses, settings) : []),
  ];
}

function awardBlocks(awards: readonly ReadRow<'awards'>[], { terms }: ReportSettings): readonly Block[] {
  const sorted = [...awards].sort((one, other) => (one.record.date ?? 0) - (other.record.date ?? 0));
  let year: number | null = null;
  const blocks: Block[] = [{ kind: 'heading', mark: '', text: terms.수상 }];
  for (const { record } of sorted) {
    const { date, text, incentive, unit } = record;
    const parts = date === null ? null : partsOf(date);
    if (parts !== null && parts.year !== year) {
      year = parts.year;
      blocks.push({ kind: 'line', level: 1, mark: '○', text: reportTexts.awardYear({ year }) });
    }
    const [first = '', ...below] = text.split('\n');
    const day = parts === null ? '' : ` : ${parts.month}. ${parts.day}`;
    const money =
      incentive === null ? '' : ` ${reportTexts.incentive({ amount: writtenAmount(incentive, unit) })}`;
    blocks.push({ kind: 'line', level: 2, mark: '-', text: `${first.trim()}${day}${money}` });
    for (const line of below.filter((one) => one.trim() !== '')) {
      blocks.push({ kind: 'line', level: 3, mark: '-', text: line.trim().replace(/^[-·]\s*/, '') });
    }
  }
  const won = sum(awards.map(({ record }) => record.incentive ?? 0));
  const unit = awards.find(({ record }) => record.incentive !== null)?.record.unit ?? '';
  const incentives = won === 0 ? '' : writtenAmount(won, unit);
  const count = awards.filter(({ record }) => record.kind === '수상').length;
  if (count > 0) blocks.push(note(reportTexts.awardSum({ count, incentives })));
  return blocks;
}

function spendingBlocks(uses: readonly ReadRow<'awardUses'>[], { terms }: ReportSettings): readonly Block[] {
  const total = sum(uses.map(({ record }) => record.amount));
  const amount = writtenAmount(total, uses[0]?.record.unit ?? '');
  return [
    { kind: 'heading', mark: '', text: terms.재원사용 },
    ...uses.map(({ record: { name, department, amount, unit } }): Block => {
      const place = department.trim() === '' ? '' : `(${department.trim()})`;
      return {
        kind: 'line',
        level: 2,
        mark: '-',
        text: `${name}${place} : ${writtenAmount(amount, unit)}`,
      };
    }),
    note(reportTexts.useSum({ count: uses.length, amount })),
  ];
}

function sum(amounts: readonly number[]): Won {
  return amounts.reduce((total, amount) => total + amount, 0) as Won;
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
