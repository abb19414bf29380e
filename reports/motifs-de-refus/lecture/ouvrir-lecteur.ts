import path from 'node:path'
import { lireObjet } from '../../campagne/lire-objet.ts'
import type { FichierPris } from '../../campagne/types.ts'
import type { CampagneLue } from '../../modele/types.ts'
import { ouvrirLecteurPdf } from '../../proprete/lecture/lire-pdf.ts'
import type { PreuveVisee } from '../types.ts'

/** Au-delà, un fichier n'est pas lu : ce ne sont ni des traces ni des documents. */
const TAILLE_MAX = 32 * 1024 * 1024
const TEXTES = /^(text\/|message\/|application\/(json|x-ndjson|xml|soap\+xml)|x-application\/)/

export interface Lecteur {
  /** Les octets d'un fichier de la campagne ; nuls quand il manque, sort du dossier ou pèse trop. */
  octets(fichier: FichierPris): Buffer | null
  /** Son texte, d'un fichier texte ou d'un PDF ; nul quand il n'en a pas de lisible. */
  texte(fichier: FichierPris): Promise<string | null>
  /** Le texte d'un PDF ; nul quand il n'en a pas de lisible. */
  textePdf(octets: Buffer): Promise<string | null>
  /** Ce que les écrans d'une preuve disent : l'arbre d'accessibilité, puis le texte de ses étapes. */
  ecrans(visee: PreuveVisee): string | null
  fermer(): void
}

/** Les fichiers dont la preuve est faite, hors captures. */
export const fichiersRemis = ({ preuve }: PreuveVisee): FichierPris[] =>
  preuve.composition.genre === 'fichier' ? [preuve.composition.fichier] : []

/** Lit les fichiers d'une campagne, qui peut venir d'ailleurs : rien n'est lu hors d'elle, rien n'est exécuté. */
export function ouvrirLecteur({ dossier }: Pick<CampagneLue, 'dossier'>): Lecteur {
  const racine = path.resolve(dossier)
  const pdf = ouvrirLecteurPdf()

  const octets = ({ chemin }: Pick<FichierPris, 'chemin'>): Buffer | null =>
    lireObjet(racine, chemin, TAILLE_MAX)

  async function textePdf(octetsPdf: Buffer): Promise<string | null> {
    const pages = await pdf.lire(octetsPdf)
    const lisible = 'refus' in pages ? '' : pages.join('\n')
    return lisible.trim() === '' ? null : lisible
  }

  async function texte(fichier: FichierPris): Promise<string | null> {
    const lus = octets(fichier)
    if (lus === null) return null
    if (TEXTES.test(fichier.type)) return lus.toString('utf8')
    return fichier.type === 'application/pdf' ? textePdf(lus) : null
  }

  function ecrans({ preuve, lu }: PreuveVisee): string | null {
    const prises = lu.executions.flatMap(({ preuves }) => preuves)
    const arbres = prises
      .filter((p) => p.preuve === preuve.preuve)
      .flatMap(({ aria }) => aria ?? [])
    const etapes = lu.executions.flatMap(({ etapes: jouees }) =>
      jouees.flatMap(({ texteEcran }) => texteEcran ?? []),
    )
    const textes = [...arbres, ...etapes].flatMap((fichier) => octets(fichier)?.toString() ?? [])
    return textes.length > 0 ? textes.join('\n') : null
  }

  return { octets, texte, textePdf, ecrans, fermer: () => pdf.fermer() }
}
