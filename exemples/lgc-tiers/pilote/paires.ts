import type { ChampAffiche } from '../../../steps/pilotes/contrat.ts'
import type { Poste } from './poste.ts'

/** Les libellés et valeurs d'un bloc de la fiche ; « — » y dit une valeur vide. */
export async function lirePaires({ page }: Poste, bloc: string): Promise<ChampAffiche[]> {
  const lignes = page.locator(`dl[aria-label="${bloc}"] > div`)
  const textes = async (balise: string) =>
    (await lignes.locator(balise).allInnerTexts()).map((t) => t.replace(/\s+/g, ' ').trim())
  const [libelles, valeurs] = [await textes('dt'), await textes('dd')]
  return libelles.map((libelle, rang) => ({
    libelle,
    valeur: valeurs[rang] === '—' ? '' : (valeurs[rang] ?? ''),
  }))
}
