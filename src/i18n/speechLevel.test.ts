import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
/** Where sentences for people stand. */
const ROOMS = ['src/i18n/ko', 'src/functions/catalogue', 'workbench/page', 'docs'];
const ANOTHER_LEVEL = /[가-힣]*(?:세요|어요|아요|해요|네요|까요|예요|이죠)(?![가-힣])/g;

function sentencesOf(room: string): string[] {
  return readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|md)$/.test(name))
    .flatMap((name) =>
      [...readFileSync(path.join(ROOT, room, name), 'utf8').matchAll(ANOTHER_LEVEL)].map(
        ([words]) => `${room}/${name}: ${words}`,
      ),
    );
}

it.each(ROOMS)('the sentences of %s are of one speech level, 하십시오체', (room) => {
  expect(sentencesOf(room)).toEqual([]);
});
