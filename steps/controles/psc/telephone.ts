import type { Constat } from '../../../reports/campagne/types.ts'
import { controler } from '../controle.ts'

/** psc.md §10 : le logiciel montre le nombre que le téléphone montre, pour que l'utilisateur compare. */
export function nombreCompare(affiche: string, telephone: string): Constat {
  return controler({
    id: 'psc.nombre-compare',
    conforme: affiche !== '' && affiche === telephone,
    attendu: `le nombre ${telephone}, celui du téléphone`,
    observe: affiche ? `le nombre ${affiche}` : 'aucun nombre',
    ou: 'attente de la réponse du téléphone',
    action: 'Tirer deux chiffres à chaque demande, les envoyer et les montrer en grand.',
    source: 'psc.md §10 [V]',
  })
}
