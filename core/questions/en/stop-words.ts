/** English words that carry no meaning of their own. Closed classes and forms of "be", "have", "do". */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at by for from with to into over under about as than and or but nor so if not no
  is are was were be been being has have had having do does did will would can could may might shall should must
  i you he she it we they me him her us them his its our your their who whom whose which what when where why how
  date year percentage within during after before among between through against without towards upon per via near around along across there here then now also just very some any each every all both other another such own same s t many much`.split(
    /\s+/,
  ),
);
