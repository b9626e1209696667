import type { QuestionGrammar } from '../draft.ts';

/** "modul itu", "kapal besar tersebut", "Total 98 medali itu". */
export const pointed: NonNullable<QuestionGrammar['pointed']> = {
  thing: /((?:\p{Ll}[\p{Ll}-]* ){1,3})(?:itu|tersebut|ini)(?!\p{L})/gu,
  // What happened, a time, or "karena itu", "setelah itu".
  timeOrLink:
    /(?:an|saat|ketika|waktu|kala|masa|karena|setelah|sesudah|sebelum|sejak|selain|sementara|oleh|dari|pada|untuk|dengan|dalam|seperti)$/u,
  place:
    /(?:negara|negeri|kota|kabupaten|provinsi|desa|kelurahan|kecamatan|daerah|wilayah|kawasan|pulau|kepulauan|gunung|danau|sungai|laut|selat|teluk|tempat|lokasi|pemerintah)(?!\p{L})/u,
  sum: /^(?:Total|Jumlah|Angka|Nilai)(?!\p{L})/u,
};
