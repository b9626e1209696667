/** Indonesian words that end in a full stop inside a sentence (lower case, without the stop). Own list. */
export const abbreviations: ReadonlySet<string> = new Set(
  `dr drs dra ir prof h hj kh tgk st sdr sdri bpk ny tn nn ms pte jl jln gg ds kec kab prov kel rt rw tlp telp cet a.n u.p u.b s.d
  d.a kol letkol mayjen brigjen letjen jend kapt serka sertu serda kompol akp akbp irjen komjen iptu ipda aiptu aipda
  cv pt s.h s.e s.t s.pd m.h m.si m.kes m.pd m.t s.sos s.kom m.kom s.ip s.kep m.sc m.a ph.d mr mrs lih msl mis alm almh`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The same, but only before a number: "No. 12" is one, "Nomor berapa? No. Bukan itu" is not. */
export const beforeNumber: ReadonlySet<string> = new Set(['no', 'nomor', 'hlm', 'hal', 'vol', 'ps', 'ay']);
