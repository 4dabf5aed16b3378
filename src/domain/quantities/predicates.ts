import { OPEN } from './syllables';

/** Any of these, at the end of a word. */
const ending = (...endings: readonly string[]) => new RegExp(`(?:${endings.join('|')})$`);

/** Words that look as if a particle or an ending stood behind them, and are nouns. */
const NOUN = ending(
  '(?:어린|놀|나들|종|높|길|넓|차|고양|먹|맞|[킴눔림받잡걸막])이',
  '[추허휴여유주]가',
  '[회협심논토결합문편강]의|(?<![개재출])발의|(?<![사안물])건의|^(?:동의|제의|창의|정의)',
  '(?<![제정용])도로|[가수대경책사학입행통]로',
  '[신사광창재보권경]고',
  '[피재상올동서]해',
  '[참기부수급대]여',
  '[국영언용본단독장연케]어',
  '[제권기무상하]한',
  '[역분관]할',
  '^(?:그린|클린)|어른|마을|[상하]수도|^수도',
  // 찾아가는 begins the names of programmes; 심한 장애인 is a class of them.
  '^(?:찾아가|함께하)는|^심한',
);

/** 들여, 달성했으며, 높은, 받지 못한, 찾는: what is done, and not what is counted. */
const PREDICATE = ending(
  '(?<!보)다|[며던된한될할져쳐겨춰켜펴혀껴]|해|돼',
  '[가-힣]고|지만|도록|므로|거나|는데',
  '[하되으르나오가보]면|[되늘줄달오]자|(?<![신광])고자',
  '[늘올살돌달몰빌열걸]려|[골올]라|[키세배채비]워|[꿔눠둬줘]|[나도]와',
  '[하되들줄늘높모보쓰놓붙직울먹]여',
  `되어|이어|(?<![${OPEN}])어`,
  '[받모찾뽑맞막담남잡쌓갚놓앉녹깎꽂쏟]아',
  '[크높낮넓하되쉽르롭많깊]게|히',
  '[보펴끝]내',
  '[어아해와면려워]서',
  // 어려워진, 만든, 열린, 바꾼, 뽑힌, 보낸, 오른
  '[어아러뤄너]진|[어라]든|만든|(?:어|끝|만|일어)난|(?<![모부양])친|[린킨긴힌낸룬른]|[바가]꾼|[새배세키채]운',
  '[높낮많적같받찾작남넘얻맺잃낡늙젊밝읽심입잡막뽑담쌓놓끊짧모]은',
  `[하되]는|(?<![${OPEN}])는`,
  '(?:담|잠|들어|돌아|이어)가',
  '^(?:연|늘|줄|쓸|새로|가운데|뿐|함께|따라)',
);

/** Whether a word tells what is done. */
export function isPredicate(token: string): boolean {
  const word = token.replace(/[^가-힣]+$/, '');
  return word !== '' && PREDICATE.test(word) && !isNoun(word);
}

/** Whether what looks like a particle or an ending is the noun's own. */
export function isNoun(word: string): boolean {
  return NOUN.test(word);
}
