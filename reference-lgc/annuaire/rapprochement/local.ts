import { type Base, lireUn } from '../../base/base.ts'

/** Ce que le cabinet sait d'un correspondant et que l'annuaire ne touche jamais. */
export interface DonneesLocales {
  telephone: string
  note: string
}

export const lireLocal = (base: Base, correspondantId: number): DonneesLocales =>
  lireUn<DonneesLocales>(
    base,
    'SELECT telephone, note FROM correspondant_local WHERE correspondant_id = ?',
    [correspondantId],
  ) ?? { telephone: '', note: '' }

export const ecrireLocal = (
  base: Base,
  correspondantId: number,
  { telephone, note }: DonneesLocales,
): void =>
  void base.executer(
    `INSERT INTO correspondant_local (correspondant_id, telephone, note) VALUES (?, ?, ?)
     ON CONFLICT (correspondant_id) DO UPDATE SET telephone = excluded.telephone, note = excluded.note`,
    [correspondantId, telephone, note],
  )

/** Le refus d'une donnée locale, ou `null`. */
export function refusLocal({ telephone, note }: DonneesLocales): string | null {
  if (telephone !== '' && !/^[\d +().-]{10,20}$/.test(telephone))
    return 'Écrivez un numéro de téléphone.'
  return note.length > 500 ? '500 caractères au plus.' : null
}

export const lireLocalTape = (corps: Readonly<Record<string, string>>): DonneesLocales => ({
  telephone: (corps.telephonePrive ?? '').trim(),
  note: (corps.note ?? '').replace(/\r\n?/g, '\n').trim(),
})
