import type { Concordance } from './types.ts'

/** Nom, sexe et date sont exactement ceux de la base, et le lieu quand il est envoyé (ins.md §5.3 [I]). */
export const traitsEgaux: Concordance = ({ traits }, { identite }) => {
  const paires = [
    ['NomNaissance', traits.nomNaissance, identite.nomNaissance],
    ['Sexe', traits.sexe, identite.sexe],
    ['DateNaissance', traits.dateNaissance, identite.dateNaissance],
    ['LieuNaissance', traits.lieuNaissance ?? identite.lieuNaissance, identite.lieuNaissance],
  ] as const
  const differents = paires.filter(([, recu, juste]) => recu !== juste).map(([nom]) => nom)
  return differents.length === 0 ? null : `ne concordent pas : ${differents.join(', ')}`
}
