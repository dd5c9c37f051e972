// Words that decide what kind of source a noun phrase is. Tables only.

/** Opens a phrase that introduces somebody new: "a newspaper", "several officials". */
export const INTRODUCES = 'a an one another some several two three four five many various';

/** What an outlet publishes: "a report by Kommersant", "a Reuters story" are the outlet speaking. */
export const JOURNALISM =
  'report reports article articles story stories interview investigation editorial column dispatch op-ed blog post posts piece broadcast programme program podcast newsletter documentary exclusive scoop profile essay website edition issue account analysis review examination tally information';

/** Who speaks for an outlet: "CNN correspondent Ana Bell"; "a Reuters witness" is one of its own. */
export const JOURNALISTS =
  'correspondent reporter reporters columnist editor host anchor presenter journalist writer critic blogger analyst commentator witness';

/** Who works for an outlet but speaks of it, not for it: "a spokesman for Reuters". */
export const OUTLET_STAFF =
  'spokesman spokeswoman spokesperson editor owner founder ceo president chairman publisher of for at';

/** Speech, not papers: "said in a statement". */
export const SPEECH =
  'statement statements release speech remarks interview conference comment comments press briefing news-conference';

/** Documents that go by names of their own: "the Global Fire Database". */
export const NAMED_DOCUMENTS =
  'database report survey index census study poll assessment outlook review bulletin yearbook';

/** Makes an office noun vague: "a senior official", "two aides", "local residents". */
export const VAGUE =
  'senior former current unnamed anonymous unidentified local some several many two three four five six multiple various other another a an one top high-ranking high-level most independent outside certain few numerous dozens fellow veteran western arab climate political military legal financial industry market security energy tax health policy';

/** Behind an office noun, makes it vague: "people familiar with the matter", "a source close to the team". */
export const VAGUE_BEHIND =
  'familiar close briefed knowledgeable privy involved aware interviewed quoted speaking at inside within in from with who';

/** Trades whose bare plural is people in general ("researchers say"); the plural of an office ("officials said") speaks for it. */
export const TRADES =
  'researchers scientists academics lawyers investors bankers residents users activists astronomers physicists psychologists epidemiologists biologists employees staffers aides diplomats insurgents fans villagers colleagues friends neighbors neighbours relatives workers engineers doctors farmers teachers students parents realtors';

/** Who belongs to somebody: unnamed also where that somebody is ("Clinton aides said", "Senate staffers say"). */
export const HANGERS_ON = 'aides staffers advisers advisors insiders confidants';

/** Says that a described person is not named: "the man, who spoke on condition of anonymity". */
export const NOT_NAMED = 'anonymity anonymous anonymously unnamed unidentified';

/** The same with a "not" before it: "who asked not to be named". */
export const NAMED = 'named identified';

/** In front of "TV", "radio", "media": nobody's outlet in particular. */
export const CROWD_ADJECTIVES =
  'state local national public regional domestic foreign independent state-run state-owned official pro-government opposition';

/** Kinds of media that CROWD_ADJECTIVES make a crowd. */
export const CROWD_KINDS = 'tv television radio media press news broadcasters newspapers';
