import type { PreuveLue } from '../../../reports/modele/types.ts'
import type { ManifesteLu } from '../lecture/campagnes.ts'
import type { LecteurPdf } from './contenu/lecteur-pdf.ts'
import type { LecteurObjets, ObjetLu } from './contenu/lire-objet.ts'
import { reconnaitreContenu } from './contenu/reconnaitre.ts'
import type { Contenu } from './contenu/types.ts'
import type { EtatFichier } from './vues/faits.tsx'

/** Le fichier d'une preuve : tel que la campagne l'a pris, ou composé de ses écrans. */
export interface FichierDePreuve {
  chemin: string
  type: string
  attendu: string
}

/** Le fichier d'une preuve ; celui que le dossier compose de ses écrans vient avec le manifeste. */
export function fichierDe(
  { preuves }: ManifesteLu,
  { composition, preuve }: PreuveLue,
): FichierDePreuve | null {
  if (composition.genre === 'absente') return null
  const fiche = composition.genre === 'ecrans' ? preuves.get(preuve) : composition.fichier
  return fiche ? { chemin: fiche.chemin, type: fiche.type, attendu: fiche.sha256 } : null
}

export interface FichierOuvert {
  etat: EtatFichier
  objet: ObjetLu
}

/** Relit le fichier et compare son empreinte à celle que la campagne avait notée. */
export function ouvrirFichier(
  lireObjet: LecteurObjets,
  dossier: string,
  fichier: FichierDePreuve,
): FichierOuvert | null {
  const objet = lireObjet(dossier, fichier.chemin)
  if (objet === null) return null
  const { sha256, octets } = objet
  const intact = sha256 === fichier.attendu
  return { objet, etat: { sha256, intact, taille: octets.byteLength, type: fichier.type } }
}

/** Ce que la page montre du fichier ; les écrans d'une preuve se montrent un à un, pas leur PDF. */
export function contenuDe(
  { composition }: PreuveLue,
  { objet, etat }: FichierOuvert,
  pdf: LecteurPdf,
): Promise<Contenu> | null {
  return composition.genre === 'ecrans' ? null : reconnaitreContenu(objet.octets, etat.type, pdf)
}
