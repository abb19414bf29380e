import type { Base } from '../../base/base.ts'
import type { ListesChoix } from '../vues/champs-recherche.tsx'
import { type AgeAnnuaire, ageAnnuaire } from './age.ts'
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
  { base, maintenant, annuaire }: { base: Base; maintenant: Date; annuaire: unknown },
  corps: Readonly<Record<string, string | undefined>> = {},
): RechercheDestinataire | null {
  if (!annuaire) return null
  const criteres = lireCriteres(corps, PREFIXE_ANNUAIRE)
  return {
    criteres,
    listes: choixDe(base),
    trouves: sansCritere(criteres) ? null : chercher(base, criteres, { parPage: MONTRES }),
    age: ageAnnuaire(base, maintenant),
  }
}
