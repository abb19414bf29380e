import { enfants, enfantsCda } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** En lignes ou découpée, jamais les deux : l'officiel n'en fait qu'un avertissement (cda.md §18 [V]). */
export const adresseMelangee: RegleDocument = {
  regle: 'cda.coordonnees.adresse-melangee',
  objet: 'adresse en lignes ou découpée, sept lignes au plus, rien deux fois',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index.partout('addr').flatMap((noeud) => {
      const lignes = enfants(noeud, 'streetAddressLine').length
      const parties = enfantsCda(noeud)
        .map(({ nom }) => nom)
        .filter((nom) => nom !== 'streetAddressLine')
      const double = parties.find((nom, rang) => parties.indexOf(nom) !== rang)
      const melange = lignes > 0 && parties.length > 0
      if (!melange && lignes <= 7 && double === undefined) return []
      const message = melange
        ? 'L’adresse mêle des lignes et des parties découpées.'
        : double === undefined
          ? `L’adresse a ${lignes} lignes ; sept au plus.`
          : `« ${double} » est écrit plusieurs fois dans l’adresse.`
      const remede = 'Choisir : streetAddressLine seul, ou chaque partie de l’adresse une fois.'
      return [relever(noeud, message, remede)]
    }),
}
