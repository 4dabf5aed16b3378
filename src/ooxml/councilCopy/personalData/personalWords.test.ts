import { isPersonalWord, PersonalWords } from './personalWords';

const words = new PersonalWords(
  new Map([
    ['홍길동', 'person'],
    ['홍길동순', 'person'],
    ['김수', 'person'],
    ['Hong', 'person'],
    ['2670-3114', 'contact'],
  ]),
);
const found = (text: string) => words.find(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['담당 홍길동이 보고', ['홍길동']],
  ['홍길동순, 홍길동', ['홍길동순', '홍길동']],
  ['김수 주무관, 김수로왕릉', ['김수']],
  ['Hong, Hongkong', ['Hong']],
  ['02-2670-3114, 12670-31145', ['2670-3114']],
  ['복지정책과', []],
])('finds in %s', (text, expected) => expect(found(text)).toEqual(expected));

it.each(['홍길동', '김수', '2670-3114', '영등포구 당산동 3가'])('%s is looked for elsewhere', (word) =>
  expect(isPersonalWord(word)).toBe(true),
);

it.each(['-', '김', '3114', '미정', '기타', '복지정책과', '팀장', '담당자', '전화번호'])(
  '%s is not looked for elsewhere',
  (word) => expect(isPersonalWord(word)).toBe(false),
);
