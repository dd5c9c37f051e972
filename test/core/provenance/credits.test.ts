// How newsrooms word their credits, beyond "X said": columns, interviews, shows, brackets, journalists by name, crowds. Rows as in
// resolve-sources.test.ts.
import type { PageFacts } from '../../../src/core/article.ts';
import { reads } from '../reads.ts';

const REUTERS: Partial<PageFacts> = { url: 'https://www.reuters.com/world/1', siteName: 'Reuters' };

reads('where somebody wrote or spoke', [
  [
    'In an op-ed for the Guardian, Mara Lind argued that the ferry was needed.',
    ['In an op-ed for the Guardian = The Guardian, 1'],
  ],
  [
    'The harbour master apologised in an interview published on Sunday by Le Monde.',
    ['in an interview published on Sunday by Le Monde = Le Monde, 1'],
  ],
  ['On CNN’s “Harbour Hour” this past Sunday, the mayor was asked about the ferry.', ['On CNN’s = CNN, 1']],
  ['He worked as an editor on CNN, the network with the red letters.', []],
  [
    'In a statement to Ars Technica, the yard said it was sorry.',
    ['In a statement to Ars Technica = Ars Technica, 1'],
  ],
  ['She was asked by the BBC to leave the studio.', []],
  [
    'The captain told state media that the sea was calm.',
    ['The captain told state media = unnamed media, 1'],
  ],
  ['The captain told reporters that the sea was calm.', []],
]);

reads('journalists by name stand for their outlet', [
  [
    'ESPN’s Ada Marsh reported that the keeper would leave.\n\nMarsh also reports that a bid was made.',
    ['ESPN’s Ada Marsh reported = ESPN, 1', 'Marsh also reports = ESPN, 1'],
  ],
  [
    'Ada Marsh of Reuters reported that the yard would close.',
    ['Ada Marsh of Reuters reported = Reuters, 1'],
  ],
  ['Ada Marsh of the harbour board reported a loss.', []],
  [
    'CNN reporter Ada Marsh tweeted that the road was open.',
    ['CNN reporter Ada Marsh tweeted = Ada Marsh, 0'],
  ],
]);

reads('several outlets in one credit', [
  [
    'ProPublica and the Texas Tribune reported that the dam leaked.',
    ['ProPublica and the Texas Tribune reported = ProPublica, 1'],
  ],
  ['Marca claim that the keeper wants to leave.', ['Marca claim = Marca, 1']],
  ['The Marca claim was denied.', []],
]);

reads('credits at the end of a sentence', [
  [
    'The ferry will be sold to a company in Poland, which has ships of its own, reported Reuters.',
    ['reported Reuters = Reuters, 1'],
  ],
  [
    'The deal, a first for the port, is close, said an official who was briefed on it and asked not to be named.',
    ['said an official who was briefed on it and asked not to be named = ?, 0'],
  ],
  ['Olsen, a fisherman, said the harbour was empty.', []],
]);

const GOSSIP = [
  'The keeper has told his club that he wants to leave before the season starts. (Marca)',
  'The club want forty million for him and will not sell for a penny less. (Bild)',
  'A second bid for the striker has been turned down by his club this week. (Sky Sports)',
];

reads('outlets in brackets', [
  [
    `Harbour football gossip\n\n${GOSSIP.join('\n\n')}`,
    ['(Marca) = Marca, 1', '(Bild) = Bild, 1', '(Sky Sports) = Sky Sports, 1'],
  ],
  [
    `Harbour football gossip\n\n${GOSSIP.join('\n\n').replace(/\((.+)\)/g, '[Source: $1]')}`,
    ['[Source: Marca] = Marca, 1', '[Source: Bild] = Bild, 1', '[Source: Sky Sports] = Sky Sports, 1'],
  ],
  ['The harbour master looks at the new ferry from the old pier on Monday. (Reuters)', []],
  ['The talks failed (via ESPN) after an hour.', ['via ESPN = ESPN, 1']],
]);

reads('reports that are told without a verb', [
  [
    'The yard denied a report in Le Monde.\n\nThe report said 300 jobs would go.',
    ['denied a report in Le Monde = Le Monde, 1', 'The report said = Le Monde, 1'],
  ],
  [
    'The cuts were described in a Bloomberg report on Monday.\n\nAccording to the report, 300 jobs would go.',
    ['According to the report = Bloomberg, 1'],
  ],
  ['The yard denied the report of its auditors.', []],
]);

reads('names that several outlets share', [
  [
    'The newspaper La Prensa reported that the mayor had fled.',
    ['The newspaper La Prensa reported = La Prensa, 1'],
  ],
  [
    'The Daily Observer newspaper reported that the mayor had fled.',
    ['The Daily Observer newspaper reported = Daily Observer, 1'],
  ],
  ['Fox 44 reported that the bridge was closed.', ['Fox 44 reported = Fox 44, 1']],
]);

reads('surnames that are outlets’ names', [
  ['Stern wrote that the fund was empty.', ['Stern wrote = Stern, 1']],
  ['Ina Stern left the bank in May.\n\nStern wrote that the fund was empty.', []],
]);

reads('people who are not named', [
  ['US officials believe the ships have sailed.', ['US officials believe = ?, 0']],
  ['US officials said the ships had sailed.', []],
  ['Senate aides said the vote was off.', ['Senate aides said = ?, 0']],
  ['The plan was late, said the official, who requested anonymity.', ['said the official = ?, 0']],
  ['Ada Marsh, a senator, was late.\n\nThe senator said the road was closed.', []],
  ['Engineers are continuing to inspect the dam.', []],
  ['The mayor answered, attacking critics of the plan.', []],
  ['The case was reported to police on Monday.', []],
]);

reads('an outlet that hands on what others gave it', [
  [
    'A source close to the board provided to CNN a memo on the sale.',
    ['A source close to the board provided to CNN = CNN, 1'],
  ],
  ['The form, obtained by Reuters, is blank.', ['The form, obtained by Reuters = Reuters, 1']],
  ['The form was obtained by the builder.', []],
  ['The form, obtained by Reuters, is blank.', ['The form, obtained by Reuters = form, 0'], REUTERS],
]);

reads('a medium further on', [
  [
    'Ada Marsh told colleagues at the yard in an internal memo that the ferry was safe.',
    ['Ada Marsh told colleagues at the yard in an internal memo = Ada Marsh internal memo, 0'],
  ],
  [
    '“The ferry is safe,” said Ada Marsh, head of the yard, in a tweet.',
    ['said Ada Marsh, head of the yard, in a tweet = Ada Marsh, 0'],
  ],
  ['Ada Marsh told colleagues at the yard in May that the ferry was safe.', []],
]);

reads('hearsay between commas, in short forms, and from a country', [
  ['The ferry will not be sold, it has emerged.', ['it has emerged = ?, ?']],
  ['It’s believed the captain fell asleep.', ['It’s believed = ?, ?']],
  [
    'According to a report in Spain, the keeper wants to leave.',
    ['According to a report in Spain = unnamed media, ?'],
  ],
  [
    'According to a report in March, the ferry was safe.',
    ['According to a report in March = report in March, 0'],
  ],
]);

reads('a document whose day stands with the verb', [
  [
    'A study published on Monday found that the ferry was safe.',
    ['A study published on Monday found = study, 0'],
  ],
]);

reads('whose sources they are', [
  [
    'Star magazine reported that the two had parted.\n\nThey no longer speak, explains the magazine’s source.',
    ['Star magazine reported = Star, 1', 'explains the magazine’s source = ?, 1'],
  ],
  [
    'The yard is for sale, Reuters reported. Its sources say that a bid was made.',
    ['Reuters reported = Reuters, 1', 'Its sources say = ?, 1'],
  ],
  [
    'ESPN’s Ada Marsh predicted a sale. Marsh’s sources believe that it is near.',
    ['ESPN’s Ada Marsh predicted = ESPN, 1', 'Marsh’s sources believe = ?, 1'],
  ],
  ['The magazine’s source of income is its shop.', []],
  ['The company’s sources say that a bid was made.', ['The company’s sources say = ?, 0']],
]);

reads('who speaks', [
  ['While The Sun says that it is near, nobody knows.', ['The Sun says = The Sun (UK), 1']],
  ['But Star insists that the two have parted.', ['Star insists = Star, 1']],
  [
    'The cut was made, according to state media and activists.',
    ['according to state media and activists = unnamed media, 1'],
  ],
  ['The head of the office that watches foreign media, Ana Maria Bell, announced that it would close.', []],
  [
    'Lebanese Al Mayadeen television reported that the road was closed.',
    ['Lebanese Al Mayadeen television reported = Al Mayadeen, 1'],
  ],
  [
    'On Aug. 20 Interfax, the news service, reported that the road was closed.',
    ['Interfax, the news service, reported = Interfax, 1'],
  ],
  [
    'According to the sources, this turn undermines the plan and suggests that it was a bluff.',
    ['According to the sources = ?, 0'],
  ],
  [
    'The minister announced the decision in a statement published by Interfax.',
    ['in a statement published by Interfax = Interfax, 1'],
  ],
]);

reads('what is named later', [
  [
    'According to a British newspaper, the files were lost. The office told The Register that they were found.',
    ['According to a British newspaper = ?, 1', 'The office told The Register = The Register, 1'],
  ],
  [
    'According to a British newspaper, the files were lost. The office told The Guardian that they were found.',
    ['According to a British newspaper = The Guardian, 1', 'The office told The Guardian = The Guardian, 1'],
  ],
]);

reads('an outlet at the end of a clause, and what it said', [
  [
    'The leak was first noticed by the Daily Mail, which said that the dam was old.',
    ['first noticed by the Daily Mail, which said = Daily Mail, 1'],
  ],
  [
    'The headline stood in the Guardian, which reports that the dam is old.',
    ['the Guardian, which reports = The Guardian, 1'],
  ],
  ['The dam, which critics said was old, has leaked.', ['critics said = ?, 0']],
  [
    'The Guardian report goes on to say that the dam was old.',
    ['The Guardian report goes on to say = The Guardian, 1'],
  ],
  ['The Guardian reader went on to study law.', []],
]);

reads('names and their company', [
  [
    'The Press Trust of India (PTI) reports that the ferry is late.',
    ['The Press Trust of India (PTI) reports = Press Trust of India, 1'],
  ],
  ['The ferry is late, 9to5Mac notes.', ['9to5Mac notes = 9to5Mac, 1']],
  ['The ferry is late, ABC7 reported.', ['ABC7 reported = ABC7, 1']],
  [
    'Catalan newspaper Sport claim the keeper has signed.',
    ['Catalan newspaper Sport claim = Sport (Barcelona), 1'],
  ],
  [
    'The Harbour Lantern newspaper reported a leak. The trade publication said the dam was old.',
    [
      'The Harbour Lantern newspaper reported = Harbour Lantern, 1',
      'The trade publication said = Harbour Lantern, 1',
    ],
  ],
  [
    'TMZ reported the deal on Friday. The sequel is set in Rome, the network announced.',
    ['TMZ reported = TMZ, 1'],
  ],
  [
    'The Financial Times reports that the bank is empty. According to the Times, it is full.',
    ['The Financial Times reports = Financial Times, 1', 'According to the Times = The Times (London), 1'],
  ],
  [
    'The probe was reported earlier by the Financial Times.',
    ['reported earlier by the Financial Times = Financial Times, 1'],
  ],
  ['The Herald Sun can reveal the keeper has signed.', ['The Herald Sun can reveal = Herald Sun, 1']],
  ['The mayor can confirm the date at any time.', []],
  ['A Reuters witness said the dam had burst.', ['A Reuters witness said = Reuters, 1']],
  ['The keeper will stay, per sources.', ['per sources = ?, 0']],
  ['The fee is nine euros per source.', []],
  ['CNN has obtained a copy of the letter.', ['CNN has obtained = CNN, 1']],
  ['Reports in Spain claim the keeper has signed.', ['Reports in Spain claim = unnamed media, ?']],
  [
    'A pal told The Sun that she cried. The friend added that she was well.',
    ['A pal told The Sun = The Sun (UK), 1', 'The friend added = ?, 1'],
  ],
]);

reads('a paper’s bare name', [
  [
    'The mayor told the Tribune that the dam was old. The Chicago Tribune reported a leak. A Tribune investigation found another.',
    [
      'The mayor told the Tribune = Chicago Tribune, 1',
      'The Chicago Tribune reported = Chicago Tribune, 1',
      'A Tribune investigation found = Chicago Tribune, 1',
    ],
  ],
  ['The mayor told the Tribune that the dam was old.', ['The mayor told the Tribune = Tribune, 1']],
  [
    'The mayor told the Tribune that the dam was old.',
    ['The mayor told the Tribune = The Tribune (India), 1'],
    { url: 'https://www.hindustantimes.com/1' },
  ],
  ['The mayor told the Guardian that the dam was old.', ['The mayor told the Guardian = The Guardian, 1']],
]);

reads('posts and papers beside their speaker', [
  [
    'Mayor Anna Donnelly said on the Telegram messaging app that the dam had leaked.',
    ['Mayor Anna Donnelly said on the Telegram messaging app = Mayor Anna Donnelly, 0'],
  ],
  [
    'Donnelly, in a post on X, said the dam was old. “Stay at home,” she wrote.',
    ['Donnelly, in a post on X, said = Donnelly, 0', 'she wrote = Donnelly, 0'],
  ],
  [
    'The court, in its ruling, said that the dam was old.',
    ['The court, in its ruling, said = court ruling, 0'],
  ],
  [
    'A near-identical post on X claims that the dam is new.',
    ['A near-identical post on X claims = unnamed X post, 0'],
  ],
  [
    'A video of the dam that went viral on WhatsApp claimed that it had burst.',
    ['A video of the dam that went viral on WhatsApp claimed = WhatsApp video, 0'],
  ],
  ['An in-depth study found that the dam was old.', ['An in-depth study found = in-depth study, 0']],
]);

reads('what a headline credits', [
  [
    'Dam to be rebuilt: report\n\nThe dam will be rebuilt, Sky News reported on Monday.',
    [': report = Sky News, 1', 'Sky News reported = Sky News, 1'],
  ],
  [
    'Dam to be rebuilt: report\n\nA report by the auditors found that the dam was old. The mayor told Sky News she agreed.',
    [
      ': report = report by the auditors, 0',
      'A report by the auditors found = report by the auditors, 0',
      'The mayor told Sky News = Sky News, 1',
    ],
  ],
  [
    'Dam to be rebuilt: report\n\nThe dam will be rebuilt, Sky News reported. It will be white, Le Monde reported.',
    [': report = unnamed media, ?', 'Sky News reported = Sky News, 1', 'Le Monde reported = Le Monde, 1'],
  ],
  [
    'Report: dam to be rebuilt\n\nThe dam will be rebuilt, Sky News reported on Monday.',
    ['Report: = Sky News, 1', 'Sky News reported = Sky News, 1'],
  ],
  ['Report the leak: call the harbour\n\nThe harbour is closed.', []],
  [
    'Dam to be rebuilt -Bloomberg News\n\nThe council will meet on Friday.',
    ['-Bloomberg News = Bloomberg, 1'],
  ],
]);

reads('names in other letters than the registry has', [
  ['Coindesk reported that the dam was old.', ['Coindesk reported = CoinDesk, 1']],
  ['Clarin reported that the dam was old.', ['Clarin reported = Clarín, 1']],
  ['According to detik.com, the dam was old.', ['According to detik.com = Detik, 1']],
  ['Daily mail rose by a tenth, the post office said.', []],
  ['Hina said that the dam was old.', []],
]);

reads('gossip', [
  [
    'If the Daily Mail is to be believed, the keeper has moved out.',
    ['the Daily Mail is to be believed = Daily Mail, 1'],
  ],
  [
    'This week’s edition of Us Weekly reports that the keeper left. An insider dished to the tabloid that she was sad. The tabloid insists they’ve parted.',
    [
      'This week’s edition of Us Weekly reports = Us Weekly, 1',
      'An insider dished to the tabloid = Us Weekly, 1',
      'The tabloid insists = Us Weekly, 1',
    ],
  ],
  [
    'According to People, a source close to the keeper says she left. “She is gone,” that source continued.',
    [
      'According to People = People, 1',
      'a source close to the keeper says = ?, 1',
      'that source continued = ?, 1',
    ],
  ],
  [
    'A source told People that she left. A second source added that she was sad.\n\nYet, according to another People source, she came back.',
    [
      'A source told People = People, 1',
      'A second source added = ?, 1',
      'according to another People source = ?, 1',
    ],
  ],
  ['A BBC source said that the keeper had left the corporation.', ['A BBC source said = ?, 0']],
  [
    'Ada Marsh of the Chicago Tribune reported that the keeper would leave. Two sources tell Marsh that a bid was made. Two sources told the mayor so.',
    [
      'Ada Marsh of the Chicago Tribune reported = Chicago Tribune, 1',
      'Two sources tell = ?, 1',
      'Two sources told = ?, 0',
    ],
  ],
]);

reads('reports of nobody in particular', [
  ['Fresh reports suggest that the dam was old.', ['Fresh reports suggest = unnamed media, ?']],
  ['New media reports are coming in on the dam.', []],
  [
    'Bloomberg and Reuters report that the dam was old. According to the reports, it will be rebuilt.',
    ['Bloomberg and Reuters report = Bloomberg, 1', 'According to the reports = unnamed media, ?'],
  ],
  [
    'Le Monde reported that the dam was old. The latter report named the engineer; the newspaper gave no reason, without citing sources.',
    ['Le Monde reported = Le Monde, 1'],
  ],
]);

reads('one source with several verbs, and several sources', [
  [
    'Dutch media said that an agreement to build the dam had been reached and put the cost at two million.',
    ['Dutch media said = unnamed media, 1'],
  ],
  [
    'The mayor was said to have sat down at once and told the council that he had enough.',
    ['was said to = ?, ?'],
  ],
  ['Reuters reports the suppliers say the dam is old.', ['Reuters reports = Reuters, 1']],
  [
    'One person in the room told Axios the mayor told the council to leave.',
    ['One person in the room told Axios = Axios, 1'],
  ],
  ['The yard has refuted the WSJ claims in a blog post, calling them old.', []],
]);

reads('pronouns at the beginning of a paragraph', [
  [
    'Sources in the yard said that the dam was old.\n\nThey also said that it would be rebuilt.',
    ['Sources in the yard said = ?, 0', 'They also said = ?, 0'],
  ],
  [
    'The dam will be rebuilt, Nikkei said.\n\nIt also said that the cost was rising.\n\nIt said nothing had changed.',
    ['Nikkei said = Nikkei, 1', 'It also said = Nikkei, 1'],
  ],
]);

reads('a description and the name between commas', [
  [
    'According to the Japanese public broadcaster, NHK, the dam was old.',
    ['According to the Japanese public broadcaster = NHK, 1'],
  ],
  [
    'Le Monde reported that the dam was old. According to the newspaper, Reuters and others had been told.',
    ['Le Monde reported = Le Monde, 1', 'According to the newspaper = Le Monde, 1'],
  ],
]);

reads('who somebody writes for, and how a paper came', [
  [
    'Mashable film critic Ada Marsh claimed that the keeper would leave. Marsh also said that he was sad.',
    ['Mashable film critic Ada Marsh claimed = Mashable, 1', 'Marsh also said = Mashable, 1'],
  ],
  [
    'A leaked diplomatic note obtained by Le Monde suggested that the dam was old. According to the note, it will be rebuilt. A second note found nothing.',
    [
      'A leaked diplomatic note obtained by Le Monde suggested = Le Monde, 1',
      'According to the note = leaked diplomatic note, 1',
      'A second note found = second note, 0',
    ],
  ],
  ['As FOX 13 News previously reported, the dam was old.', [], { url: 'https://www.fox13now.com/news/1' }],
  [
    'As FOX 1 News previously reported, the dam was old.',
    ['FOX 1 News previously reported = FOX 1 News, 1'],
    { url: 'https://www.fox13now.com/news/1' },
  ],
]);

reads('interviews with a year, names that begin like a phrase, and quoted shows', [
  [
    'In a 2011 interview with In Touch Weekly, she said that the dam was old.',
    ['In a 2011 interview with In Touch Weekly = In Touch Weekly, 1'],
  ],
  [
    'A week later, In Touch magazine published the interview.',
    ['In Touch magazine published = In Touch Weekly, 1'],
  ],
  ['Marsh told “60 Minutes” that the dam was old.', ['Marsh told “60 Minutes” = CBS News, 1']],
  [
    'The yard said on its official Twitter handle that the dam was old.',
    ['The yard said on its official Twitter handle = yard, 0'],
  ],
  ['The dam may be haunted, boffins say.', ['boffins say = ?, 0']],
]);

reads('what polls and journals are', [
  [
    'A separate poll taken just before the ruling found that the dam was old.',
    ['A separate poll taken just before the ruling found = separate poll taken just before the ruling, 0'],
  ],
  ['The novelty of this study, published in the journal Nature, is its size.', []],
  ['There are reports alleging that the dam is old.', ['There are reports alleging = unnamed media, ?']],
]);

reads('what else newsrooms write', [
  [
    'The yard confirmed in a statement to local broadcaster KPNX-TV that the dam was old.',
    ['in a statement to local broadcaster KPNX-TV = KPNX-TV, 1'],
  ],
  [
    'Marsh told Sydney radio station 2GB that the dam was old.',
    ['Marsh told Sydney radio station 2GB = 2GB, 1'],
  ],
  ['He waited at the police station Marsh told him of.', []],
  [
    'Shares rose on a report from Bloomberg, that the yard would be sold.',
    ['on a report from Bloomberg = Bloomberg, 1'],
  ],
  ['Media reports claim a “tirade” at the yard.', ['Media reports claim = unnamed media, 1']],
  [
    'A Bloomberg review of the filings shows that the fund is empty.',
    ['A Bloomberg review of the filings shows = Bloomberg, 1'],
  ],
  [
    'A Bloomberg review of the filings shows that the fund is empty.',
    ['A Bloomberg review of the filings shows = Bloomberg review of the filings, 0'],
    { url: 'https://www.bloomberg.com/1', siteName: 'Bloomberg' },
  ],
  [
    'Three current employees told CNN that the dam was old. According to the current and former employees, it leaks.',
    ['Three current employees told CNN = CNN, 1', 'According to the current and former employees = ?, 1'],
  ],
  [
    'Bloomberg reported that the yard would be sold, according to people familiar with the plan. The mayor said she knew nothing. It is a good offer, said one of the people.',
    [
      'Bloomberg reported = Bloomberg, 1',
      'according to people familiar with the plan = ?, 1',
      'said one of the people = ?, 1',
    ],
  ],
]);

reads('names in quotation marks, and of several words', [
  ['The “Bild” newspaper reported that the dam was old.', ['The “Bild” newspaper reported = Bild, 1']],
  ['The “Volna” news agency said that the dam was old.', ['The “Volna” news agency said = Volna, 1']],
  ['“It is over” said the newspaper.', ['said the newspaper = ?, 1']],
  [
    'Marsh told the German newspaper Bild am Sonntag that the dam was old.',
    ['Marsh told the German newspaper Bild am Sonntag = Bild, 1'],
  ],
  ['However, some statisticians believe the dam is old.', ['some statisticians believe = ?, 0']],
]);

reads('who is no unnamed source, and what is no outlet', [
  ['Another pollster, Ada Marsh of the university, said the dam was old.', []],
  ['A source, Fox News reported, said the dam was old.', ['A source, Fox News reported, said = ?, 0']],
  [
    'One influential 2009 paper found that the dam was old.',
    ['One influential 2009 paper found = One influential 2009 paper, 0'],
  ],
  ['Republicans supporting the bill have said that the dam is old.', []],
  ['Marsh said on NBC’s Meet the Press that the dam was old.', ['said on NBC = NBC News, 1']],
  [
    'A poll released on Monday by the yard found that the dam was old.',
    ['A poll released on Monday by the yard found = poll released on Monday by the yard, 0'],
  ],
  [
    'A second poll released on Monday found that the dam was old.',
    ['A second poll released on Monday found = second poll, 0'],
  ],
]);

reads('whose a website is, whose reporter somebody is, whose sentence it is', [
  [
    'Bloomberg reported that the yard would be sold. According to the Covewell website, the yard builds boats.',
    ['Bloomberg reported = Bloomberg, 1', 'According to the Covewell website = Covewell website, 0'],
  ],
  [
    'Bloomberg reported that the yard would be sold. According to the team website, Marsh is out.',
    ['Bloomberg reported = Bloomberg, 1', 'According to the team website = team website, 0'],
  ],
  [
    'CNBC said the yard may be sold. An offer may come soon, two people told the network’s Ada Marsh.',
    ['CNBC said = CNBC, 1', 'two people told the network’s Ada Marsh = CNBC, 1'],
  ],
  ['The agency’s Ada Marsh said the dam was old.', []],
  [
    'Three officials said the dam was old, the Guardian reported on Monday.',
    ['Three officials said = ?, 1', 'the Guardian reported = The Guardian, 1'],
  ],
  [
    'Three officials said the dam was old, but the Guardian reported that it was new.',
    ['Three officials said = ?, 0', 'the Guardian reported = The Guardian, 1'],
  ],
  ['According to the insider there is no water left.', ['According to the insider = ?, 0']],
  ['According to Reuters this is over.', ['According to Reuters = Reuters, 1']],
  [
    'In the new issue of Us Weekly, a friend says that the dam is old.',
    ['In the new issue of Us Weekly = Us Weekly, 1', 'a friend says = ?, 1'],
  ],
  ['In this week’s issue of Time, Marsh says it is over.', ['In this week’s issue of Time = Time, 1']],
  [
    'Marsh told the St. Anne Courier that the dam was old.',
    ['Marsh told the St. Anne Courier = St. Anne Courier, 1'],
  ],
  [
    'The dam is old, South Korean Yonhap news service reported.',
    ['South Korean Yonhap news service reported = Yonhap, 1'],
  ],
  ['The secret service reported that the dam was old.', []],
]);

reads('two hyphens for a dash, and who writes for whom', [
  ['The plan -- a Bloomberg report said -- is dead.', ['a Bloomberg report said = Bloomberg, 1']],
  ['Two aides -- Marsh’s oldest -- said it was over.', ['Two aides -- Marsh’s oldest -- said = ?, 0']],
  ['The study -- which notes that nine left -- is new.', ['The study -- which notes = study, 0']],
  ['COVE CITY (CNN) -- CNN has learned that the dam is old.', ['CNN has learned = CNN, 1']],
  [
    '“It is over,” wrote Ada Marsh for the Guardian. According to Marsh, it leaks.',
    ['wrote Ada Marsh for the Guardian = The Guardian, 1', 'According to Marsh = The Guardian, 1'],
  ],
  ['“It is over,” wrote Ada Marsh for her aunt.', []],
  [
    'A House Republican leadership aide said the bill was dead.',
    ['A House Republican leadership aide said = ?, 0'],
  ],
  ['Aide Ada Marsh said the bill was dead.', []],
  ['An insider goes on to state that the dam is old.', ['An insider goes on to state = ?, 0']],
  ['The two have parted, claims OK!.', ['claims OK! = OK! Magazine, 1']],
  ['“OK!” he said, and left.', []],
]);

reads('reports said in, both outlets, local papers by name', [
  [
    'Bloomberg reported on the dam. The yard of Cove said in a report that it was old. It leaks, the report said.',
    [
      'Bloomberg reported = Bloomberg, 1',
      'The yard of Cove said in a report = yard of Cove report, 0',
      'the report said = yard of Cove report, 0',
    ],
  ],
  ['Reuters and AFP both reported that the dam was old.', ['Reuters and AFP both reported = Reuters, 1']],
  [
    'Local newspaper Volna said the dam was old. The paper said it leaks.',
    ['Local newspaper Volna said = Volna, 1', 'The paper said = Volna, 1'],
  ],
  [
    'A local newspaper, Volna, said the dam was old. The paper said it leaks.',
    ['A local newspaper, Volna, said = Volna, 1', 'The paper said = Volna, 1'],
  ],
  ['The newspaper’s owner, Ada Marsh, said the dam was old.', []],
]);

reads('media sources, and clauses with no "that" in front', [
  [
    'With other media sources reporting that nine left, he ran.',
    ['other media sources reporting = unnamed media, 1'],
  ],
  ['Two sources in Cove reported that nine left.', ['Two sources in Cove reported = ?, 0']],
  ['They fled to the area the agency WAFA said was empty.', ['the agency WAFA said = WAFA, 1']],
  ['In the past week the Guardian reported that nine left.', ['the Guardian reported = The Guardian, 1']],
]);

reads('an outlet whose report another outlet tells of', [
  [
    'Talks failed, Kyodo reported on Monday, Reuters reports.',
    ['Kyodo reported = Kyodo News, 2', 'Reuters reports = Reuters, 1'],
  ],
  [
    'Marsh told CNN that talks had failed, according to Reuters.',
    ['Marsh told CNN = CNN, 2', 'according to Reuters = Reuters, 1'],
  ],
  ['CNN reported it first, and Reuters said so too.', ['CNN reported = CNN, 1', 'Reuters said = Reuters, 1']],
]);

reads('newspaper reports, and papers that report on a study', [
  ['A newspaper report said that the dam was old.', ['A newspaper report said = unnamed media, 1']],
  [
    'It began with a survey of young people. The tabloid Volna reports on a landmark study of women. The study found nothing.',
    ['The tabloid Volna reports = Volna, 1', 'The study found = landmark study of women, 0'],
  ],
]);

reads('whom the people behind two outlets spoke to', [
  [
    'CNN reported, citing people at the yard, that talks had failed, Reuters reports.\n\nThe people said the yard would close.',
    [
      'CNN reported, citing people at the yard = CNN, 2',
      'Reuters reports = Reuters, 1',
      'The people said = ?, 2',
    ],
  ],
  [
    'CNN reported, citing Reuters and two officials, that talks had failed. The officials said the yard would close.',
    ['CNN reported, citing Reuters and two officials = CNN, 1', 'The officials said = ?, 1'],
  ],
]);

reads('another outlet than the one before', [
  [
    'Reuters reported that nine left. He said so in a message that was quoted by another news agency.',
    ['Reuters reported = Reuters, 1', 'quoted by another news agency = ?, 1'],
  ],
  [
    'Kommersant said it was over. But the Volna blog, affiliated with the Wall Street Journal, said it was not.',
    [
      'Kommersant said = Kommersant, 1',
      'the Volna blog, affiliated with the Wall Street Journal, said = Volna, 1',
    ],
  ],
  [
    'A local newspaper, the state-run Kompas, said it was not.',
    ['A local newspaper, the state-run Kompas, said = Kompas, 1'],
  ],
  [
    'The keeper was seen in Rome and Mundo Deportivo writes that he will leave.',
    ['Mundo Deportivo writes = Mundo Deportivo, 1'],
  ],
]);

reads('names without their accents, and words that only look like them', [
  [
    'Clarin reported a strike, and Ambito Financiero said it was over.',
    ['Clarin reported = Clarín, 1', 'Ambito Financiero said = Ámbito Financiero, 1'],
  ],
  ['Expansion continued, the board said.', []],
  ['The deal is off, according to the Mail.', ['according to the Mail = Daily Mail, 1']],
]);

reads('a report that nothing more is said of', [
  [
    'The deal is off, according to a Wednesday report. The report said nine would leave.',
    ['according to a Wednesday report = unnamed media, ?', 'The report said = unnamed media, ?'],
  ],
  [
    'The deal is off, according to a report on Monday.',
    ['according to a report on Monday = unnamed media, ?'],
  ],
  [
    'A report by the ministry said the deal was off. The report said nine would leave.',
    [
      'A report by the ministry said = report by the ministry, 0',
      'The report said = report by the ministry, 0',
    ],
  ],
]);

reads('somebody of a country again, and somebody’s own newsletter', [
  [
    'A senior Israeli official told CNN that it was over. The Israeli official added that nine would leave.',
    ['A senior Israeli official told CNN = CNN, 1', 'The Israeli official added = ?, 1'],
  ],
  ['Writing in her Morning Notes newsletter, Marsh said it was over.', []],
]);

reads('a name that several outlets share, behind a country', [
  [
    'The Nigerian newspaper The Nation reported that nine left.',
    ['The Nation reported = The Nation (Nigeria), 1'],
  ],
  ['The Malaysian state-run daily The Star said nine left.', ['The Star said = The Star (Malaysia), 1']],
  ['Serbian broadcaster RTS said so.', ['Serbian broadcaster RTS said = RTS (Serbia), 1']],
  ['Swiss broadcaster RTS said so.', ['Swiss broadcaster RTS said = RTS (Switzerland), 1']],
  [
    'India’s Telegraph newspaper reported a strike.',
    ['India’s Telegraph newspaper reported = The Telegraph (India), 1'],
  ],
  ['The Nation reported that nine left.', ['The Nation reported = The Nation (US), 1']],
  [
    'A Nigerian minister told The Nation that nine left.',
    ['A Nigerian minister told The Nation = The Nation (US), 1'],
  ],
]);

reads('two words with a hyphen, which several papers are called by', [
  [
    'The Review-Journal reported a leak. The Post-Dispatch newspaper said nine left.',
    [
      'The Review-Journal reported = Las Vegas Review-Journal, 1',
      'The Post-Dispatch newspaper said = St. Louis Post-Dispatch, 1',
    ],
  ],
  ['Post-Brexit rules say so, the Harbour-Times feud reported on.', []],
]);

reads('a firm that is called Media', [
  ['The leak, published by Fairfax Media, was old.', []],
  ['Israeli Media reported a leak.', ['Israeli Media reported = unnamed media, 1']],
  ['Local Media reported a leak.', ['Local Media reported = unnamed media, 1']],
]);

reads('told an outlet that was only mentioned', [
  [
    'An MSNBC programme shed doubt on it. Marsh told the network that it was over.',
    ['Marsh told the network = MSNBC, 1'],
  ],
  ['A Reuters photograph showed the yard. Marsh told the agency that it was over.', []],
  [
    'Speaking anonymously to Politico, one official said it was over.',
    ['Speaking anonymously to Politico = Politico, 1', 'one official said = ?, 1'],
  ],
]);

reads('the article of a day', [
  [
    'CNN reported a leak. The Friday article quotes a guard.',
    ['CNN reported = CNN, 1', 'The Friday article quotes = CNN, 1'],
  ],
]);

reads('a name with a hyphen, and newspapers for or against somebody', [
  [
    'The Mid-Harbour Lantern newspaper said nine left.',
    ['The Mid-Harbour Lantern newspaper said = Mid-Harbour Lantern, 1'],
  ],
  ['A pro-Kremlin newspaper said nine left.', ['A pro-Kremlin newspaper said = ?, 1']],
]);

reads('papers that were named before', [
  [
    'The Nikkei said the yard was sold. The Mainichi said it was not. It would close, the papers said.',
    [
      'The Nikkei said = Nikkei, 1',
      'The Mainichi said = Mainichi Shimbun, 1',
      'the papers said = unnamed media, ?',
    ],
  ],
  [
    'The Nikkei said the yard was sold. Marsh filed court papers. The papers said nine left.',
    ['The Nikkei said = Nikkei, 1', 'The papers said = papers, 0'],
  ],
]);

reads('an outlet that cites somebody and then does something else', [
  [
    'Reuters, citing two people at the yard, had put the news out on Monday.',
    ['citing two people at the yard = ?, 1'],
  ],
  ['The yard closed on Monday, citing two people who left.', ['citing two people who left = ?, 0']],
]);

reads('clefts, per a report, and news organisations', [
  [
    'It was the Guardian that first reported the leak.',
    ['the Guardian that first reported = The Guardian, 1'],
  ],
  ['It was the ministry that first reported the leak.', []],
  ['The dam was old, per a report from ESPN on Monday.', ['per a report from ESPN = ESPN, 1']],
  [
    'Several news organisations have reported that the dam was old.',
    ['Several news organisations have reported = unnamed media, 1'],
  ],
  ['Several aid organisations have reported that the dam was old.', []],
  ['Al Jazeera English said the dam was old.', ['Al Jazeera English said = Al Jazeera, 1']],
]);

reads('state media by description, and local stations', [
  [
    'Reuters reported that he left. Iran’s state news agency said he had not.',
    ['Reuters reported = Reuters, 1', 'Iran’s state news agency said = ?, 1'],
  ],
  [
    'The BBC reported that he left. The state broadcaster said he had not.',
    ['The BBC reported = BBC, 1', 'The state broadcaster said = ?, 1'],
  ],
  [
    'The official news agency reported a fire. Xinhua said nine left.',
    ['The official news agency reported = Xinhua, 1', 'Xinhua said = Xinhua, 1'],
  ],
  ['A local TV station reported a fire.', ['A local TV station reported = ?, 1']],
  [
    'The student newspaper, the Daily Bruin, reported a fire.',
    ['The student newspaper, the Daily Bruin, reported = Daily Bruin, 1'],
  ],
  ['The state space agency said he left. Apple’s site said so too.', []],
]);

reads('what sources close to somebody claim, and what reports of a country say', [
  ['Sources close to the player claim he will leave.', ['Sources close to the player claim = ?, 0']],
  ['Spanish reports claim he has left.', ['Spanish reports claim = unnamed media, ?']],
  ['He paid the damage claims of people close to the player.', []],
]);

reads('what posts and papers are called', [
  ['According to a tweet from the mayor, nine left.', ['According to a tweet from the mayor = mayor, 0']],
  [
    'An indictment unsealed on Monday accuses him. The indictment says nine left.',
    ['An indictment unsealed on Monday accuses = indictment, 0', 'The indictment says = indictment, 0'],
  ],
  ['In his memoir, he writes that nine left.', ['In his memoir, he writes = memoir, 0']],
]);

reads('an outlet by way of another', [
  [
    'The striker will leave, according to Tuttosport (via Goal).',
    ['according to Tuttosport (via Goal) = Goal, 2'],
  ],
  [
    'The striker told Bild (via Kickbote) he was off.',
    ['The striker told Bild (via Kickbote) = Kickbote, 2'],
  ],
  ['The striker told Bild (via WhatsApp) he was off.', ['The striker told Bild = Bild, 1']],
  ['The striker told Bild (via Ada Marsh) he was off.', ['The striker told Bild = Bild, 1']],
  [
    'The phone folds, according to Nikkei via MacRumors.',
    ['according to Nikkei via MacRumors = MacRumors, 2'],
  ],
  ['Bild (via Goal) says he is off.', ['Bild (via Goal) says = Goal, 2']],
  ['The mayor spoke via the BBC to a nation.', []],
]);

reads('the news agency by what it is about, and a paper by where it is', [
  [
    'Bloomberg reported a bid. The multimedia news agency said the price was fair.',
    ['Bloomberg reported = Bloomberg, 1', 'The multimedia news agency said = Bloomberg, 1'],
  ],
  ['The multimedia agency said the price was fair.', []],
  ['Turin paper La Giornata says he is off.', ['Turin paper La Giornata says = La Giornata, 1']],
  ['A research paper Dr Marsh says is wrong was withdrawn.', []],
]);

reads('a name that another name ends with', [
  [
    'Le 10 Sport reported a bid. He stays, according to Sport.',
    ['Le 10 Sport reported = Le 10 Sport, 1', 'according to Sport = Sport (Barcelona), 1'],
  ],
]);

reads('participles between somebody and the verb', [
  ['A company spokeswoman commenting on the probe said it was over.', []],
  ['A spokesman responding to the BBC report said it was wrong.', []],
  ['According to Acme Corp. insiders, the yard is closed.', ['According to Acme Corp. insiders = ?, 0']],
]);

reads('another source, of the outlet that was told before', [
  [
    'A source in the ministry told Yonhap that he left.\n\nAnother source said he had not.',
    ['A source in the ministry told Yonhap = Yonhap, 1', 'Another source said = ?, 1'],
  ],
  [
    'Yonhap said that he left.\n\nAnother source said he had not.',
    ['Yonhap said = Yonhap, 1', 'Another source said = ?, 0'],
  ],
]);

reads('what goes around online', [
  ['A post circulating on X claims the lake is dry.', ['A post circulating on X claims = unnamed X post, 0']],
  ['A video circulating online claims the lake is dry.', ['A video circulating online claims = video, 0']],
  [
    'A video that has been viewed 2 million times says the lake is dry.',
    ['A video that has been viewed 2 million times says = video, 0'],
  ],
  ['A video that says the lake is dry was removed.', []],
  [
    'Several posts on Facebook allege that the lake is dry.',
    ['Several posts on Facebook allege = unnamed Facebook posts, 0'],
  ],
  ['Reuters Fact Check found the lake was full.', ['Reuters Fact Check found = Reuters, 1']],
  ['The firm sold the picture. Bloomberg via Getty Images', []],
]);

reads('what an outlet’s work shows', [
  ['A Reuters investigation showed that the lake was dry.', ['A Reuters investigation showed = Reuters, 1']],
  ['A BBC documentary revealed that the lake was dry.', ['A BBC documentary revealed = BBC, 1']],
  ['A Reuters trophy showed that the lake was dry.', []],
]);

reads('what papers accuse somebody of, and journals', [
  ['The lawsuit accuses the newspapers of a plot.', ['The lawsuit accuses = lawsuit, 0']],
  ['He sent the letter accusing the yard to her.', []],
  [
    'The lake is dry, according to a global analysis published in The Lancet journal.',
    [
      'according to a global analysis published in The Lancet journal = global analysis published in The Lancet journal, 0',
    ],
  ],
  [
    'AFP reported, citing the blog, that the lake was dry.',
    ['AFP reported, citing the blog = Agence France-Presse, 1'],
  ],
]);

reads('the study, when another was mentioned in passing', [
  [
    `The lake is dry, according to a study of its springs by the harbour board.\n\nA 2017 study of the coast found that it was full. ${'The lake has no fish. '.repeat(20)}\n\nThe study said the springs were old.`,
    [
      'according to a study of its springs by the harbour board = study of its springs by the harbour board, 0',
      'A 2017 study of the coast found = 2017 study of the coast, 0',
      'The study said = study of its springs by the harbour board, 0',
    ],
  ],
  [
    'The lake is dry, according to a study of its springs by the harbour board.\n\nA 2017 study of the coast found that it was full. The study said the springs were old.',
    [
      'according to a study of its springs by the harbour board = study of its springs by the harbour board, 0',
      'A 2017 study of the coast found = 2017 study of the coast, 0',
      'The study said = 2017 study of the coast, 0',
    ],
  ],
]);

reads('papers by way of an outlet, and which paper is meant', [
  [
    'In an email to staff, seen by Reuters, the yard said it was closed. In the email, it said it was sorry.',
    ['an email to staff, seen by Reuters = Reuters, 1', 'In the email, it said = email to staff, 1'],
  ],
  [
    'An internal memo, a copy of which was seen by Reuters, said the yard was closed. The memo said so twice.',
    [
      'An internal memo, a copy of which was seen by Reuters, said = Reuters, 1',
      'The memo said = internal memo, 1',
    ],
  ],
  [
    'An affidavit by a harbour guard says the yard is closed. According to the lawsuit, it is open.',
    [
      'An affidavit by a harbour guard says = affidavit by a harbour guard, 0',
      'According to the lawsuit = lawsuit, 0',
    ],
  ],
  [
    'In court papers filed on Monday, the yard said it was broke. The filing said it owed two million.',
    [
      'In court papers filed on Monday, the yard said = yard court papers, 0',
      'The filing said = yard court papers, 0',
    ],
  ],
]);

reads('what a headline opens with', [
  ['Sources: the yard is to close in May', ['Sources: = ?, 0']],
  ['AP source: the yard is to close in May', ['AP source: = Associated Press, 1']],
  ['State media: two die at the yard', ['State media: = unnamed media, 1']],
  ['New study: the yard is older than the town', ['New study: = New study, 0']],
  ['Most want the yard closed, poll shows', ['poll shows = poll, 0']],
  ['Source: Xinhua and the harbour board', []],
  ['Workers: the hidden cost of the yard', []],
  ['Video shows the yard on fire', []],
]);

reads('what an outlet does to itself, and whom a paragraph is about', [
  ['The Sun found itself in court on Monday.', []],
  [
    'Ada Marsh said the yard was closed.\n\nJohn Reed, who left in May, was not asked. He tweeted that it was open.',
    ['He tweeted = John Reed, 0'],
  ],
]);

reads('newspaper reports are no newspaper that reports', [
  ['The minister read newspaper reports of the fire.', []],
  ['He called newspaper claims that he left nonsense.', []],
  ['Television reports say he will go.', ['Television reports say = unnamed media, 1']],
  ['The yard is closed, and the newspaper reports that it is lost.', ['the newspaper reports = ?, 1']],
]);

reads('another report, and an outlet that cites', [
  ['Yet another report said the yard was closed.', ['another report said = unnamed media, ?']],
  [
    'Another report by the board said the yard was closed.',
    ['Another report by the board said = report by the board, 0'],
  ],
  ['Bloomberg cited two people as saying so.', ['Bloomberg cited two people = Bloomberg, 1']],
  ['Michael Bloomberg is old. Bloomberg cited two people as saying so.', []],
]);

reads('ordinary words that open a sentence', [
  ['People claim that the yard is safe.', []],
  ['People report that they feel better.', []],
  ['People reports that he left.', ['People reports = People, 1']],
  ['Politico said the yard was closed.', ['Politico said = Politico, 1']],
]);

reads('somebody with a clause, behind what is said', [
  [
    'The yard is closed, an official who asked not to be named said.',
    ['an official who asked not to be named said = ?, 0'],
  ],
  ['The yard was sold to Ada Marsh, an expert who helped with the wrecks uncovered to date.', []],
  [
    'The yard is closed, Bloomberg said, quoting two people.',
    ['Bloomberg said, quoting two people = Bloomberg, 1'],
  ],
]);

reads('the report of the outlet that was named', [
  [
    'The Guardian reported that he left. The newspaper’s report said he was sorry.',
    ['The Guardian reported = The Guardian, 1', 'The newspaper’s report said = The Guardian, 1'],
  ],
  [
    'AFP reported that he left. The news agency’s report said he was sorry.',
    ['AFP reported = Agence France-Presse, 1', 'The news agency’s report said = Agence France-Presse, 1'],
  ],
  ['The paper’s owner said he was sorry.', []],
  [
    'The BBC reported that he left. TechCrunch reported that he was sorry. The broadcaster said he was well.',
    ['The BBC reported = BBC, 1', 'TechCrunch reported = TechCrunch, 1', 'The broadcaster said = BBC, 1'],
  ],
]);

reads('more ways to say and to post', [
  [
    'Research published on Monday shows that the yard was old.',
    ['Research published on Monday shows = Research, 0'],
  ],
  ['The yard is closed, it has been reported.', ['it has been reported = ?, ?']],
  ['Taking to X, the mayor said the yard was closed.', ['Taking to X, the mayor said = mayor, 0']],
  ['Taking to the stage, the mayor said the yard was closed.', []],
]);

reads('the source of the outlet that an official told, and what is added citing', [
  [
    'An official told Reuters that the yard was old. “It was quiet,” the source said.',
    ['An official told Reuters = Reuters, 1', 'the source said = ?, 1'],
  ],
  [
    'The yard is closed, Reuters added citing judicial sources.',
    ['Reuters added citing judicial sources = Reuters, 1'],
  ],
  ['According to the summons, he fled.', ['According to the summons = summons, 0']],
]);

reads('whom a journalist, a story and a report by somebody are from', [
  [
    'As reported by Ada Marsh in The Athletic, the club is close to a deal.',
    ['reported by Ada Marsh in The Athletic = The Athletic, 1'],
  ],
  [
    'According to Ada Marsh in The Guardian, the yard is closed.',
    ['According to Ada Marsh in The Guardian = The Guardian, 1'],
  ],
  ['The walk was led by Ada Marsh in The Hague.', []],
  [
    'The Guardian reported that he left. The story said he was ill. The editorial said he was old.',
    [
      'The Guardian reported = The Guardian, 1',
      'The story said = The Guardian, 1',
      'The editorial said = The Guardian, 1',
    ],
  ],
  ['The story says much about the yard.', []],
  [
    'Le Monde reported that, according to a police report, the yard was closed.',
    ['Le Monde reported = Le Monde, 1', 'according to a police report = police report, 1'],
  ],
  [
    'Le Monde reported that the yard was closed. It was old, according to a police report.',
    ['Le Monde reported = Le Monde, 1', 'according to a police report = police report, 0'],
  ],
  [
    'According to reports from Volnasport, he will go. The report claims that he signed.',
    ['According to reports = unnamed media, ?', 'The report claims = unnamed media, ?'],
  ],
  ['Local reports say the yard was closed.', ['Local reports say = unnamed media, ?']],
  [
    'The Guardian reported that he left. An interim report is expected. The newspaper said he was ill. The paper reported that he was old.',
    [
      'The Guardian reported = The Guardian, 1',
      'The newspaper said = The Guardian, 1',
      'The paper reported = The Guardian, 1',
    ],
  ],
  [
    'A school official reportedly told CNN that many were ill.',
    ['A school official reportedly told CNN = CNN, 1'],
  ],
  ['According to sources quoted by Reuters, he left.', ['According to sources quoted by Reuters = ?, 1']],
  ['Experts quoted in the study said that it was old.', ['Experts quoted in the study said = ?, 0']],
  [
    'Le Monde wrote that he left. Two officials quoted in the article said he was ill.',
    ['Le Monde wrote = Le Monde, 1', 'Two officials quoted in the article said = ?, 1'],
  ],
  [
    'According to an insider, two men are already believed to be in Berlin, Der Spiegel said.',
    ['According to an insider = ?, 1', 'are already believed to = ?, ?', 'Der Spiegel said = Der Spiegel, 1'],
  ],
]);

reads('several outlets in one list', [
  ['Reuters, AFP and the BBC reported that he left.', ['Reuters, AFP and the BBC reported = Reuters, 1']],
  ['CNN and Politico reported that he left.', ['CNN and Politico reported = CNN, 1']],
  [
    'It is closed, according to Reuters, and the BBC reported that he left.',
    ['according to Reuters = Reuters, 1', 'the BBC reported = BBC, 1'],
  ],
  ['It was on Reuters, AFP said.', ['AFP said = Agence France-Presse, 1']],
  ['Reuters and the BBC all say he left.', ['Reuters and the BBC all say = Reuters, 1']],
]);

reads('whom a paragraph is about, after an outlet and people without a name', [
  [
    'A pal said the actor left. The Guardian reported that he was ill.\n\nMarlo Vane kept it short. “Fine,” she wrote in an Instagram caption.',
    [
      'A pal said = ?, 0',
      'The Guardian reported = The Guardian, 1',
      'she wrote in an Instagram caption = Marlo Vane, 0',
    ],
  ],
]);

reads('who relies on a paper or picks somebody up', [
  [
    'Le Monde said that he left, relying on a note from the ministry.',
    ['Le Monde said = Le Monde, 1', 'relying on a note from the ministry = note from the ministry, 1'],
  ],
  ['The driver, relying on a map and a study, left.', []],
  ['The bus was picking up workers when the bomb went off.', []],
]);

reads('reports with a day behind them, and what an outlet provides', [
  [
    'Three yards will close, according to a report this week by Le Monde.',
    ['according to a report this week by Le Monde = Le Monde, 1'],
  ],
  [
    'Three yards will close, according to a report last month from Le Monde.',
    ['according to a report last month from Le Monde = Le Monde, 1'],
  ],
  [
    'Three yards will close, according to a study earlier this week by the harbour board.',
    [
      'according to a study earlier this week by the harbour board = study earlier this week by the harbour board, 0',
    ],
  ],
  [
    'Three yards will close, according to information provided by Japanese public broadcaster NHK.',
    ['according to information provided by Japanese public broadcaster NHK = NHK, 1'],
  ],
  ['Three yards will close, according to information from the ministry.', []],
]);

reads('an outlet and others with it', [
  [
    'The yard was closed, the BBC and other news outlets reported.',
    ['the BBC and other news outlets reported = BBC, 1'],
  ],
  ['Reuters and other media reported that he left.', ['Reuters and other media reported = Reuters, 1']],
  ['He called Reuters, and other officials said he was ill.', ['other officials said = ?, 0']],
]);

reads('channels of posts are nobody in particular', [
  [
    'A fire broke out, according to Meduza, which cited a Telegram channel. He will come, NHK said.',
    ['according to Meduza, which cited a Telegram channel = Meduza, 2', 'NHK said = NHK, 1'],
  ],
]);

reads('off the record', [
  [
    'Harbour officials, speaking off the record, said the dam leaked.',
    ['Harbour officials, speaking off the record, said = ?, 0'],
  ],
  ['Harbour officials, speaking for the record, said the dam leaked.', []],
]);

reads('media that are not named, at the end of a sentence', [
  [
    'Three officials said the dam leaked, local media reported.',
    ['Three officials said = ?, 1', 'local media reported = unnamed media, 1'],
  ],
  [
    'Reuters quoted an official as saying that the dam leaked, state media reported.',
    ['Reuters quoted an official = Reuters, 2', 'state media reported = unnamed media, 1'],
  ],
  [
    'Three officials said the dam leaked. Local media reported a flood.',
    ['Three officials said = ?, 0', 'Local media reported = unnamed media, 1'],
  ],
]);

reads('what is called so', [
  [
    'A Telegram channel called Volna, citing unnamed sources, said he left.',
    ['A Telegram channel called Volna, citing unnamed sources, said = Volna, 1'],
  ],
  [
    'A site called Harbour Watch reported that he left.',
    ['A site called Harbour Watch reported = Harbour Watch, 1'],
  ],
  ['A newspaper named Volna reported that he left.', ['A newspaper named Volna reported = Volna, 1']],
  ['The newspaper Volna called Ada Marsh a liar.', ['The newspaper Volna called = Volna, 1']],
  ['The dam leaks, according to HT News.', ['according to HT News = HT News, 1']],
  ['According to report, he left.', ['According to report = unnamed media, ?']],
  ['Daily Trust learnt that he left.', ['Daily Trust learnt = Daily Trust, 1']],
]);

reads('what somebody confirms to an outlet', [
  [
    'A source confirmed the talks to the Financial Times.',
    ['A source confirmed the talks to the Financial Times = Financial Times, 1'],
  ],
  ['“It is over,” an insider shared with People.', ['an insider shared with People = People, 1']],
  ['He denied the claims to his brother.', []],
  ['The files were shared with his brother.', []],
  ['Le Monde said he left, a report denied by the ministry.', ['Le Monde said = Le Monde, 1']],
]);

reads('newspapers by their place', [
  ['A Slovenian newspaper reported that he left.', ['A Slovenian newspaper reported = ?, 1']],
  ['A New York newspaper reported that he left.', ['A New York newspaper reported = ?, 1']],
  ['A Boston newspaper reported that he left.', ['A Boston newspaper reported = ?, 1']],
  ['He told a Boston newspaper that he left.', ['He told a Boston newspaper = ?, 1']],
  ['Slovenian daily Volna reported that he left.', ['Slovenian daily Volna reported = Volna, 1']],
  [
    'The Boston Sentinel newspaper said he left.',
    ['The Boston Sentinel newspaper said = Boston Sentinel, 1'],
  ],
  [
    'Yesterday APS, the Senegalese news agency, said he left.',
    ['APS, the Senegalese news agency, said = APS, 1'],
  ],
  [
    'The Indian edition of the Guardian said he left.',
    ['The Indian edition of the Guardian said = The Guardian, 1'],
  ],
]);

reads('posts behind a name behind its verb', [
  [
    '“It burned,” wrote Mara Anna Lind in a post on Facebook that showed the yard.',
    ['wrote Mara Anna Lind in a post on Facebook = Mara Anna Lind, 0'],
  ],
  ['“It burned,” wrote Mara Lind on Facebook.', ['wrote Mara Lind on Facebook = Mara Lind, 0']],
  ['“It burned,” said the guard that stood there.', []],
]);

reads('an outlet’s investigation', [
  [
    'A Guardian investigation found that the dam leaked. Reuters said he left. The investigation showed he knew.',
    [
      'A Guardian investigation found = The Guardian, 1',
      'Reuters said = Reuters, 1',
      'The investigation showed = The Guardian, 1',
    ],
  ],
  [
    'A Guardian investigation found that the dam leaked. A police investigation of the harbour showed he knew. The investigation showed that he lied.',
    [
      'A Guardian investigation found = The Guardian, 1',
      'A police investigation of the harbour showed = police investigation of the harbour, 0',
      'The investigation showed = police investigation of the harbour, 0',
    ],
  ],
]);

reads('who spoke without a name to an outlet', [
  [
    'Speaking to the Guardian on condition of anonymity, a staff member said morale was low.',
    ['Speaking to the Guardian = The Guardian, 1', 'a staff member said = ?, 1'],
  ],
]);

reads('sentences behind a short form', [
  [
    'He was booked at 3 a.m. His attorney told Reuters he would fight.',
    ['His attorney told Reuters = Reuters, 1'],
  ],
  ['She lived in the U.S. The BBC said she left.', ['The BBC said = BBC, 1']],
  ['The U.S. Army told Reuters that it left.', ['The U.S. Army told Reuters = Reuters, 1']],
]);

reads('who hands on an outlet’s report', [
  [
    'As relayed by Football Italia, Marca reports that talks begin.',
    ['As relayed by Football Italia = Football Italia, 1', 'Marca reports = Marca, 2'],
  ],
  [
    'As first reported by Politico, CNN said on Friday that he left.',
    ['As first reported by Politico = Politico, 1', 'CNN said = CNN, 1'],
  ],
]);

reads('names that are no outlet’s', [
  [
    'The Lancet reported a rise. Independent experts said it was small. Writing in the same journal, two doctors urged calm.',
    [
      'The Lancet reported = The Lancet, 1',
      'Independent experts said = ?, 0',
      'Writing in the same journal = The Lancet, 1',
      'two doctors urged = ?, 1',
    ],
  ],
  ['The study was posted on medRxiv on Monday.', []],
]);

reads('what somebody posted', [
  ['Ana Lind posted on X that the yard was closed.', ['Ana Lind posted on X = Ana Lind, 0']],
  ['“It is closed,” Ana Lind posted on Instagram.', ['Ana Lind posted on Instagram = Ana Lind, 0']],
  ['Ana Lind posted a photo on X that showed the yard.', []],
  ['Ana Lind posted on X on Monday.', []],
]);

reads('outlets whose names end like a possessive, and stations with a number', [
  ['Barron’s reported that the yard was closed.', ["Barron’s reported = Barron's, 1"]],
  ['The yard’s reported losses were small.', []],
  ['FOX 4 Dallas reported that the yard was closed.', ['FOX 4 Dallas reported = FOX 4 Dallas, 1']],
  ['NBC 5’s Ana Bell reported that the yard was closed.', ['NBC 5’s Ana Bell reported = NBC 5, 1']],
]);

reads('what is joined on is no part of an object', [
  ['Lind has a boat in the harbour and a source said he will sell.', ['a source said = ?, 0']],
  ['Shares fell in London and analysts said it was over.', ['analysts said = ?, 0']],
  ['Police and witnesses said it was dark.', ['Police and witnesses said = ?, 0']],
  [
    'He met Lind in the harbour. Three officials, who were in Rome and in Paris, said it was over.',
    ['Three officials, who were in Rome and in Paris, said = ?, 0'],
  ],
]);

reads('papers that an outlet has got', [
  [
    'Reuters reviewed a letter, which said he left.',
    ['Reuters reviewed = Reuters, 1', 'a letter, which said = letter, 1'],
  ],
  [
    'Reuters reported a leak. A letter to the yard said he left.',
    ['Reuters reported = Reuters, 1', 'A letter to the yard said = letter to the yard, 0'],
  ],
]);

reads('names of the registry that a text writes together or apart', [
  ['RadarOnline reported that he left.', ['RadarOnline reported = RadarOnline, 1']],
  ['Radar Online reported that he left.', ['Radar Online reported = RadarOnline, 1']],
  ['BreakingDefense reported that he left.', ['BreakingDefense reported = Breaking Defense, 1']],
  ['Breaking Defense reported that he left.', ['Breaking Defense reported = Breaking Defense, 1']],
  ['Radaronline-based Lind left the yard.', []],
]);

reads('shows, and short names of outlets', [
  ['RTÉ’s Prime Time reported that he left.', ['RTÉ’s Prime Time reported = RTÉ, 1']],
  [
    'The Globe and Mail reported that he left. The Globe said he was ill.',
    ['The Globe and Mail reported = The Globe and Mail, 1', 'The Globe said = The Globe and Mail, 1'],
  ],
  [
    'ARY News claimed that he left. The News reported that he was ill.',
    ['ARY News claimed = ARY News, 1', 'The News reported = The News International, 1'],
  ],
  [
    'The Detroit News claimed that he left. The News reported that he was ill.',
    ['The Detroit News claimed = The Detroit News, 1', 'The News reported = The Detroit News, 1'],
  ],
  ['9to5Mac discovered references to a new phone.', ['9to5Mac discovered = 9to5Mac, 1']],
]);

reads('what people without a name indicate and describe', [
  ['Government sources indicated that a deal was close.', ['Government sources indicated = ?, 0']],
  ['One person described the mood as grim.', ['One person described = ?, 0']],
  ['The lights indicated that a train was close.', []],
]);

reads('whatever is confirmed to an outlet', [
  ['A spokesperson confirmed the deal to Reuters.', ['confirmed the deal to Reuters = Reuters, 1']],
  [
    'A source confirmed the trade talks to the Financial Times.',
    ['A source confirmed the trade talks to the Financial Times = Financial Times, 1'],
  ],
  ['She confirmed her plans to leave CNN.', []],
  ['A spokesman confirmed to a German newspaper that he left.', ['confirmed to a German newspaper = ?, 1']],
]);

reads('exclamation marks in names, and papers in journals', [
  ['They have split, E! News reports.', ['E! News reports = E! News, 1']],
  ['OK! Magazine reported that they split.', ['OK! Magazine reported = OK! Magazine, 1']],
  ['“Stop!” Reuters reported.', ['Reuters reported = Reuters, 1']],
  [
    'A JAMA Network Open paper estimated the cost.',
    ['A JAMA Network Open paper estimated = JAMA Network Open paper, 0'],
  ],
]);

reads('papers that an outlet cites or rests on', [
  [
    'Citing an internal memo, CNN said that jobs would go. “It is hard,” she wrote in the memo.',
    ['Citing an internal memo, CNN said = CNN, 1', 'she wrote in the memo = internal memo, 1'],
  ],
  [
    'Haaretz reported, based on letters of soldiers, that they shot.',
    ['Haaretz reported = Haaretz, 1', 'based on letters of soldiers = letters of soldiers, 1'],
  ],
  [
    'Haaretz reported a leak. Sales fell, based on data compiled by the ministry.',
    [
      'Haaretz reported = Haaretz, 1',
      'based on data compiled by the ministry = data compiled by the ministry, 0',
    ],
  ],
  ['Stern, a German weekly, splashed on the end.', ['Stern, a German weekly, splashed = Stern, 1']],
]);

reads('who is told of tells nothing', [
  ['Two officials described in the book were fired.', []],
  ['Sources quoted in the story were paid.', []],
  ['The Guardian described how he left.', ['The Guardian described = The Guardian, 1']],
]);

const HILL: Partial<PageFacts> = { url: 'https://thehill.com/news/1', siteName: 'The Hill' };
const INDEPENDENT: Partial<PageFacts> = {
  url: 'https://www.independent.co.uk/1',
  siteName: 'The Independent',
};
const SEATTLE: Partial<PageFacts> = { url: 'https://www.seattletimes.com/1', siteName: 'The Seattle Times' };

reads('the Times of a country', [
  ['The Times reported that the yard would close.', ['The Times reported = The New York Times, 1'], HILL],
  [
    'The Times reported that the yard would close.',
    ['The Times reported = The Times (London), 1'],
    INDEPENDENT,
  ],
  ['The Times reported that the yard would close.', ['The Times reported = Times, 1']],
  [
    'A harbour worker told The Times that the yard would close.',
    ['A harbour worker told The Times = ?, 0'],
    SEATTLE,
  ],
  [
    'The Los Angeles Times wrote of a strike. The Times reported that the yard would close.',
    ['The Los Angeles Times wrote = Los Angeles Times, 1', 'The Times reported = Los Angeles Times, 1'],
    HILL,
  ],
]);

reads('papers that somebody had before the outlet', [
  [
    'A video shared on Twitter and verified by the BBC shows smoke.',
    ['A video shared on Twitter and verified by the BBC = BBC, 1'],
  ],
  [
    'Documents leaked to a charity and seen by the Guardian show the losses.',
    ['Documents leaked to a charity and seen by the Guardian = The Guardian, 1'],
  ],
  ['A permit signed in May and seen by the builder was lost.', []],
]);

reads('affiliates of a network', [
  [
    'An officer told NBC affiliate WBAL that the road was shut. “It was dark,” Ana Price told the station.',
    ['An officer told NBC affiliate WBAL = WBAL, 1', 'Ana Price told the station = WBAL, 1'],
  ],
  [
    'An officer told CNN affiliate KGO-TV that the road was shut.',
    ['An officer told CNN affiliate KGO-TV = KGO-TV, 1'],
  ],
  ['The wrestler told WWE that the road was shut.', []],
]);

reads('polls behind an outlet, and for one', [
  [
    'The Sun broke the story. According to a poll for the Sunday Times, most want him to go.',
    [
      'The Sun broke the story = The Sun (UK), 1',
      'According to a poll for the Sunday Times = poll for the Sunday Times, 0',
    ],
  ],
]);

reads('whose report it is, among several outlets', [
  [
    'Dam to be rebuilt: report\n\nThe dam will be rebuilt, according to a report from Sky News. Le Monde reported that it will be white.',
    [
      ': report = Sky News, 1',
      'according to a report from Sky News = Sky News, 1',
      'Le Monde reported = Le Monde, 1',
    ],
  ],
  [
    'It will be white, according to a report by Le Monde. Speaking with Sky News, she agreed. According to the report, it is late.',
    [
      'according to a report by Le Monde = Le Monde, 1',
      'Speaking with Sky News = Sky News, 1',
      'According to the report = Le Monde, 1',
    ],
  ],
]);

reads('who opens up, and papers with "per"', [
  [
    'The singer opened up to People magazine. “We grew apart,” she told the outlet.',
    ['opened up to People magazine = People, 1', 'she told the outlet = People, 1'],
  ],
  ['The yard opened up to the sea.', []],
  ['Per the court documents, nine ships were sold.', ['Per the court documents = court documents, 0']],
]);

reads('who speaks to an outlet is another', [
  ['In a statement to CNN, the network said that it was sorry.', ['In a statement to CNN = CNN, 1']],
  [
    'CNN said that it had a tape. The network said that it was old.',
    ['CNN said = CNN, 1', 'The network said = CNN, 1'],
  ],
]);

reads('a paper’s commentator by name, foreign reports, and lists of sources', [
  [
    'Aftonbladet said no. The tabloid’s commentator Ana Bell wrote that it was late.',
    ['Aftonbladet said = Aftonbladet, 1', 'The tabloid’s commentator Ana Bell wrote = Aftonbladet, 1'],
  ],
  ['According to foreign reports, the yard was hit.', ['According to foreign reports = unnamed media, ?']],
  ['Walla! quoted a senior official as saying no.', ['Walla! quoted a senior official = Walla, 1']],
  ['Sources: Autocar, Le Monde', []],
  ['Sources: Le Monde to be sold', ['Sources: = ?, 0']],
]);

reads('groups of newspapers, and whose study it is', [
  [
    'Speaking to the Funke media group, the mayor said no. He told the RND newspaper group that it was late.',
    [
      'Speaking to the Funke media group = Funke Media Group, 1',
      'He told the RND newspaper group = RedaktionsNetzwerk Deutschland, 1',
    ],
  ],
  [
    'In a separate harbour study, researchers reported that costs rose.',
    ['In a separate harbour study, researchers reported = separate harbour study, 0'],
  ],
]);

reads('whole paragraphs of others', [
  [
    'Judge frees memos\n\nThe judge freed them.\n\nVia Fox News:\n\nThe mayor wept.\n\nFrom the New York Post:\n\nA source said that she left.',
    ['Via Fox News = Fox News, 1', 'From the New York Post: = New York Post, 1', 'A source said = ?, 0'],
  ],
  [
    'Judge frees memos\n\nThe judge freed them.\n\nFrom Bloomberg:\n\nA source said that she left.',
    ['From Bloomberg: = Bloomberg, 1', 'A source said = ?, 1'],
  ],
]);

reads('what journalists and broadcasters belong to is no outlet', [
  ['The International Federation of Journalists said that it was late.', []],
  ['The European Broadcasting Union said that it was late.', []],
]);

reads('papers that an outlet says it has', [
  [
    'The Guardian said it had obtained a dossier on him. According to the dossier, he lied.',
    ['The Guardian said = The Guardian, 1', 'According to the dossier = dossier on him, 1'],
  ],
  [
    'Reuters has obtained a copy of the letter. The letter says that he lied.',
    ['Reuters has obtained = Reuters, 1', 'The letter says = letter, 1'],
  ],
  [
    'The Guardian said he had obtained a permit. According to the dossier, he lied.',
    ['The Guardian said = The Guardian, 1', 'According to the dossier = dossier, 0'],
  ],
  [
    'In an internal memo, first obtained by Axios, the chief said that jobs would go.',
    ['an internal memo, first obtained by Axios = Axios, 1'],
  ],
]);

const NEWS24: Partial<PageFacts> = { url: 'https://www.news24.com/1', siteName: 'News24' };

reads('a name that is home here and read everywhere', [
  [
    'He told the Sunday Times that he left.',
    ['He told the Sunday Times = Sunday Times (South Africa), 1'],
    NEWS24,
  ],
  ['He told the Sunday Times that he left.', ['He told the Sunday Times = The Sunday Times (UK), 1'], HILL],
]);

reads('a weekly magazine by name, and what an outlet sighted', [
  [
    'Weekly magazine Volna first reported the case. The magazine said that he left.',
    ['Weekly magazine Volna first reported = Volna, 1', 'The magazine said = Volna, 1'],
  ],
  [
    'A document sighted by Vanguard shows the losses.',
    ['A document sighted by Vanguard shows = Vanguard (Nigeria), 1'],
  ],
  [
    'Beeld reported that he left. The Afrikaans newspaper said that he was ill.',
    ['Beeld reported = Beeld, 1', 'The Afrikaans newspaper said = Beeld, 1'],
  ],
]);

reads('names with an exclamation mark before a verb, and whom "it" means', [
  ['Kerrang! reports that a tour is planned.', ['Kerrang! reports = Kerrang, 1']],
  ['“Stop!” Reports say that he left.', ['Reports say = unnamed media, ?']],
  ['Le Monde reported the leak. The yard has shut its gates, it said.', ['Le Monde reported = Le Monde, 1']],
  [
    'Le Monde reported the leak. The yard has shut, it said.',
    ['Le Monde reported = Le Monde, 1', 'it said = Le Monde, 1'],
  ],
]);

const facts = (host: string): Partial<PageFacts> => ({ url: `https://${host}/1`, siteName: '' });

reads('the Nation and the News of a country', [
  [
    'The Nation reported that he left.',
    ['The Nation reported = Daily Nation, 1'],
    facts('www.standardmedia.co.ke'),
  ],
  [
    'The Nation reported that he left.',
    ['The Nation reported = The Nation (Nigeria), 1'],
    facts('punchng.com'),
  ],
  ['The Nation reported that he left.', ['The Nation reported = The Nation (US), 1'], HILL],
  [
    'The News reported that he left.',
    ['The News reported = The News International, 1'],
    facts('www.dawn.com'),
  ],
]);

reads('papers that are none of the press, and a broadcaster’s radio', [
  ['The bank said in a paper that rents will rise.', ['The bank said in a paper = bank paper, 0']],
  ['Ana Bell told RTÉ radio’s Today that she left.', ['Ana Bell told RTÉ radio’s Today = RTÉ, 1']],
]);

reads('where somebody wrote, between commas, and who is not involved', [
  [
    'Ana Bell, in The New Yorker, called the plan a failure.',
    ['Ana Bell, in The New Yorker, called = The New Yorker, 1'],
  ],
  ['The minister, in Berlin, called the plan a failure.', []],
  [
    'Other experts not involved in the study said that it was thin.',
    ['Other experts not involved in the study said = ?, 0'],
  ],
  [
    'Smithsonian magazine’s Ana Bell writes that there are 20.',
    ['Smithsonian magazine’s Ana Bell writes = Smithsonian, 1'],
  ],
  ['The find was reported in the journal Antiquity.', []],
]);

reads('an outlet of the country in front of it, as its own', [
  [
    'Thailand’s The Nation reported that he left.',
    ['Thailand’s The Nation reported = The Nation (Thailand), 1'],
    HILL,
  ],
  [
    'Sri Lanka’s Daily Mirror said that he left.',
    ['Sri Lanka’s Daily Mirror said = Daily Mirror (Sri Lanka), 1'],
  ],
  [
    'South Africa’s Sunday Times reported that he left.',
    ['South Africa’s Sunday Times reported = Sunday Times (South Africa), 1'],
    INDEPENDENT,
  ],
]);

reads('a headline’s report is not just any paper', [
  [
    'Shares fall as report says rates may rise\n\nShares fell after Le Monde wrote that rates may rise. Reuters reported a loss.\n\nA survey by the bank found that hopes dimmed.',
    [
      'report says = unnamed media, ?',
      'Le Monde wrote = Le Monde, 1',
      'Reuters reported = Reuters, 1',
      'A survey by the bank found = survey by the bank, 0',
    ],
  ],
]);
