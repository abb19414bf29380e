import type { CampagneLue } from '../modele/types.ts'
import type { Pdf } from '../pdf.ts'
import { ecrire, reserver } from './blocs.ts'
import { dessinerTable } from './table.ts'

/** Les exigences écartées, chacune avec le profil ou la déclaration signée qui l'écarte. */
export function dessinerSansObjet(doc: Pdf, { chapitres }: CampagneLue): void {
  const ecartees = chapitres.flatMap(({ exigences }) =>
    exigences.flatMap(({ exigence, etat, sansObjet }) =>
      etat === 'sans-objet' && sansObjet !== null ? [{ exigence, sansObjet }] : [],
    ),
  )
  if (ecartees.length === 0) return
  reserver(doc, 120)
  ecrire(doc, 'section', 'Exigences sans objet')
  dessinerTable(
    doc,
    [
      { titre: 'Exigence', part: 0.16 },
      { titre: 'Intitulé', part: 0.34 },
      { titre: 'Ce qui l’écarte', part: 0.5 },
    ],
    ecartees.map(({ exigence, sansObjet }) => [exigence.id, exigence.intitule, sansObjet.phrase]),
  )
}
