import { DEFAULT_MARGINS } from '../../domain/rates';
import type { Bilingual, NativeTwin, ParameterSpec } from '../functionSpec';
import { operand } from '../twins/formula';

/** One value: a cell, a number or a text. */
export function scalar(ko: string, en: string, description: Bilingual): ParameterSpec {
  return { name: { ko, en }, description, shape: 'scalar' };
}

/** A range: with a header row, or a column of values. */
export function block(ko: string, en: string, description: Bilingual): ParameterSpec {
  return { name: { ko, en }, description, shape: 'block' };
}

/** A parameter that may be left out, with what then holds as shown to people. */
export function optional(parameter: ParameterSpec, defaultText: string): ParameterSpec {
  return { ...parameter, defaultText };
}

/** 측정표 of the functions that read indicators. */
export function measurements(name: string): ParameterSpec {
  return block(name, 'measurements', {
    ko: '머리글(지표번호, 기준일, 구분, 값)이 있는 범위. 이름 측정표를 쓸 수 있습니다.',
    en: 'A range with the headers 지표번호, 기준일, 구분, 값, such as the name 측정표.',
  });
}

/** 사업표, 예산표 and 집행표 of the functions that sum programmes up. */
export function programmeTables(
  programmes: string,
  budgets: string,
  payments: string,
): readonly ParameterSpec[] {
  return [
    block(programmes, 'programmes', {
      ko: '머리글(사업번호, 사업명, 부서, 시작일, 종료일, 예산구분, 회계연도)이 있는 범위. 이름 사업표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 사업명, 부서, 시작일, 종료일, 예산구분, 회계연도, such as the name 사업표.',
    }),
    block(budgets, 'budgets', {
      ko: '머리글(사업번호, 일자, 구분, 금액)이 있는 범위. 이름 예산표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 일자, 구분, 금액, such as the name 예산표.',
    }),
    block(payments, 'payments', {
      ko: '머리글(사업번호, 집행일, 구분, 금액)이 있는 범위. 이름 집행표를 쓸 수 있습니다.',
      en: 'A range with the headers 사업번호, 집행일, 구분, 금액, such as the name 집행표.',
    }),
  ];
}

/** 계획표 of the functions that set what is spent against targets. */
export function plans(name: string): ParameterSpec {
  return optional(
    block(name, 'plans', {
      ko: '머리글(사업번호, 기준일, 목표액, 대상액)이 있는 범위. 이름 계획표를 쓸 수 있습니다. 넣으면 목표액·목표대비·목표집행률이 나오고, 집행상태를 목표집행률로 봅니다.',
      en: 'A range with the headers 사업번호, 기준일, 목표액, 대상액, such as the name 계획표. It brings 목표액, 목표대비 and 목표집행률, by which 집행상태 is then judged.',
    }),
    '',
  );
}

/** 기준일 of the functions that sum ledgers. */
export function referenceDate(name: string): ParameterSpec {
  return optional(
    scalar(name, 'reference date', {
      ko: '이 날까지의 행만 계산에 넣습니다. 날짜가 빈 행은 언제나 넣습니다.',
      en: 'Rows up to this day count; rows without a date always do.',
    }),
    '',
  );
}

/** 자릿수 of the functions that answer a rate. */
export function digits(name: string): ParameterSpec {
  return optional(
    scalar(name, 'digits', {
      ko: '퍼센트의 소수 자릿수(1이면 33.3%). 생략하면 반올림하지 않습니다.',
      en: 'Decimals of the percent (1 gives 33.3%). Not rounded when left out.',
    }),
    '',
  );
}

/** 주의폭 and 부진폭 of the functions that tell 집행상태. */
export function margins(caution: string, slow: string): readonly [ParameterSpec, ParameterSpec] {
  return [
    optional(
      scalar(caution, 'caution', {
        ko: '집행률이 경과율보다 이만큼까지 낮아도 정상입니다.',
        en: 'How far the execution rate may lie behind and still be 정상.',
      }),
      String(DEFAULT_MARGINS.caution),
    ),
    optional(
      scalar(slow, 'slow', {
        ko: '집행률이 경과율보다 이만큼까지 낮으면 주의, 더 낮으면 부진입니다.',
        en: 'How far it may lie behind and be 주의; beyond is 부진.',
      }),
      String(DEFAULT_MARGINS.slow),
    ),
  ];
}

/** A twin whose arguments may be any formula, as they stand in the function's call. */
export function twinOf(twin: NativeTwin): NativeTwin {
  return (args) => twin(args.map((argument) => (argument === null ? null : operand(argument))));
}
