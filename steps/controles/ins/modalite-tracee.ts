import type { Constat } from '../../../reports/campagne/types.ts'
import { controler, normaliser } from '../controle.ts'

/** INS.40 (règle 37) : le journal dit si le patient a été cherché par sa carte ou par ses traits. */
export function modaliteTracee(modalites: readonly string[], attendue: string): Constat {
  const dites = modalites.map((m) => (m === '' ? 'rien' : `« ${m} »`))
  return controler({
    id: 'ins.journal-modalite',
    conforme:
      modalites.length > 0 && modalites.every((m) => normaliser(m).includes(normaliser(attendue))),
    attendu: `« ${attendue} » pour chaque appel`,
    observe: dites.join(', ') || 'aucun appel au journal',
    ou: 'journal des appels à INSi',
    action: 'Journaliser la modalité de chaque récupération : carte Vitale ou traits d’identité.',
    source: 'guide INS, règle 37 ; INS.40 [V]',
  })
}
