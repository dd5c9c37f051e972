// Nouns by which an article names a source without naming it. Tables only. A row's `words` are singular and plural forms; its
// examples run in test/core/attribution/rules.test.ts: the bracketed phrase must be found with the row's kind, and nothing of
// that kind may be found in a rejected sentence.
import type { OutletKind } from '../../outlets/outlet-registry.ts';

export interface NounRow {
  readonly id: string;
  readonly words: string;
  readonly why: string;
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

export interface MediaNounRow extends NounRow {
  /** Kinds of outlet that the noun can stand for; null for any. */
  readonly standsFor: readonly OutletKind[] | null;
}

/** "the newspaper": one outlet, to be resolved. */
export const MEDIA_NOUNS: readonly MediaNounRow[] = [
  {
    id: 'agency',
    words: 'agency newswire wire',
    standsFor: ['agency'],
    why: 'News agencies; a bare "agency" may be a government office, so it needs "news" or an agency before it.',
    matches: ['The two sides will meet again on Tuesday, [the news agency said].'],
    rejects: ['The space agency said the launch was delayed.'],
  },
  {
    id: 'broadcaster',
    words: 'broadcaster network station',
    standsFor: ['broadcaster'],
    why: 'Television and radio.',
    matches: ['[The broadcaster reported] that two ministers had resigned.'],
    rejects: ['The network of tunnels showed how long the work had taken.'],
  },
  {
    id: 'channel',
    words: 'channel',
    standsFor: ['broadcaster', 'digital'],
    why: 'On television, on Telegram, on YouTube.',
    matches: ['[The channel reported] that two ministers had resigned.'],
    rejects: ['The channel of the river says much about the valley.'],
  },
  {
    id: 'magazine',
    words: 'magazine mag weekly monthly journal',
    standsFor: ['magazine', 'journal', 'newspaper', 'digital'],
    why: 'Periodicals.',
    matches: ['[The magazine wrote] that the fund had lost half its money.'],
    rejects: ['Subscribers pay for the magazine every month.'],
  },
  {
    id: 'newspaper',
    words: 'newspaper paper daily broadsheet',
    standsFor: ['newspaper', 'digital'],
    why: 'Newspapers; "paper" is also a study and a material.',
    matches: [
      '[The newspaper said] the drones were never delivered.',
      'Nothing was signed, [the daily reported].',
    ],
    rejects: ['She wrapped the glass in paper and left.', 'The white paper was long.'],
  },
  {
    id: 'outlet',
    words: 'outlet publication site website portal publisher blog newsletter podcast programme',
    standsFor: null,
    why: 'Any outlet.',
    matches: ['[The outlet reported] that the talks had failed.'],
    rejects: ['The company runs outlet stores in four states.'],
  },
  {
    id: 'tabloid',
    words: 'tabloid',
    standsFor: ['newspaper', 'magazine', 'digital'],
    why: 'Newspapers, and the magazines that gossip as they do.',
    matches: ['The two have parted, [the tabloid reported].'],
    rejects: ['The tabloid press is dying.'],
  },
];

/** Media as a crowd: nobody in particular. */
export const CROWD_MEDIA: readonly NounRow[] = [
  {
    id: 'media',
    words:
      'media press newspapers outlets channels broadcasters agencies papers websites tabloids bloggers journalists reporters',
    why: 'Unnamed media: an outlet is upstream, but nobody says which.',
    matches: [
      '[Local media reported] that the bridge had been closed.',
      'The mayor fled, [according to Israeli media].',
    ],
    rejects: ['The printing press said to be the oldest was sold.', 'Media companies lost value.'],
  },
];

/** People who are not named. */
export const PEOPLE_NOUNS: readonly NounRow[] = [
  {
    id: 'always-unnamed',
    words:
      'source sources insider insiders analyst analysts expert experts critic critics observer observers witness witnesses bystander bystanders eyewitness eyewitnesses economist economists commentator commentators skeptic skeptics sceptic sceptics detractor detractors proponent proponents opponent opponents supporter supporters specialist specialists scholar scholars strategist strategists watcher watchers campaigner campaigners local locals whistleblower whistleblowers pundit pundits trader traders historian historians pollster pollsters forecaster forecasters broker brokers dealer dealers boffin boffins onlooker onlookers netizen netizens statistician statisticians tipster tipsters',
    why: 'Words for people that journalists use when they give no name.',
    matches: [
      '[Analysts say] the price will fall.',
      'The price will fall, [according to two sources familiar with the plan].',
    ],
    rejects: ['Analyst Mara Lindqvist said the price would fall.', 'The river has two sources in the hills.'],
  },
  {
    id: 'by-office',
    words:
      'official officials delegate delegates diplomat diplomats aide aides adviser advisers advisor advisors lawmaker lawmakers legislator legislators operative operatives executive executives employee employees staffer staffers person people individual individuals insurgent insurgents soldier soldiers officer officers investigator investigators prosecutor prosecutors doctor doctors lawyer lawyers banker bankers investor investors member members ally allies colleague colleagues friend friends pal pals medic medics paramedic paramedics rescuer rescuers relative relatives neighbor neighbors neighbour neighbours resident residents villager villagers refugee refugees activist activists user users commenter commenters fan fans worker workers engineer engineers researcher researchers scientist scientists academic academics representative representatives participant participants attendee attendees survivor survivors republican republicans democrat democrats conservative conservatives senator senators minister ministers negotiator negotiators mediator mediators envoy envoys commander commanders fighter fighters operator operators manager managers owner owners volunteer volunteers mp mps peer peers backbencher backbenchers realtor realtors farmer farmers teacher teachers student students parent parents voter voters astronomer astronomers physicist physicists psychologist psychologists epidemiologist epidemiologists biologist biologists meteorologist meteorologists demographer demographers',
    why: 'Words for people that also stand before a name or for an institution: unnamed only where the phrase is vague about who it is.',
    matches: ['The order came late, [a senior official said].', '[Scientists believe] the lake is older.'],
    rejects: [
      'US officials said the mission had begun.',
      'Researcher Tom Vane said the lake was older.',
      'People said hello to each other.',
    ],
  },
];

/** Documents, studies, polls, filings, data sets. */
export const DOCUMENT_NOUNS: readonly NounRow[] = [
  {
    id: 'findings',
    words:
      'experiment experiments report reports study studies survey surveys poll polls analysis analyses paper papers research assessment assessments review reviews audit audits investigation investigations inquiry inquest estimate estimates projection projections forecast forecasts figures data statistics stats database dataset census index average tracker tally findings model models simulation simulations probe polling white-paper preprint meta-analysis evaluation briefing commentary essay article story editorial',
    why: 'Something that was found out and written down.',
    matches: [
      '[A study published in May found] that the ice was thinner.',
      'Prices doubled, [according to government figures].',
    ],
    rejects: ['He had to report to duty at noon.', 'The annual report was printed on Friday.'],
  },
  {
    id: 'records',
    words:
      'document documents file files filing filings record records memo memos memorandum letter letters email emails e-mail e-mails transcript transcripts affidavit affidavits complaint complaints lawsuit lawsuits suit indictment indictments ruling rulings judgment judgments judgement opinion dissent subpoena warrant petition presentation presentations notes note minutes contract contracts invitation invitations dossier cable cables footage recording recordings tape tapes video videos photo photos photographs images imagery patent patents bill legislation treaty agreement prospectus ledger logs diary diaries manifesto blueprint leak notice notices bulletin circular log alert alerts caption census document guidance guidelines press-release brochure website questionnaire application screenshots text texts messages message testimony biography autobiography memoir memoirs book schedule listing listings advisory advisories decree motion resolution communique communiqué readout spreadsheet spreadsheets slides certificate budget whitepaper plea autopsy summons',
    why: 'Something that exists and was read.',
    matches: [
      '[Court documents show] that he knew.',
      'The cash was moved, [according to emails seen by the committee].',
    ],
    rejects: [
      'He said in a letter of thanks that he was moved by the records of the band.',
      'The motion of the ship made him ill, and the budget was cut.',
    ],
  },
];

/** Posts. */
export const POST_NOUNS: readonly NounRow[] = [
  {
    id: 'posts',
    words: 'tweet tweets retweet post posts thread livestream vlog',
    why: 'Something somebody put on a social network.',
    matches: ['[She said in a tweet] that the vote was over.'],
    rejects: ['The post arrived late that morning.', 'He left his post at midnight.'],
  },
];

/** Institutions and offices: they speak in their own name, so what they say is a statement. */
export const INSTITUTION_NOUNS =
  'police government ministry department agency commission committee council court office company firm group organization organisation union party campaign administration parliament congress senate house army military navy force forces authority authorities university institute association federation bank fund team club church hospital school board bureau service services corporation embassy palace kremlin pentagon coalition alliance foundation center centre charity watchdog regulator district county city state states country nation nations';

/** Offices of one person: "the minister said" is a named person speaking, or one named before. */
export const ROLE_NOUNS =
  'spokesman spokeswoman spokesperson spokespeople spokespersons minister president chancellor secretary senator governor mayor chairman chairwoman chair director chief ceo cfo founder co-founder leader candidate nominee king queen prince judge justice attorney attorneys lawyer spokesmen author professor coach captain general pastor bishop pope host actor actress singer player father mother son daughter wife husband brother sister man woman men women boy girl';
