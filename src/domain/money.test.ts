import fc from 'fast-check';
import type { Won } from './kinds';
import { formatWon, readMoney, readMoneyWithUnit } from './money';

const read = (text: string) => {
  const money = readMoney(text);
  return money.ok ? money.value : money.problem.code;
};

describe('readMoney', () => {
  it.each([
    ['3,600,000', 3_600_000],
    ['3600000', 3_600_000],
    ['11,600천원', 11_600_000],
    ['2,520만원', 25_200_000],
    ['2,520만', 25_200_000],
    ['1,027백만원', 1_027_000_000],
    ['18억원', 1_800_000_000],
    ['34억 2957만 9천원', 3_429_579_000],
    ['2억3357만5천원', 233_575_000],
    ['28억7만8,560원', 2_800_078_560],
    ['6,396억 3천9백만원', 639_639_000_000],
    ['15조9천억원', 15_900_000_000_000],
    ['1억 천만원', 110_000_000],
    ['1.5억원', 150_000_000],
    ['0.5천원', 500],
    ['1억 2.5천만원', 125_000_000],
    ['34억 2957만 9천', 3_429_579_000],
    ['1억5천만', 150_000_000],
    ['1억5천원', 100_005_000],
    ['3,600,000.00', 3_600_000],
    ['0원', 0],
  ])('reads %s as written in official documents', (text, won) => {
    expect(read(text)).toBe(won);
  });

  it.each([
    ['△971천원', -971_000],
    ['▲ 971천원', -971_000],
    ['-971천원', -971_000],
    ['−971천원', -971_000],
    ['△0', 0],
  ])('reads %s as money taken away', (text, won) => {
    expect(read(text)).toBe(won);
  });

  it.each([
    ['금234,580원', 234_580],
    ['일금 234,580원정', 234_580],
    ['일금 234,580원 정', 234_580],
    ['₩234,580', 234_580],
    ['￦234,580', 234_580],
    ['\\234,580', 234_580],
    ['２，５２０만원', 25_200_000],
    ['2,520\u00a0만 원', 25_200_000],
    ['2,520만원'.normalize('NFD'), 25_200_000],
    ['  2,520만원 ', 25_200_000],
  ])('reads %s whatever its dress', (text, won) => {
    expect(read(text)).toBe(won);
  });

  it.each([
    ['금일십일만삼천오백육십원', 113_560],
    ['일금 이천오백이십만원정', 25_200_000],
    ['십일만삼천오백육십원', 113_560],
    ['△이천 오백 이십만 원', -25_200_000],
    ['삼억오천만원', 350_000_000],
    ['3억 오천만원', 350_000_000],
    ['천만원', 10_000_000],
    ['만오천원', 15_000],
    ['만2천원', 12_000],
    ['일백만원', 1_000_000],
    ['구천칠조일천구백구십이억오천사백칠십사만구백구십일원', Number.MAX_SAFE_INTEGER],
    ['금영원', 0],
    ['이천오백이십만원'.normalize('NFD'), 25_200_000],
  ])('reads %s, an amount in words', (text, won) => {
    expect(read(text)).toBe(won);
  });

  it.each([
    ['금234,580원(금이십삼만사천오백팔십원)', 234_580],
    ['금113,560원정 （금일십일만삼천오백육십원정）', 113_560],
    ['△금971,000원(금구십칠만일천원)', -971_000],
    ['금△971,000원(금△구십칠만일천원)', -971_000],
    ['25,200천원(2,520만원)', 25_200_000],
  ])('reads %s, an amount written twice', (text, won) => {
    expect(read(text)).toBe(won);
  });

  it('refuses an amount whose words say another one than its figures', () => {
    expect(read('금234,580원(금이십삼만사천오백팔십일원)')).toBe('moneyDisagrees');
    expect(read('3억원(1억원)')).toBe('moneyDisagrees');
    expect(read('5원(△5원)')).toBe('moneyDisagrees');
    expect(read('3억원(국비)')).toBe('moneyUnreadable');
  });

  it.each([
    '천원',
    '백만원',
    '△천원',
    '천',
    '이',
    '십만',
    '만오천',
    '억오천만원',
    '오천만',
    '삼억오천',
    '일이삼원',
    '영십원',
    '3이원',
  ])('does not take %s for an amount in words', (text) => {
    expect(read(text)).toBe('moneyUnreadable');
  });

  it.each([
    '1.5억 3천만원',
    '3226만4200만원',
    '1만1억',
    '5천 12백원',
    '3천3천원',
    '100백천원',
    '이천삼천원',
    '일만일억원',
  ])('refuses %s, whose units do not descend', (text) => {
    expect(read(text)).toBe('moneyUnitOrder');
  });

  it.each([
    '',
    '-',
    '만원',
    '원',
    '약 5만원',
    '5원원',
    '3 600원',
    '3,60원',
    '(971천원)',
    '1억2',
    '1억5천',
    '15조9천',
    '12.000원',
    '①5만원',
    '2,520²만원',
    '3정',
    '5개',
    '--5',
    '1.2.3',
  ])('does not guess at %j', (text) => {
    expect(read(text)).toBe('moneyUnreadable');
  });

  it('refuses fractions of a 원 and amounts that a cell cannot hold exactly', () => {
    expect(read('0.5원')).toBe('moneyFraction');
    expect(read('1.23456천원')).toBe('moneyFraction');
    expect(read('9007조1992억5474만991원')).toBe(Number.MAX_SAFE_INTEGER);
    expect(read('9007조1992억5474만992원')).toBe('moneyTooLarge');
    expect(read('9'.repeat(400))).toBe('moneyTooLarge');
  });

  it('says in the problem what was written', () => {
    expect(readMoney(' 3226만4200만원 ')).toEqual({
      ok: false,
      problem: { code: 'moneyUnitOrder', params: { text: '3226만4200만원' } },
    });
  });
});

describe('readMoney, whatever it is given', () => {
  const written = fc.string({
    unit: fc.constantFrom(...'0123456789０９.,△-–금원정조억만천백십영일이구() \u00a0\\₩①½'),
    maxLength: 14,
  });

  it('answers whole 원 that a cell holds exactly, or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), written), (text) => {
        const money = readMoney(text);
        expect(money.ok ? Number.isSafeInteger(money.value) : money.problem.params.text !== undefined).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readMoneyWithUnit', () => {
  it.each([
    ['2,520만원', '만원'],
    ['11,600천원', '천원'],
    ['550백만원', '백만원'],
    ['3억원', '억원'],
    ['2조', '조원'],
    ['25,200,000', '원'],
    ['3천만원', '원'],
    ['34억 2957만 9천원', '원'],
  ])('tells the unit that %s was written in', (text, unit) => {
    const money = readMoneyWithUnit(text);
    expect(money.ok && money.value.unit).toBe(unit);
  });
});

describe('formatWon', () => {
  it('groups thousands and marks what is taken away with △', () => {
    expect(formatWon(25_200_000 as Won)).toBe('25,200,000원');
    expect(formatWon(-971_000 as Won)).toBe('△971,000원');
    expect(formatWon(0 as Won)).toBe('0원');
  });

  it('writes what readMoney reads back, for every whole amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (won) => {
        expect(read(formatWon(won as Won))).toBe(won === 0 ? 0 : won);
      }),
    );
  });

  it('agrees with an amount spelled by 조·억·만 and 천·백·십', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (won) => {
        expect(read(spelled(won))).toBe(won);
      }),
    );
  });
});

/** 6,396억3천9백만1십2원 */
function spelled(won: number): string {
  const digits = String(won).padStart(16, '0');
  const sections = ['조', '억', '만', ''].map((unit, index) => {
    const section = digits.slice(index * 4, index * 4 + 4);
    const text = ['천', '백', '십', '']
      .map((small, place) => (section[place] === '0' ? '' : `${section[place]}${small}`))
      .join('');
    return text === '' ? '' : text + unit;
  });
  return `${sections.join('')}원`;
}
