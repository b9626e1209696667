/** Changes whenever the same article and seed may give another quiz; stored with every quiz so that it can be made again. */
export const generatorVersion = '2.13.0';
