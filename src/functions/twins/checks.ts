import { COMPARED_DIGITS } from '../../domain/sumCheck';
import { anyNone, anyNoneOrZero, orDefault, subtracted } from './formula';

/** GRADE: the 등급 of the highest 하한 that the rate reaches; columns by header, or else the first two. #VALUE! where that 하한 stands twice. */
export function gradeTwin(rate: string, table: string): string {
  const column = (header: string, position: number) =>
    `INDEX(${table},0,IFERROR(MATCH("${header}",INDEX(${table},1,0),0),${position}))`;
  const [bounds, grades] = [column('하한', 1), column('등급', 2)];
  // An empty 하한 would be equal to one of 0.
  const graded = `ISNUMBER(${bounds})*(${grades}<>"")*(${grades}<>"-")*(${grades}<>0)`;
  const reached = `((${subtracted(rate, bounds)}>=0)*${graded})`;
  const highest = `AGGREGATE(14,6,${bounds}/${reached},1)`;
  const found = `LOOKUP(2,1/(${graded}*(${bounds}=${highest})),${grades})`;
  const isTwice = `IFERROR(SUMPRODUCT(${graded}*(${bounds}=${highest})),0)>1`;
  const once = `IF(${isTwice},VALUE("하한?"),IFERROR(${found},"-"))`;
  return `IF(${anyNone(rate)},"-",IF(ISNUMBER(${rate}),${once},VALUE("율?")))`;
}

/** BASIS: `지출액 ÷ 예산현액, 2007. 7. 2. 기준`. Not TEXT, whose date codes depend on the language of Excel. */
export function basisTwin(basis: string, referenceDate: string): string {
  const part = (name: string) => `${name}(${referenceDate})`;
  const day = `${part('YEAR')}&". "&${part('MONTH')}&". "&${part('DAY')}`;
  return `IF(${anyNoneOrZero(basis, referenceDate)},"-",TRIM(${basis})&", "&${day}&". 기준")`;
}

/** SUMCHECK: `일치`, or `차이 −13,198`. */
export function sumCheckTwin(total: string, parts: string, tolerance: string | null): string {
  const largest = `MAX(1,ABS(${total}),MAX(${parts}),-MIN(${parts}))`;
  const decimals = `MAX(0,${COMPARED_DIGITS - 1}-INT(LOG10(${largest})))`;
  const difference = `ROUND(${total}-SUM(${parts}),${decimals})`;
  const within =
    tolerance === null
      ? `${difference}=0`
      : `${subtracted(orDefault(tolerance, '0'), `ABS(${difference})`)}>=0`;
  // TEXT leaves a point behind a whole number: `13,198.`
  const decimalsShown = '#'.repeat(COMPARED_DIGITS - 1);
  const printed = `TEXT(ABS(${difference}),"#,##0.${decimalsShown}")`;
  const trimmed = `SUBSTITUTE(SUBSTITUTE(${printed}&"|",".|",""),"|","")`;
  return `IF(${anyNone(total)},"-",IF(${within},"일치","차이 "&IF(${difference}<0,"−","")&${trimmed}))`;
}
