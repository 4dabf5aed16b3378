import type { DayProblemCode } from './day';
import type { LookAtCode } from './lookAt';
import type { MoneyProblemCode } from './money';
import type { PeriodProblemCode } from './period';
import type { ProgrammeNumberProblemCode } from './programmeNumber';
import type { TemplateProblemCode } from './template';

/** Every problem the domain can report: each has a sentence in i18n. */
export type DomainProblemCode =
  | DayProblemCode
  | LookAtCode
  | MoneyProblemCode
  | PeriodProblemCode
  | ProgrammeNumberProblemCode
  | TemplateProblemCode;
