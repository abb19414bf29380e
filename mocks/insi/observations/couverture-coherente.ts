import type { Observation } from '../regles/types.ts'

const VIDE = { regle: 'insi.couverture-vide', source: 'ins.md §1.1', marque: 'V' } as const
const REPRISE = { regle: 'insi.couverture-reprise', source: 'ins.md §2.2', marque: 'I' } as const

/** COUVERTURE est vide sans carte Vitale, et répète la demande avec elle (ins.md §1.1 [V], §2.2 [I]). */
export const couvertureCoherente: Observation = ({ corps, contexteBam }) => {
  const { couverture } = contexteBam
  if (!corps.carte && !couverture.vide) {
    return { ...VIDE, message: 'COUVERTURE est vide sans carte Vitale.' }
  }
  if (!corps.carte) return null
  const { ouvrantDroit, dateNaissance, rang } = corps.carte
  const paires = [
    ['ASSURE/Id/Num', couverture.assure, ouvrantDroit?.numero ?? null],
    ['BENEFICIAIRE/DateNai', couverture.dateNaissance, dateNaissance],
    ['BENEFICIAIRE/Rang', couverture.rang, rang],
  ] as const
  const differente = paires.find(([, vue, demandee]) => demandee !== null && vue !== demandee)
  if (!differente) return null
  const [nom, vue, demandee] = differente
  return {
    ...REPRISE,
    message: `COUVERTURE/${nom} « ${vue ?? 'absent'} », la demande dit « ${demandee} ».`,
  }
}
