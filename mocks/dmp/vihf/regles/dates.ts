import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-dates', source: 'dmp.md §5, contrôle 5', marque: 'C' } as const
/** Écart d'horloge admis, en millisecondes. */
const ECART_MAX_MS = 5 * 60_000

/** Émis à cinq minutes près de l'heure du banc, dans ses bornes quand il en a. */
export const vihfDates: RegleVihf = ({ vihf, maintenant }) => {
  if (!vihf) return null
  const heure = maintenant.getTime()
  const refuser = (message: string) => refuserVihf('MOCK_VIHF_DATE', { ...REGLE, message })
  const emis = Date.parse(vihf.emisLe ?? '')
  if (Number.isNaN(emis)) return refuser('IssueInstant manque ou n’est pas une date.')
  const ecart = Math.round((heure - emis) / 1_000)
  if (Math.abs(heure - emis) > ECART_MAX_MS) {
    return refuser(`VIHF émis il y a ${ecart} secondes ; cinq minutes d’écart au plus.`)
  }
  if (vihf.pasAvant !== null && heure + ECART_MAX_MS < Date.parse(vihf.pasAvant))
    return refuser(`VIHF valable à partir de ${vihf.pasAvant}.`)
  if (vihf.pasApres !== null && heure - ECART_MAX_MS >= Date.parse(vihf.pasApres))
    return refuser(`VIHF expiré depuis ${vihf.pasApres}.`)
  return null
}
