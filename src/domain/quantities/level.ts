import type { Draft } from './parts';

/** What is known where the reading stands: one for the line, one more for each bracket that is open. */
export interface Level {
  /** Where the words of the next 항목 begin. */
  from: number;
  /** The words before a colon or the bracket, until a quantity takes them. */
  label: string;
  /** 항목 of the quantity before. */
  item: string;
  /** What the sentence is about: 예산 of `예산은 지난해보다 320억 원 늘어난 8,412억 원`. */
  topic: string;
  /** The words before the bracket that this is. */
  readonly opening: string;
  /** Those before the bracket that closed last: `만족도 조사(응답 820명) : 평균 91점`. */
  closed: string;
  /** What a bracket that opens here may break down, the nearest last. */
  wholes: Draft[];
  /** Numbers of this bracket that take the unit of what it breaks down. */
  parts: Draft[];
  holdsQuantities: boolean;
  /** 어르신 of `청소년과 어르신 각각 12명, 7명`: names of the quantities that follow. */
  respective: readonly string[];
}

/** A bracket breaks down what stands right before it. */
const MOST_WHOLES = 8;

export function levelAt(from: number): Level {
  return {
    from,
    label: '',
    item: '',
    topic: '',
    opening: '',
    closed: '',
    wholes: [],
    parts: [],
    holdsQuantities: false,
    respective: [],
  };
}

/** Takes up a quantity that a bracket behind it may break down. */
export function addWhole(level: Level, draft: Draft): void {
  level.wholes = [...level.wholes.slice(1 - MOST_WHOLES), draft];
}
