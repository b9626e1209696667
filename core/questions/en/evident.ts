// Data table: what a deed or thing says by itself of who is behind it. General knowledge; our own list.

const known = (who: string, does: string) => ({
  who: new RegExp(`^(?:the )?(?:${who})$`, 'iu'),
  does: new RegExp(`\\b(?:${does})`, 'iu'),
});

export const evident = [
  known(
    'Congress|US Congress|House of Representatives|Senate|Parliament|House of Commons|National Assembly',
    'passed (?:a|the) (?:law|bill|act)|legislation',
  ),
  known(
    'Supreme Court|Constitutional Court|High Court',
    'struck down|overturned the (?:law|conviction)|unconstitutional',
  ),
  known(
    'Federal Reserve|Bank of England|European Central Bank|Reserve Bank.*|Bank of Japan',
    'interest rate|base rate|monetary policy',
  ),
  known(
    'NASA|National Aeronautics and Space Administration|European Space Agency',
    'astronaut|spacecraft|probe|rover|telescope|launch',
  ),
  known('World Health Organization|World Health Organisation|WHO', 'pandemic|public health emergency|eradicat|vaccin'),
  known('FIFA|UEFA', 'World Cup|football|Champions League'),
  known('International Olympic Committee|IOC', 'Olympic|Games'),
  known('United Nations|UN|Security Council', 'peacekeep|Security Council'),
  known('United States|US|USA', 'White House|Congress|Pentagon|US dollar'),
  known('United Kingdom|UK|Britain', 'Downing Street|Westminster|House of Commons'),
  known('Russia|Soviet Union', 'Kremlin|Moscow|rouble|ruble'),
  known('China', 'Beijing|yuan|renminbi'),
  known('Japan', 'Tokyo|yen\\b'),
  known('India', 'New Delhi|rupee'),
  known('Switzerland', 'canton|Federal Council|Swiss'),
  known('Germany', 'Berlin|Bundestag'),
  known('France', 'Paris|Elysée'),
  known('Mark Zuckerberg', 'Facebook|Meta'),
  known('Bill Gates', 'Microsoft'),
  known('Elon Musk', 'Tesla|SpaceX'),
  known('Jeff Bezos', 'Amazon'),
  known('Steve Jobs|Tim Cook', 'Apple'),
] as const;
