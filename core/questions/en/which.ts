import type { Lexicon, SpanType } from '../../language/index.ts';
import { type OrganisationClass, organisationClass } from '../2-distract/organisation-class.ts';

const placeNouns =
  /(?:^| )(River|Lake|Sea|Ocean|Island|Islands|Bay|Strait|Canal|Bridge|Stadium|Airport|Street|Road|Avenue|Square|Park|Hotel|Mountain|Hill|Valley|Desert|Peninsula|Tower|Palace|Station|Port|Harbour|Beach|Forest|Cave|Hall|Mosque|Cathedral|Temple|Castle|Arena|Dam|Reservoir|Prison|Volcano|Glacier|Gate|Library|Theatre|Theater|Centre|Center|Museum|Lighthouse|Monument|Memorial|Cemetery|Abbey|Church|Pier|Quay|Mill|Mine|Plaza|Lock|Zoo|Garden|Gardens|Pavilion|Bypass|Common)$/;

/** What is asked of a name; nothing where neither list nor last word tells what sort of thing it is. */
export function whichOf(
  { type, text }: { readonly type: SpanType; readonly text: string },
  lexicon: Lexicon,
): string | undefined {
  switch (type) {
    case 'person':
      return 'who';
    case 'country':
      return 'which country';
    case 'city':
      return 'which city';
    case 'place':
      return placeOf(text);
    case 'organisation':
      return bodyOf(text, organisationClass(text, lexicon));
    case 'work':
      return workOf(text);
    default:
      return undefined;
  }
}

/** "Sir John Hall" is no hall. */
const titled = /^(?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Miss|Dr|Professor|Captain|Colonel|General|Father|Sister|Judge) /;

function placeOf(name: string): string | undefined {
  if (titled.test(name)) return 'who';
  const noun = /^(?:River|Lake|Mount|Cape) /.exec(name)?.[0]?.trim() ?? placeNouns.exec(name)?.[1];
  return noun && `which ${noun === 'Mount' ? 'mountain' : noun.toLowerCase()}`;
}

function workOf(name: string): string | undefined {
  const noun =
    /(?:^| )(Treaty|Convention|Protocol|Agreement|Accord|Amendment|Charter|Declaration|Act|Bill|Prize|Award)(?:$| (?:of|on) )/.exec(
      name,
    )?.[1];
  return noun && `which ${noun.toLowerCase()}`;
}

const bodies: Readonly<Record<OrganisationClass, string>> = {
  company: 'which company',
  bank: 'which bank',
  university: 'which university',
  party: 'which party',
  ministry: 'which ministry',
  club: 'which club',
  court: 'which court',
  school: 'which school',
  hospital: 'which hospital',
  media: 'which news outlet',
  parliament: 'which parliament',
  police: 'which police force',
  agency: 'which agency',
  world: 'which organisation',
};

const heads: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(Authority|Agency|Bureau)$/, 'which authority'],
  [/ Council$/, 'which council'],
  [/ Commission$/, 'which commission'],
  [/ Committee$/, 'which committee'],
  [/ Tribunal$/, 'which tribunal'],
  [/ Museum$/, 'which museum'],
  [
    / (Foods|Ferries|Airlines|Airways|Railways|Motors|Industries|Technologies|Pharmaceuticals|Holdings|Salvage|Shipmanagement|Digital|Securities|Insurance|Petroleum|Mining|Software|Telecom|Healthcare|Energy|Ltd|Limited|plc|Plc|PLC|Inc|Corp|Corporation|Company)\.?$/,
    'which company',
  ],
  [/^(University of| University$)/, 'which university'],
  [/ (Association|Federation|Union|Society|Foundation|Trust|Institute|Alliance|Party)$/, 'which organisation'],
];

function bodyOf(name: string, known: OrganisationClass | undefined): string | undefined {
  if (known === 'parliament')
    return /^House |^Senate|Lords$|Commons$/.test(name) ? 'which chamber' : 'which parliament';
  if (known) return bodies[known];
  return heads.find(([head]) => head.test(name))?.[1];
}
