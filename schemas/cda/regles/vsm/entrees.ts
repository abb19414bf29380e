import { modelesDe, tous } from '../../lecture/parcourir.ts'
import { ENTREES, VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { sectionsVsm } from './sections-vsm.ts'

const ATTENDUES: readonly (readonly [string, readonly string[], string])[] = [
  [VSM.problemes, ENTREES.listeProblemes, 'liste de problèmes'],
  [VSM.antecedents, ENTREES.listeProblemes, 'liste de problèmes'],
  [VSM.allergies, ENTREES.listeAllergies, 'liste d’allergies'],
]

/** Une absence se dit par un code, elle ne s'omet pas (cda.md §11 et §13 [V]). */
export const entrees: RegleDocument = {
  regle: 'cda.vsm.entrees',
  objet: 'VSM : une entrée au moins dans problèmes, antécédents, allergies',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    ATTENDUES.flatMap(([modele, attendus, nom]) =>
      sectionsVsm(document, modele)
        .filter(
          (section) =>
            !tous(section, 'entry', 'act').some((acte) =>
              modelesDe(acte).some((m) => attendus.includes(m)),
            ),
        )
        .map((section) =>
          relever(
            section,
            `La section n’a aucune entrée « ${nom} ».`,
            'Ajouter l’entrée ; dire une absence par son code, comme no-known-allergies.',
          ),
        ),
    ),
}
