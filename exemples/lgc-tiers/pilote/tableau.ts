import type { Poste } from './poste.ts'

/** Les lignes du tableau de l'écran, case par case. */
export async function lireTableau({ page }: Poste): Promise<string[][]> {
  const lignes = await page.locator('main table tbody tr').all()
  return Promise.all(
    lignes.map(async (ligne) =>
      (await ligne.locator('th, td').allInnerTexts()).map((t) => t.replace(/\s+/g, ' ').trim()),
    ),
  )
}

/** « 2026-11-20 à 9 h 05 » donne la date et l'heure, telles quelles. */
export function separerInstant(texte: string): { date: string; heure: string } {
  const [date = '', heure = ''] = texte.split(' à ')
  return { date, heure }
}
