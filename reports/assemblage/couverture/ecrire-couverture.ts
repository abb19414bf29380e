import { dateHeure } from '../../campagne/dates.ts'
import { accorder, cibleEnClair } from '../../libelles.ts'
import type { CampagneLue } from '../../modele/types.ts'
import { creerPdf } from '../../pdf.ts'
import { ecrire } from '../../rapport-pdf/blocs.ts'
import { dessinerTable } from '../../rapport-pdf/table.ts'
import type { BilanChapitre, Piece } from '../types.ts'
import { ecrireDans } from './ecrire-dans.ts'
import { creerImages } from './image-de-pdf.ts'
import { dessinerPieds } from './pieds.ts'
import { dessinerPreuve } from './preuve.ts'

export interface ChapitreACouvrir {
  bilan: BilanChapitre
  pieces: readonly Piece[]
  bandeau: string | null
}

/**
 * Écrit la page de couverture d'un chapitre : ce qui se dépose, puis, preuve par preuve, le texte de
 * l'étape, l'écran, l'heure et la version. Les polices sont embarquées, les octets ne dépendent que de la
 * campagne.
 */
export async function ecrireCouverture(
  lue: CampagneLue,
  { bilan, pieces, bandeau }: ChapitreACouvrir,
  cible: string,
): Promise<void> {
  const { campagne, fin } = lue
  const doc = creerPdf({
    titre: `${bilan.code}, preuves de ${campagne.produit} ${campagne.versionLgc}`,
    auteur: campagne.editeur.denomination,
    sujet: bandeau ?? `Chapitre ${bilan.code} : ${bilan.libelle}`,
    date: new Date(fin),
    options: { bufferPages: true, margin: 48 },
  })
  const fichier = ecrireDans(doc, cible)
  doc.addPage()
  ecrire(doc, 'second', `${campagne.rem.rem}, révision ${campagne.rem.revision}`)
  ecrire(doc, 'titre', `${bilan.code} • ${bilan.libelle}`)
  ecrire(
    doc,
    'fort',
    `${campagne.produit} ${campagne.versionLgc}, ${campagne.editeur.denomination}`,
  )
  ecrire(doc, 'texte', `Cible : ${cibleEnClair(campagne.cible)}`)
  ecrire(
    doc,
    'texte',
    `Campagne du ${dateHeure(campagne.debut)} au ${dateHeure(fin)} (heure de Paris)`,
  )
  const reste = bilan.dues - bilan.deposees
  const compte = accorder(pieces.length, 'fichier')
  const suite = reste > 0 ? `, il manque ${accorder(reste, 'preuve')} sur ${bilan.dues}` : ''
  ecrire(doc, 'texte', `${compte} dans ce chapitre${suite}.`)
  doc.moveDown(0.5)
  dessinerTable(
    doc,
    [
      { titre: 'Ordre', part: 0.07, alignement: 'right' },
      { titre: 'Emplacement', part: 0.17 },
      { titre: 'Fichier', part: 0.32 },
      { titre: 'Preuve', part: 0.44 },
    ],
    pieces.map(({ ordre, preuve, chemin }) => [
      String(ordre),
      preuve.preuve,
      chemin.split('/').at(-1) ?? '',
      preuve.description,
    ]),
  )
  const atelier = { dossier: lue.dossier, ouvrir: creerImages() }
  for (const piece of pieces) {
    dessinerPreuve(doc, piece, atelier)
    await fichier.vider()
  }
  dessinerPieds(doc, { campagne, bandeau })
  await fichier.finir()
}
