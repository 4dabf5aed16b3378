import type { FunctionSpec, ParameterSpec } from './functionSpec';
import { CATALOGUE } from './catalogue/index';

type Dimensionality = 'scalar' | 'matrix';

/** functions.json, as Microsoft's schema for custom-function metadata words it. */
export interface FunctionsJson {
  /** Error cells reach the functions, which ignore those in columns they do not use. For all functions of the file. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** Opened by 「이 함수에 대한 도움말」. */
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      /** Never `number` or `string`: Excel would make 0 of a blank cell and lose texts and errors. */
      readonly type: 'any';
      readonly dimensionality: Dimensionality;
      readonly optional?: true;
      readonly repeating?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
  }[];
}

/** The page that is served beside functions.json: the reference of the functions, in Korean. */
const HELP_PAGE = 'functions.html';

/**
 * The metadata of the functions in one language; names are the same in every language.
 *
 * @param host where the add-in is served from: the functions then point to their help there
 */
export function functionsJson(
  locale: 'ko' | 'en',
  catalogue: readonly FunctionSpec[] = CATALOGUE,
  host: string | null = null,
): FunctionsJson {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, summary, parameters, result }) => ({
      id,
      name: id,
      description: summary[locale],
      ...(host === null ? {} : { helpUrl: `${host}/${HELP_PAGE}#${id.toLowerCase()}` }),
      parameters: parameters.map((parameter) => ({
        name: parameter.name[locale],
        description: described(parameter, locale),
        type: 'any',
        // Microsoft asks it of repeating parameters: a value may then be a number, a cell or a range.
        dimensionality: parameter.repeating ? 'matrix' : dimensionality(parameter.shape),
        ...(parameter.defaultText === undefined ? {} : { optional: true }),
        ...(parameter.repeating ? { repeating: true } : {}),
      })),
      result: { type: 'any', dimensionality: dimensionality(result) },
    })),
  };
}

function described({ description, defaultText }: ParameterSpec, locale: 'ko' | 'en'): string {
  if (defaultText === undefined || defaultText === '') return description[locale];
  const omitted = locale === 'ko' ? `생략하면 ${defaultText}.` : `When left out: ${defaultText}.`;
  return `${description[locale]} ${omitted}`;
}

function dimensionality(shape: FunctionSpec['result']): Dimensionality {
  return shape === 'block' ? 'matrix' : 'scalar';
}
