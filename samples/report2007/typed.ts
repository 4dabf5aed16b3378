import { formatNumber } from '../../src/domain/numberText';
import { inUnit, type MoneyUnit } from '../../src/domain/moneyUnit';
import { budgets, programmes } from './programmes';

/** The programmes as an official types them into the form, 소요예산 in the unit it is printed in. */
export const typedProgrammes = programmes.map(({ record }) => {
  const { amount, unit } = budgets.find((budget) => budget.record.number === record.number)!.record;
  return {
    number: record.number,
    name: record.name,
    department: record.department,
    fiscalYear: String(record.fiscalYear),
    periodText: record.periodText,
    category: record.category,
    budget: `${formatNumber(inUnit(amount, unit as MoneyUnit))}${unit}`,
  };
});

/** 기준일 of the report. */
export const typedReferenceDate = '2007. 7. 2.';
