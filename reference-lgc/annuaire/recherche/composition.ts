import type { Dependances } from '../../serveur/dependances.ts'
import type { ListesChoix } from '../vues/champs-recherche.tsx'
import { type AgeAnnuaire, ageAnnuaire } from './age.ts'
import type { Lecteur } from './boites.ts'
import { chercher, type Trouves } from './chercher.ts'
import { choixDe } from './choix.ts'
import { type Criteres, lireCriteres, sansCritere } from './criteres.ts'

/** Les champs de la recherche, dans le formulaire d'un message. */
export const PREFIXE_ANNUAIRE = 'annuaire-'
/** Un message s'adresse à quelques personnes : au-delà, on précise. */
const MONTRES = 20

/** La recherche d'un destinataire pendant qu'on écrit (SC.MSS/CONF.20). */
export interface RechercheDestinataire {
  criteres: Criteres
  listes: ListesChoix
  /** `null` tant qu'on n'a rien cherché. */
  trouves: Trouves | null
  age: AgeAnnuaire | null
}

/** La recherche posée dans le corps d'un formulaire ; `null` quand le cabinet n'a pas d'annuaire. */
export function rechercheDestinataire(
  dep: Pick<Dependances, 'base' | 'mutations' | 'horloge' | 'annuaire'>,
  corps: Readonly<Record<string, string | undefined>> = {},
): RechercheDestinataire | null {
  const { base, horloge, annuaire } = dep
  if (!annuaire) return null
  const criteres = lireCriteres(corps, PREFIXE_ANNUAIRE)
  return {
    criteres,
    listes: choixDe(base),
    trouves: sansCritere(criteres) ? null : destinataires(dep, criteres),
    age: ageAnnuaire(base, horloge.maintenant()),
  }
}

/** Une personne ou une structure : on écrit à l'une comme à l'autre (SC.MSS/CONF.20). */
function destinataires(lecteur: Lecteur, criteres: Criteres): Trouves {
  const { resultats, total } = chercher(lecteur, criteres, { parPage: MONTRES })
  const montres = lecteur.mutations.choisir('ann-structures-introuvables', resultats, () =>
    resultats.filter(({ genre }) => genre === 'PER'),
  )
  return { resultats: montres, total }
}
