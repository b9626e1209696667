import type { ConcernGrammar } from '../concern-grammar.ts';
import { phrases } from '../phrases.ts';

// Data table: phrases of English news that show a sensitive matter, and those that only sound like one. Our own list. The signs are
// those of `phrases`.

const sets = {
  kill: 'kill killed killing kills murder murdered murdering attacked attacking assaulted hit struck',
  blade: 'knife knives hammer axe machete sword dagger blade crowbar bat brick screwdriver scissors cleaver pickaxe',
  owns: 'himself herself themselves myself yourself oneself itself',
  hostile:
    'abuse abused abusive slur slurs discrimination hatred tension tensions violence attack attacks profiling segregation insult insults motivated aggravated prejudice injustice riot riots harassment bigotry epithet epithets hostility intolerance remarks chanting taunts',
  strife:
    'cleansing violence clash clashes conflict conflicts tension tensions hatred strife unrest riot riots killing killings attack attacks persecution intolerance discrimination bigotry bloodshed war massacre massacres hostility hostilities insult insults',
  people:
    'muslim muslims christian christians jew jews jewish hindu hindus sikh sikhs catholic catholics protestant protestants sunni sunnis shia shias shiite shiites buddhist buddhists ahmadi ahmadis rohingya uyghur uyghurs uighur uighurs roma gypsies gypsy black blacks asian asians arab arabs hispanic hispanics immigrants migrants minority minorities aboriginal indigenous yazidi yazidis kurds kurdish tutsi tutsis hutu hutus copts tamils african_americans religion race ethnicity',
  worship:
    "mosque mosques church churches synagogue synagogues temple temples gurdwara cathedral quran koran qur'an bible bibles torah shrine cemetery",
};

export const topics: ConcernGrammar['topics'] = {
  violence: {
    shows: [
      phrases(
        `stabbed|stabbing|stabbings|knifed
        stab|gunshot|bullet|knife|machete|shotgun|shrapnel wound|wounds
        behead*|decapitat*|dismember*|disembowel*|mutilat*|eviscerat*
        tortur*
        strangl*|garrott*|garrot*
        throat|throats ~3 cut|slit|slashed
        slit|slashed|slashing ~2 throat|throats|face|neck|wrist|wrists
        bludgeon*
        hacked|beaten|kicked|stoned|burned|burnt|clubbed|choked|battered|bludgeoned|trampled|whipped|flogged to_death
        beat|beating|kicked|kicking|choked|stoned|hacked|hacking|stabbing|clubbed|burned|bludgeoned ~4 to_death
        beat|beating|beaten|kicked ~3 unconscious
        burned|burnt|buried|burning|skinned|flayed alive
        shot|shooting|fired ~5 head|chest|face|neck|point-blank|point_blank_range|close_range|execution-style|#_times
        shot ~1 in_the_back
        riddled ~1 bullets
        execution-style
        pool|pools|trail of_blood
        covered|soaked|drenched ~1 blood
        blood-soaked|blood-stained|bloodied|bloodstained ~1 body|bodies|corpse|clothes|clothing|floor|victim|victims
        severed ~1 head|heads|limb|limbs|arm|leg|hand|hands|foot|finger|fingers|body
        body_parts ~4 found|scattered|strewn|recovered|discovered|lay
        found|scattered|strewn|recovered ~4 body_parts
        charred|burned|burnt|decomposed|decomposing|mangled|mutilated|dismembered|lifeless|bloated|headless ~1 body|bodies|remains|corpse|corpses
        bodies|corpses ~4 strewn|piled|littered|lay|lying|hanging|floating|hung|dumped|stacked
        dead ~1 lay|lying ~3 streets|street|ground|floor
        corpse|corpses
        mass_grave|mass_graves
        massacr*
        slaughter|slaughtered|slaughtering ~3 civilians|villagers|people|men|women|children|families|protesters|prisoners|worshippers|innocent*
        civilians|villagers|people|women|children|families|prisoners ~2 slaughtered
        lynched|lynching|lynchings|lynch_mob
        waterboard*|electric_shocks
        {kill} ~6 with ~2 {blade}
        poisoned ~4 died|dead|death
        gouged ~2 eyes
        cut|cutting|hacked|chopped|sliced off ~3 head|heads|hand|hands|ear|ears|finger|fingers|arm|arms|leg|legs|foot|feet|tongue|tongues
        public|publicly flogged|flogging|floggings
        was|were whipped|flogged
        burned|burnt|burning ~1 with ~1 irons|cigarettes|acid
        pulled ~3 fingernails|teeth|toenails
        crushed ~1 skull|skulls
        skull ~2 fractured|crushed|smashed`,
        sets,
      ),
    ],
    except: phrases(
      `stabbing|stabbed ~1 pain|pains|at
      stabbed ~2 in_the_back ~2 colleague*|party|politically
      tortured|torturous ~1 artist|poet|poets|poets'|soul|genius|relationship|logic|prose|route|metaphor|metaphors|syntax|history
      torture of_waiting|of_not_knowing
      torture ~1 yourself|ourselves|numbers|chamber_music
      against|ban|prohibition|convention|outlaw* ~2 torture
      strangl* ~3 economy|growth|business|businesses|trade|supply|supplies|development|industry|recovery|fig|figs|investment|vine|weeds
      mutilated ~2 banknote*|notes|currency|cheque|text
      dismember* ~3 company|empire|ottoman|state|group|firm|yugoslavia
      behead* ~2 fish|flower|flowers|rose|roses
      massacred|massacre ~8 #-#
      #-# ~4 massacre
      texas chainsaw massacre
      corpse flower|pose
      habeas corpse
      body parts ~3 car|vehicle|aircraft
      shot|shooting ~3 goal|bar|post|penalty|free_throw|par|birdie|film|movie|video|season
      hit|struck ~4 with ~2 bat ~3 ball|six|four|innings|run`,
      sets,
    ),
  },
  sexual: {
    shows: [
      phrases(
        `rape|raped|rapes|raping|rapist|rapists|gang-rape*
        sexual|sexually ~1 abus*|assault*|harass*|exploit*|violen*|offence*|offense*|misconduct|predator*|slavery|slave|slaves|crime|crimes|grooming|coerc*|touch*|attack*|trafficking|torture|penetrat*
        sex offender*|crime|crimes|trafficking|abuse|abuser*|attack*|assault*|slave*|predator*|pest|ring|tape
        abused|assaulted|attacked|harassed|exploited|abusing|assaulting|harassing|exploiting ~3 sexually
        child|children|teen ~1 sex|porn*|prostitution|grooming
        indecent|indecently assault*|image|images|exposure|exposed|acts
        molest*
        paedophil*|pedophil*
        groomed|grooming ~3 girl|girls|boy|boys|child|children|teenager*|victim*|gang|gangs|online|minor|minors
        revenge_porn|upskirt*|incest|sodomis*|sodomiz*|comfort_women|forced_prostitution|groped|gropes|grope|fondled|fondling`,
      ),
    ],
    except: phrases(
      `rape oil|field|fields|crop|crops|plant|plants|seed|seeds|of_the_lock|honey|flowers
      oilseed rape
      rape ~2 nature|earth|forest*|countryside|land|environment
      sex ring|tape ~1 road`,
    ),
  },
  'self-harm': {
    shows: [
      phrases(
        `suicid*
        kill|killed|killing|kills|hang|hanged|hanging|shoot|shot|shooting|drown|drowned|poisoned|poison|harm|harmed|harming|stab|stabbed ~1 {owns}
        took|take|taking|taken|takes his|her|their|my|your own_life|own_lives|life|lives
        end|ended|ending|ends his|her|their|my|your own_life|own_lives|life|lives
        self-harm*|self_harm*|self-injur*|self-inflicted ~1 wound|wounds|injur*|gunshot|stab|death
        self-harm*|self_harm*|self-injury|self-mutilat*
        self-immolat*|set|setting ~1 {owns} ~1 on_fire|alight|ablaze
        took|taken|taking|fatal|deliberate|intentional ~2 overdose
        slit|slitting|slashed ~2 wrists|wrist
        jumped|leapt|leaped ~6 to_his_death|to_her_death|to_their_deaths`,
        sets,
      ),
    ],
    except: phrases(
      `suicide ~1 bomb*|attack*|vest*|mission*|squad|drone*|belt*|truck|blast*|pact_with|squeeze|pass|run|burnout|charge*|car|plane*|terrorist*|note_to|strike*|murder*|killing|killings|killer|killers
      political|politically|economic|electoral|commercial|career|financial|national|professional|demographic|diplomatic|fiscal|reputational|artistic|industrial ~2 suicid*
      suicidal ~2 own_goal|policy|defending|charge|pass|attack*|economic*|tactic*|trade|business
      shoot|shot|shooting ~1 {owns} ~1 in_the_foot
      kill|killing|killed ~1 {owns} ~2 laughing|trying|laugh
      harm|harmed|drown|drowned|kill|killing ~1 itself|{owns} ~1 off|short|in_debt|in_work|loose|free|of|financially|politically|economically|economic*|some_slack
      themselves|itself|himself|herself ~1 a_new|into|out
      self-inflicted wound|wounds ~3 party|team|company|government|campaign|economy`,
      sets,
    ),
  },
  group: {
    shows: [
      phrases(
        `racist|racists|racism
        racial|racially ~1 {hostile}
        ethnic|ethnically|inter-ethnic|interethnic|tribal ~1 {strife}
        sectarian*
        communal|religious|inter-religious|interreligious|interfaith|inter-communal|intercommunal ~1 {strife}
        blasphem*
        hate speech|crime|crimes|preacher*
        antisemit*|anti-semit*|islamophob*|xenophob*
        anti muslim|jewish|black|asian|christian|immigrant|migrant|catholic|hindu|sikh|arab|chinese|roma|islam|islamic
        genocid*|holocaust|pogrom|pogroms
        apartheid
        white supremac*|nationalis*|power
        neo-nazi*|ku_klux_klan
        desecrat*
        attack|attacks|assault|raid|shooting|shootings ~1 on|at|in|against|inside ~3 {worship}
        attacked ~3 mosque|mosques|churches|synagogue|synagogues|temple|temples|gurdwara|worshippers|congregation
        bomb*|vandal*|torch*|firebomb*|burn*|arson|stormed|set_fire_to|torn_down|demolish* ~4 {worship}
        mosque|temple|synagogue|gurdwara|mosques|temples|synagogues ~2 was|were burned|burnt|torched|destroyed_by_a_mob
        attack|attacks ~1 on|against {people} ~1 homes|shops|families|villages|neighbourhoods|worshippers|communities|areas
        monkey noises|chants|chanting|noise
        {worship} ~3 attack|attacks|bombing|bombings|shooting|burned_down|torched|vandalised|vandalized|firebombed|attacked|bombed|desecrated
        discriminat* ~1 against ~3 {people}
        discriminat* ~2 on_the_basis_of|on_grounds_of|on_the_grounds_of|because_of ~2 race|religion|ethnicity|faith|caste|colour|color
        persecut* ~3 {people}
        {people} ~3 persecuted
        violence|attacks|hatred|hate|prejudice|bigotry|abuse|hostility|insults ~1 against|towards|toward|between|targeting|aimed_at ~3 {people}
        clash|clashes|clashed|fighting|riot|riots|rioting|tension|tensions|violence between ~4 {people}
        racially|racial segregat*
        segregated ~1 school|schools|bus|buses|army|lunch|restaurant*|south|train|trains|seating
        insult|insults|insulted|insulting|mocked|mocking|offended|denigrat* ~2 islam|prophet|muhammad|religion|christianity|hinduism|judaism|faith|god|muslims|christians|jews|hindus
        infidel*`,
        sets,
      ),
    ],
    except: phrases(
      `holocaust ~1 museum|memorial|remembrance|centre|center
      church ~1 of_scientology|website
      church|temple ~1 attack* ~2 woodworm|mould|mold|beetle*|damp
      burning|bombing ~2 bible|bibles ~2 belt
      attack*|burn* ~4 temple ~1 of_heaven|run
      burn* ~2 desire|candle*|incense ~4 {worship}
      cathedral|church ~2 fire
      anti islamic_state|asian_flu|christian_science`,
      sets,
    ),
  },
};
