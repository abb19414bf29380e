import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.lot-recuperation', source: 'ins.md §2', marque: 'V' } as const

/** Une récupération ne porte qu'une personne : plusieurs dans un corps seraient un lot (ins.md §2 [V]). */
export const recuperationUnitaire: Controle = ({ enveloppe }) => {
  const demandees = enveloppe.corps.filter((nom) => /^REC(SANS)?VITALE$/.test(nom)).length
  if (demandees < 2) return null
  return refuser('harness_lot_recuperation', {
    ...REGLE,
    message: `${demandees} récupérations dans un message : une seule personne à la fois.`,
  })
}
