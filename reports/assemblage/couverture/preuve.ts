import path from 'node:path'
import { dateHeure } from '../../campagne/dates.ts'
import { LIBELLES_ENVIRONNEMENT, LIBELLES_TYPE_PREUVE } from '../../libelles.ts'
import type { Ecran } from '../../modele/types.ts'
import { ENCRE, fonte, LIGNE, type Pdf, SECONDAIRE, textePdf } from '../../pdf.ts'
import { lireDimensions } from '../../preuves/dimensions-image.ts'
import { ecrire, reserver } from '../../rapport-pdf/blocs.ts'
import type { Piece } from '../types.ts'
import { ecransDe } from './ecrans-de.ts'

const IMAGE = { largeur: 320, hauteur: 205 }
const ECART = 14
/** Titre, description, faits et empreinte d'une preuve. */
const ENTETE = 125

/** De quoi poser les écrans d'un chapitre. */
export interface Atelier {
  /** Le dossier de la campagne. */
  dossier: string
  /** Ouvre une image, une fois pour tout le document. */
  ouvrir(chemin: string): PDFKit.Mixins.ImageSrc
}

interface EcranAPoser extends Ecran {
  /** Absolu. */
  chemin: string
  /** Celle que le logiciel affichait. */
  version: string
}

function dessinerTexte(
  doc: Pdf,
  ecran: EcranAPoser,
  place: { x: number; y: number; largeur: number },
) {
  const legende = textePdf(ecran.legende)
  fonte(doc, legende, 'gras', 9.5).fillColor(ENCRE)
  doc.text(legende, place.x, place.y, { width: place.largeur, height: 130, ellipsis: true })
  const heure = textePdf(`${dateHeure(ecran.date)} (heure de Paris), version ${ecran.version}`)
  fonte(doc, heure, 'texte', 8.5).fillColor(SECONDAIRE)
  doc.text(heure, place.x, doc.y + 2, { width: place.largeur })
  return doc.y
}

/** L'étape à droite, son image à gauche ; le filet entoure l'image sans la toucher. */
function dessinerEcran(doc: Pdf, ecran: EcranAPoser, ouvrir: Atelier['ouvrir']): void {
  const { chemin } = ecran
  const taille = lireDimensions(chemin)
  const echelle = taille
    ? Math.min(IMAGE.largeur / taille.largeur, IMAGE.hauteur / taille.hauteur)
    : 0
  const { largeur, hauteur } = taille
    ? { largeur: taille.largeur * echelle, hauteur: taille.hauteur * echelle }
    : { largeur: IMAGE.largeur, hauteur: 40 }
  reserver(doc, hauteur + ECART)
  const { x, y } = { x: doc.page.margins.left, y: doc.y }
  const aDroite = x + IMAGE.largeur + ECART
  const place = { x: aDroite, y, largeur: doc.page.width - doc.page.margins.right - aDroite }
  let bas = y
  const bloc = doc.struct('Sect', {}, [
    doc.struct('Figure', { alt: `Écran : ${ecran.legende}` }, () => {
      if (taille) doc.image(ouvrir(chemin), x, y, { width: largeur, height: hauteur })
      doc.lineWidth(0.5).strokeColor(LIGNE)
      doc.rect(x - 0.5, y - 0.5, largeur + 1, hauteur + 1).stroke()
    }),
    doc.struct('P', {}, () => {
      bas = dessinerTexte(doc, ecran, place)
    }),
  ])
  doc.addStructure(bloc)
  bloc.end()
  doc.x = x
  doc.y = Math.max(bas, y + hauteur) + ECART
}

/** Une preuve : ce qu'elle montre, son fichier, les étapes et leurs écrans. */
export function dessinerPreuve(doc: Pdf, piece: Piece, { dossier, ouvrir }: Atelier): void {
  const { preuve, scenario, ordre, chemin, taille, sha256 } = piece
  const ecrans = ecransDe(piece)
  // Le titre d'une preuve ne quitte pas son premier écran.
  reserver(doc, ENTETE + (ecrans.length > 0 ? IMAGE.hauteur + ECART : 40))
  ecrire(doc, 'section', `${ordre}. ${preuve.preuve}`)
  ecrire(doc, 'fort', preuve.description)
  ecrire(doc, 'texte', `${preuve.exigence} : ${scenario.exigence.intitule}`)
  const lieu = preuve.environnement
  const faits = [
    `Fichier ${path.posix.basename(chemin)} (${LIBELLES_TYPE_PREUVE[preuve.catalogue.type]}, ${taille.toLocaleString('fr-FR')} octets)`,
    `prise le ${preuve.date === null ? 'jour inconnu' : `${dateHeure(preuve.date)} (heure de Paris)`}`,
    `version ${preuve.versionLgc ?? 'inconnue'}`,
    `sur : ${lieu === null ? 'aucun service' : LIBELLES_ENVIRONNEMENT[lieu]}`,
  ]
  ecrire(doc, 'second', `${faits.join(', ')}.`)
  ecrire(doc, 'second', `SHA-256 ${sha256}`)
  if (ecrans.length === 0) {
    for (const [i, etape] of scenario.scenario.etapes.entries()) {
      ecrire(doc, 'texte', `${i + 1}. ${etape}`)
    }
  }
  const version = preuve.versionLgc ?? 'inconnue'
  for (const ecran of ecrans) {
    const chemin = path.join(dossier, ecran.capture.chemin)
    dessinerEcran(doc, { ...ecran, chemin, version }, ouvrir)
  }
  doc.moveDown(0.5)
}
