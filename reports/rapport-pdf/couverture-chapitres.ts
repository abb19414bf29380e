import { compterChapitre } from '../modele/compter-chapitre.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { Pdf } from '../pdf.ts'
import { ecrire, reserver } from './blocs.ts'
import { dessinerTable } from './table.ts'

const NOMBRES = [
  'Exigences',
  'Scénarios',
  'Conformes ou attestés',
  'Non conformes',
  'Preuves prises',
  'Recevables',
]

/** La couverture par chapitre, en nombres. */
export function dessinerChapitres(doc: Pdf, lue: CampagneLue): void {
  reserver(doc, 160)
  ecrire(doc, 'section', 'Couverture par chapitre')
  dessinerTable(
    doc,
    [
      { titre: 'Chapitre', part: 0.34 },
      ...NOMBRES.map((titre) => ({ titre, part: 0.11, alignement: 'right' as const })),
    ],
    lue.chapitres.map((lu) => {
      const compte = compterChapitre(lu)
      const { etats } = compte
      return [
        `${lu.chapitre.code} ${lu.chapitre.libelle}`,
        String(compte.exigences),
        String(compte.scenarios),
        String(etats.conforme + etats.atteste),
        String(etats['non-conforme'] + etats['non-verifiable']),
        `${compte.prises}/${compte.attendues}`,
        String(compte.recevables),
      ]
    }),
  )
}
