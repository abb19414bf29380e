import { professionnelle } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.authentification', source: 'ins.md §4', marque: 'V' } as const

/** L'appelant s'authentifie par un certificat d'organisation ou par une assertion (ins.md §4 [V]). */
export const authentificationPresente: Controle = (faits) =>
  faits.certificat || professionnelle(faits)
    ? null
    : refuser('harness_authentification', {
        ...REGLE,
        message: 'Ni certificat d’organisation, ni assertion d’un professionnel.',
      })
