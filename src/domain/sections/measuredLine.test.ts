import { readQuantities } from '../quantities/readQuantities';
import { likeness, measuredValue, resultNow, sourceOf } from './measuredLine';

const LINE = '학습동아리 등록 : 49개(전략형 12, 부서별37)';
const [clubs, strategic] = readQuantities(LINE);

describe('a result taken from a line', () => {
  const taken = { value: 49, unit: '개', source: sourceOf(clubs!) };

  it('is known again by its words: 49 stays 49, whatever stands around it', () => {
    expect(resultNow(taken, readQuantities(LINE))).toMatchObject({ value: 49 });
    expect(resultNow(taken, readQuantities(`2007년 ${LINE}`))).toMatchObject({ value: 49 });
  });

  it('is another when its own number changes, not when another of the line does', () => {
    expect(resultNow(taken, readQuantities(LINE.replace('49', '52')))).toMatchObject({ value: 52 });
    expect(resultNow(taken, readQuantities(LINE.replace('12', '49').replace('49개', '50개')))).toMatchObject({
      value: 50,
    });
    const part = { value: 12, unit: '개', source: sourceOf(strategic!) };
    expect(resultNow(part, readQuantities(LINE.replace('전략형 12', '전략형 13')))).toMatchObject({
      value: 13,
    });
  });

  it('is none where the line says no such number any more', () => {
    expect(resultNow(taken, readQuantities('학습동아리를 등록함'))).toBeNull();
    expect(resultNow(taken, readQuantities('강사 3명'))).toBeNull();
  });

  it.each(['', '담당자 확인'])(
    'is looked for by the unit of its indicator where 사유 says 「%s」',
    (source) => {
      const byHand = { value: 49, unit: '개', source };
      expect(resultNow(byHand, readQuantities(LINE))).toMatchObject({ value: 49 });
      expect(resultNow(byHand, readQuantities(LINE.replace('49', '52')))).toMatchObject({ value: 52 });
      const paid = { value: 3.6, unit: '백만원', source };
      expect(resultNow(paid, readQuantities('활동비 지원 : 24개 동아리 3,600천원'))).toMatchObject({
        won: 3_600_000,
      });
      expect(resultNow(byHand, readQuantities('강사 3명'))).toBeNull();
    },
  );

  it('is money in the unit of the indicator', () => {
    const [paid] = readQuantities('활동비 3,600천원 지급');
    expect([measuredValue(paid!, '백만원'), measuredValue(paid!, '원'), measuredValue(clubs!, '개')]).toEqual(
      [3.6, 3_600_000, 49],
    );
  });
});

it('suggests the indicator of whose words the quantity speaks, before one of the same unit alone', () => {
  const of = (name: string, unit: string): number => likeness(clubs!, LINE, { name, unit });
  expect(of('학습동아리 등록 수', '개')).toBeGreaterThan(of('제안 건수', '개'));
  expect(of('제안 건수', '개')).toBeGreaterThan(of('제안 건수', '건'));
  expect(likeness(clubs!, LINE, { name: '학습동아리 등록 수', unit: '개' })).toBeGreaterThan(
    likeness(strategic!, LINE, { name: '학습동아리 등록 수', unit: '개' }),
  );
});
