import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee, ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

interface Faits {
  enregistrement: ResultatEnregistrement
  /** La fiche ouverte après l'enregistrement ; nulle quand il a été refusé. */
  fiche: IdentiteAffichee | null
}

/** INS.01.02 : ce que la base contient d'un nom tapé ; `null` veut dire que le refus est attendu ou admis. */
export function nomEnregistre(
  { enregistrement, fiche }: Faits,
  attendu: { valeur: string | null; refus: 'admis' | 'exige' | 'interdit' },
): Constat {
  const nom = fiche?.champs.nomNaissance?.valeur ?? ''
  const refuse = !enregistrement.accepte
  const conforme = refuse
    ? attendu.refus !== 'interdit' && enregistrement.messages.length > 0
    : attendu.refus !== 'exige' && nom === attendu.valeur
  const issues = {
    admis: `refus expliqué, ou « ${attendu.valeur} » en base`,
    exige: 'refus expliqué',
    interdit: `« ${attendu.valeur} » en base`,
  }
  return controler({
    id: 'ins.nom-enregistre',
    conforme,
    attendu: issues[attendu.refus],
    observe: refuse ? `refus, ${citer(enregistrement.messages)}` : `« ${nom} » en base`,
    ou: 'formulaire puis fiche patient',
    action:
      'N’admettre dans le nom de naissance que A-Z, espace, apostrophe et tiret, jusqu’à 100 caractères ; convertir ou refuser le reste.',
    source: 'guide INS, règle 1 ; ins.md §2.5 et §8 [V]',
  })
}
