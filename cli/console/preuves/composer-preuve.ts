import { lireManifeste } from '../../../reports/index.ts'
import type { PreuveLue } from '../../../reports/modele/types.ts'
import type { LecteurPdf } from './contenu/lecteur-pdf.ts'
import { lireObjet, type ObjetLu } from './contenu/lire-objet.ts'
import { reconnaitreContenu } from './contenu/reconnaitre.ts'
import type { Contenu } from './contenu/types.ts'
import type { EtatFichier } from './vues/faits.tsx'

/** Le fichier d'une preuve : tel que la campagne l'a pris, ou composé de ses écrans. */
export interface FichierDePreuve {
  chemin: string
  type: string
  attendu: string
}

/** Le PDF que le dossier a composé des écrans ; nul tant que la campagne n'est pas rédigée. */
function fichierCompose(dossier: string, preuve: string): FichierDePreuve | null {
  try {
    const fiche = lireManifeste(dossier).fichiers.find(
      (candidat) => candidat.preuve === preuve && candidat.chemin.startsWith('dossier/'),
    )
    return fiche ? { chemin: fiche.chemin, type: fiche.type, attendu: fiche.sha256 } : null
  } catch {
    return null
  }
}

export function fichierDe(
  dossier: string,
  { composition, preuve }: PreuveLue,
): FichierDePreuve | null {
  if (composition.genre === 'absente') return null
  if (composition.genre === 'ecrans') return fichierCompose(dossier, preuve)
  const { chemin, type, sha256 } = composition.fichier
  return { chemin, type, attendu: sha256 }
}

export interface FichierOuvert {
  etat: EtatFichier
  objet: ObjetLu
}

/** Relit le fichier et compare son empreinte à celle que la campagne avait notée. */
export function ouvrirFichier(dossier: string, fichier: FichierDePreuve): FichierOuvert | null {
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
