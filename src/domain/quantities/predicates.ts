import { OPEN } from './syllables';

/** Any of these, at the end of a word. */
const ending = (...endings: readonly string[]) => new RegExp(`(?:${endings.join('|')})$`);

/** Words that look as if a particle or an ending stood behind them, and are nouns. */
const NOUN = ending(
  '(?:어린|놀|나들|종|높|길|넓|차|고양|먹|맞|[킴눔림받잡걸막])이',
  '[추허휴여유주]가',
  '[회협심논토결합문편강]의|(?<![개재출])발의|(?<![사안물])건의|^(?:동의|제의|창의|정의)',
  '(?<![제정용별])도로|[가수대경책사학입행통차]로',
  '[신사광창재보권경제참최공원중국]고|[장화연]고',
  '[피재상올]해|^[동서남]해',
  '[참기부수급대]여',
  '[국영언용본단독장연케]어',
  '[제권기무상하]한',
  '[역분관]할|[배격염장독고]려|^우려|[석측화장도서전평라냉읍표단정수지후벽내외국양반직대차노]면|경사면',
  '^(?:그린|클린)|어른|마을|[상하]수도|^수도',
  // 찾아가는 begins the names of programmes; 심한 장애인 is a class of them.
  '^(?:찾아가|함께하)는|^심한',
);

/** 들여, 달성했으며, 높은, 받지 못한, 찾는: what is done, and not what is counted. */
const PREDICATE = ending(
  '(?<!보)다|[며던한할져쳐겨춰켜펴혀껴]|해|돼',
  '[가-힣]고|지만|도록|므로|거나|는데',
  '면|[되늘줄달오]자|(?<![신광])고자',
  '려|[골올갈놀]라|[들물불질눌둘굴르]러|[키세배채비메치]워|[꿔눠둬줘]|[나도]와|(?:들어|찾아|돌아|다가)와',
  '[하되들줄늘높모보쓰놓붙직울먹]여',
  `[되이뛰쥐띄지피끼]어|(?<![${OPEN}])어`,
  '[받모찾뽑맞막담남잡쌓갚놓앉녹깎꽂쏟돌팔살날알]아',
  '[크높낮넓하되쉽르롭많깊]게|히',
  '[보펴끝]내',
  '[앞어아해와면려워켜쳐져혀춰러라나돼겨]서',
  // 열린, 뽑힌, 보낸, 오른, 갖춘: syllables that no Sino-Korean noun ends in; and with what stands before them 어려워진, 만든, 들어선, 찾아온
  '[깬낀낸뉜된뜬뛴띤룬른린뺀샌쉰쏜쓴짠챈켠큰킨긴푼픈힌]|(?<!주)둔|(?<!청)춘|[바가]꾼|(?<![모부양])친',
  '[어아러뤄너겨해려켜져쳐워눠춰혀]진|(?<![가골워])든|[어아러타]난|[끝만떠]난|[나앞맞]선|[들넘일벗]어선|[해어아려겨워눠]준|[어아해펴]본',
  '[어아나와져녀려해]온|[어아녀라나]간|^모인|[보쓰줄높들놓붙울먹떼]인|[새배세키채외메비로까려쉬거]운',
  '[될킬낼릴칠룰]|[세배채키치비]울|[어타]날|[어나]설|[어아러뤄려져쳐]질',
  '[않높낮많적같받찾작남넘얻맺잃낡늙젊밝읽심입잡막뽑담쌓놓끊짧모]은',
  `[하되]는|(?<![${OPEN}])는`,
  '(?:담|잠|들어|돌아|이어)가',
  '^(?:[본쓴온간난진찬준든뺀잔]|연|가|와|써|놔|봐|해|늘|줄|쓸|새로|가운데|뿐|함께|따라)',
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
