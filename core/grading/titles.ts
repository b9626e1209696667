// Words that stand before a person's name and are no part of it, in Indonesian and English, in lower case and without stops.
const lines: readonly string[] = [
  'bapak pak ibu bu tuan nyonya nona saudara saudari mas mbak bung kak',
  'haji hajah h hj kh kiai ustaz ustadz ustadzah habib pendeta pastor romo uskup kardinal paus biksu',
  'profesor prof doktor dr dokter drg insinyur ir drs dra raden',
  'presiden wakil wapres mantan eks perdana menteri pm raja ratu pangeran putri putra sultan kaisar kanselir',
  'gubernur wagub bupati wabup wali walikota camat lurah kepala ketua sekretaris sekjen direktur dirut dirjen juru',
  'jenderal letjen mayjen brigjen laksamana marsekal kolonel letkol mayor kapten letnan sersan komjen irjen kombes',
  'hakim jaksa panglima kapolri komandan duta pelatih kiper senator menlu menhan menkeu menkes mendagri mensos menko',
  'mr mrs ms miss mx sir lady lord dame reverend rev father bishop pope rabbi imam sheikh',
  'professor doctor president vice former ex prime minister king queen prince princess emperor chancellor',
  'secretary governor mayor chairman chairwoman chair director general admiral colonel major captain lieutenant',
  'judge justice attorney senator representative congressman congresswoman ambassador coach',
];

const titles: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));
const joining: ReadonlySet<string> = new Set(['dan', 'atau', 'serta', 'and', 'or', '&', '/']);

/** Words of an office between a title and a name: "Menteri Luar Negeri", "Presiden Rusia". */
const longestOffice = 5;

/**
 * What may be left of a typed name once its title is taken off: "Presiden Joko Widodo" is "Joko Widodo", with title or
 * without. Words of the office go as well, but then only a name of two words or more may be left, since one word could be
 * the end of another person's name; and never past a word that joins two names ("Prabowo dan Joko Widodo").
 */
export function withoutTitle(typed: string): readonly string[] {
  const words = typed.split(' ');
  const bare = words.map((word) => word.toLowerCase().replace(/[.,]+$/, ''));
  const isTitle = (word: string) => titles.has(word);
  if (!isTitle(bare[0] ?? '')) return [];
  const afterTitles = bare.findIndex((word) => !isTitle(word));
  if (afterTitles < 0) return [];
  const joint = [...bare.entries()].find(([at, word]) => joining.has(word) || words[at]?.endsWith(','))?.[0];
  const left: string[] = [];
  for (let from = afterTitles; from <= Math.min(longestOffice, words.length - 1); from += 1) {
    if (joint !== undefined && joint < from) break;
    if (from === afterTitles || words.length - from >= 2) left.push(words.slice(from).join(' '));
  }
  return left;
}
