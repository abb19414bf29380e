import { cleMatricule } from '../../insi/cle-matricule.ts'
import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.ins-matricule', source: 'ins.md §7', marque: 'V' } as const

function defaut(matricule: string): string | null {
  const cle = cleMatricule(matricule.slice(0, -2))
  if (cle === null) return `« ${matricule} » n’a pas les quinze caractères d’un matricule.`
  return matricule.endsWith(cle) ? null : `« ${matricule} » a une clé fausse, ${cle} est attendu.`
}

/** Un seul matricule INS par message, de quinze caractères, clé juste (ins.md §7 [V]). */
export const insMatricule: RegleHl7 = (message) => {
  if (evenementDe(message) === null) return []
  const rang = rangDe(message, 'PID')
  const { ins } = lireIdentite(message)
  const messages = ins.map(({ valeur }) => defaut(valeur)).filter((texte) => texte !== null)
  if (ins.length > 1) messages.push(`${ins.length} matricules INS pour un seul patient.`)
  return messages.map((texte) => anomalieHl7(REGLE, `PID-3 : ${texte}`, rang))
}
