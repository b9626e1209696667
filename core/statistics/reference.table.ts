// Data table: two sets of answers with their statistics, computed by other means: NumPy 2.4.6 and SciPy 1.17.1 in double precision, rounded to ten decimals.
// mean, median, std and var with ddof=1, cov, corrcoef; scipy.stats.skew and kurtosis with bias=False, pointbiserialr, rankdata. Ranks of equal totals are averaged, and fifths cut from (rank - 0.5) / n.
// The answers are drawn at random from a model in which ability leads to right answers, but not in the second item, whose choice `a` the strong take.

type Reference = {
  readonly rows: readonly string[];
  readonly quiz: Readonly<Record<string, number>>;
  readonly items: readonly {
    readonly id: string;
    readonly shown: number;
    readonly blank: number;
    /** The value, and the low and high end of its interval. */
    readonly facility: readonly number[];
    readonly standardDeviation: number;
    readonly effectiveWeight: number | null;
    readonly discrimination: readonly number[];
    readonly efficiency: number;
    readonly choices?: readonly {
      readonly text: string;
      readonly count: number;
      readonly pointBiserial: number | null;
      readonly quintiles: readonly (number | null)[];
    }[];
  }[];
};

/** A column an item: `-` no answer, `.` not shown; a letter is a choice, a number are points. */
const wholeRows = [
  'a d a 0.25 1 f',
  'a d a 0.5 0 f',
  'b c a 0.25 1 t',
  'b a a 0.25 0 t',
  'a d a 0 0 t',
  'c d a 0.5 0 f',
  'b a a 0.5 0 t',
  'b d a 0.25 0 t',
  'a d a 0 0 t',
  'b a a 0.5 1 t',
  'a d a 0.5 0 t',
  'b d a 0.25 1 t',
  'b b a 0.5 0 f',
  'b a - 0.5 - -',
  'b d a 0 0 t',
  'b d a 0 0 f',
  'b - a 0.5 0 t',
  'b d a - 0 f',
  'b d c 0.25 0 t',
  'b a a 0.25 0 t',
  '- d a 0.25 0 f',
  'b a a 0.5 1 t',
  'a d a 0.25 0 f',
  'b a a 0.5 - t',
  'a a a 0.25 1 t',
  'b - a 0.5 1 t',
  'c a a 0.25 0 f',
  'b b a 0.25 0 t',
  'a d a 0.5 0 f',
  'c d a 0.25 0 f',
  'b d b 0.5 0 f',
  'b a a - - f',
  'b a a 1 1 f',
  'b a a 0.5 - -',
  'b a a 0.25 - t',
  'a a a 0.5 0 -',
  'a d c 0 0 f',
  'a a - 0.25 1 t',
  'b d c 0 0 f',
  'b d a 0.5 0 t',
] as const;

const drawnRows = [
  'a d a . . f',
  'a d a . . f',
  'b . a 0.25 . t',
  'b . a 0.25 0 .',
  '. d a 0 . t',
  '. d a 0.5 . f',
  '. a . 0.5 0 t',
  'b . . 0.25 0 t',
  'a . a . 0 t',
  'b a . 0.5 1 .',
  'a d . . 0 t',
  'b d a 0.25 . .',
  'b b a . 0 .',
  'b a . 0.5 . -',
  '. d a 0 . t',
  '. d a . 0 f',
  '. - . 0.5 0 t',
  'b d . - 0 .',
  'b d c 0.25 . .',
  'b a . . 0 t',
  '- . . 0.25 0 f',
  'b . a 0.5 1 .',
  '. . a 0.25 0 f',
  'b a a . - .',
  'a a . . 1 t',
  '. - a . 1 t',
  '. a a . 0 f',
  'b . a 0.25 0 .',
  '. d a . 0 f',
  'c d a 0.25 . .',
  '. d b 0.5 . f',
  '. . a - - f',
  'b a a . 1 .',
  'b a a 0.5 . .',
  'b a a . - .',
  '. a a . 0 -',
  'a . . 0 0 f',
  '. a . 0.25 1 t',
  'b d . 0 0 .',
  'b d . 0.5 . t',
] as const;

export const referenceItems = [
  { id: 'i1', weight: 1, letters: 'abcd', key: 'b' },
  { id: 'i2', weight: 1, letters: 'abcd', key: 'd' },
  { id: 'i3', weight: 2, letters: 'abc', key: 'a' },
  { id: 'i4', weight: 1, letters: '', key: '' },
  { id: 'i5', weight: 3, letters: '', key: '' },
  { id: 'i6', weight: 1, letters: 'tf', key: 't' },
] as const;

export const whole: Reference = {
  rows: wholeRows,
  quiz: {
    mean: 0.4826388889,
    median: 0.4583333333,
    standardDeviation: 0.1926234943,
    skewness: 0.5587535383,
    kurtosis: -0.0824562105,
    alpha: 0.0287942412,
    errorRatio: 0.9854977214,
    standardError: 0.1898300147,
  },
  items: [
    {
      id: 'i1',
      shown: 40,
      blank: 1,
      facility: [0.625, 0.4703243902, 0.7577702092],
      standardDeviation: 0.4902903378,
      effectiveWeight: 0.1392340132,
      discrimination: [0.0167911984, -0.2962678159, 0.3265922711],
      efficiency: 0.0241134752,
      choices: [
        {
          text: 'a',
          count: 11,
          pointBiserial: 0.0717509848,
          quintiles: [0.2857142857, 0.3333333333, 0.3333333333, 0.1428571429, 0.25],
        },
        {
          text: 'b',
          count: 25,
          pointBiserial: 0.0167911984,
          quintiles: [0.5714285714, 0.3333333333, 0.6666666667, 0.8571428571, 0.75],
        },
        { text: 'c', count: 3, pointBiserial: -0.1252668066, quintiles: [0.1428571429, 0.2222222222, 0.0, 0.0, 0.0] },
        { text: 'd', count: 0, pointBiserial: null, quintiles: [0.0, 0.0, 0.0, 0.0, 0.0] },
      ],
    },
    {
      id: 'i2',
      shown: 40,
      blank: 2,
      facility: [0.5, 0.3519952683, 0.6480047317],
      standardDeviation: 0.5063696835,
      effectiveWeight: null,
      discrimination: [-0.4553153734, -0.6715722735, -0.16757386],
      efficiency: -0.5780590717,
      choices: [
        {
          text: 'a',
          count: 15,
          pointBiserial: 0.2565767536,
          quintiles: [0.5714285714, 0.1111111111, 0.4444444444, 0.2857142857, 0.5],
        },
        { text: 'b', count: 2, pointBiserial: 0.0038122814, quintiles: [0.0, 0.1111111111, 0.1111111111, 0.0, 0.0] },
        { text: 'c', count: 1, pointBiserial: 0.2900386973, quintiles: [0.0, 0.0, 0.0, 0.0, 0.125] },
        {
          text: 'd',
          count: 20,
          pointBiserial: -0.4553153734,
          quintiles: [0.4285714286, 0.7777777778, 0.4444444444, 0.5714285714, 0.25],
        },
      ],
    },
    {
      id: 'i3',
      shown: 40,
      blank: 2,
      facility: [0.85, 0.709276755, 0.9293881232],
      standardDeviation: 0.3616202853,
      effectiveWeight: 0.2127313861,
      discrimination: [0.0631206045, -0.2533706881, 0.3674057813],
      efficiency: 0.1283863369,
      choices: [
        {
          text: 'a',
          count: 34,
          pointBiserial: 0.0631206045,
          quintiles: [0.4285714286, 0.8888888889, 0.8888888889, 1.0, 1.0],
        },
        { text: 'b', count: 1, pointBiserial: -0.0152308897, quintiles: [0.1428571429, 0.0, 0.0, 0.0, 0.0] },
        { text: 'c', count: 3, pointBiserial: -0.1055894505, quintiles: [0.2857142857, 0.1111111111, 0.0, 0.0, 0.0] },
      ],
    },
    {
      id: 'i4',
      shown: 40,
      blank: 2,
      facility: [0.31875, 0.1957821683, 0.4734806626],
      standardDeviation: 0.2191731256,
      effectiveWeight: 0.0890777817,
      discrimination: [0.1512771252, -0.1681564718, 0.4419594726],
      efficiency: 0.1790661878,
    },
    {
      id: 'i5',
      shown: 40,
      blank: 5,
      facility: [0.225, 0.1231609126, 0.3750309687],
      standardDeviation: 0.4229020618,
      effectiveWeight: 0.3647080426,
      discrimination: [0.0987694025, -0.2194932269, 0.3980322594],
      efficiency: 0.1651759094,
    },
    {
      id: 'i6',
      shown: 40,
      blank: 3,
      facility: [0.525, 0.37497362, 0.6706452999],
      standardDeviation: 0.5057363253,
      effectiveWeight: 0.1942487765,
      discrimination: [0.3129997331, 0.0016513969, 0.5690275633],
      efficiency: 0.464007479,
      choices: [
        { text: 't', count: 21, pointBiserial: 0.3129997331, quintiles: [0.0, 0.1111111111, 0.7777777778, 1.0, 0.75] },
        {
          text: 'f',
          count: 16,
          pointBiserial: -0.1834188093,
          quintiles: [0.7142857143, 0.7777777778, 0.2222222222, 0.0, 0.25],
        },
      ],
    },
  ],
};

export const drawn: Reference = {
  rows: drawnRows,
  quiz: {
    mean: 0.5061607143,
    median: 0.4285714286,
    standardDeviation: 0.2392187909,
    skewness: 0.1008510502,
    kurtosis: -0.7969529339,
  },
  items: [
    {
      id: 'i1',
      shown: 26,
      blank: 1,
      facility: [0.6923076923, 0.5001174153, 0.8349868449],
      standardDeviation: 0.4706787243,
      effectiveWeight: 0.1390617852,
      discrimination: [-0.0486888496, -0.4279694079, 0.3451729575],
      efficiency: -0.0644628099,
      choices: [
        { text: 'a', count: 6, pointBiserial: 0.0902608596, quintiles: [0.5, 0.1666666667, 0.1428571429, 0.5, 0.0] },
        {
          text: 'b',
          count: 18,
          pointBiserial: -0.0486888496,
          quintiles: [0.0, 0.8333333333, 0.8571428571, 0.3333333333, 1.0],
        },
        { text: 'c', count: 1, pointBiserial: 0.2337064782, quintiles: [0.0, 0.0, 0.0, 0.1666666667, 0.0] },
        { text: 'd', count: 0, pointBiserial: null, quintiles: [0.0, 0.0, 0.0, 0.0, 0.0] },
      ],
    },
    {
      id: 'i2',
      shown: 30,
      blank: 2,
      facility: [0.5, 0.3315412552, 0.6684587448],
      standardDeviation: 0.5085476277,
      effectiveWeight: 0.0928925781,
      discrimination: [-0.2671480923, -0.5723329934, 0.1030380548],
      efficiency: -0.3215916504,
      choices: [
        { text: 'a', count: 12, pointBiserial: 0.2229924017, quintiles: [0.6, 0.4, 0.3333333333, 0.5, 0.1666666667] },
        { text: 'b', count: 1, pointBiserial: -0.0272693917, quintiles: [0.0, 0.0, 0.1666666667, 0.0, 0.0] },
        { text: 'c', count: 0, pointBiserial: null, quintiles: [0.0, 0.0, 0.0, 0.0, 0.0] },
        { text: 'd', count: 15, pointBiserial: -0.2671480923, quintiles: [0.2, 0.6, 0.5, 0.5, 0.6666666667] },
      ],
    },
    {
      id: 'i3',
      shown: 26,
      blank: 0,
      facility: [0.9230769231, 0.7585844606, 0.9786449117],
      standardDeviation: 0.2717464882,
      effectiveWeight: 0.1307682762,
      discrimination: [-0.2331487526, -0.5691045118, 0.1695119156],
      efficiency: -0.56,
      choices: [
        { text: 'a', count: 24, pointBiserial: -0.2331487526, quintiles: [0.75, 1.0, 0.8888888889, 1.0, 1.0] },
        { text: 'b', count: 1, pointBiserial: 0.0715348002, quintiles: [0.25, 0.0, 0.0, 0.0, 0.0] },
        { text: 'c', count: 1, pointBiserial: 0.2515255879, quintiles: [0.0, 0.0, 0.1111111111, 0.0, 0.0] },
      ],
    },
    {
      id: 'i4',
      shown: 25,
      blank: 2,
      facility: [0.28, 0.1428385377, 0.4757660535],
      standardDeviation: 0.1952562419,
      effectiveWeight: 0.0783638083,
      discrimination: [0.0721826349, -0.3324296898, 0.4543546204],
      efficiency: 0.0787614787,
    },
    {
      id: 'i5',
      shown: 27,
      blank: 3,
      facility: [0.2222222222, 0.1060723939, 0.4075692902],
      standardDeviation: 0.4236592729,
      effectiveWeight: 0.3778067199,
      discrimination: [0.0, -0.3800139685, 0.3800139685],
      efficiency: 0.0,
    },
    {
      id: 'i6',
      shown: 26,
      blank: 2,
      facility: [0.5, 0.320605934, 0.679394066],
      standardDeviation: 0.5099019514,
      effectiveWeight: 0.1811068323,
      discrimination: [0.1058150572, -0.2935696184, 0.473749127],
      efficiency: 0.1204901293,
      choices: [
        { text: 't', count: 13, pointBiserial: 0.1058150572, quintiles: [0.25, 0.6, 0.3333333333, 0.4, 1.0] },
        { text: 'f', count: 11, pointBiserial: -0.0790725258, quintiles: [0.625, 0.2, 0.6666666667, 0.6, 0.0] },
      ],
    },
  ],
};
