// Fixed phrases that credit a source, and hearsay that credits nobody. Tables only. A pattern is words in a row: "a|b" one of
// them, "<be>" any form of "to be", "<adv>" an adverb, "<have>" a form of "to have", "<word>" any word in small letters, "<when>" a time ("last
// Sunday"); "?" makes an element optional.

/** What may stand after a phrase for it to count. */
export type AcceptedSource = 'any' | 'outlet' | 'document' | 'people' | 'subject';

export interface PhraseRow {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly source: AcceptedSource;
  /** `credit`: the source after it is the one credited. `relay`: the speaker before it spoke to the outlet after it. `handed`: a
   * document or recording came through the outlet after it. `cited`: the source before it names the one after it as its own. */
  readonly role: 'credit' | 'relay' | 'handed' | 'cited';
  readonly why: string;
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

export const CUE_PHRASES: readonly PhraseRow[] = [
  {
    id: 'according-to',
    patterns: ['according to', 'in the words of', 'as per', 'going by'],
    source: 'any',
    role: 'credit',
    why: 'The plainest credit there is.',
    matches: [
      'The talks failed, [according to Kommersant].',
      '[According to two officials briefed on the plan], it failed.',
    ],
    rejects: [
      'Rooms are priced according to how much they cost to build.',
      'The money was shared according to need.',
    ],
  },
  {
    id: 'based-on',
    patterns: ['based on', 'judging by', 'judging from'],
    source: 'document',
    role: 'credit',
    why: 'Figures worked out from a named data set.',
    matches: ['Sales fell by a tenth, [based on data compiled by the ministry].'],
    rejects: ['The film is based on a true story.', 'They were judged based on looks.'],
  },
  {
    id: 'believed',
    patterns: ['<be> to be believed|trusted', 'has|have it that'],
    source: 'subject',
    role: 'credit',
    why: 'Gossip columns, of what they pass on: "if Mid-Day is to be believed".',
    matches: [
      'If [the Daily Mail is to be believed], the singer has moved out.',
      '[The Daily Star has it that] he will go.',
    ],
    rejects: ['The minister is to be believed on this.', 'Reuters was to be sold.', 'He has it that good.'],
  },
  {
    id: 'breaks',
    patterns: [
      '<be> the? first to report|reveal|publish|break|spot|notice',
      '<be> the? first outlet|newspaper to report|reveal|publish|break',
      'first? broke|breaks the news|story',
    ],
    source: 'subject',
    role: 'credit',
    why: 'Who had it first.',
    matches: ['[TechCrunch was first to report] the sale.', '[TechCrunch broke the story] on Monday.'],
    rejects: [
      'She was the first to report for duty.',
      'She was the first to notice the smell.',
      'She broke the news to him gently.',
    ],
  },
  {
    id: 'by-people',
    patterns: [
      'accused|criticized|criticised|blamed|condemned|denounced|dismissed|derided|praised|hailed|mocked by',
    ],
    source: 'people',
    role: 'credit',
    why: 'The passive of a judgement, by people who are not named.',
    matches: ['The mayor is [accused by critics of waste].'],
    rejects: ['He was praised by his mother.'],
  },
  {
    id: 'citing',
    patterns: ['citing', 'quoting', 'picking up', 'cites|cited|quoted|quotes'],
    source: 'any',
    role: 'cited',
    why: 'The source names its own source.',
    matches: ['[The Guardian quoted an official] as saying that the talks failed.'],
    rejects: [
      'He resigned, citing poor health.',
      'The officer was cited for speeding.',
      'The bus was picking up workers.',
    ],
  },
  {
    id: 'column-in',
    patterns: [
      'in an|a|his|her|their|another recent|new|joint|guest|long|lengthy? column|essay|article|piece|editorial|commentary|story|profile published|written? <when>? in|for|on',
      'in an|a|his|her|their|another recent|new|joint|guest? opinion|blog|feature|op piece|post|article|story|column|ed published|written? <when>? in|for|on',
      'published|penned an|a essay|article|piece|column in|for|on',
      'wrote an|a essay|article|piece in|for|on',
      'wrote|published|penned an|a op|opinion|blog ed|piece|post in|for|on',
    ],
    source: 'outlet',
    role: 'relay',
    why: 'Somebody wrote it, and the outlet ran it.',
    matches: ['[In an op-ed in the New York Times], Ana Bell argues that the fund is empty.'],
    rejects: ['In a column for the dead, her name was missing.', 'He won in a story for the ages.'],
  },
  {
    id: 'comes-from',
    patterns: [
      'details|news|word|report|reports|claim|claims|story|figures|footage|quote|rumor|rumour come|comes|came to? us? from|via',
      'word broke|came|comes from',
      'courtesy of',
    ],
    source: 'outlet',
    role: 'credit',
    why: 'Where the news is said to be from.',
    matches: [
      'The [details come from Reuters].',
      'The picture of the deal is clearer, [courtesy of Bloomberg].',
    ],
    rejects: ['She came from Reuters to run the desk.', 'The details come from a friend.'],
  },
  {
    id: 'document-published',
    patterns: ['in a|an|another'],
    source: 'document',
    role: 'credit',
    why: 'A study or report that is introduced as the ground of a sentence: "in a new study published in June".',
    matches: ['He brings a warning [in a new paper published in June].'],
    rejects: ['He keeps it in a report card.', 'It was hidden in a pile of paper.'],
  },
  {
    id: 'document-says',
    patterns: [
      'as argued|stated|outlined|described|noted|detailed|explained|reported|shown|revealed|claimed|written in|by',
      'outlined|detailed|spelled|laid out? in',
    ],
    source: 'document',
    role: 'credit',
    why: 'What a document argues, in the passive.',
    matches: ['The lake is older, [as argued in the new paper].'],
    rejects: ['The plan was outlined in chalk.'],
  },
  {
    id: 'handed',
    patterns: [
      'as? first? obtained|seen|sighted|reviewed|viewed|accessed|verified|analyzed|analysed|examined|heard by',
      'shared|leaked|provided|released|sent|given with|to|by',
    ],
    source: 'outlet',
    role: 'handed',
    why: 'Material that reached the article through an outlet.',
    matches: ['A guard spoke in [a video obtained by Reuters].'],
    rejects: [
      'The permit was first obtained by the builder.',
      'The whale was sighted by the crew.',
      'Photo provided by the family.',
    ],
  },
  {
    id: 'in-outlet',
    patterns: ['in', 'on', 'over at'],
    source: 'outlet',
    role: 'relay',
    why: 'The outlet opens the sentence: "In the Financial Times, Ana Bell argues".',
    matches: ['[In the Financial Times], Ana Bell argues that the fund is empty.'],
    rejects: [
      'In Time, all will be clear.',
      'In Reuters copy there are no adjectives.',
      'In Touch Weekly, another glossy, has lost readers.',
    ],
  },
  {
    id: 'per',
    patterns: ['per', 'via', 'by way of'],
    source: 'outlet',
    role: 'credit',
    why: 'Shorthand for "according to"; elsewhere a unit, and a way.',
    matches: [
      'The talks failed, [per Reuters].',
      'The talks failed ([via Reuters]).',
      'The number comes [by way of Reuters].',
      'The yard is closed, [per court records].',
      '[Per the filing], nine ships were sold.',
    ],
    rejects: [
      'It costs nine euros per record.',
      'They pay nine euros per news article.',
      'It costs nine euros per person.',
      'It costs nine euros per source.',
      'He spoke via the BBC to a nation.',
      'He went by way of Paris.',
    ],
  },
  {
    id: 'relay',
    patterns: [
      'tell|tells|telling|told',
      'speaking|spoke|spoken|talking|talked|confided <adv>? to|with',
      'opened|opens|opening up to',
      'in|during an|a|another? exclusive|recent|rare|separate|brief|lengthy|live|televised|phone? <when>? interview|interviews|comments|remarks|statement|email|conversation|message|appearance|article published|broadcast|aired? <when>? to|with|for|in|on|by',
      'in comments|remarks|interviews|quotes to|with',
      'sitting|sat down with',
      'said|insisted|confirmed|explained|revealed|admitted|hinted|dished|dishes|spilled|spills|gushed|gushes|vented|provided|gave|showed to',
      'contacted|reached|asked|pressed|questioned|interviewed by',
      'confirmed|denied the|her|his|their <word> to',
      'confirmed|denied the|her|his|their <word> <word> to',
    ],
    source: 'outlet',
    role: 'relay',
    why: 'Somebody spoke, and the outlet is the one that heard it.',
    matches: [
      'The vault is empty, [a guard told CNN].',
      '"It is empty," he said [in an interview with the BBC].',
      '[Speaking anonymously to Reuters], a guard called it empty.',
      'A spokesman [confirmed the report to Reuters].',
    ],
    rejects: [
      'She denied the claims to his face.',
      'He told the truth.',
      'She told reporters that the vault was empty.',
      'He told Rosa to leave.',
      'Tell Reuters what you saw.',
      'She was asked by the BBC to leave.',
      'He admitted to the theft.',
      'She spilled to the floor.',
      'The yard opened up to the sea.',
    ],
  },
  {
    id: 'relying-on',
    patterns: ['relying on'],
    source: 'document',
    role: 'cited',
    why: 'A paper that a report rests on.',
    matches: ['The daily put it at nine million, [relying on a study of the ministry].'],
    rejects: ['He was relying on friends.'],
  },
  {
    id: 'report-behind',
    patterns: ['after|following|amid|despite|on', 'in response to', 'on the back of'],
    source: 'outlet',
    role: 'credit',
    why: 'The same with the outlet in front of its report.',
    matches: [
      'Shares rose [after a Bloomberg report] that it may be sold.',
      'Shares fell [in response to a Bloomberg report].',
    ],
    rejects: [
      'Shares rose after Bloomberg was sold.',
      'He left after a Reuters conference.',
      'He wrote in response to Reuters.',
      'He sat on a Reuters panel.',
    ],
  },
  {
    id: 'report-met',
    patterns: [
      'confirming|confirmed|denying|denied|disputing|disputed|rejecting|rejected|following|after|amid|on a|the|an recent|earlier|exclusive? report|reports|story|article|investigation|revelations published? by|from|in',
    ],
    source: 'outlet',
    role: 'credit',
    why: 'A report that is met with something: confirmed, denied, followed.',
    matches: ['The minister [denied a report in Le Monde].', 'Shares fell [after a report by Bloomberg].'],
    rejects: [
      'He came after a report in person.',
      'She rejected the report by the auditors.',
      'They agreed on a report by Friday.',
    ],
  },
  {
    id: 'report-that',
    patterns: ['report|reports|story|article by|from|in'],
    source: 'outlet',
    role: 'credit',
    why: 'A report that is told without a verb: "after a report by Politico that".',
    matches: ['It was a [report by Bloomberg] that the merger was off.'],
    rejects: ['The report by Bloomberg was long.', 'The reports in the drawer say that nothing is left.'],
  },
  {
    id: 'reported-by',
    patterns: [
      'quoted as saying by|in',
      'as|first|previously|also covered by|in',
      'first made by|in',
      'as? first? spotted|noted|noticed|flagged|discovered|uncovered|unearthed|highlighted|detailed|listed by',
      'as? first? reported|revealed|confirmed|published|broadcast|carried|quoted|cited|disclosed|posted|aired|relayed|said|claimed earlier|first|previously|exclusively? <when>? by|in|on',
    ],
    source: 'outlet',
    role: 'credit',
    why: 'The passive of reporting.',
    matches: [
      'The news was [confirmed by Reuters].',
      'The offer, [first reported by the Financial Times], was withdrawn.',
      'The probe was [reported earlier on Tuesday by the Financial Times].',
      'The minister was [quoted on Friday by Interfax] as saying that nine had fled.',
    ],
    rejects: [
      'The losses were confirmed by the company.',
      'He was quoted in full.',
      'The owl was first spotted by the warden.',
      'The firm was listed by the exchange.',
      'The clock was first made by hand.',
      'The trial was covered by the BBC.',
      'The interview will be broadcast on CNN.',
    ],
  },
  {
    id: 'writing-in',
    patterns: [
      'wrote|writing|writes|said|says|appearing|speaking|argued in|for|on',
      'reported|reporting for',
    ],
    source: 'outlet',
    role: 'relay',
    why: 'A named author or speaker in an outlet.',
    matches: ['The fund is empty, Ana Bell [wrote in the Financial Times].'],
    rejects: ['He wrote in pencil.', 'She said in time it would heal.'],
  },
];

export interface HearsayRow {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly why: string;
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

/** Crediting nobody. */
export const HEARSAY: readonly HearsayRow[] = [
  {
    id: 'adverb',
    patterns: ['reportedly|allegedly|supposedly|purportedly|rumoredly'],
    why: 'Adverbs of hearsay. The adjective "alleged" is a legal word.',
    matches: ['The firm has [reportedly] offered two bases.'],
    rejects: ['The alleged thief was held.', 'Apparently it rained.'],
  },
  {
    id: 'emerged',
    patterns: [
      'it has|had? now|since|also|later? emerged that',
      'it emerged that|on|in|last|yesterday',
      'word has? emerged that',
    ],
    why: 'News that comes from nowhere.',
    matches: ['[It emerged that] the shares had been sold.'],
    rejects: ['The cat emerged from the house.'],
  },
  {
    id: 'it-is-said',
    patterns: [
      'it <be> being? <adv>? reported|claimed|alleged|rumored|rumoured|understood|believed|thought|suggested|speculated|said|gathered|learnt|learned that',
      'it <be> <adv>? reported|claimed|alleged|rumored|rumoured|understood|believed|thought|said|gathered|learnt',
      'it has|had emerged|transpired',
      'it has|had|have been <adv>? reported|claimed|alleged|rumored|rumoured|suggested|speculated that',
      'it has been claimed|alleged|reported',
      'as <be> <adv>? reported|rumored|rumoured',
    ],
    why: 'Impersonal passives.',
    matches: [
      '[It is understood that] both men will go.',
      'He will go, [it has been claimed].',
      '[It was reported that] the dam had cracked.',
      '[It is being reported that] he will go.',
    ],
    rejects: ['It was confirmed by the ministry that he left.', 'The prize has been claimed.'],
  },
  {
    id: 'rumors',
    patterns: [
      'rumor|rumour|rumors|rumours|speculation|whispers have|has it',
      'rumors|rumours|speculation suggest|suggests|say|says|claim|indicate|that',
      'rumor|rumour claims|says|suggests|indicates|that',
      'rumored|rumoured to|that',
      'according to rumors|rumours',
      'if reports|rumors|rumours|accounts|sources are to be believed',
      'if reports|rumors|rumours are true|right|correct|accurate',
    ],
    why: 'Rumours under their own name.',
    matches: [
      '[Rumors suggest] a June launch.',
      '[Rumor has it] that the launch is in June.',
      'The phone, [rumored to] fold, is due in May.',
    ],
    rejects: ['He dismissed the rumors.', 'The rumored merger failed.', 'The rumor has many fathers.'],
  },
  {
    id: 'said-to',
    patterns: [
      '<be> <adv>? said|believed|thought|understood|reported|rumored|rumoured|alleged|claimed to',
      '<be> <adv>? tipped|presumed to',
      'believed|thought|understood|said to have|be',
      '<be> said|believed|thought|understood not to',
    ],
    why: 'Personal passives.',
    matches: ['The cook [is said to] own the house.', 'The two, [believed to have] fled, are brothers.'],
    rejects: ['He was told to leave.', 'It is thought a good wine.', 'What she said to him was kind.'],
  },
  {
    id: 'unnamed-reports',
    patterns: [
      'reports say|said|suggest|suggested|claim|claimed|indicate|indicated|emerged|surfaced|that',
      'reports have|had suggested|claimed|emerged|surfaced|said|indicated|pointed',
      'reports suggesting|saying|claiming|indicating',
      'according to some|several|various|multiple|unconfirmed|other|recent|foreign? reports',
      'there have|are|were been? also? unconfirmed|several|some|multiple|conflicting|numerous|persistent? reports|rumors|rumours|claims|suggestions <when>? that|of|alleging|claiming|suggesting|saying|stating',
    ],
    why: 'Reports by nobody in particular.',
    matches: ['[Reports say] the bridge is down.', '[According to reports], the bridge is down.'],
    rejects: [
      'The reports were printed.',
      'According to reports by the two banks, sales fell.',
      'According to foreign reports by the two banks, sales fell.',
    ],
  },
];
