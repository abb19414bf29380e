import type { Attribut, ResultatEnregistrement } from '../../../steps/pilotes/contrat.ts'
import { annonces, cliquer, ouvrirFiche, type Poste } from './poste.ts'

const CASES: Record<Attribut, string> = {
  homonyme: 'Homonyme',
  douteuse: 'Identité douteuse',
  fictive: 'Identité fictive',
}

/** Coche le drapeau dans la fenêtre, qui dit ce que cela efface. */
export async function poserDrapeau(
  poste: Poste,
  attribut: Attribut,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(poste)
  await cliquer(poste, 'button', 'Drapeaux')
  await poste.page.getByRole('dialog').getByLabel(CASES[attribut], { exact: true }).check()
  await cliquer(poste, 'button', 'Poser les drapeaux')
  const poses = await poste.page.locator('.drapeaux li').allInnerTexts()
  return { accepte: poses.some((p) => p.includes(attribut)), messages: await annonces(poste) }
}
