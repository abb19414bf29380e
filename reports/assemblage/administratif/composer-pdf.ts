import { dateHeure } from '../../campagne/dates.ts'
import type { Campagne } from '../../campagne/types.ts'
import { creerPdf, octetsPdf } from '../../pdf.ts'
import { ecrire, reserver } from '../../rapport-pdf/blocs.ts'
import { dessinerTable } from '../../rapport-pdf/table.ts'
import { dessinerPieds } from '../couverture/pieds.ts'
import { composerRubriques } from './lignes.ts'
import type { Manque } from './manques.ts'
import type { DossierAdministratif } from './types.ts'

const COLONNES = [
  { titre: 'Champ', part: 0.34 },
  { titre: 'Valeur', part: 0.66 },
]

/** Le dossier administratif, à relire et à recopier dans Convergence. */
export function composerAdministratif(
  dossier: DossierAdministratif,
  manques: readonly Manque[],
  { campagne, fin, bandeau }: { campagne: Campagne; fin: string; bandeau: string | null },
): Promise<Buffer> {
  const doc = creerPdf({
    titre: `Dossier administratif, ${dossier.version.denominationCommerciale}`,
    auteur: dossier.editeur.denomination,
    sujet: 'Champs du dossier administratif de la candidature',
    date: new Date(fin),
    options: { bufferPages: true, margin: 48 },
  })
  doc.addPage()
  ecrire(doc, 'titre', 'Dossier administratif')
  ecrire(doc, 'texte', `${campagne.rem.rem}, révision ${campagne.rem.revision}`)
  ecrire(
    doc,
    'second',
    `Arrêté au ${dateHeure(fin)} (heure de Paris), pour la version ${campagne.versionLgc}`,
  )
  if (manques.length > 0) {
    ecrire(doc, 'section', 'À compléter avant de déposer')
    dessinerTable(
      doc,
      [
        { titre: 'Champ', part: 0.36 },
        { titre: 'Où l’écrire', part: 0.26 },
        { titre: 'Comment', part: 0.38 },
      ],
      manques.map(({ libelle, champ, remede }) => [libelle, champ, remede]),
    )
  }
  for (const { titre, lignes } of composerRubriques(dossier, campagne.profils)) {
    reserver(doc, 110)
    ecrire(doc, 'section', titre)
    dessinerTable(doc, COLONNES, lignes)
  }
  dessinerPieds(doc, { campagne, bandeau })
  return octetsPdf(doc)
}
