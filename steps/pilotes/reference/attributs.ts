import type { Attribut, ResultatEnregistrement } from '../contrat.ts'
import { aCommande, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

const CASES: Record<Attribut, string> = {
  homonyme: 'Homonyme',
  douteuse: 'Douteuse',
  fictive: 'Fictive',
}

/** Pose l'attribut, et confirme quand le logiciel annonce ce qu'il efface. */
export async function poserAttribut(
  fenetre: Fenetre,
  attribut: Attribut,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(fenetre)
  const choix = fenetre.page.getByRole('checkbox', { name: CASES[attribut], exact: true })
  await choix.check()
  await suivre(fenetre, 'button', 'Enregistrer les attributs')
  if (await aCommande(fenetre, 'button', 'Confirmer les attributs'))
    await suivre(fenetre, 'button', 'Confirmer les attributs')
  return { accepte: await choix.isChecked(), messages: await lireMessages(fenetre) }
}
