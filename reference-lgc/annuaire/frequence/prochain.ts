import { instantDe, jourIso } from '../../vues/heures.ts'
import type { Frequence } from './reglage.ts'

const JOUR_MS = 24 * 60 * 60 * 1000
const LUNDI = 1

const DU_JOUR: Record<Frequence, (jour: Date) => boolean> = {
  quotidienne: () => true,
  hebdomadaire: (jour) => jour.getUTCDay() === LUNDI,
  mensuelle: (jour) => jour.getUTCDate() === 1,
  jamais: () => false,
}

/** Le premier passage dû après `depuis` ; `null` quand rien n'est automatique. */
export function prochainPassage(
  { frequence, heure }: { frequence: Frequence; heure: number },
  depuis: Date,
): Date | null {
  const premier = new Date(`${jourIso(depuis)}T00:00:00Z`)
  for (let rang = 0; rang <= 31; rang += 1) {
    const jour = new Date(premier.getTime() + rang * JOUR_MS)
    if (!DU_JOUR[frequence](jour)) continue
    const instant = instantDe(jour.toISOString().slice(0, 10), heure)
    if (instant > depuis) return instant
  }
  return null
}
