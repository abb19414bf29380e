import type { Browser, LaunchOptions } from 'playwright'
import { candidatImpose, candidatsConnus } from './candidats.ts'
import { NavigateurIntrouvable } from './erreur.ts'
import { essayer } from './essai.ts'
import { ecrireMemoire, FICHIER_MEMOIRE, lireMemoire } from './memoire.ts'
import { bibliothequesManquantes, raisonLisible } from './raison.ts'
import type { Candidat, Echec } from './types.ts'

export { NavigateurIntrouvable } from './erreur.ts'

export interface NavigateurLance {
  navigateur: Browser
  /** D’où il vient et sa version : « chrome 156.0.1 ». */
  origine: string
}

export interface Recherche {
  /** Fichier où retenir le navigateur trouvé. */
  memoire?: string
  /** Valeur de BANC_NAVIGATEUR, quand elle ne vient pas de l’environnement. */
  impose?: string
  candidats?: readonly Candidat[]
}

/** Le navigateur de la dernière fois d’abord ; s’il a disparu, tous les autres restent à essayer. */
function ordonner(candidats: readonly Candidat[], retenu: string | null): Candidat[] {
  const premier = candidats.filter((candidat) => candidat.nom === retenu)
  return [...premier, ...candidats.filter((candidat) => candidat.nom !== retenu)]
}

/**
 * Lance le premier navigateur qui démarre vraiment et le retient pour la fois suivante.
 * Lève `NavigateurIntrouvable` (SEGUR-NAV-001, SEGUR-NAV-002) avec la raison de chaque essai.
 */
export async function lancerNavigateur(
  options: LaunchOptions = {},
  recherche: Recherche = {},
): Promise<NavigateurLance> {
  const impose = recherche.impose ?? (process.env.BANC_NAVIGATEUR || undefined)
  const memoire = recherche.memoire ?? FICHIER_MEMOIRE
  const retenu = impose === undefined ? await lireMemoire(memoire) : null
  const candidats =
    impose === undefined
      ? ordonner(recherche.candidats ?? candidatsConnus(), retenu)
      : [candidatImpose(impose)]
  const echecs: Echec[] = []
  for (const candidat of candidats) {
    try {
      const navigateur = await essayer(candidat, options)
      if (impose === undefined && candidat.nom !== retenu)
        await ecrireMemoire(memoire, candidat.nom)
      return { navigateur, origine: `${candidat.nom} ${navigateur.version()}` }
    } catch (erreur) {
      const message = erreur instanceof Error ? erreur.message : String(erreur)
      echecs.push({
        nom: candidat.nom,
        raison: raisonLisible(message),
        bibliotheques: bibliothequesManquantes(message),
      })
    }
  }
  throw new NavigateurIntrouvable(echecs, impose)
}
