import { montrer } from '../../../montrer.ts'
import { porteIns } from '../../lecture/lire-patient.ts'
import { type RegleDocument, relever } from '../types.ts'

const STRICT = /^[A-Z][A-Z' -]*$/

/** Sous une INS, nom et prénoms de naissance sont ceux qu'INSi a rendus (cda.md §5 [V]). */
export const traitsStricts: RegleDocument = {
  regle: 'cda.patient.traits-stricts',
  objet: 'sous une INS, traits de naissance en capitales sans accent',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    if (!porteIns(patient)) return []
    const traits = [
      ...patient.familles.filter(({ qualificatif }) => qualificatif === 'BR'),
      ...patient.prenoms.filter(({ qualificatif: q }) => q === 'BR' || q === null),
    ]
    return traits
      .filter(({ valeur }) => valeur !== '' && !STRICT.test(valeur))
      .map(({ noeud, valeur }) =>
        relever(
          noeud,
          `« ${montrer(valeur)} » n’est pas un trait strict : capitales sans accent, espace, tiret, apostrophe.`,
          'Recopier le trait tel qu’INSi l’a rendu.',
        ),
      )
  },
}
