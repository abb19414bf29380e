import { dansEspaceDeConfiance, operateurDe } from '../mssante/boites/operateurs.ts'
import type { BoiteDonnee } from '../mssante/boites/types.ts'
import type { Jeu } from './jeu/index.ts'

/**
 * La boîte personnelle publiée à cette adresse, telle que l'opérateur simulé l'ouvre : ce qui se trouve
 * dans l'annuaire s'écrit. `null` pour une adresse inconnue ou d'un domaine qu'aucun opérateur ne tient.
 */
export function boiteInscrite(jeu: Jeu, adresse: string): BoiteDonnee | null {
  if (!dansEspaceDeConfiance(adresse) || operateurDe(adresse) === null) return null
  const cherchee = adresse.toLowerCase()
  for (const { actif, activites, boites, nom, prenom, rpps } of jeu.professionnels()) {
    const siennes = [...boites, ...activites.flatMap((activite) => activite.boites)]
    const trouvee = actif && siennes.find((boite) => boite.adresse.toLowerCase() === cherchee)
    if (!trouvee) continue
    return {
      ...{ adresse: trouvee.adresse, famille: 'PER', nom: `${prenom} ${nom}` },
      ...{ titulaires: [`8${rpps}`], robot: null, certificat: null, quota: null, fermee: false },
    }
  }
  return null
}
