import { professionnelle } from '../regles/assertions.ts'
import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.emetteur', source: 'ins.md §1.1, Emetteur', marque: 'I' } as const

/** Emetteur est l'OU du certificat d'organisation, ou l'identifiant du professionnel (ins.md §1.1 [I]). */
export const emetteurCoherent: Observation = (message, faits) => {
  const attendu = faits.certificat?.sujet.get('OU')?.[0] ?? professionnelle(faits)?.nom ?? null
  const ecrits = [message.contexteLps.emetteur, message.contexteBam.emetteur]
  const faux = ecrits.find((emetteur) => emetteur !== null && emetteur !== attendu)
  if (attendu === null || faux === undefined) return null
  return { ...REGLE, message: `Emetteur « ${faux} » : « ${attendu} » est attendu.` }
}
