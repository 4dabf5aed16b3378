/** Formula text of a ledger's column, by its header: `예산[금액]`. */
export type ColumnReference = (header: string) => string;

/** Headers that name their unit are the plain ones: `금액(원)`. */
const WITH_UNIT: ReadonlySet<string> = new Set(['금액', '목표액', '대상액']);

/** Columns of any range with a header row; the header cell itself is a text and never counted. */
export function blockColumn(block: string): ColumnReference {
  return (header) => {
    const found = (name: string) => `MATCH("${name}",INDEX(${block},1,0),0)`;
    const position = WITH_UNIT.has(header)
      ? `IFERROR(${found(header)},${found(`${header}(원)`)})`
      : found(header);
    return `INDEX(${block},0,${position})`;
  };
}
