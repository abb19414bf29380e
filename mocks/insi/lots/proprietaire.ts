import type { Faits } from '../lecture/faits.ts'
import { professionnelle } from '../regles/assertions.ts'

/** À qui est un lot : la structure du certificat (son OU), sinon le professionnel de l'assertion [C]. */
export function proprietaireDe(faits: Faits): string {
  const { certificat } = faits
  if (certificat) return certificat.sujet.get('OU')?.[0] ?? certificat.appelant
  return professionnelle(faits)?.nom ?? ''
}
