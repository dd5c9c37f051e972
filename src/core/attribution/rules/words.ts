// Closed classes of English words: what holds a sentence together. Tables only; word-classes.ts compiles them.

/** Opens a noun phrase. */
export const DETERMINERS =
  'a an the this that these those its their his her our your my whose each every any no another other such same what which';

/** Counts, exactly or vaguely. */
export const QUANTITIES =
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several some many most various multiple numerous few both all others half scores countless unnamed unidentified anonymous';

/** Words for a group of what comes after "of": "a number of analysts", "one of the officials". */
export const GROUPS =
  'number group handful series majority couple pair team range host variety bunch crowd list set member members round string slew copy copies draft drafts version portion part parts';

export const PREPOSITIONS =
  'of in on at for from out with by to about into near inside outside under over between among against through during within without across behind beyond around toward towards upon via alongside amid amidst despite per including regarding concerning';

export const CONJUNCTIONS = 'and or nor but yet & plus';

/** Begins a clause, so no noun phrase reaches over it. */
export const SUBORDINATORS =
  'that because while as when if after before since although though than until unless whether where whereas so how why lest once what';

export const RELATIVES = 'who whom whose which';

/** Subject pronouns: a whole noun phrase by themselves. */
export const PRONOUNS = 'he she it they we i you';

/** Object and other pronouns. */
export const OTHER_PRONOUNS =
  'him her them us me himself herself itself themselves this that those these someone somebody anyone nobody everyone everybody';

export const BE = "is are was were be been being am isn't aren't wasn't weren't";
export const HAVE = "has have had having hasn't haven't hadn't";
export const MODALS =
  "will would can could may might must shall should do does did won't wouldn't can't cannot couldn't don't doesn't didn't shouldn't";
export const NEGATIONS = 'not never no neither';

/** Adverbs that stand between a source and its cue. Words in -ly count too. */
export const ADVERBS =
  'also later earlier previously recently first then once again already now today yesterday meanwhile further furthermore moreover however still ever even just only often repeatedly long soon once subsequently separately additionally quickly wryly privately publicly too instead ago rather quite very almost since';

/** Words in -ly that are none. */
export const NO_ADVERBS = 'family assembly rally ally supply reply bully anomaly monopoly';

export const TIMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight week month year weekend morning afternoon evening night midnight noon gmt';

/** A full stop after these does not end a sentence. */
export const ABBREVIATIONS =
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr maj adm rev hon st mt ft jr sr vs etc inc corp ltd co no nos jan feb mar apr jun jul aug sept sep oct nov dec fig al dept est approx univ assn bros messrs';

/** Stands in front of a person's name. */
export const TITLES =
  'mr mrs ms dr prof professor gen general sen senator rep representative gov governor lt col colonel sgt capt captain cmdr commander maj major adm admiral rev reverend sir lord lady dame president prime vice chancellor king queen prince princess pope judge justice chief secretary minister ambassador mayor chairman chairwoman director spokesman spokeswoman spokesperson mp';

/** Verbs other than cues that mark a clause, so that a noun phrase is not read across them. */
export const OTHER_VERBS =
  'spoke speak speaks talked asked attended witnessed worked served helped heard sat sits joined oversaw made make makes took take takes taken gave give gives given went go goes gone came come comes got get gets became become becomes began begin begins held hold holds kept keep keeps left leave leaves met meet meets paid pay pays put ran run runs sent send sends sold sell sells spent stood stand stands won win wins lost lose loses rose rise rises fell fall falls grew grow grows led lead leads brought bring brings built build builds bought buy buys caught chose drew drove ate fought flew knew know knows known seen see sees saw seemed seem seems appear appears appeared remained remain remains continued continue continues started start starts stopped moved turned killed attacked launched signed opened closed ended followed arrived returned called wants want wanted need needs needed plans planned tried try tries used uses use helped hit cut set let lies lay raised raise raises reached sparked prompted caused causes cause led faces faced face joined backed blocked passed failed refused agreed decided declined released reacted ignored include includes included rejected accepted offered offers offer works worked lives lived died triggered drew fueled emerged supports supported blamed became looked looks features featured produced provides provided provide creates created create';

/** A post is on one of these. */
export const PLATFORMS =
  'twitter facebook telegram instagram youtube tiktok weibo vk vkontakte linkedin reddit mastodon bluesky threads snapchat whatsapp wechat parler gab x quora medium substack';

/** Nationalities and the like: they say where an outlet is from ("a Russian newspaper"). Country codes as in the registry. */
export const NATIONALITIES: Readonly<Record<string, string>> = {
  american: 'US',
  us: 'US',
  'u.s.': 'US',
  british: 'GB',
  uk: 'GB',
  english: 'GB',
  scottish: 'GB',
  welsh: 'GB',
  russian: 'RU',
  ukrainian: 'UA',
  chinese: 'CN',
  japanese: 'JP',
  korean: 'KR',
  indian: 'IN',
  pakistani: 'PK',
  bangladeshi: 'BD',
  afghan: 'AF',
  iranian: 'IR',
  iraqi: 'IQ',
  israeli: 'IL',
  palestinian: 'PS',
  lebanese: 'LB',
  syrian: 'SY',
  turkish: 'TR',
  egyptian: 'EG',
  saudi: 'SA',
  emirati: 'AE',
  qatari: 'QA',
  kuwaiti: 'KW',
  jordanian: 'JO',
  yemeni: 'YE',
  german: 'DE',
  french: 'FR',
  italian: 'IT',
  spanish: 'ES',
  portuguese: 'PT',
  dutch: 'NL',
  belgian: 'BE',
  swiss: 'CH',
  austrian: 'AT',
  polish: 'PL',
  czech: 'CZ',
  slovak: 'SK',
  hungarian: 'HU',
  romanian: 'RO',
  bulgarian: 'BG',
  greek: 'GR',
  serbian: 'RS',
  croatian: 'HR',
  bosnian: 'BA',
  albanian: 'AL',
  swedish: 'SE',
  norwegian: 'NO',
  danish: 'DK',
  finnish: 'FI',
  icelandic: 'IS',
  irish: 'IE',
  estonian: 'EE',
  latvian: 'LV',
  lithuanian: 'LT',
  belarusian: 'BY',
  georgian: 'GE',
  armenian: 'AM',
  azerbaijani: 'AZ',
  kazakh: 'KZ',
  uzbek: 'UZ',
  canadian: 'CA',
  mexican: 'MX',
  brazilian: 'BR',
  argentine: 'AR',
  argentinian: 'AR',
  chilean: 'CL',
  colombian: 'CO',
  venezuelan: 'VE',
  peruvian: 'PE',
  cuban: 'CU',
  australian: 'AU',
  'south african': 'ZA',
  nigerian: 'NG',
  kenyan: 'KE',
  ethiopian: 'ET',
  ghanaian: 'GH',
  ugandan: 'UG',
  moroccan: 'MA',
  algerian: 'DZ',
  tunisian: 'TN',
  libyan: 'LY',
  sudanese: 'SD',
  indonesian: 'ID',
  malaysian: 'MY',
  thai: 'TH',
  vietnamese: 'VN',
  philippine: 'PH',
  filipino: 'PH',
  taiwanese: 'TW',
  singaporean: 'SG',
  slovenian: 'SI',
  macedonian: 'MK',
  montenegrin: 'ME',
  moldovan: 'MD',
  cypriot: 'CY',
  maltese: 'MT',
  kyrgyz: 'KG',
  tajik: 'TJ',
  mongolian: 'MN',
  nepali: 'NP',
  nepalese: 'NP',
  burmese: 'MM',
  cambodian: 'KH',
  omani: 'OM',
  bahraini: 'BH',
  ecuadorian: 'EC',
  bolivian: 'BO',
  uruguayan: 'UY',
  tanzanian: 'TZ',
  zimbabwean: 'ZW',
  zambian: 'ZM',
  rwandan: 'RW',
  somali: 'SO',
  cameroonian: 'CM',
  senegalese: 'SN',
};

/** Verbs whose form is as often a noun or an adjective: verbs only where a subject of their own stands before them. */
export const NOUNS_TOO =
  'claims records record sets orders states remarks jokes echoes notes reports report estimates projects shows calls points comments forecasts posts tweets quotes details lists answers questions attacks demands fears hopes suspects signals counters puts reads state claim note estimate project show call point comment forecast post tweet quote detail list answer question attack demand fear hope suspect signal counter put read blog praise blame joke doubt request promise plans needs uses lies features supports causes faces offers works lives moves turns starts returns cut set hit raise face cause offer start look looks lead leads stand stands run runs win wins hold holds meet build rise rises fall falls need want reflect need';
