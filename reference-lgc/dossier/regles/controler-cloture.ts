import { refusCaracteres } from '../../documents/regles/caracteres-imprimables.ts'
import type { Erreur } from '../../vues/champ.tsx'
import { lireDatePartielle } from './date-partielle.ts'

const MOTIF_MAX = 120

/** Une fin datée et motivée, ou tous les refus à la fois. */
export function controlerCloture(
  saisie: { fin: string; motif: string },
  aujourdhui: string,
): { fin: { le: string; motif: string } } | { erreurs: readonly Erreur[] } {
  const erreurs: Erreur[] = []
  const le = lireDatePartielle(saisie.fin)
  const motif = saisie.motif.replace(/\s+/gu, ' ').trim()
  if (le === null) erreurs.push({ champ: 'fin', message: 'Écrivez une année, un mois ou un jour.' })
  else if (le > aujourdhui.slice(0, le.length))
    erreurs.push({ champ: 'fin', message: 'Cette date est dans l’avenir.' })
  const refus = refusMotif(motif)
  if (refus) erreurs.push({ champ: 'motif', message: refus })
  return le === null || erreurs.length > 0 ? { erreurs } : { fin: { le, motif } }
}

function refusMotif(motif: string): string | null {
  if (motif === '') return 'Dites pourquoi : guérison, arrêt, saisie par erreur…'
  if (motif.length > MOTIF_MAX) return `${motif.length} caractères, ${MOTIF_MAX} au plus.`
  return refusCaracteres(motif)
}
