import type { DemandePsc } from '../demande.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { page, type Sortie } from '../sortie.ts'
import { enAttente } from './adresser.ts'
import { decider } from './decider.ts'
import { pageEcps } from './page-ecps.tsx'

const PERIMEE = 'Cette demande n’attend plus.'

function appliquer(fournisseur: Fournisseur, formulaire: URLSearchParams): string {
  const decision = formulaire.get('decision') === 'approve' ? 'approve' : 'deny'
  const demande = decider(fournisseur, { authReqId: formulaire.get('demande') ?? '' }, decision)
  if (!demande) return PERIMEE
  return decision === 'approve' ? 'Demande acceptée.' : 'Demande refusée.'
}

/** La page de l'e-CPS simulée, pour qui essaie à la main (psc.md §16 [C]). */
export function repondreEcps(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const dit =
    recue.methode === 'POST'
      ? appliquer(fournisseur, recue.formulaire ?? new URLSearchParams())
      : null
  const demandes = enAttente(fournisseur).map((demande) => ({
    demande,
    client: fournisseur.clients.parId(demande.client)?.nom ?? demande.client,
    reste: demande.expire - fournisseur.secondes(),
  }))
  return page(200, pageEcps(demandes, dit))
}
