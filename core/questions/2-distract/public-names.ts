/**
 * People of public life and great powers, in groups whose members are taken for one another: when the key is one, the others tempt. Written by hand
 * from common knowledge; only names, no claims. A name of the article always comes before these.
 */
const groups: readonly (readonly string[])[] = [
  [
    'Soekarno',
    'Soeharto',
    'B.J. Habibie',
    'Abdurrahman Wahid',
    'Megawati Soekarnoputri',
    'Susilo Bambang Yudhoyono',
    'Joko Widodo',
    'Prabowo Subianto',
  ],
  ['Jusuf Kalla', "Ma'ruf Amin", 'Boediono', 'Gibran Rakabuming Raka', 'Hamzah Haz', 'Try Sutrisno'],
  [
    'Adam Malik',
    'Ali Alatas',
    'Mochtar Kusumaatmadja',
    'Hassan Wirajuda',
    'Marty Natalegawa',
    'Retno Marsudi',
    'Sugiono',
  ],
  [
    'Sri Mulyani Indrawati',
    'Chatib Basri',
    'Bambang Brodjonegoro',
    'Agus Martowardojo',
    'Perry Warjiyo',
    'Airlangga Hartarto',
  ],
  ['Bill Clinton', 'George W. Bush', 'Barack Obama', 'Donald Trump', 'Joe Biden', 'Jimmy Carter', 'Ronald Reagan'],
  ['Vladimir Putin', 'Dmitry Medvedev', 'Boris Yeltsin', 'Mikhail Gorbachev', 'Sergey Lavrov'],
  ['Xi Jinping', 'Hu Jintao', 'Jiang Zemin', 'Li Keqiang', 'Li Qiang', 'Wang Yi'],
  ['Narendra Modi', 'Manmohan Singh', 'Atal Bihari Vajpayee', 'Rajiv Gandhi', 'Indira Gandhi'],
  ['Shinzo Abe', 'Yoshihide Suga', 'Fumio Kishida', 'Shigeru Ishiba', 'Taro Aso'],
  ['Moon Jae-in', 'Yoon Suk-yeol', 'Park Geun-hye', 'Lee Myung-bak', 'Lee Jae-myung'],
  [
    'Margaret Thatcher',
    'Tony Blair',
    'Gordon Brown',
    'David Cameron',
    'Theresa May',
    'Boris Johnson',
    'Rishi Sunak',
    'Keir Starmer',
    'Liz Truss',
  ],
  ['Emmanuel Macron', 'François Hollande', 'Nicolas Sarkozy', 'Jacques Chirac'],
  ['Angela Merkel', 'Olaf Scholz', 'Gerhard Schröder', 'Friedrich Merz'],
  ['Anthony Albanese', 'Scott Morrison', 'Malcolm Turnbull', 'Tony Abbott', 'Julia Gillard'],
  ['Lee Hsien Loong', 'Lawrence Wong', 'Goh Chok Tong', 'Lee Kuan Yew'],
  ['Mahathir Mohamad', 'Anwar Ibrahim', 'Najib Razak', 'Muhyiddin Yassin', 'Ismail Sabri Yaakob'],
  ['António Guterres', 'Ban Ki-moon', 'Kofi Annan', 'Boutros Boutros-Ghali', 'Javier Pérez de Cuéllar'],
  ['Kanada', 'Australia', 'Inggris', 'Amerika Serikat', 'Jepang', 'Prancis', 'Jerman', 'Italia'],
  ['Canada', 'Australia', 'United Kingdom', 'United States', 'Japan', 'France', 'Germany', 'Italy'],
  ['Neil Armstrong', 'Buzz Aldrin', 'Michael Collins', 'Yuri Gagarin', 'John Glenn'],
];

const nearest = 3;

/** The others of the groups the name is in, those of its own time first (groups of people run by year); empty for names not listed. */
export function publicSiblings(name: string): readonly string[] {
  const distances = groups
    .filter((group) => group.includes(name))
    .flatMap((group) => group.map((other, at) => ({ other, distance: Math.abs(at - group.indexOf(name)) })))
    .filter(({ distance }) => distance > 0)
    .sort((one, two) => one.distance - two.distance);
  return [...new Set(distances.map(({ other }) => other))].slice(0, nearest);
}
