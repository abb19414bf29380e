import { LIBELLES_ENVIRONNEMENT } from '../libelles.ts'
import { listerPreuves } from '../modele/lister.ts'
import type { CampagneLue, PreuveLue } from '../modele/types.ts'
import type { Pdf } from '../pdf.ts'
import { ecrire, reserver } from './blocs.ts'
import { dessinerTable } from './table.ts'

function ligne(preuve: PreuveLue): string[] {
  const { environnement } = preuve
  return [
    preuve.preuve,
    preuve.fichier?.split('/').at(-1) ?? 'aucun',
    environnement === null ? '' : LIBELLES_ENVIRONNEMENT[environnement],
    LIBELLES_ENVIRONNEMENT[preuve.environnementExige],
    preuve.recevable ? 'oui' : 'non',
    preuve.motif,
  ]
}

/** Chaque preuve attendue : où elle a été prise, où elle doit l'être, recevable ou non et pourquoi. */
export function dessinerPreuves(doc: Pdf, lue: CampagneLue): void {
  doc.addPage()
  ecrire(doc, 'section', 'Preuves, chapitre par chapitre')
  for (const lu of lue.chapitres) {
    const preuves = listerPreuves({ chapitres: [lu] })
    if (preuves.length === 0) continue
    reserver(doc, 100)
    ecrire(doc, 'sousSection', `${lu.chapitre.code} ${lu.chapitre.libelle}`)
    dessinerTable(
      doc,
      [
        { titre: 'Preuve', part: 0.14 },
        { titre: 'Fichier', part: 0.17 },
        { titre: 'Prise sur', part: 0.16 },
        { titre: 'Exigé', part: 0.16 },
        { titre: 'Recevable', part: 0.1 },
        { titre: 'Motif', part: 0.27 },
      ],
      preuves.map(ligne),
    )
  }
}
