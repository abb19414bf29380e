import { anomalieHl7 } from '../anomalie-hl7.ts'
import { estIdentite } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.fiabilite', source: 'ins.md §9 et §16', marque: 'V' } as const

/** Dites en plus du statut, elles n'en sont pas un. */
const ATTRIBUTS = ['DOUTE', 'FICTI']

/** Une diffusion ne dit que PROV ou VALI, une fois, en PID-32 (ins.md §9 [V]). */
export const fiabilite: RegleHl7 = (message) => {
  const rang = rangDe(message, 'PID')
  if (!estIdentite(message) || rang === 0) return []
  const statuts = lireIdentite(message).fiabilites.filter((f) => !ATTRIBUTS.includes(f))
  if (statuts.length === 1 && /^(PROV|VALI)$/.test(statuts[0] ?? '')) return []
  const recu = statuts.length === 0 ? 'rien' : `« ${statuts.join(' ~ ')} »`
  return [anomalieHl7(REGLE, `PID-32 vaut ${recu}, PROV ou VALI est attendu.`, rang)]
}
