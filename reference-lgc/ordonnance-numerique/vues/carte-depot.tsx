import { heureLue, jourDe } from '../../vues/heures.ts'
import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { Depot, EtatDepot } from '../depot.ts'
import { MOTS_DEPOT } from '../phrases.ts'

const ICONES: Record<EtatDepot, NomIcone> = {
  en_cours: 'attention',
  enregistree: 'succes',
  non_enregistree: 'erreur',
  incertaine: 'attention',
  non_demandee: 'information',
  annulee: 'attention',
}

interface Props {
  /** `null` pour une prescription d'avant le raccordement. */
  depot: Depot | null
  adresse: string
  /** Cet utilisateur peut encore la déposer. */
  reessaie: boolean
}

/** Sur la page d'une prescription terminée : où elle en est, son numéro, et comment la déposer. */
export function CarteDepot({ depot, adresse, reessaie }: Props) {
  const due = depot === null || !['enregistree', 'annulee'].includes(depot.etat)
  return (
    <section class="carte carte-dense carte-envoi" aria-label="Ordonnance Numérique">
      <strong>Ordonnance Numérique</strong>
      {depot ? <Etat depot={depot} /> : <span class="secondaire">Jamais déposée</span>}
      {due && reessaie && (
        <form
          method="post"
          action={`${adresse}/ordonnance-numerique`}
          class="actions"
          data-une-fois
        >
          <button type="submit" class="bouton">
            Déposer maintenant
          </button>
        </form>
      )}
    </section>
  )
}

function Etat({ depot: { etat, numero, motif, changeLe } }: { depot: Depot }) {
  const montre = numero !== null && (etat === 'enregistree' || etat === 'annulee')
  return (
    <span>
      <span class={`etat-depot etat-depot-${etat}`}>
        <Icone nom={ICONES[etat]} />
        {MOTS_DEPOT[etat]}
        {montre && (
          <>
            {' '}
            sous le numéro <strong class="numero-ordonnance">{numero}</strong>
          </>
        )}
      </span>
      <br />
      <span class="secondaire">
        le {jourDe(changeLe)} à {heureLue(changeLe)}
        {motif && ` · ${motif}`}
      </span>
    </span>
  )
}
