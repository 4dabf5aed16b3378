import { renderToStaticMarkup } from 'react-dom/server';
import { Unbroken } from './Unbroken';

const wholeOf = (text: string): string[] =>
  [...renderToStaticMarkup(<Unbroken>{text}</Unbroken>).matchAll(/<span[^>]*>([^<]*)<\/span>/g)].map(
    ([, word]) => word!.trim(),
  );

it('줄 끝에서 나누지 않을 것은 이음표가 든 짧은 낱말뿐이다', () => {
  expect(wholeOf('정례회 9KPN-E7MF-TZ9S 제출')).toEqual(['9KPN-E7MF-TZ9S']);
  expect(wholeOf('이름표가 없는 글')).toEqual([]);
  expect(wholeOf(`${'가'.repeat(30)}-나`)).toEqual([]);
});

it('글은 한 글자도 바꾸지 않는다', () => {
  const text = '없으면 -입니다.  두 칸도 그대로';
  expect(renderToStaticMarkup(<Unbroken>{text}</Unbroken>).replace(/<[^>]+>/g, '')).toBe(text);
});
