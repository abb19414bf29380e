import { MEDICAMENTS, type Medicament } from './base.ts'

const MONTRES = 12

const nu = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** Ceux dont le nom porte chaque mot tapé, accents et casse indifférents ; rien sans mot. */
export function chercherMedicaments(tape: string): readonly Medicament[] {
  const mots = nu(tape).split(' ').filter(Boolean)
  if (mots.length === 0) return []
  return MEDICAMENTS.filter(({ libelle }) => {
    const nom = nu(libelle)
    return mots.every((mot) => nom.includes(mot))
  }).slice(0, MONTRES)
}
