import { allWithParticles, directionParticle, objectParticle, withParticles } from './particles';

describe('조사', () => {
  it.each([
    ['지방행정 혁신과제 추진', '을'],
    ['창의구정 활성화', '를'],
    ['25,200,000원', '을'],
    ['사업 02', '를'],
    ['사업 03', '을'],
    ['「교육」', '을'],
    ['45.2%', '를'],
    ['「{합계}」', '를'],
    ['「제출본.xlsx」', '를'],
    ['TFT', '을(를)'],
    ['', '을(를)'],
  ])('follows the last sound of %s with %s', (word, particle) => {
    expect(objectParticle(word)).toBe(particle);
  });

  it.each([
    ['25,200,000원', '으로'],
    ['2007. 7. 2', '로'],
    ['서울', '로'],
    ['06', '으로'],
    ['01', '로'],
    ['목록', '으로'],
  ])('leads to %s with %s', (word, particle) => {
    expect(directionParticle(word)).toBe(particle);
  });

  it.each([
    ['「많이」은(는) 금액으로 읽을 수 없습니다.', '「많이」는 금액으로 읽을 수 없습니다.'],
    ['「13.12」은(는) 없고 「03」을(를) 씁니다.', '「13.12」는 없고 「03」을 씁니다.'],
    ['「사업, 예산」이(가) 없습니다.', '「사업, 예산」이 없습니다.'],
    ['「TFT」은(는) 「」(으)로 읽습니다.', '「TFT」은(는) 「」(으)로 읽습니다.'],
  ])('fits %s', (sentence, fitted) => {
    expect(withParticles(sentence)).toBe(fitted);
  });

  it('fits every sentence of a catalogue, those made from parameters too', () => {
    const fitted = allWithParticles({
      plain: '「표」을(를) 만듭니다.',
      made: ({ name }: { readonly name: string }) => `${name}이(가) 생겼습니다.`,
    });
    expect(fitted.plain).toBe('「표」를 만듭니다.');
    expect(fitted.made({ name: '예산팀' })).toBe('예산팀이 생겼습니다.');
  });

  it('hears a word typed on a Mac (NFD) as the same word', () => {
    expect(objectParticle('추진'.normalize('NFD'))).toBe('을');
  });
});
