// Data table: the people of the demonstration class. All are invented; no name is meant for anyone who lives.

/** Fixed ids mark what the demonstration made: nobody who signs up can have one. */
export const teachers = {
  owner: { id: 'demo-guru', name: 'Ratna Widyaningrum', email: 'ratna@demo.example' },
  coTeacher: { id: 'demo-rekan', name: 'Yosef Manuputty', email: 'yosef@demo.example' },
} as const;

export const classNames = { large: 'VIII-B (peragaan)', small: 'Klub Baca (peragaan)' } as const;

/** Nickname, then the name as a school keeps it: a list as `importPupils` reads it. */
export const largeRoster = `
nama panggilan, nama lengkap
Ayu, Ni Luh Ayu Saraswita
Bagas, Bagas Wicaksana Putra
Butet, Rosmida Tiurlan Simbara
Cahyo, Cahyo Nugrahadi
Dayang, Dayang Nurmalisa
Dewi, Dewi Anggrainita
Diana, Diana Kristabel Wenur
Elang, Elang Pradipta Mahesa
Fadil, Muhammad Fadil Azhari
Fitri, Fitri Handayanti
Gede, I Gede Arthaguna
Halimah, Siti Halimatun
Hendrik, Hendrik Lewarissa
Ikhsan, Ikhsan Maulandri
Intan, Intan Permatahati
Joko, Joko Sasmitho
Kirana, Kirana Larasayu
Lukas, Lukas Wambraupi
Maria, Maria Goreti Bengkuru
Melati, Melati Oktavira
Nadia, Nadia Rahmatika
Novri, Novri Tangkilisa
Putri, Putri Ramadhanis
Raka, Raka Aditsena
Rambu, Rambu Ataliana
Rizky, Rizky Firmandani
Salsa, Salsabila Khairani Zen
Teuku, Teuku Zulfikram
Togar, Togar Parlindo Hutasera
Uleng, Andi Uleng Tenrisau
Wayan, Ni Wayan Suryaningtyas
Yuli, Yulianti Kusumadewita
`;

export const smallRoster = `
nama panggilan, nama lengkap
Asep, Asep Kurniadin
Bulan, Bulan Purnamasita
Daud, Daud Krebuana
Laras, Laras Setyaningsari
Minggus, Dominggus Tapilatua
Zahra, Zahra Aulianisa
`;

/** Shipped articles, by the name of their file, and what each is for. */
export const articles = {
  closedLongAgo: 'id-01-ktt-g20-bali',
  severalAttempts: 'id-07-asean-1967',
  own: 'id-10-krisis-moneter',
  ownDraft: 'id-08-vaksin-covid-19',
  closedYesterday: 'id-11-kereta-cepat-whoosh',
  openNow: 'id-04-tsunami-aceh-2004',
  openForSmall: 'id-06-ibu-kota-nusantara',
  notYet: 'id-09-teleskop-james-webb',
  /** Taken by a few pupils of their own accord. */
  study: ['id-02-chandrayaan-3', 'id-05-asian-games-2018', 'id-13-nihon-hidankyo', 'id-12-konferensi-asia-afrika'],
} as const;
