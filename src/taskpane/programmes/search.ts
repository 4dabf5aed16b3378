import { disassemble, getChoseong } from 'es-hangul';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { filtered, type ListView } from './listView';

/** Full-width and other forms of a letter; single 자모 stay, which NFKC would take for parts of a syllable. */
const plain = (text: string): string =>
  text.normalize('NFC').replace(/[^ㄱ-ㅣ]+/g, (part) => part.normalize('NFKC'));

/** A text for comparing: full-width and case aside, without spaces. */
export const fold = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, '');

const CHOSEONG_ALONE = /^[ㄱ-ㅎ]+$/;

/** A programme with its searched fields in the forms that they are compared in. */
interface Searched {
  readonly programme: ProgrammeRow;
  /** Down to single letters, so that a syllable that is still being typed finds what it will become: 지ㅅ, 지시, 지식. */
  readonly letters: string;
  /** First consonants alone: ㅈㅅㅎㅈ. */
  readonly choseong: string;
}

/** Programmes ready for searching: made once for a list, for it is searched at every key. */
export type SearchIndex = readonly Searched[];

/** The fields searched: 사업번호, 사업명, 부서, 담당자, 집행상태. */
export function searchIndex(programmes: readonly ProgrammeRow[]): SearchIndex {
  return programmes.map((programme) => {
    const { number, name, department, manager } = programme.record;
    const lines = [number, name, department, manager, programme.status].map(fold);
    return {
      programme,
      letters: disassemble(lines.join('\n')),
      choseong: lines.map((line) => getChoseong(line)).join('\n'),
    };
  });
}

/** Programmes of which a field holds the text, spaces and case aside; consonants alone are 초성. */
export function searchProgrammes(index: SearchIndex, text: string): readonly ProgrammeRow[] {
  const wanted = fold(text);
  if (wanted === '') return index.map(({ programme }) => programme);
  const letters = disassemble(wanted);
  return index
    .filter((searched) =>
      // Some keyboards make one letter of two consonants (ㄳ): taken apart as well.
      CHOSEONG_ALONE.test(wanted) ? searched.choseong.includes(letters) : searched.letters.includes(letters),
    )
    .map(({ programme }) => programme);
}

/** The programmes that a list shows: searched, filtered and in order. */
export function listed(programmes: readonly ProgrammeRow[], view: ListView): readonly ProgrammeRow[] {
  const found = view.search === '' ? programmes : searchProgrammes(searchIndex(programmes), view.search);
  return filtered(found, view);
}
