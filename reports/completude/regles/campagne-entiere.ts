import { accorder } from '../../libelles.ts'
import { cheminPourCommande } from '../chemin-pour-commande.ts'
import type { RegleCampagne } from '../types.ts'

/** Un scénario interrompu ou une faute du banc ne donnent aucun verdict : ils restent à rejouer (conception.md §3). */
export const campagneEntiere: RegleCampagne = ({ lue }) => {
  const { fautesBanc, scenarios } = lue.resume
  const sansVerdict = fautesBanc + scenarios.interrompus
  if (sansVerdict === 0) return []
  return [
    {
      id: 'dossier.campagne-entiere',
      gravite: 'bloquant',
      observe: `${accorder(sansVerdict, 'scénario')} sans verdict : interruption, ou faute du banc.`,
      suite: `Rejouez-les : npx segur campagne --reprendre ${cheminPourCommande(lue.dossier)}`,
      source: 'conception.md §3',
      marque: 'déduit',
    },
  ]
}
