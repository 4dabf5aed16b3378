import { checkedBand } from './pageBands';

const mask = (text: string) =>
  text.replace(/01\d-\d{4}-\d{4}|홍길동/g, (found) => found.replace(/[^-]/g, '*'));

it.each([
  ['&C담당 010-1234-5678', '&C담당 ***-****-****'],
  ['&C010-&B1234-&"굴림,보통"5678&P', '&C***-&B****-&"굴림,보통"****&P'],
  ['&R&"굴림,보통"&10010-1234-5678', '&R&"굴림,보통"&10***-****-****'],
  ['&L010-1234&R-5678', '&L010-1234&R-5678'],
  ['&L&K01+000홍&I길동 && &D', '&L&K01+000*&I** && &D'],
  ['총괄', '총괄'],
])('%s', (band, expected) => expect(checkedBand(band, mask)).toBe(expected));
