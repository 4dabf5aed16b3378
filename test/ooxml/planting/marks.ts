import type { Words } from '../fixtures/words';

/** A text that was planted in a package. */
export interface Secret {
  readonly token: string;
  readonly where: string;
  /** No council's copy may hold it. */
  readonly mustGo: boolean;
  /** It is part of what is handed out: a copy without it lost something. Where neither is true, a copy may do either. */
  readonly mustStay: boolean;
}

type Fate = 'handed out' | 'dropped';

interface Planting {
  readonly sheet: Fate;
  readonly data?: Fate;
  /** A copy may as well take the whole thing away. */
  readonly optional?: boolean;
  /** Texts that are planted beside the mark, by place. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Makes texts that are found again wherever they turn up, and keeps the list of them. */
export class Marks {
  readonly secrets: Secret[] = [];

  /** A new mark: letters and digits that may also be the name of a table, and mean no cell. */
  plant(where: string, destiny: 'goes' | 'stays' | 'either'): string {
    const token = `ZQMARK${String(this.secrets.length + 1).padStart(4, '0')}X`;
    this.secrets.push({ token, where, mustGo: destiny === 'goes', mustStay: destiny === 'stays' });
    return token;
  }

  /** The words for what is put on a sheet, by what becomes of the sheet and of the data that it shows. */
  words(place: string, { sheet, data = sheet, optional = false, beside = {} }: Planting): Words {
    const plant = (where: string, destiny: 'goes' | 'stays' | 'either') => {
      const token = this.plant(`${place}: ${where}`, destiny);
      return where in beside ? `${token} ${beside[where]}` : token;
    };
    const kept = optional ? 'either' : 'stays';
    return {
      shown: (where) => plant(where, sheet === 'dropped' ? 'goes' : kept),
      cached: (where) => plant(where, data === 'dropped' ? 'goes' : 'either'),
      secret: (where) => plant(where, 'goes'),
    };
  }
}
