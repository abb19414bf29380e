import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.carte-suffisante', source: 'ins.md §2.2', marque: 'V' } as const

/** Une carte donne le matricule de l'individu, ou celui de l'assuré, la date et le rang (ins.md §2.2). */
export const carteSuffisante: Controle = ({ message }) => {
  const carte = message?.corps.carte
  if (!carte || carte.individu?.numero) return null
  const manquants = [
    carte.ouvrantDroit?.numero ? null : 'MatriculeOD',
    carte.dateNaissance ? null : 'DateNaissance',
    carte.rang ? null : 'RangNaissance',
  ].filter((nom) => nom !== null)
  if (manquants.length === 0) return null
  return refuser('harness_traits', {
    ...REGLE,
    message: `Sans MatriculeIndividu, il manque : ${manquants.join(', ')}.`,
  })
}
