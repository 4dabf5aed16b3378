import fc from 'fast-check';
import { findPersonalData, masked, type PersonalData } from './find';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const blanked = (text: string) => masked(text, findPersonalData(text));

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitsOf = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((each) => each.join(''));
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const born = fc.tuple(two(0, 99), two(1, 12), two(1, 28)).map((parts) => parts.join(''));

const resident = fc
  .tuple(born, fc.integer({ min: 1, max: 8 }), digitsOf(6))
  .map(([date, sex, rest]) => [date, `${sex}${rest}`]);
const mobile = fc.oneof(
  fc.tuple(fc.constant('010'), digitsOf(4), digitsOf(4)),
  fc.tuple(fc.constantFrom('011', '016', '017', '018', '019'), digitsOf(3), digitsOf(4)),
  fc.tuple(fc.constantFrom('011', '016', '017', '018', '019'), digitsOf(4), digitsOf(4)),
);
const account = fc
  .constantFrom([3, 3, 6], [6, 2, 6], [3, 6, 5], [3, 4, 4, 2], [3, 2, 6], [3, 2, 6, 1], [3, 6, 2, 3])
  .chain((groups) => fc.tuple(...groups.map(digitsOf)));
const bankCode = fc.tuple(fc.constantFrom('1002', '3333', '9002'), digitsOf(3), digitsOf(6));

/** The same groups of digits as people type them. */
const WRITINGS: Readonly<Record<string, (groups: readonly string[]) => string>> = {
  'with hyphens': (groups) => groups.join('-'),
  'with en dashes': (groups) => groups.join('–'),
  'with non-breaking hyphens': (groups) => groups.join('\u2011'),
  'with minus signs': (groups) => groups.join(' − '),
  'with the vowel ㅡ': (groups) => groups.join('ㅡ'),
  'in full width': (groups) => wide(groups.join('－')),
  'in mathematical digits': (groups) =>
    groups.join('-').replace(/\d/g, (d) => String.fromCodePoint(0x1d7d8 + Number(d))),
  'digit by digit': (groups) => groups.map((group) => [...group].join(' ')).join(' - '),
  'digit by digit in full width': (groups) =>
    wide(groups.map((group) => [...group].join('\u3000')).join('\u00a0-\u00a0')),
  'with zero-width characters': (groups) => [...groups.join('-')].join('\u200b'),
  'with soft hyphens and joiners': (groups) => [...groups.join('-')].join('\u00ad\u2060'),
};
const WITHOUT_HYPHENS: typeof WRITINGS = {
  'as one run': (groups) => groups.join(''),
  'with blanks': (groups) => groups.join(' '),
  'with no-break blanks': (groups) => groups.join('\u00a0'),
};
const WITH_DOTS: typeof WRITINGS = {
  'with dots': (groups) => groups.join('.'),
  'with middle dots': (groups) => groups.join('·'),
  'with a bracket': ([first, ...rest]) => `(${first})${rest.join('-')}`,
};

function wide(text: string): string {
  return text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
}

function alwaysFinds(
  kind: string,
  groups: fc.Arbitrary<string[]>,
  write: (groups: readonly string[]) => string,
) {
  fc.assert(
    fc.property(
      groups,
      fc.constantFrom('', '문의 ', '담당자:', '('),
      fc.constantFrom('', ' 홍길동', '입니다', '.', ')'),
      (parts, before, after) => {
        const number = write(parts);
        const text = `${before}${number}${after}`;
        expect(found(text)[0]?.[0]).toBe(kind);
        expect(blanked(text)).not.toMatch(/\p{Nd}/u);
        expect(blanked(text).startsWith(before) && blanked(text).endsWith(after)).toBe(true);
      },
    ),
  );
}

describe('주민등록번호', () => {
  it.each(Object.keys({ ...WRITINGS, ...WITHOUT_HYPHENS }))('is found %s', (name) => {
    alwaysFinds('residentNumber', resident, { ...WRITINGS, ...WITHOUT_HYPHENS }[name]!);
  });

  it('is told by its date alone: numbers since October 2020 have no check digit', () => {
    expect(found('900101-1234567')).toEqual([['residentNumber', '900101-1234567']]);
    expect(found('210105-3000000')).toEqual([['residentNumber', '210105-3000000']]);
    expect(found('850505-6123456')).toEqual([['residentNumber', '850505-6123456']]);
    expect(found('901301-1234567')).toEqual([]);
    expect(found('900132-1234567')).toEqual([]);
    expect(found('900101-9234567')).toEqual([]);
  });

  it('is none where it is masked already', () => {
    expect(found('900101-1******')).toEqual([]);
  });

  it('is found twice in a list', () => {
    expect(found('900101-1234567,910202-2345678')).toHaveLength(2);
    expect(found('900101-1234567 원미경')).toHaveLength(1);
  });
});

describe('휴대전화번호', () => {
  const writings = { ...WRITINGS, ...WITHOUT_HYPHENS, ...WITH_DOTS };
  it.each(Object.keys(writings))('is found %s', (name) => {
    alwaysFinds('mobile', mobile, writings[name]!);
  });

  it.each(['+82 ', '+82-', '+82', '82-', '(+82) ', '+82(0)', '+82-0', '0082 ', '＋８２ ', '82 '])(
    'is found from abroad, behind %p',
    (country) => {
      const write = ([first = '', ...rest]: readonly string[]) =>
        `${country}${first.slice(1)}-${rest.join('-')}`;
      fc.assert(
        fc.property(mobile, (groups) => {
          expect(found(`연락처 ${write(groups)}`).map(([kind]) => kind)).toEqual(['mobile']);
        }),
      );
    },
  );

  it('is found behind the number of a list', () => {
    expect(found('1.010-1234-5678')).toEqual([['mobile', '010-1234-5678']]);
  });

  it('is found twice in a list', () => {
    expect(found('010-1234-5678, 010-2345-6789')).toHaveLength(2);
    expect(found('01012345678,01023456789')).toHaveLength(2);
  });

  it.each(['02-2670-3114', '031-123-4567', '1588-1234', '02) 2670-3114', '내선 3114', '053-803-0114'])(
    'is not the telephone of an office: %s',
    (telephone) => {
      expect(found(`기획예산과 ☎ ${telephone}`)).toEqual([]);
    },
  );
});

describe('계좌번호', () => {
  it.each(Object.keys(WRITINGS))('is found grouped as banks print it, %s', (name) => {
    alwaysFinds('account', fc.oneof(account, bankCode).filter(isNoOther), WRITINGS[name]!);
  });

  it.each(['국민은행 ', '농협 ', '계좌번호: ', '입금계좌(', '카카오뱅크(홍길동) ', '농협'.normalize('NFD')])(
    'is found behind %p, however it is grouped',
    (bank) => {
      fc.assert(
        fc.property(fc.integer({ min: 10, max: 14 }).chain(digitsOf), fc.boolean(), (number, apart) => {
          const text = `${bank}${apart ? [...number].join(' ') : number}`;
          expect(blanked(text)).not.toMatch(/\d/);
        }),
      );
    },
  );

  it('is found before 예금주', () => {
    expect(found('12-345-678901-234 (예금주 홍길동)')).toEqual([['account', '12-345-678901-234']]);
  });

  it.each([
    '사업자등록번호 123-45-67890',
    '우리은행 구청지점 02-2670-3114',
    '우리은행 구청지점 031-2670-3114',
    '국민은행 사업자번호 123-45-67890',
    '은행나무 식재 12000000000',
    '구금고(우리은행) 협약 예금액 12000000000',
    '우리은행 협력사업비 12,000,000,000원',
    '은행 협력사업비 12000000000원',
    '2007-0001-0001',
    '2007-12-123456',
    '농협 2007-06-12-001',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  function isNoOther(groups: readonly string[]): boolean {
    return !/^(?:0[1-9]\d|82\d)$/.test(groups[0]!);
  }
});

describe('전자우편 주소', () => {
  it.each([
    'hong@korea.kr',
    'hong.gil-dong+1@mail.ydp.go.kr',
    'HONG@KOREA.KR',
    'ｈｏｎｇ＠ｋｏｒｅａ．ｋｒ',
    'hong @ korea.kr',
    'hong@ korea . kr',
    'h o n g @ k o r e a . k r',
    'hong(at)korea.kr',
    'hong [at] korea.kr',
    'hong\u200b@kor\u00adea.kr',
    '홍길동@korea.kr',
    'hong@우리구청.한국',
  ])('is found as %p', (address) => {
    const text = `문의: ${address}`;
    expect(found(text)).toEqual([['email', address]]);
    expect(blanked(text)).toMatch(/^문의: [^a-zａ-ｚ]*$/);
  });

  it('ends where its last letters end', () => {
    expect(found('hong@korea.kr로 보내세요.')).toEqual([['email', 'hong@korea.kr']]);
  });

  it.each(['=[@금액]*2', '@daily', '집행[[#This Row],[금액]]', '단가 @1,000원'])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what the report is made of', () => {
  const amount = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
  const never = (texts: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );

  it('amounts are never taken for personal data', () => {
    const grouped = amount.map((value) => value.toLocaleString('en-US'));
    const unit = fc.constantFrom('', '원', '천원', '백만원', ' 원');
    never(
      fc.tuple(fc.constantFrom('', '△', '금', '예산액 ', '₩'), grouped, unit).map((parts) => parts.join('')),
    );
    never(amount.map((value) => `${value}원`));
    never(fc.bigInt({ min: 0n, max: 999_999_999_999n }).map(String));
    never(fc.array(grouped, { maxLength: 8 }).map((row) => row.join(' ')));
    never(digitsOf(11).map((decimals) => `0.010${decimals.slice(3)}`));
    never(
      fc
        .double({ min: 0, max: 1e9, noNaN: true })
        .map(String)
        .filter((text) => !text.includes('e')),
    );
  });

  it('dates and periods are never taken for personal data', () => {
    const date = fc.record({
      y: fc.integer({ min: 1900, max: 2099 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 31 }),
    });
    const written = fc
      .tuple(date, fc.constantFrom('. ', '-', '.', '/', '년 '))
      .map(([{ y, m, d }, gap]) =>
        [y, String(m).padStart(gap === '. ' ? 1 : 2, '0'), String(d).padStart(2, '0')].join(gap),
      );
    never(written);
    never(
      fc.tuple(written, fc.constantFrom(' ~ ', '~', ', ', ' – '), written).map((parts) => parts.join('')),
    );
    never(
      fc.tuple(written, fc.constantFrom(' 09:30:00', 'T23:59:59Z', ' 18:00')).map((parts) => parts.join('')),
    );
  });

  it.each([
    '01',
    'A1B2C3D4F5',
    'H0101234567',
    '세부사업 1234-567',
    '제2007-123호',
    '23회 1,509명',
    '49개(전략형 12, 부서별37)',
    'https://www.ydp.go.kr/main?id=12345',
    '=SUMIFS(집행[금액],집행[사업번호],"01")',
    '39,083.5',
    '1.23456789012345',
    '65.0902125355136',
    '0.01012345678',
  ])('nor is %p', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('has findings apart from one another, in order, within the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('010-1234-5678', '900101-1234567', '농협', '@', 'a.kr', ' ', '-', '0', '1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is left as it is where nothing is found', () => {
    const nothing: PersonalData[] = [];
    expect(masked('예산 1,000원', nothing)).toBe('예산 1,000원');
  });
});
