import type { Jeu } from '../../jeu/index.ts'
import { REFUS } from '../erreur.ts'
import type { TypeRessource } from '../ressources/types.ts'
import type { Sources } from '../sources.ts'
import type { Requete } from './lire-requete.ts'
import type { Trouvee } from './types.ts'

interface Lien {
  /** Type et paramètre qui cite. */
  de: TypeRessource
  parametre: string
  vers: TypeRessource
}

/** Les inclusions que le service admet (annuaire.md §4 [V]). */
const LIENS: readonly Lien[] = [
  { de: 'PractitionerRole', parametre: 'practitioner', vers: 'Practitioner' },
  { de: 'PractitionerRole', parametre: 'organization', vers: 'Organization' },
  { de: 'Organization', parametre: 'partof', vers: 'Organization' },
  { de: 'Device', parametre: 'organization', vers: 'Organization' },
  { de: 'HealthcareService', parametre: 'organization', vers: 'Organization' },
]

const nomDe = ({ de, parametre }: Lien): string => `${de}:${parametre}`

function liensDemandes(demandes: readonly string[], possibles: readonly Lien[]): readonly Lien[] {
  return demandes.flatMap((demande) => {
    if (demande === '*') return possibles
    const lien = possibles.find((possible) => nomDe(possible) === demande)
    if (!lien) throw REFUS.inclusion(`Invalid _include parameter value: "${demande.slice(0, 200)}"`)
    return lien
  })
}

/** Lit les inclusions d'une recherche ; lève pour celle qui n'existe pas, avant toute réponse. */
export function lireInclusions(type: TypeRessource, { inclure, inclureRetour }: Requete) {
  return {
    aller: liensDemandes(
      inclure,
      LIENS.filter(({ de }) => de === type),
    ),
    retour: liensDemandes(
      inclureRetour,
      LIENS.filter(({ vers }) => vers === type),
    ),
  }
}
export type Inclusions = ReturnType<typeof lireInclusions>

/** Ce que la page entraîne : les ressources qu'elle cite, et celles qui la citent ; chacune une fois. */
export function inclureLiees(
  page: readonly Trouvee[],
  { aller, retour }: Inclusions,
  { jeu, sources }: { jeu: Jeu; sources: Sources },
): readonly Trouvee[] {
  const dejaLa = new Set(page.map(({ type, id }) => `${type}/${id}`))
  const ajoutees: Trouvee[] = []
  const ajouter = (trouvee: Trouvee | null) => {
    if (!trouvee || dejaLa.has(`${trouvee.type}/${trouvee.id}`)) return
    dejaLa.add(`${trouvee.type}/${trouvee.id}`)
    ajoutees.push(trouvee)
  }
  for (const { parametre, vers } of aller)
    for (const trouvee of page)
      for (const id of trouvee.cite(parametre)) ajouter(sources[vers].lire(jeu, id))
  const ids = page.map(({ id }) => id)
  for (const { de, parametre } of ids.length === 0 ? [] : retour) {
    const citants = [{ nom: parametre, modificateur: null, valeurs: ids }]
    for (const trouvee of sources[de].chercher(jeu, citants)) ajouter(trouvee)
  }
  return ajoutees
}
